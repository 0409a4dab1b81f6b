#include "cli/cyclejson.h"
#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "domain/quota.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "text/workflowtext.h"
#include "workspace/cycleedit.h"
#include "workspace/cycles.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

int sumOf(const QMap<ReviewState, int>& counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

// The rules of a cycle that are set, each a line.
QStringList ruleLines(
    const Words& words, const Cycle& cycle, const PeopleIndex& people, int reviews)
{
    QStringList lines;
    for (auto it = cycle.due.begin(); it != cycle.due.end(); ++it)
        lines << u"%1, %2: %3"_s.arg(
            label(words, Term::DueDate), label(words, it.key()), dateText(it.value()));
    lines << u"%1: %2"_s.arg(label(words, Term::AppealDays)).arg(cycle.appealDays);
    for (const ApprovalSeat& seat : cycle.approvalLine) {
        const Engineer* person = people.byId(seat.person);
        lines << u"%1, %2: %3"_s.arg(label(words, Term::ApprovalLine), seat.title,
            person ? u"%1 (%2)"_s.arg(person->name, person->employeeNo) : noValueText());
    }
    const QList<int> heads = quotaHeadcounts(cycle.quota, reviews);
    for (qsizetype i = 0; i < heads.size(); ++i)
        lines << u"%1, %2: %3, %4"_s.arg(label(words, Term::Quota), cycle.quota[i].grade,
            basisPointsText(cycle.quota[i].share), countText(heads[i]));
    return lines;
}

struct Shown {
    QJsonObject json;
    QString title;
    QStringList rules;
};

Result<Shown> shown(const Words& words, Store& store, const Cycle& cycle)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto states = reviewStates(store, cycle);
    LEVELBOOK_TRY(states);
    const int reviews = sumOf(*states);
    return Shown{ toJson(cycle, *people, reviews),
        u"%1  %2  %3"_s.arg(cycle.name, periodText(words, cycle.period), label(words, cycle.state)),
        ruleLines(words, cycle, *people, reviews) };
}

Result<Output> outputOf(const Words& words, Store& store, const Cycle& cycle)
{
    auto what = shown(words, store, cycle);
    LEVELBOOK_TRY(what);
    return Output{ { { u"cycle"_s, what->json } }, QStringList{ what->title } + what->rules };
}

Result<Stage> stageNamed(const QString& key)
{
    const auto stage = stageFromKey(key);
    if (!stage)
        return Error{ ErrorCode::BadChoice, { key, u"self, first, second, calibration"_s }, {} };
    return *stage;
}

// "NAME=VALUE,NAME=VALUE" taken apart; a name may hold "=" itself.
Result<QList<std::pair<QString, QString>>> pairsFromText(const QString& text)
{
    QList<std::pair<QString, QString>> pairs;
    const QStringList parts = listFromText(text);
    for (const QString& part : parts) {
        const qsizetype equals = part.lastIndexOf(u'=');
        if (equals < 0)
            return Error{ ErrorCode::WrongUse, { u"%1: NAME=VALUE,..."_s.arg(part) }, {} };
        pairs.append({ part.left(equals).trimmed(), part.mid(equals + 1).trimmed() });
    }
    return pairs;
}

Result<QMap<Stage, QDate>> dueFromText(const QString& text)
{
    auto pairs = pairsFromText(text);
    LEVELBOOK_TRY(pairs);
    QMap<Stage, QDate> due;
    for (const auto& [key, value] : std::as_const(*pairs)) {
        auto stage = stageNamed(key);
        LEVELBOOK_TRY(stage);
        if (value.isEmpty()) {
            due[*stage] = QDate();
            continue;
        }
        auto date = dayFromText(value);
        LEVELBOOK_TRY(date);
        due[*stage] = *date;
    }
    return due;
}

Result<QList<QuotaShare>> quotaFromText(const QString& text)
{
    auto pairs = pairsFromText(text);
    LEVELBOOK_TRY(pairs);
    QList<QuotaShare> quota;
    for (const auto& [grade, value] : std::as_const(*pairs)) {
        bool isNumber = false;
        const double percent = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(percent))
            return Error{ ErrorCode::BadNumber, { value }, {} };
        if (percent < 0 || percent > 100)
            return Error{ ErrorCode::NumberOutOfRange, { value, 0, 100 }, {} };
        quota << QuotaShare{ grade, static_cast<int>(std::lround(percent * 100)) };
    }
    return quota;
}

Result<QList<Stage>> stagesFromText(const QString& text)
{
    QList<Stage> stages;
    const QStringList keys = listFromText(text);
    for (const QString& key : keys) {
        auto stage = stageNamed(key);
        LEVELBOOK_TRY(stage);
        stages << *stage;
    }
    return stages;
}

