// What a KPI is, and the smallest facts (records) that its figures are computed from.
#pragma once

#include "domain/id.h"
#include "domain/level.h"
#include "domain/localized.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace levelbook {

/// How the records of a KPI become a figure; see computeFigure().
enum class KpiKind { Ratio, Snapshot, Rate, Duration, Count };
/// Which way is better.
enum class Direction { Up, Down };
/// Whose records there are: a person's, or a whole team's.
enum class KpiScope { Person, Team };
/// What a count is scaled to: a quarter (91.3125 days) or a week (7 days).
enum class CountPer { Quarter, Week };

/// Stable keys: "ratio", "snapshot", "rate", "duration", "count"; "up", "down"; "person", "team";
/// "quarter", "week".
QString kpiKindKey(KpiKind kind);
std::optional<KpiKind> kpiKindFromKey(const QString& key);
QString directionKey(Direction direction);
std::optional<Direction> directionFromKey(const QString& key);
QString kpiScopeKey(KpiScope scope);
std::optional<KpiScope> kpiScopeFromKey(const QString& key);
QString countPerKey(CountPer per);
std::optional<CountPer> countPerFromKey(const QString& key);

/// The values that earn 1, 3 and 5, in the unit of the KPI's figure. For Direction::Up
/// floor < meets < exceeds, for Direction::Down floor > meets > exceeds.
struct Targets {
    double floor = 0;
    double meets = 0;
    double exceeds = 0;
    bool operator==(const Targets&) const = default;
};

/// One KPI of a framework.
struct KpiDefinition {
    QString key;
    Localized name;
    Localized description; ///< What is counted, in a sentence.
    KpiKind kind = KpiKind::Ratio;
    Direction direction = Direction::Up;
    KpiScope scope = KpiScope::Person;
    CountPer per = CountPer::Quarter; ///< Read for KpiKind::Count only.
    int minimumN = 1; ///< Below this n a figure is "too few to judge".
    std::optional<int> weight; ///< Basis points inside its dimension; unset: an equal part.
    bool scoresMembers = true; ///< Whether a team-scope KPI counts in its members' scores.
    QMap<Level, Targets> targets;
    bool operator==(const KpiDefinition&) const = default;
};

/// What a record holds. Ratio and snapshot: numerator and denominator; rate: events and exposure in
/// the same two; duration: hours of one thing in `value`; count: how many in `value`.
struct KpiValues {
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    bool operator==(const KpiValues&) const = default;
};

/// The person or the team that a record is about.
using KpiSubject = std::variant<EngineerId, TeamId>;

/// One fact. Its identity is (subject, kpi, date, ref).
struct KpiRecord {
    KpiSubject subject;
    QString kpi;
    QDate date;
    QString ref; ///< The source's own name of the fact; may be empty.
    KpiValues values;
    QString note;
    std::optional<ImportId> import; ///< The import that brought it; none where typed by hand.
    std::optional<qint64> line; ///< Its line there (the header is line 1).
    QString leftOut; ///< Why it does not count; empty where it counts.
    bool operator==(const KpiRecord&) const = default;
};

} // namespace levelbook
