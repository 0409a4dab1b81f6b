#include "models/growthcolumns.h"

#include "text/figuretext.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;

std::function<QString(const Words&)> title(Term term)
{
    return [term](const Words& words) { return label(words, term); };
}

// The sorts of months that cannot be judged, with how many there are of each.
QString unjudgedText(const KpiMonths& kpi, const Words& words)
{
    QStringList parts;
    for (const MonthOutcome outcome :
        { MonthOutcome::TooFew, MonthOutcome::NoData, MonthOutcome::Undeclared }) {
        if (const int count = kpi.count(outcome); count > 0)
            parts << u"%1 %2"_s.arg(label(words, outcome), countText(count));
    }
    return parts.isEmpty() ? noValueText() : parts.join(u" · "_s);
}

QString monthsTip(const KpiMonths& kpi, const Words& words)
{
    QStringList lines;
    for (qsizetype i = 0; i < kpi.months.size(); ++i)
        lines << monthText(words, kpi, i);
    return lines.join(u'\n');
}

} // namespace

QList<Column<KpiMonths>> kpiMonthsColumns()
{
    Column<KpiMonths> name{ "kpi", title(Term::Kpi),
        [](const KpiMonths& kpi) { return QVariant(kpi.kpi.key); },
        [](const KpiMonths& kpi, const Words& words) {
            const QString text = kpi.kpi.name.in(words.language());
            return kpi.kpi.scope == KpiScope::Team
                ? filled(words.translate("Growth", "%1 (team)"), { text })
                : text;
        } };
    Column<KpiMonths> target{ "target", title(Term::Target),
        [](const KpiMonths& kpi) { return QVariant(kpi.meets); },
        [](const KpiMonths& kpi, const Words& words) {
            const QString bound = kpi.kpi.direction == Direction::Up ? u"≥ "_s : u"≤ "_s;
            return bound + targetText(words, kpi.kpi, kpi.meets);
        } };
    target.alignment = numeric;
    Column<KpiMonths> met{ "met",
        [](const Words& words) { return words.translate("Growth", "Months met"); },
        [](const KpiMonths& kpi) { return QVariant(kpi.count(MonthOutcome::Met)); },
        [](const KpiMonths& kpi, const Words& words) {
            return kpi.judged() == 0 ? noValueText()
                                     : partText(words, kpi.count(MonthOutcome::Met), kpi.judged());
        } };
    met.alignment = numeric;
    Column<KpiMonths> unjudged{ "unjudged",
        [](const Words& words) { return words.translate("Growth", "Months not judged"); },
        [](const KpiMonths& kpi) {
            return QVariant(static_cast<int>(kpi.months.size()) - kpi.judged());
        },
        unjudgedText };
    for (Column<KpiMonths>* column : { &name, &target, &met, &unjudged })
        column->tip = monthsTip;
    return { name, target, met, unjudged };
}

QList<Column<MonthLine>> monthColumns()
{
    Column<MonthLine> month{ "month",
        [](const Words& words) { return words.translate("Growth", "Month"); },
        [](const MonthLine& line) { return QVariant(line.figure.period.from); },
        [](const MonthLine& line, const Words&) { return monthName(line.figure.period.from); } };
    Column<MonthLine> value{ "value", title(Term::Value),
        [](const MonthLine& line) { return QVariant(line.figure.value.value_or(0)); },
        [](const MonthLine& line, const Words& words) {
            return figureValueText(words, line.kpi, line.figure);
        } };
    value.alignment = numeric;
    Column<MonthLine> interval{ "interval", title(Term::Interval),
        [](const MonthLine& line) { return QVariant(line.figure.low.value_or(0)); },
        [](const MonthLine& line, const Words& words) {
            return figureIntervalText(words, line.kpi, line.figure);
        } };
    interval.alignment = numeric;
    Column<MonthLine> n{ "n", title(Term::N),
        [](const MonthLine& line) { return QVariant(line.figure.n); },
        [](const MonthLine& line, const Words&) { return plainNumberText(line.figure.n); } };
    n.alignment = numeric;
    Column<MonthLine> outcome{ "outcome",
        [](const Words& words) { return words.translate("Growth", "Beside the target"); },
        [](const MonthLine& line) { return QVariant(static_cast<int>(line.outcome)); },
        [](const MonthLine& line, const Words& words) { return label(words, line.outcome); } };
    return { month, value, interval, n, outcome };
}

QList<Column<GoalLine>> goalColumns()
{
    Column<GoalLine> goal{ "goal", title(Term::Goal),
        [](const GoalLine& line) { return QVariant(line.tracked.goal.text.simplified()); } };
    goal.tip = [](const GoalLine& line, const Words&) { return line.tracked.goal.text; };
    Column<GoalLine> measure{ "measure", title(Term::Measure),
        [](const GoalLine& line) { return QVariant(line.tracked.goal.measure.simplified()); } };
    measure.tip = [](const GoalLine& line, const Words&) { return line.tracked.goal.measure; };
    Column<GoalLine> due{ "due", title(Term::DueDate),
        [](const GoalLine& line) { return QVariant(line.tracked.goal.due); },
        [](const GoalLine& line, const Words&) { return dateText(line.tracked.goal.due); } };
    Column<GoalLine> state{ "state", title(Term::State),
        [](const GoalLine& line) { return QVariant(static_cast<int>(line.tracked.state.outcome)); },
        [](const GoalLine& line, const Words& words) {
            return line.agreed ? label(words, line.tracked.state.outcome)
                               : words.translate("Growth", "Not agreed yet");
        } };
    Column<GoalLine> since{ "since",
        [](const Words& words) { return words.translate("Growth", "Since"); },
        [](const GoalLine& line) { return QVariant(line.tracked.state.on); },
        [](const GoalLine& line, const Words&) { return dateText(line.tracked.state.on); } };
    Column<GoalLine> note{ "note",
        [](const Words& words) { return words.translate("Growth", "Note"); },
        [](const GoalLine& line) { return QVariant(line.tracked.state.note.simplified()); } };
    note.tip = [](const GoalLine& line, const Words&) { return line.tracked.state.note; };
    return { goal, state, since, due, measure, note };
}

QList<MonthLine> monthLines(const KpiMonths& kpi)
{
    QList<MonthLine> lines;
    for (qsizetype i = kpi.months.size(); i-- > 0;)
        lines << MonthLine{ kpi.kpi, kpi.months[i], kpi.outcomes[i] };
    return lines;
}

} // namespace levelbook
