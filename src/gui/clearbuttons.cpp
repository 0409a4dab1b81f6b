#include "gui/clearbuttons.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

bool ClearButtonNames::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LanguageChange) {
        if (auto* edit = qobject_cast<QLineEdit*>(watched)) {
            // The action's name is Qt's own since 5.2; without it there is just nothing to name.
            if (auto* action = edit->findChild<QAction*>(u"_q_qlineeditclearaction"_s))
                action->setText(tr("Clear"));
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace levelbook::gui
