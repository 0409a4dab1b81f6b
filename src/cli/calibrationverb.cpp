#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/calibrationtext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/calibration.h"
#include "workspace/cycles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

QJsonValue intervalOf(const std::optional<MeanEstimate>& estimate, double Interval::*end)
{
    return estimate && estimate->interval ? QJsonValue((*estimate->interval).*end) : QJsonValue();
}

QJsonArray toJson(const QList<PastGrade>& past)
{
    QJsonArray grades;
    for (const PastGrade& grade : past)
        grades << QJsonObject{ { u"cycle"_s, grade.cycle }, { u"grade"_s, grade.grade } };
    return grades;
}

QJsonValue nineBoxOf(const Scores& scores)
{
    const auto place = nineBoxPlace(scores.achievement, scores.competency);
    if (!place)
        return {};
    return QJsonObject{ { u"achievement"_s, thirdKey(place->achievement) },
        { u"competency"_s, thirdKey(place->competency) } };
}

QJsonObject toJson(const CalibrationRow& row)
{
    const Scores& scores = row.scores;
    return { { u"engineer"_s, row.employeeNo }, { u"name"_s, row.name }, { u"team"_s, row.team },
        { u"level"_s, levelKey(row.level) }, { u"state"_s, reviewStateKey(row.state) },
        { u"stand"_s, calibrationStandKey(row.stand()) },
        { u"achievement"_s, score(scores.achievement) },
        { u"competency"_s, score(scores.competency) }, { u"final"_s, score(scores.final) },
        { u"coverage"_s, scores.coverage },
        { u"suggested_grade"_s, textOrNull(scores.suggestedGrade.value_or(QString())) },
        { u"grade"_s, textOrNull(row.given.grade) },
        { u"grade_reason"_s, textOrNull(row.given.reason) }, { u"locked"_s, row.isLocked },
        { u"first_rater"_s, textOrNull(row.firstRater) },
        { u"second_rater"_s, textOrNull(row.secondRater) }, { u"past"_s, toJson(row.past) },
        { u"nine_box"_s, nineBoxOf(scores) } };
}

QJsonObject toJson(const GradeCount& count)
{
    const auto whole = [](std::optional<int> value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return { { u"grade"_s, count.grade }, { u"given"_s, count.given },
        { u"suggested"_s, count.suggested }, { u"headcount"_s, whole(count.meant) },
        { u"over"_s, whole(count.over()) } };
}

QJsonObject toJson(const RaterRow& row)
{
    const RaterFacts& facts = row.facts;
    const bool isFew = facts.tooFewCompared();
    const auto difference = isFew ? std::nullopt : facts.difference;
    return { { u"engineer"_s, row.employeeNo }, { u"name"_s, row.name }, { u"n"_s, facts.n },
        { u"mean"_s, facts.ratings.mean }, { u"spread"_s, number(facts.ratings.spread) },
        { u"compared"_s, facts.compared },
        { u"difference"_s, difference ? QJsonValue(difference->mean) : QJsonValue() },
        { u"low"_s, intervalOf(difference, &Interval::low) },
        { u"high"_s, intervalOf(difference, &Interval::high) },
        { u"status"_s, figureStatusKey(isFew ? FigureStatus::TooFew : FigureStatus::Ok) } };
}

QStringList gradeLines(const Words& words, const CalibrationSummary& summary)
{
    TextTable table({ label(words, Term::Grade), u'>' + words.translate("Cli", "Given"),
        u'>' + words.translate("Cli", "Suggested"), u'>' + label(words, Term::Quota),
        words.translate("Cli", "Against the quota") });
    for (const GradeCount& count : summary.grades)
        table.add({ count.grade, countText(count.given), countText(count.suggested),
            count.meant ? countText(*count.meant) : noValueText(),
            count.meant ? quotaComparison(words, count) : noValueText() });
    table.add({ noValueText(), countText(summary.withoutGrade), {}, {}, {} });
    return table.lines();
}

QStringList personLines(const Words& words, const QList<CalibrationRow>& rows)
{
    TextTable table(
        { label(words, Term::EmployeeNoShort), label(words, Term::Name), label(words, Term::State),
            u'>' + label(words, Term::Achievement), u'>' + label(words, Term::CompetencyScore),
            u'>' + label(words, Term::FinalScore), u'>' + label(words, Term::Coverage),
            label(words, Term::SuggestedGrade), label(words, Term::Grade) });
    for (const CalibrationRow& row : rows)
        table.add({ row.employeeNo, row.name, label(words, row.state),
            scoreText(row.scores.achievement), scoreText(row.scores.competency),
            scoreText(row.scores.final), percentText(100 * row.scores.coverage, 0),
            row.scores.suggestedGrade.value_or(noValueText()),
            row.given.grade.isEmpty() ? noValueText() : row.given.grade });
    return table.lines();
}

QStringList raterLines(const Words& words, const QList<RaterRow>& raters)
{
    TextTable table({ label(words, Term::EmployeeNoShort), words.translate("Calibration", "Rater"),
        u'>' + words.translate("Calibration", "People rated"),
        u'>' + words.translate("Calibration", "Mean rating"),
        u'>' + words.translate("Calibration", "Spread", "standard deviation"),
        words.translate("Calibration", "Difference (95% interval)") });
    for (const RaterRow& row : raters) {
        const auto spread = row.facts.ratings.spread;
        table.add({ row.employeeNo, row.name, countText(row.facts.n),
            numberText(row.facts.ratings.mean, 2), spread ? numberText(*spread, 2) : noValueText(),
            differenceText(words, row.facts) });
    }
    return table.lines();
}

} // namespace

