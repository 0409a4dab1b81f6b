#include "charts/drawing.h"

#include <QPainter>

#include <cmath>

namespace levelbook::charts {

namespace {

// Half the height of a digit, which is what the eye centres a line of text by.
constexpr qreal halfDigit = 0.365;

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

qreal crisp(qreal place) { return std::floor(place) + 0.5; }

LineItem lineOf(QPointF from, QPointF to, Ink ink, qreal width, Dash dash)
{
    return { QPolygonF{ from, to }, ink, width, dash };
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
