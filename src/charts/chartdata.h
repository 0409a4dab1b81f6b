// What the charts show, as plain values: whoever has figures can have them drawn.
#pragma once

#include "domain/calibration.h"
#include "domain/dimensionscores.h"
#include "domain/growthhistory.h"
#include "domain/peoplefigures.h"
#include "domain/reviewfunnel.h"
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
    std::optional<Period> shown = {}; ///< What of the time is in the picture; see timezoom.h.
    bool operator==(const XmrData&) const = default;
};

/// One KPI of several people by month, a small picture each.
struct MultiplesData {
    KpiDefinition kpi;
    QString subject;
    Period period;
    QList<FiguresRow> people; ///< All with the same months, in order of time.
    int page = 0; ///< From 0: a picture may have room for some people only.
    std::optional<Period> shown = {}; ///< As XmrData.
    bool operator==(const MultiplesData&) const = default;
};

/// The scores of people in all KPIs.
struct HeatmapData {
    QList<Dimension> dimensions;
    QString subject;
    Period period;
    QList<FiguresRow> people; ///< Each with a figure of every KPI, in the dimensions' order.
    bool operator==(const HeatmapData&) const = default;
};

/// What a box plot puts side by side.
enum class BoxGroup { Level, Team };

/// One KPI of several people, gathered by level or team.
struct BoxData {
    KpiDefinition kpi;
    QString subject;
    Period period;
    BoxGroup by = BoxGroup::Level;
    QList<FiguresRow> people; ///< Each with one figure.
    bool operator==(const BoxData&) const = default;
};

/// The scores of the dimensions: of a person, or the means of several people.
struct DimensionsData {
    QString subject;
    std::optional<KpiSubject> who = {}; ///< The same as a person or a team; none: everybody.
    std::optional<Level> level = {}; ///< The person's.
    Period period;
    int people = 1; ///< Over how many the means are; 1 for a person.
    QList<KpiDefinition> kpis; ///< Of the framework.
    QList<DimensionScores> dimensions;
    bool operator==(const DimensionsData&) const = default;

    bool isOfPerson() const { return who && std::holds_alternative<EngineerId>(*who); }
};
/// The same as a radar and as bars.
struct RadarData : DimensionsData {
    bool operator==(const RadarData&) const = default;
};
struct BarsData : DimensionsData {
    bool operator==(const BarsData&) const = default;
};

/// How far the reviews of a cycle, or of a team in it, have come.
struct FunnelData {
    QString cycle;
    QString subject; ///< The team; empty: everybody.
    Period period;
    int reviews = 0;
    QList<FunnelStep> steps;
    bool operator==(const FunnelData&) const = default;
};

/// The grades of a cycle beside those that are suggested and meant.
struct GradesData {
    QString cycle;
    QString subject;
    Period period;
    int reviews = 0;
    QList<GradeCount> grades; ///< From the highest.
    int withoutGrade = 0;
    int withoutSuggestion = 0;
    bool operator==(const GradesData&) const = default;
};

/// How people have gone along their roadmaps.
struct GrowthData {
    QString subject;
    Period period; ///< What of the time the chart is about.
    QList<GrowthHistory> people;
    int page = 0; ///< As MultiplesData.
    std::optional<Period> shown = {}; ///< As XmrData.
    bool operator==(const GrowthData&) const = default;
};

/// Every kind of chart. Its data are counted from 0 in the order of the rows of its table.
using ChartData = std::variant<DotsData, XmrData, MultiplesData, HeatmapData, BoxData, RadarData,
    BarsData, FunnelData, GradesData, GrowthData>;

} // namespace levelbook::charts
