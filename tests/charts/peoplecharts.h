// Charts of people side by side that the tests draw, of any number of people.
#pragma once

#include "fixtures.h"

namespace levelbook::charts::test {

/// Two dimensions: PR lead time and pass rate; a count and a KPI of teams.
QList<Dimension> dimensions();

/// With names as long as Korean ones get, of four levels and three teams, and a figure of every KPI
/// of dimensions(). Of each 14 the 7th has too few records, the 10th none.
QList<FiguresRow> rowsOfAllKpis(int people);
/// The same with PR lead time only.
QList<FiguresRow> rowsOfOneKpi(int people);
/// The same by month; the third month has no data, the fifth too few.
QList<FiguresRow> rowsByMonth(int people, int months = 6);

/// One of each kind with that many people, or reviews, in the order of chartKinds().
QList<ChartData> chartsOf(int people);

} // namespace levelbook::charts::test
