// The look of the window: Fusion with a light or dark palette of our own and one accent colour.
#pragma once

#include "charts/palette.h"

#include <QString>

namespace levelbook::gui {

/// Dark where the desktop's own palette is dark (Qt 6.4 has no better sign). Ask before
/// applyTheme().
charts::Theme desktopTheme();
/// The theme of a setting's text, "light" or "dark"; the desktop's for anything else.
charts::Theme themeFor(const QString& setting);

/// Sets style and palette of the whole program.
void applyTheme(charts::Theme theme);
/// The theme applied last.
charts::Theme currentTheme();

} // namespace levelbook::gui
