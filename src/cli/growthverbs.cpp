#include "cli/growthjson.h"
#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/growth.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

// The person of --engineer with all that their growth is read from.
struct Person {
    std::unique_ptr<SqliteStore> store;
    PeopleIndex people;
    Engineer engineer;
    Framework framework;
};

Result<Person> openPerson(const Context& context, OpenMode mode)
{
    auto store = context.open(mode);
    LEVELBOOK_TRY(store);
    auto people = PeopleIndex::read(**store);
    LEVELBOOK_TRY(people);
    auto engineer = people->needEngineer(context.arguments.value(u"engineer"_s));
    LEVELBOOK_TRY(engineer);
    const Engineer found = **engineer;
    auto framework = frameworkOf(**store, found);
    LEVELBOOK_TRY(framework);
    return Person{ std::move(*store), std::move(*people), found, std::move(*framework) };
}

QStringList roadmapLines(const Words& words, const Person& person, const Roadmap& roadmap)
{
    QStringList lines;
    for (const LevelProgress& part : roadmap.progress) {
        if (!roadmap.level || !isInReach(part.level, *roadmap.level))
            continue;
        lines << QString()
              << u"%1: %2"_s.arg(label(words, part.level), partText(words, part.done, part.total));
        TextTable table({ words.translate("Cli", "Item"), words.translate("Cli", "Done on"),
            words.translate("Cli", "Text"), words.translate("Cli", "Note"),
            label(words, Term::Evidence) });
        const QList<RoadmapEntry> entries = roadmap.entriesOf(part.level);
        for (const RoadmapEntry& entry : entries) {
            const Tick tick = entry.tick.value_or(Tick());
            table.add({ entry.item.key, dateText(tick.on), entry.item.text.in(words.language()),
                tick.note.simplified(), evidenceLabel(words, person.framework, tick.evidence) });
        }
        lines << table.lines();
    }
    for (const Tick& tick : roadmap.former)
        lines << filled(words.translate("Cli", "Not in the roadmap any more: %1 (%2)"),
            { tick.item, dateText(tick.on) });
    return lines;
}

QStringList monthLines(const Words& words, const Readiness& readiness)
{
    TextTable table({ label(words, Term::Kpi), u">"_s + label(words, Term::Target),
        u">"_s + label(words, MonthOutcome::Met), u">"_s + label(words, MonthOutcome::NotMet),
        u">"_s + label(words, MonthOutcome::TooFew), u">"_s + label(words, MonthOutcome::NoData),
        u">"_s + label(words, MonthOutcome::Undeclared) });
    for (const KpiMonths& kpi : readiness.months) {
        QStringList cells{ kpi.kpi.name.in(words.language()),
            targetText(words, kpi.kpi, kpi.meets) };
        for (const MonthOutcome outcome : { MonthOutcome::Met, MonthOutcome::NotMet,
                 MonthOutcome::TooFew, MonthOutcome::NoData, MonthOutcome::Undeclared })
            cells << countText(kpi.count(outcome));
        table.add(cells);
    }
    return table.lines();
}

QStringList goalLines(const Words& words, const ReviewGoals& goals)
{
    TextTable table({ u">"_s + words.translate("Cli", "Number"), label(words, Term::Goal),
        label(words, Term::DueDate), label(words, Term::State), words.translate("Cli", "Since"),
        words.translate("Cli", "Note") });
    int number = 0;
    for (const TrackedGoal& tracked : goals.goals)
        table.add({ countText(++number), tracked.goal.text.simplified(), dateText(tracked.goal.due),
            goals.agreed ? label(words, tracked.state.outcome) : noValueText(),
            dateText(tracked.state.on), tracked.state.note.simplified() });
    return table.lines();
}

QStringList readinessLines(const Words& words, const Readiness& readiness)
{
    QStringList lines{ QString(),
        u"%1: %2 → %3"_s.arg(label(words, Term::PromotionReadiness), label(words, readiness.level),
            label(words, readiness.next)) };
    const auto list = [&lines](const QString& title, const QStringList& facts) {
        lines << title;
        for (const QString& fact : facts)
            lines << u"  - "_s + fact;
    };
    list(words.translate("Growth", "What speaks for it"), supportingFacts(words, readiness));
    list(words.translate("Growth", "What is missing"), missingFacts(words, readiness));
    lines << QString()
          << filled(words.translate("Growth", "Months %1 beside the targets for %2"),
                 { monthsText(words, readiness), label(words, readiness.next) })
          << monthLines(words, readiness);
    return lines;
}

// --undo stands alone.
Result<Output> takeBack(const Context& context, const Person& person, const Tick& tick)
{
    for (const auto& option : { u"on"_s, u"note"_s, u"evidence"_s }) {
        if (context.arguments.has(option))
            return Error{ ErrorCode::WrongUse, { u"--undo, --"_s + option }, {} };
    }
    LEVELBOOK_TRY(removeTick(*person.store, tick));
    return Output{ { { u"tick"_s,
                       QJsonObject{ { u"engineer"_s, person.engineer.employeeNo },
                           { u"item"_s, tick.item }, { u"done_on"_s, QJsonValue() } } } },
        { filled(context.words.translate("Cli", "Taken back: %1"), { tick.item }) } };
}

} // namespace

