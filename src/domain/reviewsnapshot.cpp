#include "domain/reviewdocument.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr int snapshotFormat = 1;

QString nfc(const QString& text) { return text.normalized(QString::NormalizationForm_C); }

// Numbers stand as text: what one JSON writer rounds, another would hash differently.
QJsonValue exact(std::optional<double> number)
{
    return number ? QJsonValue(QString::number(*number, 'g', 17)) : QJsonValue();
}

std::optional<double> number(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString().toDouble()) : std::nullopt;
}

QJsonValue whole(std::optional<int> number) { return number ? QJsonValue(*number) : QJsonValue(); }

std::optional<int> wholeNumber(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QString day(QDate date) { return date.toString(Qt::ISODate); }
QDate dayFrom(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QJsonObject toJson(const Period& period)
{
    return {{u"from"_s, day(period.from)}, {u"to"_s, day(period.to)}};
}

Period periodFrom(const QJsonValue& value)
{
    return {dayFrom(value[u"from"]), dayFrom(value[u"to"])};
}

QJsonObject toJson(const ReviewedPerson& person)
{
    return {{u"employee_no"_s, nfc(person.employeeNo)}, {u"name"_s, nfc(person.name)},
        {u"team"_s, nfc(person.team)}, {u"level"_s, levelKey(person.level)},
        {u"hired_on"_s, day(person.hiredOn)}, {u"career_started_on"_s, day(person.careerStartedOn)},
        {u"first_rater"_s, nfc(person.firstRater)}, {u"second_rater"_s, nfc(person.secondRater)}};
}

ReviewedPerson personFrom(const QJsonValue& json)
{
    ReviewedPerson person;
    person.employeeNo = json[u"employee_no"].toString();
    person.name = json[u"name"].toString();
    person.team = json[u"team"].toString();
    person.level = levelFromKey(json[u"level"].toString()).value_or(Level::Junior);
    person.hiredOn = dayFrom(json[u"hired_on"]);
    person.careerStartedOn = dayFrom(json[u"career_started_on"]);
    person.firstRater = json[u"first_rater"].toString();
    person.secondRater = json[u"second_rater"].toString();
    return person;
}

QJsonObject toJson(const RaterPart& part)
{
    QJsonObject ratings;
    for (auto it = part.ratings.begin(); it != part.ratings.end(); ++it)
        ratings[it.key()] = QJsonObject{{u"rating"_s, whole(it->rating)},
            {u"skipped"_s, nfc(it->skipped)}, {u"comment"_s, nfc(it->comment)}};
    return {{u"ratings"_s, ratings}, {u"overall"_s, nfc(part.overall)}};
}

RaterPart partFrom(const QJsonValue& json)
{
    RaterPart part;
    part.overall = json[u"overall"].toString();
    const QJsonObject ratings = json[u"ratings"].toObject();
    for (auto it = ratings.begin(); it != ratings.end(); ++it)
        part.ratings[it.key()] = {wholeNumber(it.value()[u"rating"]),
            it.value()[u"skipped"].toString(), it.value()[u"comment"].toString()};
    return part;
}

QJsonObject toJson(const Goal& goal)
{
    return {{u"text"_s, nfc(goal.text)}, {u"measure"_s, nfc(goal.measure)}, {u"due"_s, day(goal.due)}};
}

Goal goalFrom(const QJsonValue& json)
{
    return {json[u"text"].toString(), json[u"measure"].toString(), dayFrom(json[u"due"])};
}

QJsonObject toJson(const Figure& figure)
{
    return {{u"kpi"_s, figure.kpi}, {u"period"_s, toJson(figure.period)},
        {u"value"_s, exact(figure.value)}, {u"low"_s, exact(figure.low)},
        {u"high"_s, exact(figure.high)}, {u"p80"_s, exact(figure.p80)}, {u"n"_s, exact(figure.n)},
        {u"numerator"_s, exact(figure.numerator)}, {u"denominator"_s, exact(figure.denominator)},
        {u"status"_s, figureStatusKey(figure.status)}};
}

Figure figureFrom(const QJsonValue& json)
{
    Figure figure;
    figure.kpi = json[u"kpi"].toString();
    figure.period = periodFrom(json[u"period"]);
    figure.value = number(json[u"value"]);
    figure.low = number(json[u"low"]);
    figure.high = number(json[u"high"]);
    figure.p80 = number(json[u"p80"]);
    figure.n = number(json[u"n"]).value_or(0);
    figure.numerator = number(json[u"numerator"]);
    figure.denominator = number(json[u"denominator"]);
    figure.status = figureStatusFromKey(json[u"status"].toString()).value_or(FigureStatus::NoData);
    return figure;
}

QJsonObject toJson(const Localized& text)
{
    return {{u"ko"_s, nfc(text.ko)}, {u"en"_s, nfc(text.en)}};
}

QJsonValue toJson(const std::optional<Targets>& targets)
{
    if (!targets)
        return {};
    return QJsonObject{{u"floor"_s, exact(targets->floor)}, {u"meets"_s, exact(targets->meets)},
        {u"exceeds"_s, exact(targets->exceeds)}};
}

std::optional<Targets> targetsFrom(const QJsonValue& json)
{
    if (!json.isObject())
        return std::nullopt;
    return Targets{number(json[u"floor"]).value_or(0), number(json[u"meets"]).value_or(0),
        number(json[u"exceeds"]).value_or(0)};
}

QJsonObject toJson(const ScoreNode& node)
{
    QJsonArray children;
    for (const ScoreNode& child : node.children)
        children << toJson(child);
    return {{u"key"_s, node.key}, {u"label"_s, toJson(node.label)}, {u"value"_s, exact(node.value)},
        {u"weight"_s, whole(node.weight)}, {u"share"_s, exact(node.share)},
        {u"coverage"_s, exact(node.coverage)}, {u"status"_s, nodeStatusKey(node.status)},
        {u"scored_figure"_s, node.figure.has_value()}, {u"targets"_s, toJson(node.targets)},
        {u"first"_s, whole(node.first)}, {u"second"_s, whole(node.second)},
        {u"children"_s, children}};
}

ScoreNode nodeFrom(const QJsonValue& json, const QMap<QString, Figure>& figures)
{
    ScoreNode node;
    node.key = json[u"key"].toString();
    node.label = {json[u"label"][u"ko"].toString(), json[u"label"][u"en"].toString()};
    node.value = number(json[u"value"]);
    node.weight = wholeNumber(json[u"weight"]);
    node.share = number(json[u"share"]).value_or(0);
    node.coverage = number(json[u"coverage"]).value_or(0);
    node.status = nodeStatusFromKey(json[u"status"].toString()).value_or(NodeStatus::NoData);
    if (json[u"scored_figure"].toBool())
        node.figure = figures.value(node.key);
    node.targets = targetsFrom(json[u"targets"]);
    node.first = wholeNumber(json[u"first"]);
    node.second = wholeNumber(json[u"second"]);
    const QJsonArray children = json[u"children"].toArray();
    for (const QJsonValue& child : children)
        node.children << nodeFrom(child, figures);
    return node;
}

QJsonObject toJson(const Scores& scores)
{
    return {{u"achievement"_s, whole(scores.achievement)}, {u"competency"_s, whole(scores.competency)},
        {u"final"_s, whole(scores.final)}, {u"coverage"_s, exact(scores.coverage)},
        {u"achievement_coverage"_s, exact(scores.achievementCoverage)},
        {u"suggested_grade"_s,
            scores.suggestedGrade ? QJsonValue(*scores.suggestedGrade) : QJsonValue()}};
}

Scores scoresFrom(const QJsonValue& json)
{
    Scores scores;
    scores.achievement = wholeNumber(json[u"achievement"]);
    scores.competency = wholeNumber(json[u"competency"]);
    scores.final = wholeNumber(json[u"final"]);
    scores.coverage = number(json[u"coverage"]).value_or(0);
    scores.achievementCoverage = number(json[u"achievement_coverage"]).value_or(0);
    if (json[u"suggested_grade"].isString())
        scores.suggestedGrade = json[u"suggested_grade"].toString();
    return scores;
}

QJsonObject toJson(const ApprovalBox& box)
{
    return {{u"title"_s, nfc(box.title)}, {u"person_no"_s, nfc(box.personNo)},
        {u"person"_s, nfc(box.personName)}, {u"signed_by_no"_s, nfc(box.signedByNo)},
        {u"signed_by"_s, nfc(box.signedByName)}, {u"signed_on"_s, day(box.signedOn)},
        {u"on_behalf"_s, box.onBehalf}, {u"final"_s, box.finalAuthority},
        {u"struck"_s, box.struck}};
}

ApprovalBox boxFrom(const QJsonValue& json)
{
    return {json[u"title"].toString(), json[u"person_no"].toString(), json[u"person"].toString(),
        json[u"signed_by"].toString(), dayFrom(json[u"signed_on"]), json[u"on_behalf"].toBool(),
        json[u"final"].toBool(), json[u"struck"].toBool(), json[u"signed_by_no"].toString()};
}

Error damaged() { return {ErrorCode::Damaged, {QString(), u"snapshot"_s}, {}}; }

} // namespace

QByteArray snapshotOf(const ReviewDocument& document)
{
    QJsonObject parts;
    for (auto it = document.parts.begin(); it != document.parts.end(); ++it)
        parts[raterKey(it.key())] = toJson(it.value());
    QJsonArray goals;
    for (const Goal& goal : document.goals)
        goals << toJson(goal);
    QJsonObject figures;
    for (const Figure& figure : document.figures)
        figures[figure.kpi] = toJson(figure);
    QJsonObject snapshot{{u"format"_s, snapshotFormat}, {u"person"_s, toJson(document.person)},
        {u"cycle"_s, nfc(document.cycle)}, {u"period"_s, toJson(document.period)},
        {u"framework"_s, document.frameworkKey}, {u"framework_version"_s, document.frameworkVersion},
        {u"revision"_s, document.revisionNo}, {u"parts"_s, parts},
        {u"strengths"_s, nfc(document.strengths)}, {u"improvements"_s, nfc(document.improvements)},
        {u"goals"_s, goals}, {u"grade"_s, document.grade},
        {u"grade_reason"_s, nfc(document.gradeReason)}, {u"figures"_s, figures},
        {u"derivation"_s, toJson(document.derivation)}, {u"scores"_s, toJson(document.scores)}};
    QJsonArray approvals;
    for (const ApprovalBox& box : document.approvals)
        approvals << toJson(box);
    if (!approvals.isEmpty())
        snapshot[u"approvals"_s] = approvals;
    // QJsonObject keeps its keys sorted, and the compact form has one way to write each value.
    return QJsonDocument(snapshot).toJson(QJsonDocument::Compact);
}

Result<ReviewDocument> thawed(const QByteArray& snapshot, ReviewDocument live)
{
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(snapshot, &parsed).object();
    if (parsed.error != QJsonParseError::NoError || json[u"format"].toInt() != snapshotFormat)
        return damaged();
    live.person = personFrom(json[u"person"]);
    live.cycle = json[u"cycle"].toString();
    live.period = periodFrom(json[u"period"]);
    live.frameworkKey = json[u"framework"].toString();
    live.frameworkVersion = json[u"framework_version"].toInt();
    live.revisionNo = json[u"revision"].toInt();
    live.parts.clear();
    const QJsonObject parts = json[u"parts"].toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        if (const auto rater = raterFromKey(it.key()))
            live.parts[*rater] = partFrom(it.value());
    }
    live.strengths = json[u"strengths"].toString();
    live.improvements = json[u"improvements"].toString();
    live.goals.clear();
    const QJsonArray goals = json[u"goals"].toArray();
    for (const QJsonValue& goal : goals)
        live.goals << goalFrom(goal);
    live.grade = json[u"grade"].toString();
    live.gradeReason = json[u"grade_reason"].toString();
    live.figures.clear();
    const QJsonObject figures = json[u"figures"].toObject();
    for (auto it = figures.begin(); it != figures.end(); ++it)
        live.figures[it.key()] = figureFrom(it.value());
    live.derivation = nodeFrom(json[u"derivation"], live.figures);
    live.scores = scoresFrom(json[u"scores"]);
    live.approvals.clear();
    const QJsonArray approvals = json[u"approvals"].toArray();
    for (const QJsonValue& box : approvals)
        live.approvals << boxFrom(box);
    // Written again it must be the same: what is missing or was not understood shows.
    if (snapshotOf(live) != snapshot)
        return damaged();
    live.snapshotSha256 = snapshotSha256(snapshot);
    return live;
}

QString snapshotSha256(const QByteArray& snapshot)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(snapshot, QCryptographicHash::Sha256).toHex());
}

} // namespace levelbook
