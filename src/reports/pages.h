// A document that has found its places: pages of items, ready to paint on any device.
#pragma once

#include "reports/blocks.h"
#include "reports/textlines.h"

#include <QLineF>

namespace levelbook::reports {

/// A line of text with its left end on the baseline.
struct TextItem {
    TextLine line;
    QPointF origin;
    qreal turn = 0; ///< Degrees anticlockwise about the origin.
};

struct LineItem {
    QLineF line;
    QColor color;
    qreal width = style::hairline;
};

struct RectItem {
    QRectF rect;
    QColor fill; ///< Invalid: none.
    QColor stroke; ///< Invalid: none.
};

struct PictureItem {
    Picture picture;
    QRectF rect;
};

/// Something drawn. Places are in dots (1/720 inch) from the page's upper left corner.
using Item = std::variant<TextItem, LineItem, RectItem, PictureItem>;

/// The item moved.
Item moved(Item item, QPointF by);

struct Page {
    std::vector<Item> items;

    /// The texts in the order in which they are painted, for tests.
    QStringList texts() const;
};

/// All pages. They hold fonts of the thread that laid them out and have to be painted on it.
struct Pages {
    PageFormat format;
    QString title;
    QString author;
    QString language;
    QDateTime created;
    std::vector<Page> pages;
    std::optional<QString> missingFamily; ///< A font that the text needed and the system lacks.
};

} // namespace levelbook::reports
