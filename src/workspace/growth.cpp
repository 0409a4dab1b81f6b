#include "workspace/growth.h"

#include "workspace/action.h"
#include "workspace/kpicatalog.h"
#include "workspace/reviewdocuments.h"
#include "workspace/typedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Error about(const Problem& problem) { return { problem.code, problem.args, { problem } }; }

Error missing(const QString& column)
{
    return about({ ErrorCode::MissingValue, {}, {}, column, {} });
}

Result<void> checkEvidence(TickEvidence& evidence, const QList<KpiDefinition>& kpis)
{
    auto link = typedText(evidence.link, TextRule::Line, longestLink);
    LEVELBOOK_TRY(link);
    evidence.link = *link;
    if (!evidence.records) {
        auto read = evidenceFromText(evidence.link);
        LEVELBOOK_TRY(read);
        evidence = *read;
        return {};
    }
    const RecordSpan& span = *evidence.records;
    if (!evidence.link.isEmpty())
        return Error{ ErrorCode::BadEvidence, { evidence.link }, {} };
    if (std::none_of(kpis.begin(), kpis.end(),
            [&span](const KpiDefinition& kpi) { return kpi.key == span.kpi; }))
        return Error{ ErrorCode::UnknownKpi, { span.kpi }, {} };
    if (!span.period.isValid())
        return Error{ ErrorCode::BadPeriod, { span.period.from, span.period.to }, {} };
    return {};
}

// The day from which on a level has held without a break.
QDate levelSince(const Engineer& engineer, Level level, QDate today)
{
    QDate since;
    for (const LevelStep& step : engineer.levels) {
        if (step.from > today)
            break;
        if (step.level != level)
            since = {};
        else if (!since.isValid())
            since = step.from;
    }
    return since;
}

// The state as it may be kept, whatever the goal.
Result<GoalState> checkGoalState(GoalState state, QDate today)
{
    auto note = typedText(state.note, TextRule::Text, textlimit::note);
    LEVELBOOK_TRY(note);
    state.note = note->trimmed();
    if (state.outcome == GoalOutcome::Open)
        state.on = {};
    else if (!state.on.isValid())
        return missing(u"done_on"_s);
    else if (state.on > today)
        return Error{ ErrorCode::DayInFuture, { state.on, today }, {} };
    return state;
}

Result<GoalState> writeGoalState(
    Store& store, const GoalState& state, QDate today, const std::optional<GoalState>& expected)
{
    auto wanted = checkGoalState(state, today);
    LEVELBOOK_TRY(wanted);
    auto goals = lastGoals(store, state.engineer);
    LEVELBOOK_TRY(goals);
    if (!*goals || !(*goals)->agreed || (*goals)->cycle != state.cycle)
        return Error{ ErrorCode::UnknownGoal, { state.goal }, {} };
    const QList<TrackedGoal>& all = (*goals)->goals;
    const auto known = std::find_if(all.begin(), all.end(),
        [&state](const TrackedGoal& tracked) { return tracked.goal.text == state.goal; });
    if (known == all.end())
        return Error{ ErrorCode::UnknownGoal, { state.goal }, {} };
    GoalState current = known->state;
    if (expected) {
        current.revision = expected->revision;
        if (current != *expected)
            return Error{ ErrorCode::Conflict, { state.goal }, {} };
    }
    wanted->revision = known->state.revision;
    LEVELBOOK_TRY(store.setGoalState(*wanted));
    ++wanted->revision;
    return wanted;
}

} // namespace

Result<Framework> frameworkOf(Store& store, const Engineer& engineer)
{
    auto version = newestFramework(store, engineer.framework);
    LEVELBOOK_TRY(version);
    return store.framework(version->id);
}

Result<Roadmap> readRoadmap(
    Store& store, const Engineer& engineer, const Framework& framework, QDate today)
{
    auto ticks = store.ticks(engineer.id);
    LEVELBOOK_TRY(ticks);
    return roadmapFrom(framework, *ticks, engineer.levelOn(today));
}

Result<Tick> checkTick(
    const Engineer& engineer, const QList<KpiDefinition>& kpis, Tick tick, QDate today)
{
    if (!tick.on.isValid())
        return missing(u"done_on"_s);
    if (const auto flaw = tickDayFlaw(engineer, tick.on, today))
        return about(*flaw);
    auto note = typedText(tick.note, TextRule::Text, textlimit::note);
    LEVELBOOK_TRY(note);
    tick.note = note->trimmed();
    LEVELBOOK_TRY(checkEvidence(tick.evidence, kpis));
    return tick;
}

Result<std::optional<Tick>> tickOf(
    Store& store, EngineerId engineer, const QString& framework, const QString& item)
{
    auto ticks = store.ticks(engineer);
    LEVELBOOK_TRY(ticks);
    for (const Tick& tick : std::as_const(*ticks)) {
        if (tick.framework == framework && tick.item == item)
            return std::optional(tick);
    }
    return std::optional<Tick>();
}

