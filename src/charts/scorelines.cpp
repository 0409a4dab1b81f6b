#include "charts/scorelines.h"

#include "charts/chartwords.h"
#include "charts/figurecells.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

QList<NamedLine> scoreLines(const DimensionsData& data, bool withKpis)
{
    QList<NamedLine> lines;
    for (const DimensionScores& dimension : data.dimensions) {
        lines += NamedLine{ &dimension.all, &dimension.all, nullptr };
        for (const ScoreLine& line : dimension.kpis) {
            const auto kpi = std::ranges::find(data.kpis, line.key, &KpiDefinition::key);
            if (withKpis && kpi != data.kpis.end())
                lines += NamedLine{ &line, &dimension.all, &*kpi };
        }
    }
    return lines;
}

Caption dimensionsCaption(const Words& words, const DimensionsData& data)
{
    QStringList parts{ words.translate("Charts", "score 1 to 5, 3 = meets the level's target") };
    if (data.level)
        parts += label(words, *data.level);
    parts += periodText(words, data.period);
    if (!data.isOfPerson())
        parts += peopleText(words, data.people);
    const bool any = std::ranges::any_of(data.dimensions,
        [](const DimensionScores& dimension) { return dimension.all.score.has_value(); });
    QString note;
    if (any && data.isOfPerson())
        note = words.translate("Charts",
            "From the KPIs of the period, without ratings. What has no data is left out, and is "
            "not 0.");
    else if (any)
        note = words.translate("Charts",
            "Means over the people, each by the own level's targets, with the least and the "
            "greatest. Who has no data does not count.");
    return { withSubject(words, words.translate("Charts", "Scores by dimension"), data.subject),
        parts.join(u" · "_s), note };
}

ChartTable dimensionsTable(const Words& words, const DimensionsData& data, bool withKpis)
{
    ChartTable table{ { { u"dimension"_s, label(words, Term::Dimension) } }, {} };
    if (withKpis)
        table.columns += { { u"kpi"_s, label(words, Term::Kpi) } };
    table.columns += { { u"score"_s, label(words, Term::Score) },
        { u"score_low"_s, words.translate("Charts", "Score from") },
        { u"score_high"_s, words.translate("Charts", "Score to") },
        { u"people"_s, words.translate("Charts", "People") },
        { u"coverage"_s, label(words, Term::Coverage) } };
    if (withKpis)
        table.columns += figureColumns(words);
    for (const NamedLine& named : scoreLines(data, withKpis)) {
        const ScoreLine& line = *named.line;
        QList<ChartCell> cells{ { named.dimension->key,
            named.dimension->name.in(words.language()) } };
        if (withKpis)
            cells += named.kpi ? kpiCell(words, *named.kpi) : ChartCell{};
        cells += { scoreCell(line.score), scoreCell(line.low), scoreCell(line.high),
            countCell(line.people),
            ChartCell{ line.coverage, percentText(100 * line.coverage, 0) } };
        if (withKpis && named.kpi && line.figure)
            cells += figureCells(words, *named.kpi, *line.figure);
        cells.resize(table.columns.size());
        table.rows += cells;
    }
    return table;
}

QString whyNoScore(const Words& words, const NamedLine& line)
{
    if (line.kpi && line.line->figure && line.line->figure->status != FigureStatus::Ok)
        return figureStatusText(words, *line.kpi, *line.line->figure);
    return label(words, FigureStatus::NoData);
}

} // namespace levelbook::charts
