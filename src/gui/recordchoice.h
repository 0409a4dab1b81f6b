// Which records somebody is to be shown: whose, of which KPI, of which days.
#pragma once

#include "domain/kpi.h"
#include "domain/period.h"

namespace levelbook::gui {

struct RecordChoice {
    std::optional<KpiSubject> subject; ///< None: of the team that the window shows.
    QString kpi;
    Period period;
};

} // namespace levelbook::gui
