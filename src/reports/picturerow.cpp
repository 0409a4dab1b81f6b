// Pictures beside each other, wrapped into rows, with a caption that stays with them.
#include "reports/pictures.h"
#include "reports/slices.h"

namespace levelbook::reports {

QSizeF fittedSize(const Picture& picture, QSizeF room)
{
    const QSizeF size(
        fromMm(std::max(picture.size.width(), 0.1)), fromMm(std::max(picture.size.height(), 0.1)));
    const qreal scale =
        std::min({ 1.0, room.width() / size.width(), room.height() / size.height() });
    return size * scale;
}

std::vector<Slice> slicesOf(const PictureRow& row, Context& context)
{
    constexpr qreal gap = fromMm(4);
    std::vector<Slice> slices;
    const auto captions = breakLines(row.caption, style::note, context.width, context.fonts, 4);
    // The whole row with its caption fits on a page.
    const QSizeF room(context.width, context.height - fromMm(30));

    for (size_t first = 0; first < row.pictures.size();) {
        Slice slice;
        slice.before = fromPoints(slices.empty() ? 5 : 8);
        std::vector<QSizeF> sizes;
        qreal width = 0;
        for (size_t i = first; i < row.pictures.size(); ++i) {
            const QSizeF size = fittedSize(row.pictures[i], room);
            const qreal wider = width + (sizes.empty() ? 0 : gap) + size.width();
            if (!sizes.empty() && wider > context.width)
                break;
            width = wider;
            slice.height = std::max(slice.height, size.height());
            sizes.push_back(size);
        }
        const qreal free = context.width - width;
        qreal x = row.align == Align::Left ? 0 : row.align == Align::Right ? free : free / 2;
        for (const QSizeF& size : sizes) {
            slice.items.emplace_back(PictureItem{ row.pictures[first++], { QPointF(x, 0), size } });
            x += size.width() + gap;
        }
        slices.push_back(std::move(slice));
    }
    if (!slices.empty() && !captions.empty()) {
        slices.back().keepWithNext = true;
        Slice caption;
        caption.before = fromPoints(2);
        caption.height = stack(caption, captions, { 0, 0 }, context.width, row.align);
        slices.push_back(std::move(caption));
    }
    if (row.keepWithNext && !slices.empty())
        slices.back().keepWithNext = true;
    return slices;
}

} // namespace levelbook::reports
