#include "reports/paintpage.h"

#include <QPainter>

namespace levelbook::reports {
namespace {

void paint(QPainter& painter, const TextItem& item)
{
    const QTextLine line = item.line.layout->lineAt(item.line.index);
    const QPointF aboveBaseline(0, line.ascent());
    painter.setPen(item.line.color);
    if (item.turn == 0) {
        line.draw(&painter, item.origin - aboveBaseline);
        return;
    }
    painter.save();
    painter.translate(item.origin);
    painter.rotate(-item.turn);
    line.draw(&painter, -aboveBaseline);
    painter.restore();
}

void paint(QPainter& painter, const LineItem& item)
{
    painter.setPen(QPen(item.color, item.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(item.line);
}

void paint(QPainter& painter, const RectItem& item)
{
    if (item.fill.isValid())
        painter.fillRect(item.rect, item.fill);
    if (item.stroke.isValid()) {
        painter.setPen(
            QPen(item.stroke, style::hairline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(item.rect);
    }
}

void paint(QPainter& painter, const PictureItem& item)
{
    if (!item.picture.paint)
        return;
    // A picture that was scaled down still draws itself at the size that it asked for.
    const QSizeF wanted(item.picture.size * (72 / 25.4));
    const qreal scale = item.rect.width() / wanted.width();
    painter.save();
    painter.translate(item.rect.topLeft());
    painter.scale(scale, scale);
    painter.setClipRect(QRectF({ 0, 0 }, wanted), Qt::IntersectClip);
    item.picture.paint(painter, QRectF({ 0, 0 }, wanted));
    painter.restore();
}

} // namespace

void paintPage(QPainter& painter, const Pages& pages, int index, qreal unitsPerInch)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unitsPerInch / dotsPerInch, unitsPerInch / dotsPerInch);
    for (const Item& item : pages.pages[size_t(index)].items)
        std::visit([&](const auto& it) { paint(painter, it); }, item);
    painter.restore();
}

} // namespace levelbook::reports
