#include "gui/chartcanvas.h"

#include "charts/timezoom.h"
#include "gui/chartdatum.h"
#include "models/plaintooltip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr qreal ringGap = 4; ///< Between a mark and the ring around it.
}

ChartCanvas::ChartCanvas(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&session, &Session::themeChanged, this, &ChartCanvas::refresh);
}

void ChartCanvas::setChart(const std::optional<charts::ChartData>& chart)
{
    std::optional<charts::ChartData> next = chart;
    if (next && m_zoom) {
        if (m_zoom->kind == next->index() && m_zoom->whole == charts::wholeTime(*next))
            charts::showTime(*next, m_zoom->shown);
        else
            m_zoom.reset();
    }
    if (m_data == next)
        return;
    m_data = std::move(next);
    m_hovered.reset();
    m_current.reset();
    m_chosen.reset();
    refresh();
    Q_EMIT markReached({});
}

void ChartCanvas::setRemark(const QString& text)
{
    m_remark = text;
    tellAccessibly({});
    update();
}

std::optional<qsizetype> ChartCanvas::currentDatum() const
{
    return m_current ? std::optional(m_spots[*m_current].datum) : std::nullopt;
}

void ChartCanvas::setCurrentDatum(qsizetype datum)
{
    if (currentDatum() == datum || !m_data)
        return;
    changeTime([datum](charts::ChartData& data) { charts::showDatum(data, datum); });
    if (m_pages > 1)
        setPage(charts::chartPageOf(m_session.words(), *m_data, size(), datum));
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < m_spots.size(); ++i) {
        if (m_spots[i].datum == datum)
            found = i;
    }
    goTo(found);
    m_chosen = datum; // Also where it has no mark, or none in sight.
}

void ChartCanvas::setPage(int page)
{
    if (!m_data || charts::chartPage(*m_data) == page)
        return;
    charts::setChartPage(*m_data, page);
    refresh();
}

// The first mark of the next page, or the last one of the page before.
bool ChartCanvas::chooseOnPage(int by)
{
    const int page = std::min(charts::chartPage(*m_data), m_pages - 1) + by;
    if (page < 0 || page >= m_pages)
        return false;
    setPage(page);
    if (!m_spots.isEmpty())
        choose(by > 0 ? 0 : m_spots.size() - 1);
    return true;
}

void ChartCanvas::refresh()
{
    layOut();
    const auto at = m_hovered ? m_hovered : m_current;
    const QString mark = at ? datumText(m_session.words(), *m_data, m_spots[*at].datum) : QString();
    tellAccessibly(mark);
    Q_EMIT markReached(mark);
    update();
}

// The same data have the same spots in any size, but a small picture may leave some out.
void ChartCanvas::layOut()
{
    m_drag.cancel();
    m_hovered.reset();
    m_current.reset();
    m_drawing.reset();
    m_spots.clear();
    m_pages = 1;
    if (!m_data || size().isEmpty())
        return;
    m_pages = charts::chartPages(m_session.words(), *m_data, size());
    m_drawing = charts::chartDrawing(m_session.words(), *m_data, size());
    m_spots = chartSpots(*m_drawing);
    for (qsizetype i = 0; m_chosen && i < m_spots.size(); ++i) {
        if (m_spots[i].datum == *m_chosen)
            m_current = i;
    }
    Q_EMIT laidOut();
}

void ChartCanvas::tellAccessibly(const QString& mark)
{
    if (!m_data) {
        setAccessibleName(m_remark);
        setAccessibleDescription({});
        return;
    }
    const charts::Caption caption = charts::chartCaption(m_session.words(), *m_data);
    setAccessibleName(mark.isEmpty() ? caption.title : caption.title + u": "_s + mark);
    setAccessibleDescription(charts::spoken(caption));
}

void ChartCanvas::goTo(std::optional<qsizetype> spot)
{
    m_current = spot;
    m_chosen = currentDatum();
    const QString text =
        spot ? datumText(m_session.words(), *m_data, m_spots[*spot].datum) : QString();
    tellAccessibly(text);
    Q_EMIT markReached(text);
    update();
}

