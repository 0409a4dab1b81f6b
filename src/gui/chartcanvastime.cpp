// The part of a chart's picture that zooms in time, by wheel and by steps.
#include "charts/timezoom.h"
#include "gui/chartcanvas.h"

#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace levelbook::gui {

void ChartCanvas::stepTime(TimeStep step)
{
    if (!m_data || !charts::wholeTime(*m_data))
        return;
    const Period shown = *charts::shownTime(*m_data);
    std::optional<QDate> about;
    if (const auto time = m_current ? charts::timeOf(*m_data, *currentDatum()) : std::nullopt)
        about = time->from;
    const int half = std::max(1, static_cast<int>(monthsOf(shown).size() / 2));
    changeTime([&](charts::ChartData& data) {
        switch (step) {
        case TimeStep::In:
            return charts::zoomIn(data, about);
        case TimeStep::Out:
            return charts::zoomOut(data, about);
        case TimeStep::Earlier:
            return charts::moveTime(data, -half);
        case TimeStep::Later:
            return charts::moveTime(data, half);
        case TimeStep::All:
            return charts::showTime(data, std::nullopt);
        }
    });
}

void ChartCanvas::changeTime(const std::function<void(charts::ChartData&)>& change)
{
    if (!m_data)
        return;
    const auto before = charts::shownTime(*m_data);
    change(*m_data);
    const auto after = charts::shownTime(*m_data);
    if (after == before)
        return;
    m_zoom = Zoom{ m_data->index(), charts::wholeTime(*m_data), after };
    refresh();
}

// The mark behind the last one in sight, or before the first, where the time goes on.
bool ChartCanvas::chooseBeyond(int by)
{
    const qsizetype from = *currentDatum();
    for (;;) {
        const auto before = charts::shownTime(*m_data);
        changeTime([by](charts::ChartData& data) { charts::moveTime(data, by); });
        if (charts::shownTime(*m_data) == before)
            return false;
        std::optional<qsizetype> nearest;
        for (qsizetype i = 0; i < m_spots.size(); ++i) {
            const qsizetype away = by * (m_spots[i].datum - from);
            if (away > 0 && (!nearest || away < by * (m_spots[*nearest].datum - from)))
                nearest = i;
        }
        if (nearest) {
            choose(nearest);
            return true;
        }
    }
}

// The first or the last mark of all time.
void ChartCanvas::chooseEnd(int by)
{
    const int far = 12 * 1000;
    changeTime([&](charts::ChartData& data) { charts::moveTime(data, by * far); });
    if (!m_spots.isEmpty())
        choose(by < 0 ? 0 : m_spots.size() - 1);
}

void ChartCanvas::wheelEvent(QWheelEvent* event)
{
    const auto plot =
        m_drawing ? timePlotAt(*m_drawing, event->position()) : std::optional<charts::TimePlot>();
    if (!plot || !charts::wholeTime(*m_data)) {
        event->ignore();
        return;
    }
    event->accept();
    const QDate day = dayAt(*plot, event->position().x());
    m_wheel += event->angleDelta().y();
    const int turns = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= turns * QWheelEvent::DefaultDeltasPerStep;
    for (int turn = 0; turn < std::abs(turns); ++turn) {
        changeTime([&](charts::ChartData& data) {
            return turns > 0 ? charts::zoomIn(data, day) : charts::zoomOut(data, day);
        });
    }
}

} // namespace levelbook::gui
