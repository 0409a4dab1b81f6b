// Tells what went wrong above the page: it takes no keyboard and stays until it is closed.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace levelbook::gui {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Something that can be done about it: what the button says, and does.
    struct Help {
        QString text;
        std::function<void()> run;
    };

    /// Shows a title and further lines; the first lines are shown, the rest counted.
    void show(const QString& title, const QStringList& lines, const Help& help = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text = nullptr;
    QPushButton* m_helpButton = nullptr;
    QPushButton* m_close = nullptr;
    Help m_help;
};

} // namespace levelbook::gui
