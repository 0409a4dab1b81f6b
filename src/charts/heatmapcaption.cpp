// What the heat map says in words and in a table.
#include "charts/chartwords.h"
#include "charts/figurecells.h"
#include "charts/heatmapchart.h"
#include "text/format.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {

Caption captionOf(const Words& words, const HeatmapData& data)
{
    const QStringList parts{ words.translate(
                                 "Charts", "score 1 to 5, 3 = meets the level's target"),
        periodText(words, data.period), peopleText(words, data.people.size()) };
    return { withSubject(words, words.translate("Charts", "Scores by KPI"), data.subject),
        parts.join(u" · "_s),
        data.people.isEmpty()
            ? QString()
            : words.translate("Charts",
                "By name. Where a cell has only a stripe, n is too small to compare the score "
                "with others.") };
}

ChartTable tableOf(const Words& words, const HeatmapData& data)
{
    ChartTable table{ ownerColumns(words), {} };
    table.columns += { { u"dimension"_s, label(words, Term::Dimension) },
        { u"kpi"_s, label(words, Term::Kpi) }, { u"score"_s, label(words, Term::Score) },
        { u"score_low"_s, words.translate("Charts", "Score from") },
        { u"score_high"_s, words.translate("Charts", "Score to") },
        { u"comparable"_s, words.translate("Charts", "Comparable") } };
    table.columns += figureColumns(words);
    for (const FiguresRow& row : data.people) {
        qsizetype at = 0;
        for (const Dimension& dimension : data.dimensions) {
            for (const KpiDefinition& kpi : dimension.kpis) {
                const Figure& figure = row.figures[at++];
                const auto span = scoreSpan(kpi, figure, row.who.level);
                QList<ChartCell> cells = ownerCells(words, row.who);
                cells +=
                    { { dimension.key, dimension.name.in(words.language()) }, kpiCell(words, kpi),
                        scoreCell(span ? std::optional(span->score) : std::nullopt),
                        scoreCell(span ? span->low : std::nullopt),
                        scoreCell(span ? span->high : std::nullopt),
                        span ? yesNoCell(words, span->isSure) : ChartCell{ {}, noValueText() } };
                cells += figureCells(words, kpi, figure);
                table.rows += cells;
            }
        }
    }
    return table;
}

} // namespace levelbook::charts
