#include "gui/housestyle.h"

#include "gui/colourmix.h"
#include "gui/flatscrollbar.h"
#include "gui/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int cellMargin = 7; ///< Left and right of a cell's text, in pixels.
constexpr int headerMargin = 4; ///< More than Fusion's own.
constexpr qreal strongTint = 0.22; ///< Of the accent, over the ground.
constexpr qreal calmTint = 0.12;
constexpr qreal hoverTint = 0.05;
constexpr qreal radius = 4; ///< Of a selected entry of a list.

const QAbstractItemView* viewOf(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget);
}

// A list without a frame lies on its page: its entries are like buttons, with round corners.
bool isMenuOfPlaces(const QWidget* widget)
{
    const QAbstractItemView* view = viewOf(widget);
    return view && view->frameShape() == QFrame::NoFrame && !qobject_cast<const QTableView*>(view);
}

void soften(QStyleOptionViewItem& option, const QWidget* widget)
{
    QPalette& colours = option.palette;
    const QColor accent = colours.color(QPalette::Active, QPalette::Highlight);
    const QAbstractItemView* view = viewOf(widget);
    const qreal tint = view && view->hasFocus() ? strongTint : calmTint;
    colours.setColor(QPalette::Highlight, mixed(colours.color(QPalette::Base), accent, tint));
    // In a list of places the entry itself is what is chosen; elsewhere its cells are read on.
    colours.setColor(QPalette::HighlightedText,
        colours.color(isMenuOfPlaces(widget) ? QPalette::Link : QPalette::Text));
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    const auto* bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (bar)
        paintScrollBar(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    const auto* bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    return bar ? scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget))
               : QProxyStyle::subControlRect(control, option, part, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const auto* header =
        element == CE_HeaderLabel ? qstyleoption_cast<const QStyleOptionHeader*>(option) : nullptr;
    if (header) {
        // The title of a column begins where its cells do.
        QStyleOptionHeaderV2 title;
        static_cast<QStyleOptionHeader&>(title) = *header;
        if (const auto* whole = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
            title = *whole;
        title.rect.adjust(headerMargin, 0, -headerMargin, 0);
        return QProxyStyle::drawControl(element, &title, painter, widget);
    }
    if (element == CE_ToolBar) { // Flat as what lies around it, without Fusion's gradient.
        painter->fillRect(option->rect, option->palette.window());
        return;
    }
    const auto* item = element == CE_ItemViewItem
        ? qstyleoption_cast<const QStyleOptionViewItem*>(option)
        : nullptr;
    if (!item)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionViewItem calm(*item);
    soften(calm, widget);
    if (isMenuOfPlaces(widget))
        calm.font.setBold(calm.state & State_Selected);
    // Where whole rows are chosen, the stronger tint says which one has the keyboard.
    const QAbstractItemView* view = viewOf(widget);
    if (view && (isMenuOfPlaces(widget) || view->selectionBehavior() == QTableView::SelectRows))
        calm.state &= ~State_HasFocus;
    QProxyStyle::drawControl(element, &calm, painter, widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element == PE_PanelItemViewRow && item) {
        // The cells tint themselves; what lies beside them stays as it is.
        if (item->features & QStyleOptionViewItem::Alternate)
            painter->fillRect(item->rect, item->palette.brush(QPalette::AlternateBase));
        return;
    }
    if (element == PE_PanelItemViewItem && item) {
        const bool selected = item->state & State_Selected;
        const bool hovered = item->state & State_MouseOver && item->state & State_Enabled;
        if (!selected && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(item->rect, item->backgroundBrush);
        if (!selected && !hovered)
            return;
        const QColor colour = selected ? item->palette.color(QPalette::Highlight)
                                       : mixed(item->palette.color(QPalette::Base),
                                           item->palette.color(QPalette::Text), hoverTint);
        if (!isMenuOfPlaces(widget) || item->viewItemPosition == QStyleOptionViewItem::Invalid) {
            painter->fillRect(item->rect, colour);
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        // A row of several columns is one shape: what reaches beyond a cell is cut off there.
        QRectF shape = item->rect;
        painter->setClipRect(shape);
        const auto position = item->viewItemPosition;
        if (position == QStyleOptionViewItem::Beginning || position == QStyleOptionViewItem::Middle)
            shape.setRight(shape.right() + 2 * radius);
        if (position == QStyleOptionViewItem::End || position == QStyleOptionViewItem::Middle)
            shape.setLeft(shape.left() - 2 * radius);
        painter->drawRoundedRect(shape, radius, radius);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int HouseStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_FocusFrameHMargin && viewOf(widget))
        return cellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // Words are enough.
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

// Qt's own are pictures, for which the reader of every format is loaded, and black on black in the
// dark.
QIcon HouseStyle::standardIcon(
    StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return symbolicIcon(u"clear"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return symbolicIcon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const auto* item = type == CT_ItemViewItem && isMenuOfPlaces(widget)
        ? qstyleoption_cast<const QStyleOptionViewItem*>(option)
        : nullptr;
    if (item) {
        // The entry that is chosen is bold, and must not become another width by that.
        QStyleOptionViewItem bold(*item);
        bold.font.setBold(true);
        bold.fontMetrics = QFontMetrics(bold.font);
        return QProxyStyle::sizeFromContents(type, &bold, size, widget);
    }
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_HeaderSection ? wanted + QSize(2 * headerMargin, 0) : wanted;
}

} // namespace levelbook::gui
