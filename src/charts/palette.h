// The colours of all charts in one place: what is drawn names its role, the theme gives the colour.
#pragma once

#include <QColor>
#include <QString>

#include <optional>

namespace levelbook::charts {

enum class Theme { Light, Dark };

/// Stable keys: "light", "dark".
QString themeKey(Theme theme);
std::optional<Theme> themeFromKey(const QString& key);

/// What a stroke or a text is for.
enum class Ink {
    Background,
    Text,
    Muted, ///< Secondary text, limits.
    Grid,
    Track, ///< The ground of an interval bar.
    Data,
    Interval,
    Target,
    Signal,
};

/// The colour of a role. Data and signals are from the colour-blind safe set of Okabe and Ito
/// (2008). Roles that stand on each other also differ in lightness, and no role is told by its
/// colour alone: targets are ticks, signals have shapes of their own, so that a grey print loses
/// nothing.
QColor colorOf(Ink ink, Theme theme);

} // namespace levelbook::charts
