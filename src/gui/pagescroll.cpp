#include "gui/pagescroll.h"

#include <QFocusEvent>

namespace levelbook::gui {

PageScroll::PageScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void PageScroll::setContent(QWidget* content)
{
    setWidget(content);
    content->setAutoFillBackground(false); // Which setWidget() had set.
}

void PageScroll::focusInEvent(QFocusEvent* event)
{
    if (m_entry)
        m_entry->setFocus(event->reason());
    else
        QScrollArea::focusInEvent(event);
}

} // namespace levelbook::gui
