#include "gui/chartdatum.h"

#include "charts/boxchart.h"
#include "charts/scorelines.h"
#include "text/calibrationtext.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QString joined(const QStringList& parts) { return parts.join(u" · "_s); }

QString textOf(const Words& words, const charts::DotsData& data, qsizetype datum)
{
    const charts::DotsRow& row = data.rows[datum];
    QStringList parts{ charts::oneLine(row.label) };
    if (row.level)
        parts += label(words, *row.level);
    parts += figureText(words, data.kpi, row.figure);
    if (row.targets)
        parts +=
            label(words, Term::Target) + u' ' + targetText(words, data.kpi, row.targets->meets);
    return joined(parts);
}

QString textOf(const Words& words, const charts::XmrData& data, qsizetype datum)
{
    const Figure& month = data.months[datum];
    QStringList parts{ month.period.from.toString(u"yyyy-MM"_s),
        figureText(words, data.kpi, month) };
    if (data.xmr) {
        for (const XmrSignal& signal : data.xmr->signals) {
            if (signal.from == month.period.from)
                parts += label(words, Term::Signal) + u": "_s + label(words, signal.rule) + u' '
                    + label(words, signal.side);
        }
    }
    return joined(parts);
}

// Name and level.
QStringList whoParts(const Words& words, const FigureOwner& who)
{
    QStringList parts{ charts::oneLine(who.name) };
    if (who.level)
        parts += label(words, *who.level);
    return parts;
}

QString scorePart(const Words& words, double score)
{
    return label(words, Term::Score) + u' ' + scoreText(roundedHundredths(score));
}

QString spanPart(
    const Words& words, const std::optional<double>& low, const std::optional<double>& high)
{
    return spanText(words, scoreText(roundedHundredths(*low)), scoreText(roundedHundredths(*high)));
}

QString textOf(const Words& words, const charts::MultiplesData& data, qsizetype datum)
{
    const qsizetype months = data.people.first().figures.size();
    const FiguresRow& row = data.people[datum / months];
    const Figure& month = row.figures[datum % months];
    QStringList parts = whoParts(words, row.who);
    parts += { month.period.from.toString(u"yyyy-MM"_s), figureText(words, data.kpi, month) };
    if (row.who.level && data.kpi.targets.contains(*row.who.level))
        parts += label(words, Term::Target) + u' '
            + targetText(words, data.kpi, data.kpi.targets.value(*row.who.level).meets);
    return joined(parts);
}

// The KPI of a column of the heat map.
const KpiDefinition& kpiAt(const charts::HeatmapData& data, qsizetype column)
{
    for (const Dimension& dimension : data.dimensions) {
        if (column < dimension.kpis.size())
            return dimension.kpis[column];
        column -= dimension.kpis.size();
    }
    Q_UNREACHABLE();
}

QString textOf(const Words& words, const charts::HeatmapData& data, qsizetype datum)
{
    const qsizetype columns = data.people.first().figures.size();
    const FiguresRow& row = data.people[datum / columns];
    const KpiDefinition& kpi = kpiAt(data, datum % columns);
    const Figure& figure = row.figures[datum % columns];
    QStringList parts = whoParts(words, row.who);
    parts += { kpi.name.in(words.language()), figureText(words, kpi, figure) };
    if (const auto span = scoreSpan(kpi, figure, row.who.level)) {
        parts += scorePart(words, span->score);
        if (span->low && span->high)
            parts.last() += u" ("_s + spanPart(words, span->low, span->high) + u')';
        if (!span->isSure)
            parts += words.translate("Charts", "too uncertain to compare");
    }
    return joined(parts);
}

QString textOf(const Words& words, const charts::BoxData& data, qsizetype datum)
{
    if (datum < data.people.size()) {
        const FiguresRow& row = data.people[datum];
        QStringList parts = whoParts(words, row.who);
        parts += figureText(words, data.kpi, row.figures.first());
        const auto span = scoreSpan(data.kpi, row.figures.first(), row.who.level);
        if (span && !span->isSure)
            parts += words.translate("Charts", "too uncertain to compare");
        return joined(parts);
    }
    const charts::BoxGroupRow group =
        charts::boxGroups(words, data).value(datum - data.people.size());
    QList<double> values;
    for (const qsizetype person : group.judged)
        values += *data.people[person].figures.first().value;
    QStringList parts{ charts::oneLine(group.name),
        filled(words.translate("Charts", "People: %1"), { countText(values.size()) }) };
    if (!values.isEmpty()) {
        const charts::BoxNumbers box = charts::boxNumbers(values);
        const auto value = [&](double number) {
            return numberText(number, figureDigits(data.kpi));
        };
        parts += words.translate("Charts", "median") + u' ' + value(box.median);
        if (values.size() >= charts::fewestBoxed)
            parts += words.translate("Charts", "middle half") + u' '
                + spanText(words, value(box.q1), value(box.q3));
    }
    return joined(parts);
}

