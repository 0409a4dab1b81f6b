#include "gui/dayedit.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

DayEdit::DayEdit(QWidget* parent)
    : QDateEdit(parent)
{
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setCalendarPopup(true);
    setKeyboardTracking(false); // A day is one when it is typed to its end.
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    // Over a selection of everything Qt drops the first digits; a day typed anew begins at its
    // year.
    const QString typed = event->text();
    const bool digit = !typed.isEmpty() && typed.front().isDigit();
    const QString selected = lineEdit()->selectedText();
    if (digit && selected == lineEdit()->text())
        setSelectedSection(YearSection);
    // After the last digit of a part Qt is in the next one already, where a dash would skip it.
    const bool skips = typed == u"-" && m_afterDigit && selected == sectionText(currentSection());
    m_afterDigit = digit;
    if (!skips)
        QDateEdit::keyPressEvent(event);
}

} // namespace levelbook::gui
