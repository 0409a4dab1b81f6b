#include "gui/paperview.h"

#include "reports/paintpage.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr qreal pixelsPerInch = 96;
constexpr qreal millimetresPerInch = 25.4;
constexpr int gap = 16; ///< Around and between the pages.
constexpr qreal leastScale = 0.25;
constexpr qreal mostScale = 4;
constexpr qsizetype keptPictures = 6;

} // namespace

PaperView::PaperView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // Always there: a page that fits the width must not change it by fitting.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PaperView::setPages(reports::Pages pages)
{
    const int before = currentPage();
    m_pages = std::move(pages);
    m_told = -1;
    layOut();
    goToPage(std::min(before, pageCount() - 1));
    tellPage();
}

void PaperView::setZoom(std::optional<qreal> zoom)
{
    const int before = currentPage();
    m_zoom = zoom ? std::optional(std::clamp(*zoom, leastScale, mostScale)) : std::nullopt;
    layOut();
    goToPage(before);
}

qreal PaperView::scale() const
{
    if (m_zoom)
        return *m_zoom;
    const qreal paper = m_pages.format.size.width() / millimetresPerInch * pixelsPerInch;
    return std::clamp((viewport()->width() - 2.0 * gap) / paper, leastScale, mostScale);
}

// Whole pixels, so that edges are sharp.
QSizeF PaperView::pageSize() const
{
    const QSizeF size = m_pages.format.size / millimetresPerInch * pixelsPerInch * scale();
    return { std::round(size.width()), std::round(size.height()) };
}

QRectF PaperView::pageRect(int index) const
{
    const QSizeF size = pageSize();
    const qreal free = viewport()->width() - size.width();
    const qreal left =
        free >= 2 * gap ? std::floor(free / 2) : gap - horizontalScrollBar()->value();
    const qreal top = gap + index * (size.height() + gap) - verticalScrollBar()->value();
    return { QPointF(left, top), size };
}

int PaperView::currentPage() const
{
    const qreal step = pageSize().height() + gap;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(static_cast<int>(middle / step), 0, std::max(0, pageCount() - 1));
}

void PaperView::goToPage(int index)
{
    verticalScrollBar()->setValue(
        static_cast<int>(std::max(0, index) * (pageSize().height() + gap)));
}

void PaperView::layOut()
{
    m_pictures.clear();
    const QSizeF size = pageSize();
    const int height = static_cast<int>(gap + pageCount() * (size.height() + gap));
    const int width = static_cast<int>(size.width() + 2 * gap);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    viewport()->update();
}

// A page is painted once a size: its text is what takes the time in scrolling.
const QPixmap& PaperView::picture(int index)
{
    if (const auto known = m_pictures.constFind(index); known != m_pictures.cend())
        return *known;
    if (m_pictures.size() >= keptPictures)
        m_pictures.clear();
    const qreal ratio = devicePixelRatioF();
    QPixmap picture((pageSize() * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    reports::paintPage(painter, m_pages, index, pixelsPerInch * scale());
    painter.end();
    return *m_pictures.insert(index, picture);
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF place = pageRect(i);
        if (place.intersects(viewport()->rect()))
            painter.drawPixmap(place.topLeft(), picture(i));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    const int before = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (!m_zoom)
        goToPage(before);
    tellPage();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PaperView::tellPage()
{
    const int page = currentPage();
    if (page == m_told || pageCount() == 0)
        return;
    m_told = page;
    // What stands on the page, for those who cannot see it.
    setAccessibleDescription(m_pages.pages[page].texts().join(u' '));
    Q_EMIT currentPageChanged(page);
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(std::min(currentPage() + 1, pageCount() - 1));
        break;
    case Qt::Key_PageUp:
        goToPage(currentPage() - 1);
        break;
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const qreal factor = event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1;
    Q_EMIT zoomWanted(std::clamp(scale() * factor, leastScale, mostScale));
}

void PaperView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace levelbook::gui
