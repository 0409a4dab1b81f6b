#include "gui/flatscrollbar.h"

#include "gui/colourmix.h"

#include <QPainter>

#include <algorithm>

namespace levelbook::gui {

namespace {

constexpr int inset = 3; ///< Between the handle and the sides of the groove.
constexpr qreal calmInk = 0.5; ///< Of the text's colour, over the groove: three times its contrast.
constexpr qreal hoveredInk = 0.65;
constexpr qreal heldInk = 0.8;

qreal inkOf(const QStyleOptionSlider& bar)
{
    if (!(bar.activeSubControls & QStyle::SC_ScrollBarSlider))
        return calmInk;
    return bar.state & QStyle::State_Sunken ? heldInk : hoveredInk;
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int shortest)
{
    const bool level = bar.orientation == Qt::Horizontal;
    const int room = level ? bar.rect.width() : bar.rect.height();
    // All that can be scrolled through, which may be more than an int counts.
    const qint64 whole = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int length = bar.maximum > bar.minimum && whole > 0
        ? std::clamp(int(qint64(bar.pageStep) * room / whole), std::min(shortest, room), room)
        : room;
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect place = level ? QRect(from, 0, to - from, bar.rect.height())
                                  : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, place.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, start + length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + length, room);
    default:
        return {};
    }
}

void paintScrollBar(const QStyleOptionSlider& bar, const QRect& handle, QPainter& painter)
{
    const QColor ground = bar.palette.color(QPalette::Window);
    painter.fillRect(bar.rect, ground);
    if (bar.maximum <= bar.minimum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(ground, bar.palette.color(QPalette::WindowText), inkOf(bar)));
    const QRectF shape = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::min(shape.width(), shape.height()) / 2;
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

} // namespace levelbook::gui
