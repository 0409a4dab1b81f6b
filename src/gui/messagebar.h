// Tells what went wrong above the page: it takes no keyboard and stays until it is closed.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace levelbook::gui {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows a title and further lines; the first lines are shown, the rest counted.
    void show(const QString& title, const QStringList& lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace levelbook::gui
