#include "reports/pages.h"

namespace levelbook::reports {

Item moved(Item item, QPointF by)
{
    if (auto* text = std::get_if<TextItem>(&item))
        text->origin += by;
    else if (auto* line = std::get_if<LineItem>(&item))
        line->line.translate(by);
    else if (auto* rect = std::get_if<RectItem>(&item))
        rect->rect.translate(by);
    else if (auto* picture = std::get_if<PictureItem>(&item))
        picture->rect.translate(by);
    return item;
}

QStringList Page::texts() const
{
    QStringList result;
    for (const Item& item : items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            result += text->line.text().trimmed();
    }
    return result;
}

} // namespace levelbook::reports
