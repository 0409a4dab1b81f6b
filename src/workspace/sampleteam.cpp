#include "workspace/sampleteam.h"

#include "sources/growthsource.h"
#include "workspace/action.h"
#include "workspace/cycles.h"
#include "workspace/filesetting.h"
#include "workspace/growth.h"
#include "workspace/imports.h"
#include "workspace/reviewfill.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// The half year in which the sample's people have the most records.
const Period samplePeriod{QDate(2019, 1, 1), QDate(2019, 7, 1)};

QString setting(const char* key) { return QString::fromLatin1(key); }

Result<void> importSample(Store& store, const QDateTime& now, QDate today)
{
    ImportRequest request;
    request.now = now;
    request.today = today;
    request.path = u":/sample/people.csv"_s;
    LEVELBOOK_TRY(importPeople(store, request));
    request.path = u":/sample/kpi.csv"_s;
    LEVELBOOK_TRY(importKpi(store, request));
    return {};
}

// What the sample's people have ticked so far; by hand, as it were, and not by an import.
Result<void> tickSample(Store& store)
{
    ProblemList problems;
    auto rows = readTicks(u":/sample/growth.csv"_s, problems);
    LEVELBOOK_TRY(rows);
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    return inAction(store, [&]() -> Result<void> {
        for (const TickRow& row : std::as_const(*rows)) {
            auto engineer = people->needEngineer(row.employeeNo);
            LEVELBOOK_TRY(engineer);
            LEVELBOOK_TRY(store.addTick({(*engineer)->id, (*engineer)->framework, row.item, row.on,
                row.note.value_or(QString()), row.evidence.value_or(TickEvidence()), 0}));
        }
        return {};
    });
}

// Of the goals that are agreed already, one is done.
Result<void> trackSampleGoal(Store& store, QDate today)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto engineer = people->needEngineer(u"P0004"_s);
    LEVELBOOK_TRY(engineer);
    auto goals = lastGoals(store, (*engineer)->id);
    LEVELBOOK_TRY(goals);
    if (!*goals)
        return {};
    GoalState state = (*goals)->goals.first().state;
    state.outcome = GoalOutcome::Done;
    state.on = QDate(2019, 9, 20);
    state.note = u"(견본) ADR 3건을 합의했다"_s;
    auto saved = putGoalState(store, state, today);
    LEVELBOOK_TRY(saved);
    return {};
}

// The reviews that the sample's managers have written so far: by employee number a patch and how far
// the review goes.
Result<void> fillSample(Store& store, const QString& cycle, const Actor& actor)
{
    QFile file(u":/sample/reviews.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, {file.fileName()}, {}};
    const QJsonArray reviews = QJsonDocument::fromJson(file.readAll())[u"reviews"].toArray();
    for (const QJsonValue& entry : reviews) {
        const QString employeeNo = entry[u"engineer"].toString();
        Actor writer = actor;
        writer.by = entry[u"by"].toString();
        LEVELBOOK_TRY(advanceReview(store, cycle, employeeNo, ReviewState::First, {}, writer));
        auto patch = patchFromJson(QJsonDocument(entry[u"fill"].toObject()).toJson());
        LEVELBOOK_TRY(patch);
        LEVELBOOK_TRY(fillReview(store, cycle, employeeNo, *patch));
        if (entry[u"approved"].toBool()) {
            LEVELBOOK_TRY(
                advanceReview(store, cycle, employeeNo, ReviewState::Approved, {}, writer));
        }
    }
    return {};
}

} // namespace

Result<void> addSampleTeam(Store& store, const QDateTime& now, QDate today)
{
    auto marked = inAction(store, [&]() -> Result<void> {
        LEVELBOOK_TRY(store.setSetting(setting(filesetting::sample), u"1"_s));
        LEVELBOOK_TRY(store.setSetting(setting(filesetting::organisation), u"견본 회사 (Sample Inc.)"_s));
        return store.setSetting(setting(filesetting::confidentiality), u"견본 · Sample"_s);
    });
    LEVELBOOK_TRY(marked);
    LEVELBOOK_TRY(importSample(store, now, today));
    LEVELBOOK_TRY(tickSample(store));
    const QString name = u"2019 상반기"_s;
    LEVELBOOK_TRY(addCycle(store, name, samplePeriod, {Stage::First}));
    LEVELBOOK_TRY(advanceCycle(store, name));
    auto engineers = store.engineers();
    LEVELBOOK_TRY(engineers);
    StartRequest request;
    for (const Engineer& engineer : std::as_const(*engineers))
        request.employeeNos << engineer.employeeNo;
    LEVELBOOK_TRY(startReviews(store, name, request));
    LEVELBOOK_TRY(fillSample(store, name, {{}, now, today}));
    return trackSampleGoal(store, today);
}

} // namespace levelbook
