#include "cli/growthjson.h"

#include "cli/values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

QJsonObject toJson(const Figure& figure, MonthOutcome outcome)
{
    return { { u"from"_s, day(figure.period.from) }, { u"to"_s, day(figure.period.to) },
        { u"value"_s, number(figure.value) }, { u"low"_s, number(figure.low) },
        { u"high"_s, number(figure.high) }, { u"n"_s, figure.n },
        { u"outcome"_s, monthOutcomeKey(outcome) } };
}

QJsonObject toJson(const KpiMonths& kpi)
{
    QJsonArray months;
    for (qsizetype i = 0; i < kpi.months.size(); ++i)
        months << toJson(kpi.months[i], kpi.outcomes[i]);
    return { { u"kpi"_s, kpi.kpi.key }, { u"meets"_s, kpi.meets },
        { u"direction"_s, directionKey(kpi.kpi.direction) },
        { u"scope"_s, kpiScopeKey(kpi.kpi.scope) }, { u"met"_s, kpi.count(MonthOutcome::Met) },
        { u"judged"_s, kpi.judged() }, { u"too_few"_s, kpi.count(MonthOutcome::TooFew) },
        { u"no_data"_s, kpi.count(MonthOutcome::NoData) },
        { u"undeclared"_s, kpi.count(MonthOutcome::Undeclared) }, { u"months"_s, months } };
}

} // namespace

QJsonObject toJson(const Words& words, const RoadmapEntry& entry)
{
    const Tick tick = entry.tick.value_or(Tick());
    return { { u"key"_s, entry.item.key }, { u"kind"_s, roadmapKindKey(entry.item.kind) },
        { u"level"_s, levelKey(entry.item.level) },
        { u"text"_s, entry.item.text.in(words.language()) }, { u"done_on"_s, day(tick.on) },
        { u"note"_s, textOrNull(tick.note) },
        { u"evidence"_s, textOrNull(evidenceText(tick.evidence)) } };
}

QJsonObject toJson(const Tick& tick)
{
    return { { u"framework"_s, tick.framework }, { u"item"_s, tick.item },
        { u"done_on"_s, day(tick.on) }, { u"note"_s, textOrNull(tick.note) },
        { u"evidence"_s, textOrNull(evidenceText(tick.evidence)) } };
}

QJsonObject toJson(const LevelProgress& progress)
{
    return { { u"level"_s, levelKey(progress.level) }, { u"done"_s, progress.done },
        { u"total"_s, progress.total } };
}

QJsonObject toJson(const TrackedGoal& tracked, int number)
{
    return { { u"number"_s, number }, { u"text"_s, tracked.goal.text },
        { u"measure"_s, textOrNull(tracked.goal.measure) }, { u"due"_s, day(tracked.goal.due) },
        { u"state"_s, goalOutcomeKey(tracked.state.outcome) },
        { u"since"_s, day(tracked.state.on) }, { u"note"_s, textOrNull(tracked.state.note) } };
}

QJsonObject toJson(const Readiness& readiness)
{
    QJsonArray months;
    for (const KpiMonths& kpi : readiness.months)
        months << toJson(kpi);
    return { { u"level"_s, levelKey(readiness.level) }, { u"next"_s, levelKey(readiness.next) },
        { u"level_since"_s, day(readiness.levelSince) },
        { u"transition"_s, readiness.transition.item.key },
        { u"transition_done_on"_s, day(readiness.transition.tick.value_or(Tick()).on) },
        { u"items_done"_s, readiness.itemsDone() },
        { u"items_total"_s, static_cast<int>(readiness.items.size()) },
        { u"items_with_evidence"_s, readiness.itemsWithEvidence() }, { u"kpis"_s, months } };
}

QJsonValue toJson(const std::optional<ReviewGoals>& goals)
{
    if (!goals)
        return QJsonValue();
    QJsonArray list;
    for (qsizetype i = 0; i < goals->goals.size(); ++i)
        list << toJson(goals->goals[i], static_cast<int>(i + 1));
    return QJsonObject{ { u"cycle"_s, goals->cycleName }, { u"revision"_s, goals->revisionNo },
        { u"agreed"_s, goals->agreed }, { u"goals"_s, list } };
}

} // namespace levelbook::cli
