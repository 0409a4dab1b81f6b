#include "charts/drawing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace levelbook::charts {

namespace {

// Half the height of a digit, which is what the eye centres a line of text by.
constexpr qreal halfDigit = 0.365;
constexpr qreal hatchGap = 6;

class ItemPainter {
public:
    ItemPainter(QPainter& painter, Theme theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }

    void operator()(const LineItem& item) const
    {
        QPen pen(colorOf(item.ink, m_theme), item.width);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::FlatCap);
        if (item.dash == Dash::Dashed)
            pen.setDashPattern({ 5, 4 });
        else if (item.dash == Dash::Dotted)
            pen.setDashPattern({ 1.5, 2 });
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(item.points);
    }

    void operator()(const AreaItem& item) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colorOf(item.ink, m_theme));
        m_painter.drawPolygon(item.outline);
    }

    // Drawn stroke by stroke: not every device knows brushes with a pattern.
    void operator()(const HatchItem& item) const
    {
        const QRectF& r = item.rect;
        QList<QLineF> strokes;
        for (qreal x = r.left() - r.height() + hatchGap / 2; x < r.right(); x += hatchGap) {
            const qreal from = std::max(x, r.left());
            const qreal to = std::min(x + r.height(), r.right());
            if (from < to)
                strokes += QLineF(from, r.bottom() - (from - x), to, r.bottom() - (to - x));
        }
        m_painter.setPen(QPen(colorOf(item.ink, m_theme), 0.8));
        m_painter.drawLines(strokes);
    }

    void operator()(const MarkItem& item) const
    {
        const QColor color = colorOf(item.ink, m_theme);
        const qreal r = item.radius;
        const QPointF c = item.center;
        // A rim of the background keeps a mark apart from the line that it stands on.
        m_painter.setPen(r < 2.5 ? QPen(Qt::NoPen) : QPen(colorOf(Ink::Background, m_theme), 1.5));
        m_painter.setBrush(color);
        switch (item.shape) {
        case Shape::Dot:
            m_painter.drawEllipse(c, r, r);
            break;
        case Shape::Ring:
            m_painter.setPen(QPen(color, r < 3 ? 1 : 2));
            m_painter.setBrush(colorOf(Ink::Background, m_theme));
            m_painter.drawEllipse(c, r - 0.5, r - 0.5);
            break;
        case Shape::Diamond:
            m_painter.drawPolygon(QPolygonF{
                c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0) });
            break;
        case Shape::BeyondTop:
            m_painter.drawPolygon(
                QPolygonF{ c + QPointF(0, -r), c + QPointF(r, r), c + QPointF(-r, r) });
            break;
        case Shape::BeyondRight:
            m_painter.drawPolygon(
                QPolygonF{ c + QPointF(r, 0), c + QPointF(-r, r), c + QPointF(-r, -r) });
            break;
        case Shape::Square:
            m_painter.drawRect(QRectF(c.x() - r, c.y() - r, 2 * r, 2 * r));
            break;
        case Shape::Tick:
            m_painter.setPen(Qt::NoPen);
            m_painter.drawRect(QRectF(c.x() - 1, c.y() - r, 2, 2 * r));
            break;
        }
    }

    void operator()(const TextItem& item) const
    {
        m_painter.setFont(fontFor(item.lettering));
        m_painter.setPen(colorOf(item.ink, m_theme));
        if (item.isTurned) {
            m_painter.save();
            m_painter.translate(
                item.rect.center().x() + halfDigit * item.lettering.size, item.rect.bottom());
            m_painter.rotate(-90);
            m_painter.drawText(QPointF(), item.text);
            m_painter.restore();
            return;
        }
        // At a point, not in a rectangle: there nothing is wrapped, cut or read as a mnemonic.
        m_painter.drawText(
            QPointF(item.rect.left(), item.rect.center().y() + halfDigit * item.lettering.size),
            item.text);
    }

private:
    QPainter& m_painter;
    Theme m_theme;
};

} // namespace

TextItem textAt(QPointF anchor, Anchor side, const QString& text, Lettering lettering, Ink ink)
{
    const qreal width = widthOf(text, lettering);
    const qreal height = lineHeight(lettering);
    const qreal left = side == Anchor::Left ? anchor.x()
        : side == Anchor::Right             ? anchor.x() - width
                                            : anchor.x() - width / 2;
    return { text, QRectF(left, anchor.y() - height / 2, width, height), lettering, ink, {} };
}

TextItem turnedTextAt(QPointF center, const QString& text, Lettering lettering, Ink ink)
{
    TextItem item = textAt(center, Anchor::Center, text, lettering, ink);
    item.rect = QRectF(center.x() - item.rect.height() / 2, center.y() - item.rect.width() / 2,
        item.rect.height(), item.rect.width());
    item.isTurned = true;
    return item;
}

qreal crisp(qreal place) { return std::floor(place) + 0.5; }

LineItem lineOf(QPointF from, QPointF to, Ink ink, qreal width, Dash dash)
{
    return { QPolygonF{ from, to }, ink, width, dash };
}

AreaItem rectOf(const QRectF& rect, Ink ink, std::optional<qsizetype> datum)
{
    return { QPolygonF{ rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft() },
        ink, datum };
}

QRectF stripeOf(const QRectF& cell)
{
    const qreal height = std::min(cell.height() * 0.25, 6.0);
    return { cell.left(), cell.bottom() - height, cell.width(), height };
}

LineItem outlineOf(const QRectF& rect, Ink ink, qreal width, Dash dash)
{
    const QRectF in = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    return { QPolygonF{
                 in.topLeft(), in.topRight(), in.bottomRight(), in.bottomLeft(), in.topLeft() },
        ink, width, dash };
}

void paint(QPainter& painter, const Drawing& drawing, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const Item& item : drawing.items)
        std::visit(ItemPainter(painter, theme), item);
    painter.restore();
}

} // namespace levelbook::charts
