#include "reports/reports.h"

#include <QCoreApplication>

namespace levelbook::reports {

std::span<const ReportKind> reportKinds()
{
    static constexpr ReportKind kinds[]{
        {"review", QT_TRANSLATE_NOOP("Report", "Performance review"), "cycle engineer"},
    };
    return kinds;
}

} // namespace levelbook::reports
