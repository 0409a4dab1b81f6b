#include "gui/linkbutton.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace levelbook::gui {

namespace {

constexpr int padding = 2;

} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return { text.width() + 2 * padding, text.height() + 2 * padding };
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont lettering = font();
    lettering.setUnderline(underMouse() || hasFocus());
    painter.setFont(lettering);
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace levelbook::gui