Result<Output> growthShow(const Context& context)
{
    const QDate today = context.globals.today;
    QDate until = today;
    if (context.arguments.has(u"to"_s)) {
        auto read = dayFromText(context.arguments.value(u"to"_s));
        LEVELBOOK_TRY(read);
        until = *read;
    }
    auto person = openPerson(context, OpenMode::ReadOnly);
    LEVELBOOK_TRY(person);
    auto roadmap = readRoadmap(*person->store, person->engineer, person->framework, today);
    LEVELBOOK_TRY(roadmap);
    auto readiness = readReadiness(*person->store, person->people, person->framework,
        person->engineer, *roadmap, today, until);
    LEVELBOOK_TRY(readiness);
    auto goals = lastGoals(*person->store, person->engineer.id);
    LEVELBOOK_TRY(goals);

    const Words& words = context.words;
    QJsonArray items;
    QJsonArray progress;
    QJsonArray former;
    for (const RoadmapEntry& entry : std::as_const(roadmap->entries))
        items << toJson(words, entry);
    for (const LevelProgress& part : std::as_const(roadmap->progress))
        progress << toJson(part);
    for (const Tick& tick : std::as_const(roadmap->former))
        former << toJson(tick);
    const auto levelValue = [](std::optional<Level> level) {
        return level ? QJsonValue(levelKey(*level)) : QJsonValue();
    };
    const QJsonObject json{ { u"engineer"_s, person->engineer.employeeNo },
        { u"name"_s, person->engineer.name }, { u"level"_s, levelValue(roadmap->level) },
        { u"next"_s, levelValue(roadmap->next()) }, { u"framework"_s, person->framework.key },
        { u"framework_version"_s, person->framework.version }, { u"items"_s, items },
        { u"progress"_s, progress }, { u"former"_s, former }, { u"goals"_s, toJson(*goals) },
        { u"readiness"_s, *readiness ? QJsonValue(toJson(**readiness)) : QJsonValue() } };

    QStringList lines{ u"%1 (%2)"_s.arg(person->engineer.name, person->engineer.employeeNo) };
    lines << roadmapLines(words, *person, *roadmap);
    if (*readiness)
        lines << readinessLines(words, **readiness);
    if (*goals)
        lines << QString()
              << filled(words.translate("Growth", "Goals of “%1”"), { (*goals)->cycleName })
              << goalLines(words, **goals);
    return Output{ { { u"growth"_s, json } }, lines };
}

Result<Output> growthTick(const Context& context)
{
    const Arguments& arguments = context.arguments;
    std::optional<QDate> on;
    if (arguments.has(u"on"_s)) {
        auto read = dayFromText(arguments.value(u"on"_s));
        LEVELBOOK_TRY(read);
        on = *read;
    }
    auto evidence = evidenceFromText(arguments.value(u"evidence"_s));
    LEVELBOOK_TRY(evidence);
    auto person = openPerson(context, OpenMode::ReadWrite);
    LEVELBOOK_TRY(person);
    const QString key = arguments.value(u"item"_s);
    auto known = tickOf(*person->store, person->engineer.id, person->framework.key, key);
    LEVELBOOK_TRY(known);
    if (arguments.has(u"undo"_s)) {
        if (!*known && !roadmapItem(person->framework, key))
            return Error{ ErrorCode::UnknownRoadmapItem, { key }, {} };
        if (!*known)
            return Error{ ErrorCode::NotTicked, { key }, {} };
        return takeBack(context, *person, **known);
    }
    Tick tick = known->value_or(
        Tick{ person->engineer.id, person->framework.key, key, context.globals.today, {}, {}, 0 });
    tick.on = on.value_or(tick.on);
    if (arguments.has(u"note"_s))
        tick.note = arguments.value(u"note"_s);
    if (arguments.has(u"evidence"_s))
        tick.evidence = *evidence;
    auto saved = saveTick(*person->store, person->engineer, tick, context.globals.today);
    LEVELBOOK_TRY(saved);
    QJsonObject json = toJson(*saved);
    json[u"engineer"_s] = person->engineer.employeeNo;
    return Output{ { { u"tick"_s, json } },
        { filled(context.words.translate("Cli", "Ticked: %1 (%2)"),
            { saved->item, dateText(saved->on) }) } };
}

Result<Output> growthGoal(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto number = wholeNumberOf(arguments, u"goal"_s);
    LEVELBOOK_TRY(number);
    const auto outcome = goalOutcomeFromKey(arguments.value(u"state"_s));
    if (!outcome)
        return Error{ ErrorCode::BadChoice,
            { arguments.value(u"state"_s), u"open, done, dropped"_s }, {} };
    QDate on = context.globals.today;
    if (arguments.has(u"on"_s)) {
        auto read = dayFromText(arguments.value(u"on"_s));
        LEVELBOOK_TRY(read);
        on = *read;
    }
    auto person = openPerson(context, OpenMode::ReadWrite);
    LEVELBOOK_TRY(person);
    auto goals = lastGoals(*person->store, person->engineer.id);
    LEVELBOOK_TRY(goals);
    if (!*goals || !(*goals)->agreed || *number < 1 || *number > (*goals)->goals.size())
        return Error{ ErrorCode::UnknownGoal, { QString::number(*number) }, {} };
    TrackedGoal tracked = (*goals)->goals[*number - 1];
    tracked.state.outcome = *outcome;
    tracked.state.on = on;
    if (arguments.has(u"note"_s))
        tracked.state.note = arguments.value(u"note"_s);
    auto saved = putGoalState(*person->store, tracked.state, context.globals.today);
    LEVELBOOK_TRY(saved);
    tracked.state = *saved;
    return Output{ { { u"goal"_s, toJson(tracked, *number) } },
        { filled(context.words.translate("Cli", "Goal %1: %2"),
            { QString::number(*number), label(context.words, saved->outcome) }) } };
}

} // namespace levelbook::cli
