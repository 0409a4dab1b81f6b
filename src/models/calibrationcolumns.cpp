#include "models/calibrationcolumns.h"

#include "text/calibrationtext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment plain = Qt::AlignLeft | Qt::AlignVCenter;
constexpr double enoughCoverage = 0.5; ///< Under it nothing is suggested either.

std::function<QString(const Words&)> title(Term term)
{
    return [term](const Words& words) { return label(words, term); };
}

QString notYet() { return u"…"_s; }

template <class Row>
std::function<QVariant(const Row&)> textValue(QString Row::*member)
{
    return [member](const Row& row) { return QVariant(row.*member); };
}

template <class Enum>
std::function<QVariant(const CalibrationRow&)> ordinal(Enum CalibrationRow::*member)
{
    return [member](const CalibrationRow& row) { return QVariant(static_cast<int>(row.*member)); };
}

template <class Enum>
std::function<QString(const CalibrationRow&, const Words&)> named(Enum CalibrationRow::*member)
{
    return [member](
               const CalibrationRow& row, const Words& words) { return label(words, row.*member); };
}

Column<CalibrationRow> scoreColumn(const char* key, Term term, std::optional<int> Scores::*member)
{
    return { key, title(term),
        [member](const CalibrationRow& row) {
            const auto score = row.scores.*member;
            return score ? QVariant(*score) : QVariant();
        },
        [member](const CalibrationRow& row, const Words&) {
            return row.judged ? scoreText(row.scores.*member) : notYet();
        },
        {}, numeric };
}

QVariant coverageValue(const CalibrationRow& row)
{
    return row.judged ? QVariant(row.scores.coverage) : QVariant();
}

QString coverageShown(const CalibrationRow& row, const Words&)
{
    return row.judged ? percentText(100 * row.scores.coverage, 0) : notYet();
}

QVariant suggestedValue(const CalibrationRow& row)
{
    return row.scores.suggestedGrade ? QVariant(*row.scores.suggestedGrade) : QVariant();
}

QString suggestedShown(const CalibrationRow& row, const Words&)
{
    return row.judged ? row.scores.suggestedGrade.value_or(noValueText()) : notYet();
}

QVariant gradeValue(const CalibrationRow& row) { return row.given.grade; }

QString gradeShown(const CalibrationRow& row, const Words&)
{
    return row.given.grade.isEmpty() ? noValueText() : row.given.grade;
}

QString reasonTip(const CalibrationRow& row, const Words& words)
{
    if (row.given.reason.isEmpty())
        return {};
    return u"%1: %2"_s.arg(label(words, Term::Reason), row.given.reason);
}

QStringList ratersOf(const CalibrationRow& row)
{
    QStringList raters;
    for (const QString& name : { row.firstRater, row.secondRater }) {
        if (!name.isEmpty())
            raters << name;
    }
    return raters;
}

QVariant ratersValue(const CalibrationRow& row) { return ratersOf(row).join(u", "_s); }

QString ratersShown(const CalibrationRow& row, const Words&)
{
    const QStringList raters = ratersOf(row);
    return raters.isEmpty() ? noValueText() : raters.join(u", "_s);
}

QString ratersTip(const CalibrationRow& row, const Words& words)
{
    QStringList lines;
    if (!row.firstRater.isEmpty())
        lines << u"%1: %2"_s.arg(label(words, Rater::First), row.firstRater);
    if (!row.secondRater.isEmpty())
        lines << u"%1: %2"_s.arg(label(words, Rater::Second), row.secondRater);
    return lines.join(u'\n');
}

QVariant pastValue(const CalibrationRow& row)
{
    QStringList grades;
    for (const PastGrade& past : row.past)
        grades << past.grade;
    return grades.join(u", "_s);
}

QString pastShown(const CalibrationRow& row, const Words&)
{
    const QString grades = pastValue(row).toString();
    return grades.isEmpty() ? noValueText() : grades;
}

QString pastTip(const CalibrationRow& row, const Words&)
{
    QStringList lines;
    for (const PastGrade& past : row.past)
        lines << u"%1: %2"_s.arg(past.cycle, past.grade);
    return lines.join(u'\n');
}

QString personShown(const CalibrationRow& row, const Words& words)
{
    QStringList parts{ row.name };
    if (!row.given.grade.isEmpty())
        parts << row.given.grade;
    if (row.scores.achievementCoverage < enoughCoverage)
        parts << filled(words.translate("Calibration", "%1 evidence"),
            { percentText(100 * row.scores.achievementCoverage, 0) });
    return parts.join(u" · "_s);
}

QString personTip(const CalibrationRow& row, const Words& words)
{
    return u"%1 (%2)\n%3 %4 · %5 %6"_s.arg(row.name, row.employeeNo,
        label(words, Term::Achievement), scoreText(row.scores.achievement),
        label(words, Term::CompetencyScore), scoreText(row.scores.competency));
}

QString spreadShown(const RaterRow& row, const Words&)
{
    const auto spread = row.facts.ratings.spread;
    return spread ? numberText(*spread, 2) : noValueText();
}

