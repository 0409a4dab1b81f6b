// Shows long work: what it is, how far, and a button that ends it. Hidden while there is none.
#pragma once

#include "gui/longwork.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace levelbook::gui {

/// Whether a person may end the work. Work that must not be cut short has no button for it.
enum class Ending { OnDemand, Never };

class WorkBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkBar(QWidget* parent = nullptr);

    /// Shows a work (that lasts longer than a blink) until it is finished. `title` is asked for
    /// again when the language changes meanwhile.
    void follow(std::shared_ptr<WorkState> state, std::function<QString()> title,
        Ending ending = Ending::OnDemand);
    /// Ends the work that is shown, if any.
    void cancel();

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void look();
    void retranslate();

    std::shared_ptr<WorkState> m_state;
    std::function<QString()> m_title;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_timer;
};

/// A small window over `parent` that follows a work; it goes by itself.
void showWork(QWidget* parent, std::shared_ptr<WorkState> state, const QString& text,
    Ending ending = Ending::OnDemand);

} // namespace levelbook::gui