void ChartCanvas::choose(std::optional<qsizetype> spot)
{
    goTo(spot);
    if (const auto datum = currentDatum())
        Q_EMIT markChosen(*datum);
}

void ChartCanvas::paintSpot(QPainter& painter, qsizetype spot, qreal width) const
{
    const ChartSpot& place = m_spots[spot];
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.setBrush(Qt::NoBrush);
    if (place.radius > 0) {
        const qreal radius = place.radius + ringGap;
        painter.drawEllipse(place.center, radius, radius);
    } else if (!place.area.isEmpty()) {
        painter.drawRect(place.area.adjusted(-1, -1, 1, 1));
    }
    for (const QRectF& text : place.texts)
        painter.drawLine(text.bottomLeft(), text.bottomRight());
}

void ChartCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Theme theme = m_session.theme();
    painter.fillRect(rect(), charts::colorOf(charts::Ink::Background, theme));
    if (m_drawing) {
        charts::paint(painter, *m_drawing, theme);
    } else {
        painter.setPen(charts::colorOf(charts::Ink::Muted, theme));
        painter.drawText(
            rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_remark);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered)
        paintSpot(painter, *m_hovered, 1.5);
    m_drag.paint(painter, palette().color(QPalette::Highlight));
    if (hasFocus()) {
        if (m_current)
            paintSpot(painter, *m_current, 2.5);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = m_spots.size() - 1;
    std::optional<qsizetype> to = m_current;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_current && m_drawing->stride > 1) {
            const int by = event->key() == Qt::Key_Down ? 1 : -1;
            to = spotBelow(m_spots, *m_current, m_drawing->stride, by).value_or(*m_current);
            break;
        }
        to = event->key() == Qt::Key_Down
            ? (m_current ? std::min(*m_current + 1, last) : 0)
            : (m_current ? std::max(*m_current - 1, qsizetype(0)) : last);
        break;
    case Qt::Key_Right:
        if (m_current == last && (chooseOnPage(1) || chooseBeyond(1)))
            return;
        to = m_current ? std::min(*m_current + 1, last) : 0;
        break;
    case Qt::Key_Left:
        if (m_current == 0 && (chooseOnPage(-1) || chooseBeyond(-1)))
            return;
        to = m_current ? std::max(*m_current - 1, qsizetype(0)) : last;
        break;
    case Qt::Key_Home:
        return chooseEnd(-1);
    case Qt::Key_End:
        return chooseEnd(1);
    case Qt::Key_Escape:
        if (m_drag.isOn()) {
            m_drag.cancel();
            return update();
        }
        return QWidget::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto datum = currentDatum())
            Q_EMIT markActivated(*datum);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0)
        choose(to);
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drawing && charts::wholeTime(*m_data))
        m_drag.begin(*m_drawing, event->position());
    QWidget::mousePressEvent(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) && m_drag.moveTo(event->position())) {
        QToolTip::hideText();
        m_hovered.reset();
        update();
        return;
    }
    const auto spot = spotAt(m_spots, event->position());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot) {
        const QString text = datumText(m_session.words(), *m_data, m_spots[*spot].datum);
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(text), this);
        Q_EMIT markReached(text);
    } else {
        QToolTip::hideText();
        goTo(m_current);
    }
    update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const auto dragged = m_drag.end();
    if (dragged) {
        changeTime([&](charts::ChartData& data) { charts::showTime(data, dragged); });
        update();
    } else if (const auto spot = spotAt(m_spots, event->position())) {
        choose(spot);
        Q_EMIT markActivated(m_spots[*spot].datum);
    }
}

void ChartCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    goTo(m_current);
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeys = event->reason() != Qt::MouseFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason;
    if (byKeys && !m_current && !m_spots.isEmpty())
        choose(0);
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace levelbook::gui