QVariant differenceValue(const RaterRow& row)
{
    return row.facts.difference && !row.facts.tooFewCompared()
        ? QVariant(row.facts.difference->mean)
        : QVariant();
}

// In words, so that nobody has to read an interval.
QString readingShown(const RaterRow& row, const Words& words)
{
    const RaterFacts& facts = row.facts;
    if (facts.tooFew() || facts.tooFewCompared() || !facts.difference
        || !facts.difference->interval)
        return label(words, FigureStatus::TooFew);
    const Interval& interval = *facts.difference->interval;
    if (interval.low > 0)
        return words.translate("Calibration", "Rates above the KPIs");
    if (interval.high < 0)
        return words.translate("Calibration", "Rates below the KPIs");
    return words.translate("Calibration", "No clear difference");
}

} // namespace

QString gradeNote(const Words& words, const CalibrationRow& row)
{
    QStringList notes;
    if (row.isLocked)
        notes << words.translate("Calibration", "Locked by a signature");
    if (row.judged && needsReason(row.given.grade, row.scores.suggestedGrade)) {
        if (row.scores.suggestedGrade)
            notes << words.translate("Calibration", "Differs");
        if (row.given.reason.trimmed().isEmpty())
            notes << words.translate("Calibration", "Reason missing");
    }
    return notes.join(u" · "_s);
}

QList<Column<CalibrationRow>> calibrationColumns()
{
    using Row = CalibrationRow;
    return {
        { "name", title(Term::Name), textValue<Row>(&Row::name), {}, {} },
        { "employee_no", title(Term::EmployeeNoShort), textValue<Row>(&Row::employeeNo), {}, {} },
        { "level", title(Term::Level), ordinal(&Row::level), named(&Row::level), {} },
        { "team", title(Term::Team), textValue<Row>(&Row::team), {}, {} },
        scoreColumn("achievement", Term::Achievement, &Scores::achievement),
        scoreColumn("competency", Term::CompetencyScore, &Scores::competency),
        scoreColumn("final", Term::FinalScore, &Scores::final),
        { "coverage",
            [](const Words& words) {
                return words.translate("Calibration", "Evidence", "a column: coverage");
            },
            coverageValue, coverageShown, {}, numeric },
        { "suggested",
            [](const Words& words) {
                return words.translate("Calibration", "Suggested", "a column: grade");
            },
            suggestedValue, suggestedShown, {}, plain },
        { "grade", title(Term::Grade), gradeValue, gradeShown, {}, plain, reasonTip },
        { "past", [](const Words& words) { return words.translate("Calibration", "Past grades"); },
            pastValue, pastShown, {}, plain, pastTip },
        { "note", [](const Words& words) { return words.translate("Calibration", "Note"); },
            [](const Row& row) { return QVariant(gradeNote(Words(Language::English), row)); },
            [](const Row& row, const Words& words) { return gradeNote(words, row); }, {}, plain,
            reasonTip },
        { "raters", [](const Words& words) { return words.translate("Calibration", "Raters"); },
            ratersValue, ratersShown, {}, plain, ratersTip },
        { "state", title(Term::State), ordinal(&Row::state), named(&Row::state), {} },
    };
}

QList<Column<RaterRow>> raterColumns()
{
    using Row = RaterRow;
    const auto count = [](int RaterFacts::*member) {
        return [member](const Row& row) { return QVariant(row.facts.*member); };
    };
    return {
        { "name", [](const Words& words) { return words.translate("Calibration", "Rater"); },
            textValue<Row>(&Row::name), {}, {} },
        { "employee_no", title(Term::EmployeeNoShort), textValue<Row>(&Row::employeeNo), {}, {} },
        { "n", [](const Words& words) { return words.translate("Calibration", "People rated"); },
            count(&RaterFacts::n), {}, {}, numeric },
        { "mean", [](const Words& words) { return words.translate("Calibration", "Mean rating"); },
            [](const Row& row) { return QVariant(row.facts.ratings.mean); },
            [](const Row& row, const Words&) { return numberText(row.facts.ratings.mean, 2); }, {},
            numeric },
        { "spread",
            [](const Words& words) {
                return words.translate("Calibration", "Spread", "standard deviation");
            },
            [](const Row& row) {
                const auto spread = row.facts.ratings.spread;
                return spread ? QVariant(*spread) : QVariant();
            },
            spreadShown, {}, numeric },
        { "compared",
            [](const Words& words) { return words.translate("Calibration", "With achievement"); },
            count(&RaterFacts::compared), {}, {}, numeric },
        { "difference",
            [](const Words& words) {
                return words.translate("Calibration", "Difference (95% interval)");
            },
            differenceValue,
            [](const Row& row, const Words& words) { return differenceText(words, row.facts); }, {},
            numeric },
        { "reading", [](const Words& words) { return words.translate("Calibration", "Reading"); },
            [](const Row& row) { return QVariant(readingShown(row, Words(Language::English))); },
            readingShown, {} },
    };
}

QList<Column<CalibrationRow>> nineBoxColumns()
{
    return { { "person", title(Term::Name), textValue<CalibrationRow>(&CalibrationRow::name),
        personShown, {}, plain, personTip } };
}

} // namespace levelbook
