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
    Score1, ///< The ground of a score under 2; see ScoreStep.
    Score2,
    Score3,
    Score4, ///< From 4 on.
    OnScore1, ///< Text on that ground.
    OnScore2,
    OnScore3,
    OnScore4,
    Hatch, ///< The strokes of what has no data.
    Series1, ///< Lines of several series, which also differ in dash and mark.
    Series2,
    Series3,
    Series4,
};

/// The colour of a role. Data and signals are from the colour-blind safe set of Okabe and Ito
/// (2008). Roles that stand on each other also differ in lightness, and no role is told by its
/// colour alone: targets are ticks, signals have shapes of their own, so that a grey print loses
/// nothing. The grounds of scores go from near the background to far from it, in lightness too:
/// from orange to blue, tints of the same set.
QColor colorOf(Ink ink, Theme theme);

} // namespace levelbook::charts
