#include "charts/figurecells.h"

#include "domain/score.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {

QList<ChartColumn> ownerColumns(const Words& words)
{
    return { { u"name"_s, label(words, Term::Name) }, { u"level"_s, label(words, Term::Level) },
        { u"team"_s, label(words, Term::Team) } };
}

QList<ChartCell> ownerCells(const Words& words, const FigureOwner& who)
{
    return { { who.name, who.name },
        who.level ? ChartCell{ levelKey(*who.level), label(words, *who.level) } : ChartCell{},
        { who.team, who.team } };
}

QList<ChartColumn> figureColumns(const Words& words)
{
    return { { u"value"_s, label(words, Term::Value) },
        { u"low"_s, words.translate("Charts", "Interval from") },
        { u"high"_s, words.translate("Charts", "Interval to") }, { u"n"_s, label(words, Term::N) },
        { u"status"_s, label(words, Term::State) } };
}

QList<ChartCell> figureCells(const Words& words, const KpiDefinition& kpi, const Figure& figure)
{
    const int digits = figureDigits(kpi);
    return { numberCell(figure.value, digits), numberCell(figure.low, digits),
        numberCell(figure.high, digits), { figure.n, plainNumberText(figure.n) },
        { figureStatusKey(figure.status), figureStatusText(words, kpi, figure) } };
}

ChartCell countCell(qint64 count) { return { static_cast<double>(count), countText(count) }; }

ChartCell kpiCell(const Words& words, const KpiDefinition& kpi)
{
    return { kpi.key, kpi.name.in(words.language()) };
}

ChartCell monthCell(QDate month)
{
    const QString name = month.toString(u"yyyy-MM"_s);
    return { name, name };
}

ChartCell scoreCell(std::optional<double> score)
{
    return score ? ChartCell{ *score, scoreText(roundedHundredths(*score)) }
                 : ChartCell{ {}, noValueText() };
}

ChartCell yesNoCell(const Words& words, bool yes)
{
    return yes ? ChartCell{ u"yes"_s, words.translate("Charts", "yes") }
               : ChartCell{ u"no"_s, words.translate("Charts", "no") };
}

} // namespace levelbook::charts
