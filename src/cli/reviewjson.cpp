#include "cli/reviewjson.h"

#include "cli/values.h"
#include "text/scoretext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

QJsonObject ratingsOf(const ReviewDocument& document)
{
    QJsonObject raters;
    for (auto part = document.parts.begin(); part != document.parts.end(); ++part) {
        QJsonObject ratings;
        for (auto it = part->ratings.begin(); it != part->ratings.end(); ++it) {
            QJsonObject rating{ { u"rating"_s,
                                    it->rating ? QJsonValue(*it->rating) : QJsonValue() },
                { u"comment"_s, it->comment } };
            if (!it->skipped.isEmpty())
                rating[u"skipped"_s] = it->skipped;
            ratings[it.key()] = rating;
        }
        raters[raterKey(part.key())] = ratings;
    }
    return raters;
}

QJsonObject overallOf(const ReviewDocument& document)
{
    QJsonObject overall;
    for (const Rater rater : { Rater::Self, Rater::First, Rater::Second })
        overall[raterKey(rater)] = document.parts.value(rater).overall;
    return overall;
}

QJsonArray approvalsOf(const ReviewDocument& document)
{
    QJsonArray boxes;
    for (const ApprovalBox& box : document.approvals)
        boxes << QJsonObject{ { u"title"_s, box.title },
            { u"employee_no"_s, textOrNull(box.personNo) }, { u"name"_s, box.personName },
            { u"signed_by"_s, textOrNull(box.signedByName) },
            { u"signed_by_no"_s, textOrNull(box.signedByNo) },
            { u"signed_on"_s, day(box.signedOn) }, { u"on_behalf"_s, box.onBehalf },
            { u"final"_s, box.finalAuthority }, { u"struck"_s, box.struck } };
    return boxes;
}

QJsonValue appealOf(const ReviewDocument& document)
{
    if (!document.appeal)
        return {};
    const Appeal& appeal = *document.appeal;
    return QJsonObject{ { u"reason"_s, appeal.reason }, { u"by"_s, textOrNull(appeal.by) },
        { u"at"_s, appeal.at.toString(Qt::ISODate) },
        { u"upheld"_s, appeal.upheld ? QJsonValue(*appeal.upheld) : QJsonValue() },
        { u"decision"_s, textOrNull(appeal.decision) },
        { u"decided_by"_s, textOrNull(appeal.decidedBy) },
        { u"decided_at"_s,
            appeal.decidedAt.isValid() ? QJsonValue(appeal.decidedAt.toString(Qt::ISODate))
                                       : QJsonValue() } };
}

QJsonArray historyOf(const ReviewDocument& document)
{
    QJsonArray entries;
    for (const HistoryEntry& entry : document.history)
        entries << QJsonObject{ { u"from"_s, reviewStateKey(entry.from) },
            { u"to"_s, reviewStateKey(entry.to) }, { u"by"_s, textOrNull(entry.by) },
            { u"at"_s, entry.at.toString(Qt::ISODate) }, { u"reason"_s, entry.reason } };
    return entries;
}

QJsonArray goalsOf(const ReviewDocument& document)
{
    QJsonArray goals;
    for (const Goal& goal : document.goals)
        goals << QJsonObject{ { u"text"_s, goal.text }, { u"measure"_s, goal.measure },
            { u"due"_s, day(goal.due) } };
    return goals;
}

} // namespace

QJsonObject toJson(const Words& words, const ScoreNode& node)
{
    QJsonArray children;
    for (const ScoreNode& child : node.children)
        children << toJson(words, child);
    return { { u"key"_s, node.key }, { u"label"_s, nodeLabel(words, node) },
        { u"value"_s, number(node.value) },
        { u"weight"_s, node.weight ? QJsonValue(*node.weight) : QJsonValue() },
        { u"share"_s, node.share }, { u"coverage"_s, node.coverage },
        { u"status"_s, nodeStatusKey(node.status) }, { u"source"_s, node.source() },
        { u"children"_s, children } };
}

QJsonObject toJson(const Words& words, const ReviewDocument& document)
{
    const Scores& scores = document.scores;
    return { { u"engineer"_s, document.person.employeeNo }, { u"name"_s, document.person.name },
        { u"cycle"_s, document.cycle }, { u"level"_s, levelKey(document.person.level) },
        { u"team"_s, document.person.team }, { u"state"_s, reviewStateKey(document.state) },
        { u"revision"_s, document.revisionNo }, { u"framework"_s, document.frameworkKey },
        { u"framework_version"_s, document.frameworkVersion },
        { u"ratings"_s, ratingsOf(document) }, { u"overall"_s, overallOf(document) },
        { u"strengths"_s, document.strengths }, { u"improvements"_s, document.improvements },
        { u"goals"_s, goalsOf(document) }, { u"statement"_s, document.statement },
        { u"scores"_s,
            QJsonObject{ { u"achievement"_s, score(scores.achievement) },
                { u"competency"_s, score(scores.competency) }, { u"final"_s, score(scores.final) },
                { u"coverage"_s, scores.coverage },
                { u"achievement_coverage"_s, scores.achievementCoverage },
                { u"suggested_grade"_s,
                    scores.suggestedGrade ? QJsonValue(*scores.suggestedGrade) : QJsonValue() } } },
        { u"derivation"_s, toJson(words, document.derivation) },
        { u"grade"_s, textOrNull(document.grade) }, { u"grade_reason"_s, document.gradeReason },
        { u"approvals"_s, approvalsOf(document) }, { u"history"_s, historyOf(document) },
        { u"appeal"_s, appealOf(document) },
        { u"appeal_until"_s, day(document.lastAppealDay.value_or(QDate())) },
        { u"snapshot_sha256"_s, textOrNull(document.snapshotSha256) } };
}

QJsonArray gapsToJson(const LevelDefinition& level, const QMap<Rater, RaterPart>& parts)
{
    const auto orNull = [](std::optional<int> number) {
        return number ? QJsonValue(*number) : QJsonValue();
    };
    QJsonArray list;
    const QList<ComparedItem> items = comparedItems(level, parts);
    for (const ComparedItem& item : items)
        list << QJsonObject{ { u"item"_s, item.item.key },
            { u"self"_s, orNull(item.ratingBy(Rater::Self)) },
            { u"first"_s, orNull(item.ratingBy(Rater::First)) },
            { u"second"_s, orNull(item.ratingBy(Rater::Second)) },
            { u"first_minus_self"_s, orNull(item.gap(Rater::First, Rater::Self)) },
            { u"second_minus_first"_s, orNull(item.gap(Rater::Second, Rater::First)) },
            { u"spread"_s, orNull(item.spread()) } };
    return list;
}

QJsonArray revisionsToJson(const QList<Review>& revisions)
{
    QJsonArray list;
    for (const Review& review : revisions)
        list << QJsonObject{ { u"revision"_s, review.revisionNo },
            { u"state"_s, reviewStateKey(review.state) }, { u"grade"_s, textOrNull(review.grade) },
            { u"snapshot_sha256"_s, textOrNull(review.snapshotSha256) } };
    return list;
}

} // namespace levelbook::cli
