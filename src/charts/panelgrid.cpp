#include "charts/panelgrid.h"

#include "text/format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr qreal gap = 12;
constexpr qreal bestShape = 1.7; // Width by height.

} // namespace

PanelGrid::PanelGrid(const QRectF& room, qsizetype count, qsizetype page, const PanelNeeds& needs)
    : m_room(room)
    , m_needs(needs)
    , m_count(count)
{
    QRectF panels = room.adjusted(needs.left, 0, 0, -needs.bottom);
    const auto most = [&](qreal length, qreal least) {
        return std::max(qsizetype(0), static_cast<qsizetype>((length + gap) / (least + gap)));
    };
    const qsizetype mostColumns = most(panels.width(), needs.least.width());
    if (mostColumns == 0 || most(panels.height(), needs.least.height()) == 0)
        return;
    // All on one page in the shape that is read best, else as many as fit.
    double best = 0;
    for (qsizetype columns = 1; columns <= std::min(mostColumns, std::max<qsizetype>(count, 1));
         ++columns) {
        const qsizetype rows = (std::max<qsizetype>(count, 1) + columns - 1) / columns;
        if (rows > most(panels.height(), needs.least.height()))
            continue;
        const qreal width = (panels.width() + gap) / static_cast<qreal>(columns);
        const qreal height = std::min((panels.height() + gap) / static_cast<qreal>(rows),
            count > 1 ? needs.mostHeight : panels.height() + gap);
        const double badness = std::abs(std::log(width / height / bestShape));
        if (m_columns == 0 || badness < best) {
            best = badness;
            m_columns = columns;
            m_rows = rows;
            m_size = { width, height };
        }
    }
    if (m_columns == 0) {
        panels.setTop(panels.top() + lineHeight(metrics::text) + 6);
        m_columns = mostColumns;
        m_rows = most(panels.height(), needs.least.height());
        if (m_rows == 0)
            return;
        m_size = { (panels.width() + gap) / static_cast<qreal>(m_columns),
            (panels.height() + gap) / static_cast<qreal>(m_rows) };
    }
    const qsizetype perPage = m_columns * m_rows;
    m_pages = std::max<qsizetype>(1, (count + perPage - 1) / perPage);
    m_page = std::clamp<qsizetype>(page, 0, m_pages - 1);
    m_first = m_page * perPage;
    m_end = std::min(count, m_first + perPage);
    m_panels = panels;
}

QRectF PanelGrid::rectOf(qsizetype panel) const
{
    const qsizetype at = panel - m_first;
    return { m_panels.left() + static_cast<qreal>(at % m_columns) * m_size.width(),
        m_panels.top() + static_cast<qreal>(at / m_columns) * m_size.height(), m_size.width() - gap,
        m_size.height() - gap };
}

void PanelGrid::addRemark(Drawing& drawing, const Words& words) const
{
    if (m_pages < 2)
        return;
    const QString text =
        filled(words.translate("Charts", "%1 of %2 people · page %3 of %4. The table has all."),
            { spanText(words, countText(m_first + 1), countText(m_end)), countText(m_count),
                countText(m_page + 1), countText(m_pages) });
    drawing.items.push_back(textAt({ m_room.left(), m_room.top() + lineHeight(metrics::text) / 2 },
        Anchor::Left, elided(text, metrics::text, m_room.width()), metrics::text, Ink::Text));
}

} // namespace levelbook::charts
