// What every chart has around its picture: title, subtitle, legend and note, and the room they
// leave.
#pragma once

#include "charts/drawing.h"

#include <QStringList>

namespace levelbook::charts {

/// Sizes that all charts share, in pixels.
namespace metrics {
inline constexpr qreal margin = 20;
inline constexpr qreal gap = 8; ///< The grid that distances are multiples of.
inline constexpr Lettering title{ 17, true };
inline constexpr Lettering text{ 12, false };
inline constexpr qreal dot = 5; ///< The radius of a mark that has room.
} // namespace metrics

/// What a chart says about itself; also its accessible name and description.
struct Caption {
    QString title; ///< What is shown, of whom.
    QString subtitle; ///< Unit, period, n.
    QString note; ///< How it is to be read, or what it says.
    bool operator==(const Caption&) const = default;
};

/// A small piece of ground.
enum class Swatch { Filled, Striped, Dotted, Hatched };

/// A symbol and what it stands for.
struct LegendEntry {
    std::variant<Shape, Dash, Swatch> symbol; ///< A mark, a line, or a piece of ground.
    Ink ink = Ink::Data;
    QString text;
    qreal lineWidth = 3;
};

/// Lays out title, subtitle, legend and note at the top and returns the room below them, inside the
/// margins. Texts that are too long for their lines are elided; only the note may take two lines,
/// and the legend as many as are said.
QRectF addFrame(Drawing& drawing, const Caption& caption, const QList<LegendEntry>& legend,
    int mostLegendLines = 2);

/// Words in the middle of a room that has nothing else to show; none where they do not fit.
void addEmptyWords(Drawing& drawing, const QRectF& room, const QString& text);

/// What the caption says, with its parts in sentences, joined for screen readers.
QString spoken(const Caption& caption);

} // namespace levelbook::charts
