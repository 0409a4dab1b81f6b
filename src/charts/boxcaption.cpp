// What the box plot says in words and in a table, and the groups and numbers behind both.
#include "charts/boxchart.h"
#include "charts/chartwords.h"
#include "charts/figurecells.h"
#include "domain/scorespan.h"
#include "domain/statistics.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

QString nameOfGroup(const Words& words, const BoxData& data, const FigureOwner& who)
{
    if (std::holds_alternative<TeamId>(who.subject)) // Of a KPI of teams.
        return words.translate("Charts", "Teams");
    if (data.by == BoxGroup::Level)
        return who.level ? label(words, *who.level) : words.translate("Charts", "No level");
    return who.team.isEmpty() ? words.translate("Charts", "No team") : who.team;
}

bool isBefore(const BoxData& data, const FigureOwner& a, const FigureOwner& b)
{
    if (std::holds_alternative<TeamId>(a.subject))
        return false;
    if (data.by == BoxGroup::Level)
        return a.level && (!b.level || *a.level < *b.level);
    if (a.team.isEmpty() || b.team.isEmpty())
        return !a.team.isEmpty() && b.team.isEmpty();
    static const QCollator collator{ QLocale(QLocale::Korean) };
    return collator.compare(a.team, b.team) < 0;
}

} // namespace

QList<BoxGroupRow> boxGroups(const Words& words, const BoxData& data)
{
    QList<qsizetype> order(data.people.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
        return isBefore(data, data.people[a].who, data.people[b].who);
    });
    QList<BoxGroupRow> groups;
    for (const qsizetype person : std::as_const(order)) {
        const FigureOwner& who = data.people[person].who;
        const QString name = nameOfGroup(words, data, who);
        if (groups.isEmpty() || groups.last().name != name)
            groups += BoxGroupRow{ name,
                data.by == BoxGroup::Level ? who.level : std::optional<Level>(), {}, {} };
        const bool judged = isDrawn(data.people[person].figures.first());
        (judged ? groups.last().judged : groups.last().others) += person;
    }
    for (BoxGroupRow& group : groups)
        std::ranges::stable_sort(group.judged, {},
            [&](qsizetype person) { return *data.people[person].figures.first().value; });
    return groups;
}

BoxNumbers boxNumbers(const QList<double>& values)
{
    const std::span<const double> sorted(
        values.constData(), static_cast<std::size_t>(values.size()));
    BoxNumbers box;
    box.q1 = quantile7(sorted, 0.25);
    box.median = median(sorted);
    box.q3 = quantile7(sorted, 0.75);
    const double reach = 1.5 * (box.q3 - box.q1);
    box.low = *std::ranges::find_if(values, [&](double v) { return v >= box.q1 - reach; });
    box.high = *std::find_if(
        values.rbegin(), values.rend(), [&](double v) { return v <= box.q3 + reach; });
    return box;
}

Caption captionOf(const Words& words, const BoxData& data)
{
    const QString note = data.people.isEmpty()
        ? QString()
        : words.translate("Charts",
            "Box: the middle half of the people and their median. Whiskers: what lies within 1.5 "
            "boxes. Every person is a mark; an arrowhead lies beyond the axis.");
    return { chartTitle(words, data.kpi, data.subject),
        QStringList{ measureText(words, data.kpi),
            data.by == BoxGroup::Level ? words.translate("Charts", "by level")
                                       : words.translate("Charts", "by team"),
            periodText(words, data.period), peopleText(words, data.people.size()) }
            .join(u" · "_s),
        note };
}

ChartTable tableOf(const Words& words, const BoxData& data)
{
    ChartTable table{ ownerColumns(words), {} };
    table.columns += { { u"kpi"_s, label(words, Term::Kpi) } };
    table.columns += figureColumns(words);
    table.columns += { { u"comparable"_s, words.translate("Charts", "Comparable") },
        { u"people"_s, words.translate("Charts", "People") },
        { u"whisker_low"_s, words.translate("Charts", "Whisker from") },
        { u"q1"_s, words.translate("Charts", "First quartile") },
        { u"median"_s, words.translate("Charts", "Median") },
        { u"q3"_s, words.translate("Charts", "Third quartile") },
        { u"whisker_high"_s, words.translate("Charts", "Whisker to") } };
    const qsizetype width = table.columns.size();
    const int digits = figureDigits(data.kpi);
    for (const FiguresRow& row : data.people) {
        QList<ChartCell> cells = ownerCells(words, row.who);
        cells += kpiCell(words, data.kpi);
        cells += figureCells(words, data.kpi, row.figures.first());
        const auto span = scoreSpan(data.kpi, row.figures.first(), row.who.level);
        cells += span ? yesNoCell(words, span->isSure) : ChartCell{ {}, noValueText() };
        cells.resize(width);
        table.rows += cells;
    }
    for (const BoxGroupRow& group : boxGroups(words, data)) {
        QList<double> values;
        for (const qsizetype person : group.judged)
            values += *data.people[person].figures.first().value;
        QList<ChartCell> cells{ {}, {}, {}, kpiCell(words, data.kpi), {}, {}, {}, {}, {}, {},
            countCell(values.size()) };
        const QString name = filled(words.translate("Charts", "All: %1"), { group.name });
        cells[0] = { name, name };
        if (group.level)
            cells[1] = { levelKey(*group.level), label(words, *group.level) };
        else if (data.by == BoxGroup::Team)
            cells[2] = { group.name, group.name };
        if (!values.isEmpty()) {
            const BoxNumbers box = boxNumbers(values);
            const bool boxed = values.size() >= fewestBoxed;
            const auto cell = [&](double value, bool shown) {
                return numberCell(shown ? std::optional(value) : std::nullopt, digits);
            };
            cells += { cell(box.low, boxed), cell(box.q1, boxed), cell(box.median, true),
                cell(box.q3, boxed), cell(box.high, boxed) };
        }
        cells.resize(width);
        table.rows += cells;
    }
    return table;
}

} // namespace levelbook::charts
