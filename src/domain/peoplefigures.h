// Figures of people side by side, as charts and lists show them.
#pragma once

#include "domain/figure.h"
#include "domain/framework.h"

namespace levelbook {

/// Whose figures are shown.
struct FigureOwner {
    KpiSubject subject;
    QString name; ///< With the employee number where two people have one name.
    std::optional<Level> level; ///< On the period's last day; none for a team.
    QString team; ///< On the period's last day; may be empty.
    bool operator==(const FigureOwner&) const = default;
};

/// An owner with figures: of one KPI by month, of several KPIs, or a single one.
struct FiguresRow {
    FigureOwner who;
    QList<Figure> figures;
    bool operator==(const FiguresRow&) const = default;
};

} // namespace levelbook
