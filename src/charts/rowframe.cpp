#include "charts/rowframe.h"

#include "text/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr qreal leastPitchForText = 10.5;
constexpr qreal leastPitch = 1; // Thinner rows would lie on each other.
constexpr int leastLetters = 8;
constexpr qreal columnGap = 16;
constexpr qreal indent = 14;
constexpr qreal leastPlotWidth = 100;
constexpr qreal leastPlotHeight = 16;

} // namespace

RowFrame::RowFrame(const QRectF& room, const QList<RowLabel>& rows, const RowOptions& options)
    : m_room(room)
    , m_rows(rows)
    , m_options(options)
{
    const qreal head =
        std::max(options.headHeight, options.heads.isEmpty() ? 0 : lineHeight(metrics::text) + 2);
    const qreal plot = room.height() - head - options.footHeight;
    const auto count = static_cast<qreal>(std::max<qsizetype>(rows.size(), 1));
    m_pitch = std::min(plot / count, options.mostPitch);
    m_named = m_pitch >= leastPitchForText;
    m_shown = rows.size();
    m_top = room.top() + head;
    if (!m_named) { // A line says so.
        const qreal remark = lineHeight(metrics::text) + 4;
        m_top += remark;
        m_pitch = std::max((plot - remark) / count, leastPitch);
        m_shown = std::clamp(
            static_cast<qsizetype>((plot - remark) / m_pitch + 1e-9), qsizetype(0), rows.size());
    }
    m_letters.size = std::clamp(static_cast<int>(m_pitch / 1.25), leastLetters, 13);
    m_small = { std::clamp(m_letters.size - 1, leastLetters, 12), false };
    measureColumns();
}

void RowFrame::measureColumns()
{
    m_left = m_room.left();
    m_right = m_room.right();
    if (!m_named)
        return;
    qreal name = 0;
    QList<qreal> columns;
    for (const QString& head : m_options.heads)
        columns += widthOf(head, m_small);
    for (const RowLabel& row : m_rows) {
        const Lettering letters{ m_letters.size, row.isHead };
        name = std::max(name, widthOf(oneLine(row.name), letters) + (row.isIndented ? indent : 0));
        for (qsizetype i = 0; i < columns.size() && i < row.columns.size(); ++i)
            columns[i] = std::max(columns[i], widthOf(row.columns[i], letters));
    }
    m_nameWidth = std::min(name, m_options.mostNameShare * m_room.width());
    m_left += m_nameWidth + columnGap;
    m_columnRights.resize(columns.size());
    for (qsizetype i = columns.size() - 1; i >= 0; --i) {
        m_columnRights[i] = m_right;
        m_right -= columns[i] + columnGap;
    }
}

bool RowFrame::isTooSmall() const
{
    return m_right - m_left < leastPlotWidth || m_shown == 0
        || static_cast<qreal>(m_shown) * m_pitch < leastPlotHeight;
}

void RowFrame::addTexts(Drawing& drawing) const
{
    if (!m_named)
        return;
    const auto add = [&drawing](TextItem text) {
        if (!text.text.isEmpty()) // Else there is nothing, and nowhere to point at.
            drawing.items.push_back(std::move(text));
    };
    const qreal headY = m_top - lineHeight(m_small) / 2 - 2;
    for (qsizetype i = 0; i < m_columnRights.size(); ++i)
        add(textAt(
            { m_columnRights[i], headY }, Anchor::Right, m_options.heads[i], m_small, Ink::Muted));
    for (qsizetype i = 0; i < m_shown; ++i) {
        const RowLabel& row = m_rows[i];
        const Lettering letters{ m_letters.size, row.isHead };
        const qreal before = row.isIndented ? indent : 0;
        const Ink ink = row.isMuted ? Ink::Muted : Ink::Text;
        TextItem name = textAt({ m_room.left() + before, middleOf(i) }, Anchor::Left,
            elidedName(oneLine(row.name), letters, m_nameWidth - before), letters, ink);
        name.datum = row.datum;
        add(name);
        for (qsizetype c = 0; c < m_columnRights.size() && c < row.columns.size(); ++c)
            add(textAt(
                { m_columnRights[c], middleOf(i) }, Anchor::Right, row.columns[c], letters, ink));
    }
}

void RowFrame::addAxis(Drawing& drawing, const Axis& axis, const QString& unit) const
{
    const QList<double> ticks = axis.ticks();
    for (const double tick : ticks) {
        const qreal x = crisp(axis.at(tick));
        drawing.items.push_back(lineOf({ x, m_top }, { x, bottom() + 4 }, Ink::Grid));
        const QString number = axis.tickText(tick);
        TextItem text = textAt({ x, bottom() + m_options.footHeight / 2 + 2 }, Anchor::Center,
            tick == ticks.last() ? number + unit : number, metrics::text, Ink::Muted);
        if (text.rect.right() > m_room.right())
            text.rect.moveRight(m_room.right());
        drawing.items.push_back(text);
    }
}

void RowFrame::addRemark(Drawing& drawing, const Words& words) const
{
    if (m_named)
        return;
    const qsizetype count = m_rows.size();
    const QString text = m_shown == count
        ? filled(words.translate("Charts", "Rows: %1. Names do not fit here; the table has them."),
            { countText(count) })
        : filled(
            words.translate("Charts", "The first %1 of %2 rows. The table has all, with names."),
            { countText(m_shown), countText(count) });
    drawing.items.push_back(textAt({ m_room.left(), m_room.top() + lineHeight(metrics::text) / 2 },
        Anchor::Left, elided(text, metrics::text, m_room.width()), metrics::text, Ink::Text));
}

} // namespace levelbook::charts
