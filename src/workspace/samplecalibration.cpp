#include "workspace/samplecalibration.h"

#include "workspace/cycleedit.h"
#include "workspace/cycles.h"
#include "workspace/imports.h"
#include "workspace/reviewfill.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

const QString cycleName = u"2018 하반기"_s;
const Period cyclePeriod{ QDate(2018, 7, 1), QDate(2019, 1, 1) };

// What made-up raters gave: a digit for each duty and competency of the level.
ReviewPatch partOf(const LevelDefinition& level, Rater rater, const QString& digits)
{
    ReviewPatch patch;
    patch.rater = rater;
    const QList<LevelItem> items = ratedItems(level);
    for (qsizetype i = 0; i < items.size(); ++i)
        patch.ratings[items[i].key].rating = digits.at(i % digits.size()).digitValue();
    patch.overall = u"견본: 조정 화면을 보이려고 만든 평가입니다. (Sample)"_s;
    return patch;
}

Result<void> addCycleOf(Store& store, const QJsonObject& sample)
{
    LEVELBOOK_TRY(addCycle(
        store, cycleName, cyclePeriod, { Stage::First, Stage::Second, Stage::Calibration }));
    CycleChange rules;
    rules.quota.emplace();
    const QJsonArray quota = sample[u"quota"].toArray();
    for (const QJsonValue& share : quota)
        *rules.quota << QuotaShare{ share[0].toString(), share[1].toInt() };
    rules.approvalLine.emplace();
    const QJsonArray approval = sample[u"approval"].toArray();
    for (const QJsonValue& seat : approval)
        *rules.approvalLine << CycleChange::Seat{ seat[0].toString(), seat[1].toString() };
    LEVELBOOK_TRY(setCycle(store, cycleName, rules));
    LEVELBOOK_TRY(advanceCycle(store, cycleName));
    auto engineers = store.engineers();
    LEVELBOOK_TRY(engineers);
    StartRequest request;
    for (const Engineer& engineer : std::as_const(*engineers))
        request.employeeNos << engineer.employeeNo;
    LEVELBOOK_TRY(startReviews(store, cycleName, request));
    return {};
}

// Takes one review to the calibration, and on to a signature or the approval where it says so.
Result<void> fill(Store& store, const QJsonObject& entry, const Actor& actor)
{
    const QString employeeNo = entry[u"engineer"].toString();
    Actor writer = actor;
    writer.by = entry[u"by"].toString();
    const auto go = [&](ReviewState to) {
        return advanceReview(store, cycleName, employeeNo, to, {}, writer);
    };
    auto started = go(ReviewState::First);
    LEVELBOOK_TRY(started);
    auto framework = store.framework(started->framework);
    LEVELBOOK_TRY(framework);
    const LevelDefinition& level = framework->level(started->level);
    const bool hasSecond = started->secondRater.has_value();
    LEVELBOOK_TRY(fillReview(
        store, cycleName, employeeNo, partOf(level, Rater::First, entry[u"first"].toString())));
    if (hasSecond) {
        LEVELBOOK_TRY(go(ReviewState::Second));
        const QString digits = entry[u"second"].toString(entry[u"first"].toString());
        LEVELBOOK_TRY(
            fillReview(store, cycleName, employeeNo, partOf(level, Rater::Second, digits)));
    }
    LEVELBOOK_TRY(go(ReviewState::Calibration));
    if (entry[u"grade"].isString()) {
        ReviewPatch grade;
        grade.rater = hasSecond ? Rater::Second : Rater::First;
        grade.grade = entry[u"grade"].toString();
        grade.gradeReason = entry[u"grade_reason"].toString();
        LEVELBOOK_TRY(fillReview(store, cycleName, employeeNo, grade));
    }
    writer.by.clear(); // The box's own person signs.
    if (entry[u"signed"].toBool())
        LEVELBOOK_TRY(signReview(store, cycleName, employeeNo, {}, writer));
    if (entry[u"approved"].toBool())
        LEVELBOOK_TRY(go(ReviewState::Approved));
    return {};
}

} // namespace

Result<void> addSampleCalibration(Store& store, const QDateTime& now, QDate today)
{
    ImportRequest request;
    request.now = now;
    request.today = today;
    request.path = u":/sample/calibrationkpi.csv"_s;
    LEVELBOOK_TRY(importKpi(store, request));
    QFile file(u":/sample/calibration.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::FileNotFound, { file.fileName() }, {} };
    const QJsonObject sample = QJsonDocument::fromJson(file.readAll()).object();
    LEVELBOOK_TRY(addCycleOf(store, sample));
    const QJsonArray reviews = sample[u"reviews"].toArray();
    for (const QJsonValue& entry : reviews)
        LEVELBOOK_TRY(fill(store, entry.toObject(), { {}, now, today }));
    LEVELBOOK_TRY(advanceCycle(store, cycleName));
    return {};
}

} // namespace levelbook
