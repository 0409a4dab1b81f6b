// What the growth chart says in words and in a table.
#include "charts/chartwords.h"
#include "charts/figurecells.h"
#include "charts/growthchart.h"
#include "charts/timezoom.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

Caption captionOf(const Words& words, const GrowthData& data)
{
    qsizetype ticks = 0;
    for (const GrowthHistory& person : data.people)
        ticks += person.steps.size();
    return { withSubject(words, words.translate("Charts", "Roadmap progress"), data.subject),
        shownPrefix(words, data.shown)
            + QStringList{ words.translate("Charts", "ticked items"),
                periodText(words, data.period), peopleText(words, data.people.size()),
                nText(static_cast<double>(ticks)) }
                  .join(u" · "_s),
        ticks == 0
            ? QString()
            : words.translate("Charts",
                "A step up is an item ticked on that day. Items are not equally much work.") };
}

ChartTable tableOf(const Words& words, const GrowthData& data)
{
    ChartTable table{ ownerColumns(words), {} };
    table.columns += { { u"day"_s, label(words, Term::Date) },
        { u"item_level"_s, words.translate("Charts", "Level of the item") },
        { u"item"_s, words.translate("Charts", "Item") },
        { u"done"_s, words.translate("Charts", "Ticked so far") },
        { u"total"_s, words.translate("Charts", "Items of the level") } };
    for (const GrowthHistory& person : data.people) {
        for (const GrowthStep& step : person.steps) {
            QList<ChartCell> cells = ownerCells(words, person.who);
            const QString day = step.on.toString(Qt::ISODate);
            cells += { { day, day }, { levelKey(step.level), label(words, step.level) },
                { step.item, oneLine(step.text.in(words.language())) }, countCell(step.done),
                countCell(step.total) };
            table.rows += cells;
        }
    }
    return table;
}

Period growthPeriod(const QList<GrowthHistory>& people, QDate today)
{
    QDate first = today;
    for (const GrowthHistory& person : people) {
        if (!person.steps.isEmpty())
            first = std::min(first, person.steps.first().on);
    }
    const QDate from(first.year(), first.month(), 1);
    return { from, QDate(today.year(), today.month(), 1).addMonths(1) };
}

} // namespace levelbook::charts
