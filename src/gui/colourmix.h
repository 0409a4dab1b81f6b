// A colour between two others.
#pragma once

#include <QColor>

namespace levelbook::gui {

/// `part` of `ink` (0 to 1) over `ground`.
inline QColor mixed(const QColor& ground, const QColor& ink, qreal part)
{
    const auto mix = [part](int a, int b) {
        return static_cast<int>(a * (1 - part) + b * part + 0.5);
    };
    return { mix(ground.red(), ink.red()), mix(ground.green(), ink.green()),
        mix(ground.blue(), ink.blue()) };
}

} // namespace levelbook::gui
