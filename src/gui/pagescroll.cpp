#include "gui/pagescroll.h"

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

} // namespace levelbook::gui
