// Our symbolic icons, drawn in the colour of the text around them.
#pragma once

#include <QIcon>

namespace levelbook::gui {

/// The icon resources/icons/NAME.svg in the palette's text colour; sharp at every scale.
QIcon symbolicIcon(const QString& name);

/// Gives the program's windows their icon, which is drawn in several sizes, where they have none.
void setProgramIcon();

} // namespace levelbook::gui