QString lineText(
    const Words& words, const charts::DimensionsData& data, bool withKpis, qsizetype datum)
{
    const charts::NamedLine named = charts::scoreLines(data, withKpis)[datum];
    const ScoreLine& line = *named.line;
    QStringList parts{ line.name.in(words.language()) };
    if (named.kpi && line.figure)
        parts += figureText(words, *named.kpi, *line.figure);
    if (line.score) {
        parts += scorePart(words, *line.score);
        if (line.low && line.high)
            parts.last() += u" ("_s + spanPart(words, line.low, line.high) + u')';
    } else if (!line.figure) {
        parts += charts::whyNoScore(words, named);
    }
    if (!data.isOfPerson())
        parts += filled(words.translate("Charts", "People: %1"), { countText(line.people) });
    else if (!named.kpi)
        parts += label(words, Term::Coverage) + u' ' + percentText(100 * line.coverage, 0);
    return joined(parts);
}

QString textOf(const Words& words, const charts::RadarData& data, qsizetype datum)
{
    return lineText(words, data, false, datum);
}

QString textOf(const Words& words, const charts::BarsData& data, qsizetype datum)
{
    return lineText(words, data, true, datum);
}

QString textOf(const Words& words, const charts::FunnelData& data, qsizetype datum)
{
    const FunnelStep& step = data.steps[datum];
    return joined({ label(words, step.state),
        filled(words.translate("Charts", "now %1"), { countText(step.now) }),
        filled(words.translate("Charts", "come so far %1 of %2"),
            { countText(step.reached), countText(data.reviews) }) });
}

QString textOf(const Words& words, const charts::GradesData& data, qsizetype datum)
{
    const bool without = datum == data.grades.size();
    const GradeCount count = without ? GradeCount{ words.translate("Charts", "No grade"),
        data.withoutGrade, data.withoutSuggestion, {} }
                                     : data.grades[datum];
    QStringList parts{ count.grade,
        filled(words.translate("Charts", "given %1 of %2"),
            { countText(count.given), countText(data.reviews) }),
        filled(words.translate("Charts", "suggested %1"), { countText(count.suggested) }) };
    if (count.meant)
        parts += label(words, Term::Quota) + u' ' + countText(*count.meant) + u" ("_s
            + quotaComparison(words, count) + u')';
    return joined(parts);
}

QString textOf(const Words& words, const charts::GrowthData& data, qsizetype datum)
{
    for (const GrowthHistory& person : data.people) {
        if (datum >= person.steps.size()) {
            datum -= person.steps.size();
            continue;
        }
        const GrowthStep& step = person.steps[datum];
        return joined({ charts::oneLine(person.who.name), dateText(step.on),
            label(words, step.level), charts::oneLine(step.text.in(words.language())),
            partText(words, step.done, step.total) });
    }
    return {};
}

std::optional<DatumRecords> behind(const KpiSubject& subject, const Figure& figure)
{
    return DatumRecords{ subject, figure.kpi, figure.period };
}

std::optional<DatumRecords> recordsBehind(const charts::MultiplesData& data, qsizetype datum)
{
    const qsizetype months = data.people.first().figures.size();
    const FiguresRow& row = data.people[datum / months];
    return behind(row.who.subject, row.figures[datum % months]);
}

std::optional<DatumRecords> recordsBehind(const charts::HeatmapData& data, qsizetype datum)
{
    const qsizetype columns = data.people.first().figures.size();
    const FiguresRow& row = data.people[datum / columns];
    return behind(row.who.subject, row.figures[datum % columns]);
}

std::optional<DatumRecords> recordsBehind(const charts::BoxData& data, qsizetype datum)
{
    if (datum >= data.people.size())
        return std::nullopt;
    return behind(data.people[datum].who.subject, data.people[datum].figures.first());
}

std::optional<DatumRecords> recordsBehind(const charts::BarsData& data, qsizetype datum)
{
    const charts::NamedLine named = charts::scoreLines(data, true)[datum];
    if (!named.kpi)
        return std::nullopt;
    return DatumRecords{ data.who, named.kpi->key, data.period };
}

std::optional<DatumRecords> recordsBehind(const charts::GrowthData& data, qsizetype datum)
{
    for (const GrowthHistory& person : data.people) {
        if (datum < person.steps.size()) {
            const auto& records = person.steps[datum].evidence.records;
            return records
                ? std::optional(DatumRecords{ person.who.subject, records->kpi, records->period })
                : std::nullopt;
        }
        datum -= person.steps.size();
    }
    return std::nullopt;
}

std::optional<DatumRecords> recordsBehind(const auto&, qsizetype) { return std::nullopt; }

} // namespace

QString datumText(const Words& words, const charts::ChartData& data, qsizetype datum)
{
    return std::visit([&](const auto& values) { return textOf(words, values, datum); }, data);
}

std::optional<DatumRecords> recordsOf(const charts::ChartData& data, qsizetype datum)
{
    return std::visit([&](const auto& values) { return recordsBehind(values, datum); }, data);
}

} // namespace levelbook::gui
