#include "cli/values.h"
#include "cli/verbs.h"
#include "text/format.h"
#include "workspace/peopleindex.h"
#include "workspace/typedrecords.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<KpiSubject> subjectOf(const Arguments& arguments, const PeopleIndex& people)
{
    LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s }));
    if (arguments.has(u"team"_s)) {
        auto team = people.needTeam(arguments.value(u"team"_s));
        LEVELBOOK_TRY(team);
        return KpiSubject((*team)->id);
    }
    auto engineer = people.needEngineer(arguments.value(u"engineer"_s));
    LEVELBOOK_TRY(engineer);
    return KpiSubject((*engineer)->id);
}

Result<KpiRecord> recordOf(const Arguments& arguments, Store& store)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto subject = subjectOf(arguments, *people);
    LEVELBOOK_TRY(subject);
    auto date = dayFromText(arguments.value(u"date"_s));
    LEVELBOOK_TRY(date);
    auto records =
        store.records({ { *subject }, { arguments.value(u"kpi"_s) }, { *date, date->addDays(1) } });
    LEVELBOOK_TRY(records);
    const QString ref = arguments.value(u"ref"_s);
    for (const KpiRecord& record : std::as_const(*records)) {
        if (record.ref == ref)
            return record;
    }
    return Error{ ErrorCode::UnknownRecord, { arguments.value(u"kpi"_s), dateText(*date), ref },
        {} };
}

} // namespace

Result<Output> kpiLeaveOut(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"reason"_s, u"undo"_s }));
    const QString reason = arguments.value(u"reason"_s).trimmed();
    if (reason.isEmpty() && !arguments.has(u"undo"_s))
        return Error{ ErrorCode::ReasonMissing, {}, {} };
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto record = recordOf(arguments, **store);
    LEVELBOOK_TRY(record);
    LEVELBOOK_TRY(leaveOut(**store, *record, reason));
    const Words& words = context.words;
    const QString name = u"%1 %2 %3"_s.arg(record->kpi, dateText(record->date), record->ref);
    return Output{
        { { u"record"_s,
            QJsonObject{ { u"kpi"_s, record->kpi }, { u"date"_s, day(record->date) },
                { u"ref"_s, textOrNull(record->ref) }, { u"left_out"_s, textOrNull(reason) } } } },
        { filled(reason.isEmpty() ? words.translate("Cli", "Counts again: %1")
                                  : words.translate("Cli", "Left out: %1"),
            { name.trimmed() }) }
    };
}

} // namespace levelbook::cli
