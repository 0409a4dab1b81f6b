// Columns and cells that the tables of several charts share.
#pragma once

#include "charts/charttable.h"
#include "domain/peoplefigures.h"
#include "text/words.h"

namespace levelbook::charts {

/// "name", "level", "team".
QList<ChartColumn> ownerColumns(const Words& words);
QList<ChartCell> ownerCells(const Words& words, const FigureOwner& who);

/// "value", "low", "high", "n", "status".
QList<ChartColumn> figureColumns(const Words& words);
QList<ChartCell> figureCells(const Words& words, const KpiDefinition& kpi, const Figure& figure);

ChartCell countCell(qint64 count);
ChartCell kpiCell(const Words& words, const KpiDefinition& kpi);
/// "2026-01".
ChartCell monthCell(QDate month);
/// A score with two digits.
ChartCell scoreCell(std::optional<double> score);
/// "yes" and "no".
ChartCell yesNoCell(const Words& words, bool yes);

} // namespace levelbook::charts