Result<CycleChange> changeOf(const Arguments& arguments)
{
    CycleChange change;
    change.name = arguments.optional(u"name"_s);
    if (arguments.has(u"from"_s) || arguments.has(u"to"_s)) {
        auto period = periodOf(arguments);
        LEVELBOOK_TRY(period);
        change.period = *period;
    }
    if (arguments.has(u"stages"_s)) {
        auto stages = stagesFromText(arguments.value(u"stages"_s));
        LEVELBOOK_TRY(stages);
        change.stages = *stages;
    }
    if (arguments.has(u"due"_s)) {
        auto due = dueFromText(arguments.value(u"due"_s));
        LEVELBOOK_TRY(due);
        change.due = *due;
    }
    if (arguments.has(u"appeal-days"_s)) {
        auto days = wholeNumberOf(arguments, u"appeal-days"_s);
        LEVELBOOK_TRY(days);
        change.appealDays = *days;
    }
    if (arguments.has(u"quota"_s)) {
        auto quota = quotaFromText(arguments.value(u"quota"_s));
        LEVELBOOK_TRY(quota);
        change.quota = *quota;
    }
    if (arguments.has(u"approval"_s)) {
        auto pairs = pairsFromText(arguments.value(u"approval"_s));
        LEVELBOOK_TRY(pairs);
        QList<CycleChange::Seat> seats;
        for (const auto& [title, employeeNo] : std::as_const(*pairs))
            seats << CycleChange::Seat{ title, employeeNo };
        change.approvalLine = seats;
    }
    return change;
}

} // namespace

Result<Output> cycleAdd(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto period = periodOf(arguments);
    LEVELBOOK_TRY(period);
    QList<Stage> stages(allStages.begin(), allStages.end());
    if (arguments.has(u"stages"_s)) {
        auto named = stagesFromText(arguments.value(u"stages"_s));
        LEVELBOOK_TRY(named);
        stages = *named;
    }
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto cycle = addCycle(**store, arguments.positional[0], *period, stages);
    LEVELBOOK_TRY(cycle);
    return outputOf(context.words, **store, *cycle);
}

Result<Output> cycleSet(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto change = changeOf(arguments);
    LEVELBOOK_TRY(change);
    if (arguments.options.isEmpty())
        return Error{ ErrorCode::WrongUse,
            { u"--name | --from, --to | --stages | --due | --appeal-days | --quota | --approval"_s },
            {} };
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto cycle = setCycle(**store, arguments.positional[0], *change);
    LEVELBOOK_TRY(cycle);
    return outputOf(context.words, **store, *cycle);
}

Result<Output> cycleList(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto cycles = (*store)->cycles();
    LEVELBOOK_TRY(cycles);
    const Words& words = context.words;
    QJsonArray list;
    TextTable table({ label(words, Term::ReviewCycle), label(words, Term::Period),
        label(words, Term::State), words.translate("Cli", "Stages") });
    for (const Cycle& cycle : std::as_const(*cycles)) {
        auto what = shown(words, **store, cycle);
        LEVELBOOK_TRY(what);
        list << what->json;
        QStringList stages;
        for (const Stage stage : cycle.stages)
            stages << label(words, stage);
        table.add({ cycle.name, periodText(words, cycle.period), label(words, cycle.state),
            stages.join(u", "_s) });
    }
    return Output{ { { u"cycles"_s, list } }, table.lines() };
}

namespace {

QJsonObject countsJson(const QMap<ReviewState, int>& counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json[reviewStateKey(it.key())] = it.value();
    return json;
}

Result<Output> cycleAdvancePreview(const Context& context)
{
    const Words& words = context.words;
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto advance = previewAdvance(**store, context.arguments.positional[0]);
    LEVELBOOK_TRY(advance);
    auto what = shown(words, **store, advance->cycle);
    LEVELBOOK_TRY(what);
    QStringList lines{ filled(words.translate("Cli", "%1 would go from “%2” to “%3”."),
        { advance->cycle.name, label(words, advance->cycle.state), label(words, advance->to) }) };
    lines += advanceLines(words, *advance, context.globals.today);
    return Output{ { { u"cycle"_s, what->json }, { u"dry_run"_s, true },
                       { u"to"_s, cycleStateKey(advance->to) },
                       { u"meaning"_s, cycleStateMeaning(words, advance->to) },
                       { u"reviews"_s, countsJson(advance->reviews) },
                       { u"released"_s, countsJson(advance->released()) },
                       { u"stopped"_s, countsJson(advance->stopped()) },
                       { u"without_review"_s, advance->unstarted } },
        lines };
}

} // namespace

Result<Output> cycleAdvance(const Context& context)
{
    if (context.arguments.has(u"dry-run"_s))
        return cycleAdvancePreview(context);
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto cycle = advanceCycle(**store, context.arguments.positional[0]);
    LEVELBOOK_TRY(cycle);
    const Words& words = context.words;
    auto what = shown(words, **store, *cycle);
    LEVELBOOK_TRY(what);
    auto states = reviewStates(**store, *cycle);
    LEVELBOOK_TRY(states);
    const QString meaning = cycleStateMeaning(words, cycle->state);
    QStringList lines{ what->title, meaning };
    for (auto it = states->begin(); it != states->end(); ++it)
        lines << u"%1: %2"_s.arg(label(words, it.key()), countText(it.value()));
    return Output{ { { u"cycle"_s, what->json }, { u"meaning"_s, meaning },
                       { u"reviews"_s, countsJson(*states) } },
        lines };
}

} // namespace levelbook::cli
