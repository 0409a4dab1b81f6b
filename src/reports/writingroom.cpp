#include "reports/writingroom.h"

#include "charts/lettering.h"
#include "domain/review.h"
#include "reports/style.h"

#include <QPainter>

namespace levelbook::reports {

namespace {

constexpr qreal pointsPerMm = 72 / 25.4;
constexpr qreal boxSide = 4.1; // Millimetres, as is the gap.
constexpr qreal boxGap = 0.7;
constexpr int boxes = highestRating - lowestRating + 1;

} // namespace

Picture ruledLines(qreal width, int lines, qreal distance)
{
    const auto paint = [lines, distance](QPainter& painter, const QRectF& rect) {
        painter.setPen(QPen(style::rule, 0.4, Qt::CustomDashLine, Qt::FlatCap));
        QPen pen = painter.pen();
        pen.setDashPattern({ 3, 3 });
        painter.setPen(pen);
        for (int i = 1; i <= lines; ++i) {
            const qreal y = i * distance * pointsPerMm - 0.5;
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    };
    return { { width, lines * distance }, paint, {}, Fill::Lines };
}

Picture ratingBoxes()
{
    const auto paint = [](QPainter& painter, const QRectF&) {
        painter.setFont(charts::fontFor({ 7, false }));
        for (int i = 0; i < boxes; ++i) {
            const QRectF box(i * (boxSide + boxGap) * pointsPerMm + 0.3, 0.3,
                boxSide * pointsPerMm - 0.6, boxSide * pointsPerMm - 0.6);
            painter.setPen(QPen(style::rule, 0.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            painter.setPen(style::muted);
            painter.drawText(box, Qt::AlignCenter, QString::number(lowestRating + i));
        }
    };
    return { { boxes * boxSide + (boxes - 1) * boxGap, boxSide }, paint,
        QStringLiteral("1 2 3 4 5"), Fill::Rating };
}

Picture freeSpace(qreal height) { return { { 1, height }, {}, {}, Fill::Line }; }

} // namespace levelbook::reports
