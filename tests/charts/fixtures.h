// Charts that the tests draw, with numbers as real ones look, and questions to a drawing.
#pragma once

#include "charts/charts.h"

#include <QStringList>

namespace levelbook::charts::test {

/// PR lead time: hours, lower is better, at least 5 records, targets by level.
KpiDefinition leadTime();

/// People of three levels. The 7th has too few records, the 10th none, the 14th an interval that
/// reaches far beyond all values.
DotsData leadTimes(int people);

/// Months from July 2025 with these values; none where there is none. With the limits computed.
XmrData leadTimeMonths(const QList<std::optional<double>>& values);

QList<TextItem> textsOf(const Drawing& drawing);
QStringList wordsOf(const Drawing& drawing);
QList<MarkItem> marksOf(const Drawing& drawing, qsizetype datum);
/// Pairs of texts that lie on each other, and texts that leave the picture; empty where all is
/// well.
QStringList misplacedTexts(const Drawing& drawing);

} // namespace levelbook::charts::test
