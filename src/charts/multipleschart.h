// Small multiples: one KPI by month, a small picture for each person, all with the same axes.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

Caption captionOf(const Words& words, const MultiplesData& data);
/// A row for each person and month: person by person, in order of time.
ChartTable tableOf(const Words& words, const MultiplesData& data);

/// A month without a value leaves a gap in the line; one under the KPI's minimum n is a ring.
/// Intervals are thin strokes, cut at the end of the axis, which values and targets set. The line
/// of a person's level's target goes through each picture. Where not all people fit, a page of them
/// is shown and the picture says which; see pageCount(). `shown` picks months for the picture,
/// whose axis and n are then theirs.
Drawing drawingOf(const Words& words, const MultiplesData& data, QSizeF size);

/// The page that has a datum, from 0.
int pageOfDatum(const Words& words, const MultiplesData& data, QSizeF size, qsizetype datum);

/// How many pages the picture of a size has: at least 1.
int pageCount(const Words& words, const MultiplesData& data, QSizeF size);

} // namespace levelbook::charts
