// What each datum of a chart says in words, and which records are behind it.
#pragma once

#include "charts/charts.h"

namespace levelbook::gui {

/// A datum in one line: whose or when, value, interval, n, whether it may be judged, and its target
/// or signal.
QString datumText(const Words& words, const charts::ChartData& data, qsizetype datum);

/// The records behind a figure.
struct DatumRecords {
    std::optional<KpiSubject> subject; ///< None: everybody's.
    QString kpi;
    Period period;
};

/// None where a datum is no figure of a KPI, and for the two kinds whose rows do not say whose they
/// are (dots, months).
std::optional<DatumRecords> recordsOf(const charts::ChartData& data, qsizetype datum);

} // namespace levelbook::gui
