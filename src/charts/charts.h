// The list of all kinds of charts, and the way to draw any of them.
//
// A new kind is a struct in chartdata.h, a file with captionOf(), tableOf() and drawingOf() for it,
// its include and one line in charts.cpp.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/drawing.h"
#include "charts/frame.h"
#include "domain/result.h"
#include "text/words.h"

#include <QStringList>

#include <span>

namespace levelbook::charts {

struct ChartKind {
    QString key; ///< Stable: "dots", "xmr".
    const char* name; ///< English; translated in the context "Charts".
    QStringList needs; ///< What has to be chosen: "people", "kpi", "period", "cycle".

    QString title(const Words& words) const;
};

/// In the order in which they are offered.
std::span<const ChartKind> chartKinds();
/// Errors: NoSuchChart.
Result<ChartKind> chartKind(const QString& key);

/// Title, subtitle and note of a chart: also its accessible name (title) and description
/// (spoken()).
Caption chartCaption(const Words& words, const ChartData& data);
/// A chart's numbers.
ChartTable chartTable(const Words& words, const ChartData& data);
/// Lays a chart out for a size in pixels. Needs a QGuiApplication; may run on any thread.
Drawing chartDrawing(const Words& words, const ChartData& data, QSizeF size);

/// How many pages the picture of a size has: 1 for all kinds but small pictures a person.
int chartPages(const Words& words, const ChartData& data, QSizeF size);
/// The page that has a datum, from 0.
int chartPageOf(const Words& words, const ChartData& data, QSizeF size, qsizetype datum);
/// The page that is turned to, from 0.
int chartPage(const ChartData& data);
/// Turns to a page, from 0; nothing for kinds that have one.
void setChartPage(ChartData& data, int page);

} // namespace levelbook::charts
