// A picture as plain items with their places: laid out once, then painted on any device and in any
// theme; a test or a click can ask what lies where.
#pragma once

#include "charts/axis.h"
#include "charts/lettering.h"
#include "charts/palette.h"
#include "domain/period.h"

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace levelbook::charts {

enum class Dash { Solid, Dashed, Dotted };

/// Connected strokes.
struct LineItem {
    QPolygonF points;
    Ink ink = Ink::Text;
    qreal width = 1;
    Dash dash = Dash::Solid;
};

/// A filled area.
struct AreaItem {
    QPolygonF outline;
    Ink ink = Ink::Track;
    std::optional<qsizetype> datum = {}; ///< Whose area it is: a cell's, a bar's.
};

/// A rectangle of thin diagonal strokes: there is nothing to show.
struct HatchItem {
    QRectF rect;
    Ink ink = Ink::Muted;
    std::optional<qsizetype> datum = {};
};

/// Beyond: an arrowhead at the end of an axis, upwards or (Right) to the right, of what lies
/// further.
enum class Shape { Dot, Ring, Diamond, Square, Tick, BeyondTop, BeyondRight };

/// A value in its place.
struct MarkItem {
    Shape shape = Shape::Dot;
    QPointF center;
    qreal radius = 4; ///< Half its height.
    Ink ink = Ink::Data;
    std::optional<qsizetype> datum = {}; ///< Which row or month of the chart's data it shows.
};

struct TextItem {
    QString text;
    QRectF rect; ///< What it covers; no other text does.
    Lettering lettering;
    Ink ink = Ink::Text;
    std::optional<qsizetype> datum = {}; ///< Which row or month it names, where it names one.
    bool isTurned = false; ///< Written from the bottom to the top of its rectangle.
};

using Item = std::variant<LineItem, AreaItem, HatchItem, MarkItem, TextItem>;

/// Where time lies along x: its first day begins at the left, its last ends at the right.
struct TimePlot {
    QRectF rect;
    Period time;
};

struct Drawing {
    QSizeF size;
    std::vector<Item> items = {}; ///< In the order of painting.
    /// How far apart in the data's order what lies below each other is: the months of a person, the
    /// KPIs. 1: the data are a single row or column.
    qsizetype stride = 1;
    std::optional<Axis> valueAxis = {}; ///< Where values lie: along x in a dot plot, y over time.
    QList<TimePlot> timePlots = {}; ///< One for each plot with time along x.
};

enum class Anchor { Left, Center, Right };

/// A text whose left end, middle or right end is at `anchor`, on whose height it is centred.
TextItem textAt(QPointF anchor, Anchor side, const QString& text, Lettering lettering, Ink ink);

/// A text that is read from below, in the middle of `center`.
TextItem turnedTextAt(QPointF center, const QString& text, Lettering lettering, Ink ink);

/// The middle of the pixel, on which a line of one pixel is not smeared over two.
qreal crisp(qreal place);

LineItem lineOf(QPointF from, QPointF to, Ink ink, qreal width = 1, Dash dash = Dash::Solid);

AreaItem rectOf(const QRectF& rect, Ink ink, std::optional<qsizetype> datum = {});
/// The lower part of a cell, which is all that is coloured of what cannot be compared.
QRectF stripeOf(const QRectF& cell);
/// The outline of a rectangle, drawn inside it.
LineItem outlineOf(const QRectF& rect, Ink ink, qreal width = 1, Dash dash = Dash::Solid);

/// Paints the items, from 0,0 at the drawing's size, without a background. May be called on any
/// thread.
void paint(QPainter& painter, const Drawing& drawing, Theme theme);

} // namespace levelbook::charts