Result<Tick> saveTick(Store& store, const Engineer& engineer, const Tick& tick, QDate today)
{
    // Records of a KPI that no framework has any more are evidence still.
    auto kpis = KpiCatalog::read(store);
    LEVELBOOK_TRY(kpis);
    auto checked = checkTick(engineer, kpis->kpis(), tick, today);
    LEVELBOOK_TRY(checked);
    if (tick.revision == 0) {
        auto framework = frameworkOf(store, engineer);
        LEVELBOOK_TRY(framework);
        const auto item = roadmapItem(*framework, tick.item);
        if (!item || tick.framework != framework->key)
            return Error{ ErrorCode::UnknownRoadmapItem, { tick.item }, {} };
        const auto level = engineer.levelOn(today);
        if (!level || !isInReach(item->level, *level))
            return Error{ ErrorCode::ItemOutOfReach,
                { tick.item, level ? levelKey(*level) : QString() }, {} };
    }
    return inAction(store, [&]() -> Result<Tick> {
        LEVELBOOK_TRY(tick.revision == 0 ? store.addTick(*checked) : store.updateTick(*checked));
        ++checked->revision;
        return checked;
    });
}

Result<void> removeTick(Store& store, const Tick& tick)
{
    return inAction(store, [&] { return store.removeTick(tick); });
}

Result<void> exchangeTick(Store& store, const Engineer& engineer,
    const std::optional<Tick>& expected, const std::optional<Tick>& wanted, QDate today)
{
    const Tick& known = expected ? *expected : *wanted;
    auto current = tickOf(store, engineer.id, known.framework, known.item);
    LEVELBOOK_TRY(current);
    const qint64 revision = *current ? (*current)->revision : 0;
    std::optional<Tick> found = *current;
    if (found && expected)
        found->revision = expected->revision;
    if (found != expected)
        return Error{ ErrorCode::Conflict, { known.item }, {} };
    if (!wanted)
        return removeTick(store, **current);
    Tick tick = *wanted;
    tick.revision = revision;
    auto saved = saveTick(store, engineer, tick, today);
    LEVELBOOK_TRY(saved);
    return {};
}

Result<std::optional<ReviewGoals>> lastGoals(Store& store, EngineerId engineer)
{
    auto cycles = store.cycles();
    LEVELBOOK_TRY(cycles);
    std::stable_sort(cycles->begin(), cycles->end(),
        [](const Cycle& a, const Cycle& b) { return a.period.to > b.period.to; });
    std::optional<ReviewGoals> last;
    for (const Cycle& cycle : std::as_const(*cycles)) {
        auto reviews = store.reviews(cycle.id, engineer);
        LEVELBOOK_TRY(reviews);
        // The newest revision that is frozen, else the newest.
        const Review* found = nullptr;
        for (const Review& review : std::as_const(*reviews)) {
            if (!found || review.isFrozen() || !found->isFrozen())
                found = &review;
        }
        const bool takes = found && (found->isFrozen() || (!last && !found->goals.isEmpty()));
        if (!takes)
            continue;
        last = ReviewGoals{ cycle.id, cycle.name, found->revisionNo, found->isFrozen(), {} };
        for (const Goal& goal : found->goals)
            last->goals << TrackedGoal{ goal,
                { engineer, cycle.id, goal.text, GoalOutcome::Open, {}, {}, 0 } };
        if (last->agreed)
            break;
    }
    if (!last || last->goals.isEmpty())
        return std::optional<ReviewGoals>();
    auto states = store.goalStates(engineer);
    LEVELBOOK_TRY(states);
    for (TrackedGoal& tracked : last->goals) {
        for (const GoalState& state : std::as_const(*states)) {
            if (last->agreed && state.cycle == last->cycle && state.goal == tracked.goal.text)
                tracked.state = state;
        }
    }
    return last;
}

Result<GoalState> putGoalState(Store& store, const GoalState& state, QDate today)
{
    return inAction(store, [&] { return writeGoalState(store, state, today, std::nullopt); });
}

Result<GoalState> exchangeGoalState(
    Store& store, const GoalState& expected, const GoalState& wanted, QDate today)
{
    return inAction(store, [&] { return writeGoalState(store, wanted, today, expected); });
}

Result<std::optional<Readiness>> readReadiness(Store& store, const PeopleIndex& people,
    const Framework& framework, const Engineer& engineer, const Roadmap& roadmap, QDate today,
    QDate until)
{
    const auto next = roadmap.next();
    if (!next)
        return std::optional<Readiness>();
    Readiness readiness;
    readiness.level = *roadmap.level;
    readiness.next = *next;
    readiness.levelSince = levelSince(engineer, readiness.level, today);
    const QList<RoadmapEntry> entries = roadmap.entriesOf(readiness.level);
    for (const RoadmapEntry& entry : entries) {
        if (entry.item.kind == RoadmapKind::Transition)
            readiness.transition = entry;
        else
            readiness.items << entry;
    }
    const QList<Period> months = wholeMonthsBefore(until, readinessMonths);
    auto figures = FigureReader(store, people, framework).forEngineer(engineer, months, {});
    LEVELBOOK_TRY(figures);
    const QList<KpiDefinition> kpis = framework.kpis();
    for (qsizetype i = 0; i < kpis.size(); ++i) {
        QList<Figure> ofKpi;
        for (const QList<Figure>& month : std::as_const(*figures))
            ofKpi << month[i];
        if (auto row = kpiMonths(kpis[i], readiness.next, ofKpi))
            readiness.months << *row;
    }
    auto goals = lastGoals(store, engineer.id);
    LEVELBOOK_TRY(goals);
    readiness.goals = *goals;
    return std::optional(readiness);
}

} // namespace levelbook
