#include "reports/sharebar.h"

#include "charts/palette.h"

#include <QPainter>

namespace levelbook::reports {

namespace {

const QSizeF barSize(44, 3); // Millimetres.

} // namespace

Picture shareBar(double part, std::optional<double> meant)
{
    const auto paint = [part, meant](QPainter& painter, const QRectF& rect) {
        const auto color = [](charts::Ink ink) {
            return charts::colorOf(ink, charts::Theme::Light);
        };
        const auto x = [&](double share) {
            return rect.left() + std::clamp(share, 0.0, 1.0) * rect.width();
        };
        const QRectF track = rect.adjusted(0, 1, 0, -1);
        painter.fillRect(track, color(charts::Ink::Track));
        painter.fillRect(
            QRectF(track.topLeft(), QPointF(x(part), track.bottom())), color(charts::Ink::Data));
        if (meant) {
            const qreal at = std::clamp(x(*meant), rect.left() + 0.6, rect.right() - 0.6);
            painter.fillRect(
                QRectF(at - 0.6, rect.top(), 1.2, rect.height()), color(charts::Ink::Target));
        }
    };
    return { barSize, paint, {} };
}

} // namespace levelbook::reports
