// What the small multiples say in words and in a table.
#include "charts/chartwords.h"
#include "charts/figurecells.h"
#include "charts/multipleschart.h"
#include "charts/timezoom.h"
#include "text/format.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {

Caption captionOf(const Words& words, const MultiplesData& data)
{
    double n = 0;
    for (const FiguresRow& row : data.people) {
        for (const Figure& month : row.figures)
            n += month.n;
    }
    // Beside a person a team's records would be counted once for each member, a snapshot's once for
    // each month.
    const bool isAddable = data.kpi.kind != KpiKind::Snapshot && data.kpi.scope != KpiScope::Team;
    return { chartTitle(words, data.kpi, data.subject),
        shownPrefix(words, data.shown)
            + subtitleText(
                words, data.kpi, data.period, isAddable ? std::optional(n) : std::nullopt)
            + u" · "_s + peopleText(words, data.people.size()),
        data.people.isEmpty()
            ? QString()
            : words.translate("Charts",
                "By name, all with the same axes. A gap is a month without data; a single month "
                "is most often noise.") };
}

ChartTable tableOf(const Words& words, const MultiplesData& data)
{
    ChartTable table{ ownerColumns(words), {} };
    table.columns += { { u"month"_s, words.translate("Charts", "Month") },
        { u"kpi"_s, label(words, Term::Kpi) } };
    table.columns += figureColumns(words);
    table.columns += { { u"meets"_s, label(words, Term::Meets) } };
    for (const FiguresRow& row : data.people) {
        const auto target = row.who.level && data.kpi.targets.contains(*row.who.level)
            ? std::optional(data.kpi.targets.value(*row.who.level).meets)
            : std::nullopt;
        for (const Figure& month : row.figures) {
            QList<ChartCell> cells = ownerCells(words, row.who);
            cells += { monthCell(month.period.from), kpiCell(words, data.kpi) };
            cells += figureCells(words, data.kpi, month);
            cells += target ? ChartCell{ *target, plainNumberText(*target) }
                            : ChartCell{ {}, noValueText() };
            table.rows += cells;
        }
    }
    return table;
}

} // namespace levelbook::charts
