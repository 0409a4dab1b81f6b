// A note above the form with what can be done about it: a draft found, a conflict, another rater.
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace levelbook::gui {

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        QString name; ///< The button's object name.
        QString text;
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows a note; an empty one hides the bar.
    void setNote(const QString& text, const QList<Choice>& choices = {});

private:
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace levelbook::gui
