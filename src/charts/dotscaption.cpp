// What the dot plot says in words and in a table.
#include "charts/chartwords.h"
#include "charts/dotschart.h"
#include "charts/figurecells.h"
#include "charts/places.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

QString noteOf(const Words& words, const DotsData& data)
{
    if (data.rows.size() < 2)
        return {};
    const bool intervals = std::ranges::any_of(
        data.rows, [](const DotsRow& row) { return row.figure.low && row.figure.high; });
    if (!intervals)
        return words.translate(
            "Charts", "By name. These figures have no interval: small differences mean nothing.");
    return data.order == RowOrder::Name
        ? words.translate("Charts", "By name. People whose intervals overlap cannot be told apart.")
        : words.translate("Charts",
            "By value, without interval last. Place: what the intervals leave open; who overlaps "
            "cannot be told apart.");
}

ChartCell targetCell(const std::optional<Targets>& targets, double Targets::*which)
{
    return targets ? ChartCell{ (*targets).*which, plainNumberText((*targets).*which) }
                   : ChartCell{ {}, noValueText() };
}

} // namespace

Caption captionOf(const Words& words, const DotsData& data)
{
    double n = 0;
    for (const DotsRow& row : data.rows)
        n += row.figure.n;
    return { chartTitle(words, data.kpi, data.subject),
        subtitleText(words, data.kpi, data.period, n), noteOf(words, data) };
}

ChartTable tableOf(const Words& words, const DotsData& data)
{
    ChartTable table{
        { { u"name"_s, label(words, Term::Name) }, { u"level"_s, label(words, Term::Level) },
            { u"kpi"_s, label(words, Term::Kpi) }, { u"value"_s, label(words, Term::Value) },
            { u"low"_s, words.translate("Charts", "Interval from") },
            { u"high"_s, words.translate("Charts", "Interval to") },
            { u"n"_s, label(words, Term::N) }, { u"status"_s, label(words, Term::State) },
            { u"floor"_s, label(words, Term::Floor) }, { u"meets"_s, label(words, Term::Meets) },
            { u"exceeds"_s, label(words, Term::Exceeds) } },
        {}
    };
    const bool ranked = data.order == RowOrder::Value;
    if (ranked)
        table.columns += { { u"place_best"_s, words.translate("Charts", "Place from") },
            { u"place_worst"_s, words.translate("Charts", "Place to") } };
    const QList<std::optional<Places>> places =
        ranked ? possiblePlaces(data) : QList<std::optional<Places>>();
    const int digits = figureDigits(data.kpi);
    for (qsizetype i = 0; i < data.rows.size(); ++i) {
        const DotsRow& row = data.rows[i];
        const Figure& figure = row.figure;
        table.rows += { { row.label, row.label },
            row.level ? ChartCell{ levelKey(*row.level), label(words, *row.level) } : ChartCell{},
            { data.kpi.key, data.kpi.name.in(words.language()) }, numberCell(figure.value, digits),
            numberCell(figure.low, digits), numberCell(figure.high, digits),
            { figure.n, plainNumberText(figure.n) },
            { figureStatusKey(figure.status), figureStatusText(words, data.kpi, figure) },
            targetCell(row.targets, &Targets::floor), targetCell(row.targets, &Targets::meets),
            targetCell(row.targets, &Targets::exceeds) };
        if (!ranked)
            continue;
        for (const qsizetype Places::*end : { &Places::best, &Places::worst })
            table.rows.last() +=
                places[i] ? countCell((*places[i]).*end) : ChartCell{ {}, noValueText() };
    }
    return table;
}

} // namespace levelbook::charts