Result<Output> cycleCalibration(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, context.arguments.positional[0]);
    LEVELBOOK_TRY(cycle);
    auto reader = CalibrationReader::open(**store, *cycle);
    LEVELBOOK_TRY(reader);
    const QString team = context.arguments.value(u"team"_s);
    if (!team.isEmpty())
        LEVELBOOK_TRY(reader->people().needTeam(team));
    QList<CalibrationRow> rows;
    QJsonArray people;
    for (qsizetype i = 0; i < reader->count(); ++i) {
        auto row = reader->judged(i);
        LEVELBOOK_TRY(row);
        if (!team.isEmpty() && row->team != team)
            continue;
        people << toJson(*row);
        rows << *std::move(row);
    }
    auto version = newestFramework(**store);
    LEVELBOOK_TRY(version);
    auto framework = (*store)->framework(version->id);
    LEVELBOOK_TRY(framework);
    const CalibrationSummary summary =
        summaryOf(rows, gradeKeys(*framework), cycle->quota, reader->people());

    const Words& words = context.words;
    QStringList lines{ cycle->name };
    QJsonObject stands;
    for (const CalibrationStand stand :
        { CalibrationStand::Waiting, CalibrationStand::Settled, CalibrationStand::NotYet }) {
        stands[calibrationStandKey(stand)] = summary.stands.value(stand);
        lines << u"%1: %2"_s.arg(label(words, stand), countText(summary.stands.value(stand)));
    }
    QJsonArray grades;
    for (const GradeCount& count : summary.grades)
        grades << toJson(count);
    QJsonArray raters;
    for (const RaterRow& rater : summary.raters)
        raters << toJson(rater);
    lines << QString() << gradeLines(words, summary) << QString() << personLines(words, rows)
          << QString() << raterLines(words, summary.raters);
    const QJsonObject calibration{ { u"cycle"_s, cycle->name }, { u"stands"_s, stands },
        { u"grades"_s, grades }, { u"without_grade"_s, summary.withoutGrade },
        { u"people"_s, people }, { u"raters"_s, raters },
        { u"unknown_raters"_s, summary.unknownRaters } };
    return Output{ { { u"calibration"_s, calibration } }, lines };
}

} // namespace levelbook::cli
