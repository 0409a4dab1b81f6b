// What of its time a chart shows. Zooming changes the picture alone, never a figure: mean, limits
// and signals of the months stay those of all months, and the table has all of them.
#pragma once

#include "charts/chartdata.h"
#include "text/words.h"

namespace levelbook::charts {

/// All the time of a chart that has an axis of time over at least two months, as days; none of any
/// other chart.
std::optional<Period> wholeTime(const ChartData& data);
/// What of it is in the picture: all, or whole months.
std::optional<Period> shownTime(const ChartData& data);
/// Whether the picture leaves out some of the time.
bool isZoomed(const ChartData& data);

/// Shows the months that `wanted` touches; all of the time where it touches none or all, or where
/// there is none. Nothing for charts without wholeTime().
void showTime(ChartData& data, const std::optional<Period>& wanted);
/// Half as many months, at least one. The day `about` keeps its place in the picture; without one
/// the last months stay.
void zoomIn(ChartData& data, std::optional<QDate> about = {});
/// Twice as many months, or all.
void zoomOut(ChartData& data, std::optional<QDate> about = {});
/// As many months as before, from so many months later (earlier where negative), as far as there
/// are any.
void moveTime(ChartData& data, int months);
/// Moves the time so far that the picture has the datum. Nothing where it has it already.
void showDatum(ChartData& data, qsizetype datum);
/// The days of a datum; none of charts without wholeTime().
std::optional<Period> timeOf(const ChartData& data, qsizetype datum);

/// The first of the figures that are in the picture, and the one behind the last.
struct MonthRange {
    qsizetype first = 0;
    qsizetype end = 0;
};
MonthRange shownMonths(const QList<Figure>& months, const std::optional<Period>& shown);

/// "Shown: 2026-01 – 2026-03".
QString shownText(const Words& words, const Period& shown);
/// The same in front of a subtitle, with a separator; empty where all of the time is shown.
QString shownPrefix(const Words& words, const std::optional<Period>& shown);

} // namespace levelbook::charts
