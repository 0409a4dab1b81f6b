#include "gui/chartspots.h"

#include "text/figuretext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QHash>
#include <QLineF>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr qreal reach = 12; ///< Pixels from a mark's middle that still mean it.

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
    return parts.join(u" · "_s);
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
    return parts.join(u" · "_s);
}

} // namespace

QList<ChartSpot> chartSpots(const charts::Drawing& drawing)
{
    QList<ChartSpot> spots;
    QHash<qsizetype, qsizetype> places;
    const auto spotOf = [&](qsizetype datum) -> ChartSpot& {
        if (!places.contains(datum)) {
            places.insert(datum, spots.size());
            spots.append({ datum, {}, 0, {} });
        }
        return spots[places[datum]];
    };
    for (const charts::Item& item : drawing.items) {
        if (const auto* mark = std::get_if<charts::MarkItem>(&item);
            mark && mark->datum && mark->shape != charts::Shape::Tick) {
            ChartSpot& spot = spotOf(*mark->datum);
            spot.center = mark->center;
            spot.radius = mark->radius;
        } else if (const auto* text = std::get_if<charts::TextItem>(&item); text && text->datum) {
            ChartSpot& spot = spotOf(*text->datum);
            spot.texts += text->rect;
            if (spot.radius == 0)
                spot.center = text->rect.center();
        }
    }
    return spots;
}

std::optional<qsizetype> spotAt(const QList<ChartSpot>& spots, QPointF point)
{
    std::optional<qsizetype> nearest;
    qreal least = reach;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        const qreal distance = QLineF(spots[i].center, point).length();
        if (spots[i].radius > 0 && distance <= least) {
            nearest = i;
            least = distance;
        }
    }
    for (qsizetype i = 0; !nearest && i < spots.size(); ++i) {
        for (const QRectF& text : spots[i].texts) {
            if (text.contains(point))
                nearest = i;
        }
    }
    return nearest;
}

QString datumText(const Words& words, const charts::ChartData& data, qsizetype datum)
{
    return std::visit([&](const auto& values) { return textOf(words, values, datum); }, data);
}

} // namespace levelbook::gui
