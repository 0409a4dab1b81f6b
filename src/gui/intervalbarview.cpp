#include "gui/intervalbarview.h"

#include "models/plaintooltip.h"

#include <QPainter>

namespace levelbook::gui {

namespace {

constexpr qreal barHeight = 14;

} // namespace

IntervalBarView::IntervalBarView(
    const charts::IntervalBar& bar, const QString& numbers, charts::Theme theme, QWidget* parent)
    : QWidget(parent)
    , m_bar(bar)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(plainToolTip(numbers));
    setAccessibleName(numbers);
}

void IntervalBarView::setTheme(charts::Theme theme)
{
    m_theme = theme;
    update();
}

void IntervalBarView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, (height() - barHeight) / 2, width(), barHeight);
    charts::paintIntervalBar(painter, track, m_bar, m_theme);
}

} // namespace levelbook::gui
