#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/cycles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

QJsonObject toJson(const Cycle& cycle)
{
    QJsonArray stages;
    for (const Stage stage : cycle.stages)
        stages << stageKey(stage);
    return { { u"name"_s, cycle.name }, { u"from"_s, day(cycle.period.from) },
        { u"to"_s, day(cycle.period.to) }, { u"stages"_s, stages },
        { u"state"_s, cycleStateKey(cycle.state) } };
}

Output outputOf(const Words& words, const Cycle& cycle)
{
    return { { { u"cycle"_s, toJson(cycle) } },
        { u"%1  %2  %3"_s.arg(
            cycle.name, periodText(words, cycle.period), label(words, cycle.state)) } };
}

} // namespace

Result<Output> cycleAdd(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto period = periodOf(arguments);
    LEVELBOOK_TRY(period);
    QList<Stage> stages{ Stage::Self, Stage::First, Stage::Second, Stage::Calibration };
    if (arguments.has(u"stages"_s)) {
        stages.clear();
        const QStringList keys = listFromText(arguments.value(u"stages"_s));
        for (const QString& key : keys) {
            const auto stage = stageFromKey(key);
            if (!stage)
                return Error{ ErrorCode::BadChoice, { key, u"self, first, second, calibration"_s },
                    {} };
            stages << *stage;
        }
    }
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto cycle = addCycle(**store, arguments.positional[0], *period, stages);
    LEVELBOOK_TRY(cycle);
    return outputOf(context.words, *cycle);
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
        list << toJson(cycle);
        QStringList stages;
        for (const Stage stage : cycle.stages)
            stages << label(words, stage);
        table.add({ cycle.name, periodText(words, cycle.period), label(words, cycle.state),
            stages.join(u", "_s) });
    }
    return Output{ { { u"cycles"_s, list } }, table.lines() };
}

Result<Output> cycleAdvance(const Context& context)
{
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto cycle = advanceCycle(**store, context.arguments.positional[0]);
    LEVELBOOK_TRY(cycle);
    return outputOf(context.words, *cycle);
}

} // namespace levelbook::cli
