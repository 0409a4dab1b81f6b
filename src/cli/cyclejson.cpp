#include "cli/cyclejson.h"

#include "cli/values.h"
#include "domain/quota.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

QJsonArray approvalOf(const Cycle& cycle, const PeopleIndex& people)
{
    QJsonArray seats;
    for (const ApprovalSeat& seat : cycle.approvalLine) {
        const Engineer* person = people.byId(seat.person);
        seats << QJsonObject{ { u"title"_s, seat.title },
            { u"employee_no"_s, person ? QJsonValue(person->employeeNo) : QJsonValue() },
            { u"name"_s, person ? QJsonValue(person->name) : QJsonValue() } };
    }
    return seats;
}

QJsonArray quotaOf(const Cycle& cycle, int reviews)
{
    const QList<int> heads = quotaHeadcounts(cycle.quota, reviews);
    QJsonArray quota;
    for (qsizetype i = 0; i < heads.size(); ++i)
        quota << QJsonObject{ { u"grade"_s, cycle.quota[i].grade },
            { u"percent"_s, cycle.quota[i].share / 100.0 }, { u"headcount"_s, heads[i] } };
    return quota;
}

} // namespace

QJsonObject toJson(const Cycle& cycle, const PeopleIndex& people, int reviews)
{
    QJsonArray stages;
    QJsonObject due;
    for (const Stage stage : cycle.stages) {
        stages << stageKey(stage);
        due[stageKey(stage)] = day(cycle.due.value(stage));
    }
    return { { u"name"_s, cycle.name }, { u"from"_s, day(cycle.period.from) },
        { u"to"_s, day(cycle.period.to) }, { u"stages"_s, stages },
        { u"state"_s, cycleStateKey(cycle.state) }, { u"due"_s, due },
        { u"appeal_days"_s, cycle.appealDays }, { u"approval"_s, approvalOf(cycle, people) },
        { u"quota"_s, quotaOf(cycle, reviews) } };
}

} // namespace levelbook::cli
