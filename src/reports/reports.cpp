#include "reports/reports.h"

#include <QCoreApplication>

namespace levelbook::reports {

std::span<const ReportKind> reportKinds()
{
    static constexpr ReportKind kinds[]{
        { "review", QT_TRANSLATE_NOOP("Report", "Performance review"), "cycle engineer" },
        { "form", QT_TRANSLATE_NOOP("Report", "Blank review form"), "level" },
        { "team", QT_TRANSLATE_NOOP("Report", "Team KPIs"), "team from to" },
        { "cycle", QT_TRANSLATE_NOOP("Report", "Review cycle"), "cycle" },
        { "growth", QT_TRANSLATE_NOOP("Report", "Growth report"), "engineer" },
        { "framework", QT_TRANSLATE_NOOP("Report", "Job description"), "" },
    };
    return kinds;
}

} // namespace levelbook::reports
