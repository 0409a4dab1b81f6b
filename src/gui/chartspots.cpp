#include "gui/chartspots.h"

#include <QHash>
#include <QLineF>

namespace levelbook::gui {

namespace {

constexpr qreal reach = 12; ///< Pixels from a mark's middle that still mean it.

void addArea(ChartSpot& spot, const QRectF& area)
{
    spot.area = spot.area.united(area);
    if (spot.radius == 0)
        spot.center = spot.area.center();
}

} // namespace

QList<ChartSpot> chartSpots(const charts::Drawing& drawing)
{
    QList<ChartSpot> spots;
    QHash<qsizetype, qsizetype> places;
    const auto spotOf = [&](qsizetype datum) -> ChartSpot& {
        if (!places.contains(datum)) {
            places.insert(datum, spots.size());
            spots.append({ datum, {}, 0, {}, {} });
        }
        return spots[places[datum]];
    };
    for (const charts::Item& item : drawing.items) {
        if (const auto* mark = std::get_if<charts::MarkItem>(&item);
            mark && mark->datum && mark->shape != charts::Shape::Tick) {
            ChartSpot& spot = spotOf(*mark->datum);
            spot.center = mark->center;
            spot.radius = mark->radius;
        } else if (const auto* area = std::get_if<charts::AreaItem>(&item); area && area->datum) {
            addArea(spotOf(*area->datum), area->outline.boundingRect());
        } else if (const auto* hatch = std::get_if<charts::HatchItem>(&item);
                   hatch && hatch->datum) {
            addArea(spotOf(*hatch->datum), hatch->rect);
        } else if (const auto* text = std::get_if<charts::TextItem>(&item); text && text->datum) {
            ChartSpot& spot = spotOf(*text->datum);
            spot.texts += text->rect;
            if (spot.radius == 0 && spot.area.isEmpty())
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
        if (spots[i].area.contains(point))
            nearest = i;
    }
    for (qsizetype i = 0; !nearest && i < spots.size(); ++i) {
        for (const QRectF& text : spots[i].texts) {
            if (text.contains(point))
                nearest = i;
        }
    }
    return nearest;
}

std::optional<qsizetype> spotBelow(
    const QList<ChartSpot>& spots, qsizetype spot, qsizetype stride, int by)
{
    const qsizetype wanted = spots[spot].datum + by * stride;
    std::optional<qsizetype> nearest;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        const bool isOnWay =
            by > 0 ? spots[i].datum > spots[spot].datum : spots[i].datum < spots[spot].datum;
        if (isOnWay
            && (!nearest
                || std::abs(spots[i].datum - wanted) < std::abs(spots[*nearest].datum - wanted)))
            nearest = i;
    }
    return nearest;
}

} // namespace levelbook::gui
