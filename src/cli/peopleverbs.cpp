#include "cli/selection.h"
#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/people.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

bool matches(const Engineer& engineer, const QString& text)
{
    return engineer.name.contains(text, Qt::CaseInsensitive)
        || engineer.employeeNo.contains(text, Qt::CaseInsensitive)
        || engineer.email.contains(text, Qt::CaseInsensitive);
}

} // namespace

Result<Output> peopleList(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto people = PeopleIndex::read(**store);
    LEVELBOOK_TRY(people);
    if (arguments.has(u"team"_s))
        LEVELBOOK_TRY(people->needTeam(arguments.value(u"team"_s)));
    std::optional<Level> level;
    if (arguments.has(u"level"_s)) {
        auto wanted = levelOf(arguments);
        LEVELBOOK_TRY(wanted);
        level = *wanted;
    }

    const Words& words = context.words;
    const QDate today = context.globals.today;
    QJsonArray list;
    TextTable table({ label(words, Term::EmployeeNo), label(words, Term::Name),
        label(words, Term::Team), label(words, Term::Level), words.translate("Cli", "Years"),
        words.translate("Cli", "Hired on"), words.translate("Cli", "Left on") });
    for (const Engineer& engineer : people->engineers()) {
        const QString team = people->teamNameOn(engineer, today);
        const auto levelNow = engineer.levelOn(today);
        if ((arguments.has(u"team"_s) && team != arguments.value(u"team"_s))
            || (level && levelNow != level)
            || (arguments.has(u"find"_s) && !matches(engineer, arguments.value(u"find"_s))))
            continue;
        list << QJsonObject{ { u"employee_no"_s, engineer.employeeNo },
            { u"name"_s, engineer.name }, { u"team"_s, team },
            { u"level"_s, levelNow ? QJsonValue(levelKey(*levelNow)) : QJsonValue() },
            { u"hired_on"_s, day(engineer.hiredOn) }, { u"left_on"_s, day(engineer.leftOn) },
            { u"career_started_on"_s, day(engineer.careerStartedOn) },
            { u"active"_s, engineer.activeOn(today) } };
        const auto year = careerYear(engineer.careerStartedOn, today);
        table.add({ engineer.employeeNo, engineer.name, team,
            levelNow ? label(words, *levelNow) : QString(),
            year ? careerYearText(words, *year) : QString(), dateText(engineer.hiredOn),
            engineer.leftOn.isValid() ? dateText(engineer.leftOn) : QString() });
    }
    return Output{ { { u"people"_s, list } }, table.lines() };
}

Result<Output> peopleAbsence(const Context& context)
{
    auto period = periodOf(context.arguments);
    LEVELBOOK_TRY(period);
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    const QString no = context.arguments.positional[0];
    const Absence absence{ *period, context.arguments.value(u"reason"_s) };
    LEVELBOOK_TRY(addAbsence(**store, no, absence));
    return Output{ { { u"absence"_s,
                       QJsonObject{ { u"employee_no"_s, no }, { u"from"_s, day(period->from) },
                           { u"to"_s, day(period->to) }, { u"reason"_s, absence.reason } } } },
        { filled(context.words.translate("Cli", "%1 is away: %2"),
            { no, periodText(context.words, *period) }) } };
}

Result<Output> peopleFramework(const Context& context)
{
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    const QString no = context.arguments.positional[0];
    auto engineer = setFrameworkOf(**store, no, context.arguments.positional[1]);
    LEVELBOOK_TRY(engineer);
    return Output{
        { { u"person"_s,
            QJsonObject{ { u"employee_no"_s, no }, { u"framework"_s, engineer->framework } } } },
        { filled(
            context.words.translate("Cli", "%1 works by the framework %2 from the next review on."),
            { no, engineer->framework }) }
    };
}

} // namespace levelbook::cli
