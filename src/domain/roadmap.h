// The learning roadmap: every duty, competency and transition goal of a framework as an item that
// can be ticked for a person, and how far somebody has come.
#pragma once

#include "domain/framework.h"
#include "domain/people.h"
#include "domain/result.h"

namespace levelbook {

enum class RoadmapKind { Duty, Competency, Transition };
/// Stable keys: "duty", "competency", "transition".
QString roadmapKindKey(RoadmapKind kind);

struct RoadmapItem {
    QString key; ///< Stable: "junior.duty.1", "mid.competency.3", "junior_mid.transition".
    RoadmapKind kind = RoadmapKind::Duty;
    Level level = Level::Junior; ///< A transition goal belongs to the level that it leads on from.
    Localized text;
    bool operator==(const RoadmapItem&) const = default;
};

/// The items of a level, in the order of the document; the transition goal is the last.
QList<RoadmapItem> roadmapItems(const Framework& framework, Level level);
/// The item of a key; none where the framework does not have it.
std::optional<RoadmapItem> roadmapItem(const Framework& framework, const QString& key);

/// The level above, or none at the top.
std::optional<Level> nextLevel(Level level);
/// Whether somebody at a level can tick the items of another: all up to the next one. What was
/// left open below may still be done.
bool isInReach(Level item, Level own);

/// KPI records of a person as evidence.
struct RecordSpan {
    QString kpi;
    Period period;
    bool operator==(const RecordSpan&) const = default;
};

/// What a tick stands on: nothing said, a link, or KPI records.
struct TickEvidence {
    QString link; ///< http or https; empty where it is none.
    std::optional<RecordSpan> records = {};
    bool operator==(const TickEvidence&) const = default;

    bool isEmpty() const { return link.isEmpty() && !records; }
};

/// The most characters that a link may have.
inline constexpr int longestLink = 2000;

/// "" or the link or "kpi:KEY@FROM..TO" with a half-open period, as files and the command line
/// write it.
QString evidenceText(const TickEvidence& evidence);
/// The opposite. BadEvidence where it is neither a link of http or https with a host nor KPI
/// records with a period.
Result<TickEvidence> evidenceFromText(const QString& text);

/// An item that somebody has done. It stays through every change of level and team. Its identity is
/// (engineer, framework, item).
struct Tick {
    EngineerId engineer;
    QString framework; ///< The framework's key: another role has a roadmap of its own.
    QString item;
    QDate on;
    QString note;
    TickEvidence evidence;
    qint64 revision = 0; ///< Named by an update; see Store. 0 while it is not kept.
    bool operator==(const Tick&) const = default;
};

/// An item beside what a person has done of it.
struct RoadmapEntry {
    RoadmapItem item;
    std::optional<Tick> tick; ///< None while it is open.
    bool operator==(const RoadmapEntry&) const = default;
};

/// Why a tick cannot stand on a day: DayInFuture, DayNotEmployed; none where it can.
std::optional<Problem> tickDayFlaw(const Engineer& engineer, QDate on, QDate today);

/// How many items of a level are done: always "n of m", never a mean of percentages.
struct LevelProgress {
    Level level = Level::Junior;
    int done = 0;
    int total = 0;
    bool operator==(const LevelProgress&) const = default;
};

/// One for each level, in order. Ticks of items that the framework does not have count nowhere.
QList<LevelProgress> roadmapProgress(const Framework& framework, const QList<Tick>& ticks);

/// A person's whole roadmap.
struct Roadmap {
    QString framework; ///< The key of the framework that the person works by.
    std::optional<Level> level; ///< Today's.
    QList<RoadmapEntry> entries; ///< Of all levels, by level and in the order of the document.
    QList<LevelProgress> progress;
    /// Ticks of items that the newest version has no more, and of other roles: kept, and counted
    /// nowhere.
    QList<Tick> former;
    bool operator==(const Roadmap&) const = default;

    std::optional<Level> next() const { return level ? nextLevel(*level) : std::nullopt; }
    QList<RoadmapEntry> entriesOf(Level which) const;
};

Roadmap roadmapFrom(
    const Framework& framework, const QList<Tick>& ticks, std::optional<Level> level);

} // namespace levelbook
