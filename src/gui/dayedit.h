// A field for a day, written as 2026-01-31, with a calendar.
#pragma once

#include <QDateEdit>

namespace levelbook::gui {

class DayEdit : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_afterDigit = false; ///< The key before was a digit.
};

} // namespace levelbook::gui
