// What the charts show, as plain values: whoever has figures can have them drawn.
#pragma once

#include "domain/figure.h"
#include "domain/level.h"
#include "domain/xmr.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace levelbook::charts {

/// A person, or a team, in a dot plot.
struct DotsRow {
    QString label;
    std::optional<Level> level; ///< None for a team.
    Figure figure;
    std::optional<Targets> targets; ///< The level's.
    bool operator==(const DotsRow&) const = default;
};

/// Name: as the rows are given, because the caller knows how names are sorted. Value: best first;
/// rows without an interval follow in the order given, because nothing ranks people without one.
enum class RowOrder { Name, Value };

/// One KPI of several people, each with the interval and the own level's target.
struct DotsData {
    KpiDefinition kpi;
    QString subject; ///< Whose rows these are, e.g. the team; may be empty.
    Period period;
    QList<DotsRow> rows;
    RowOrder order = RowOrder::Name;
    bool operator==(const DotsData&) const = default;
};

/// The process-behaviour chart of one KPI of one person or team.
struct XmrData {
    KpiDefinition kpi;
    QString subject;
    QList<Figure> months; ///< In order of time; a month without data has a figure without a value.
    std::optional<Xmr> xmr; ///< Of the months that have a value; none where there are none.
    bool operator==(const XmrData&) const = default;
};

using ChartData = std::variant<DotsData, XmrData>;

} // namespace levelbook::charts
