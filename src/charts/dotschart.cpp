#include "charts/dotschart.h"

#include "charts/chartwords.h"
#include "charts/places.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr qreal mostPitch = 32; ///< Height of a row that has all the room.
constexpr qreal leastPitchForText = 10.5;
constexpr qreal leastPitch = 1; ///< Thinner rows would lie on each other.
constexpr int leastLetters = 8;
constexpr qreal mostNameShare = 0.25; ///< Of the picture's width.
constexpr qreal columnGap = 16;
constexpr qreal axisHeight = 26;
constexpr qreal leastBodyHeight = 60;
constexpr qreal leastPlotWidth = 120;
constexpr qreal leastTickGap = 64;
constexpr double zoomFrom =
    0.6; ///< The axis leaves out 0 where the least is this part of the greatest.
constexpr double mostReach =
    1.5; ///< Of the greatest value or target: how far an interval is drawn.

// Whether the unit can stand at a tick's number without moving it from its place.
bool hasShortUnit(const KpiDefinition& kpi)
{
    return kpi.kind != KpiKind::Rate && kpi.kind != KpiKind::Count;
}

QList<qsizetype> orderOf(const DotsData& data)
{
    QList<qsizetype> order(data.rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (data.order == RowOrder::Name)
        return order;
    const auto ranked = [&data](qsizetype row) {
        const Figure& figure = data.rows[row].figure;
        return isDrawn(figure) && figure.low && figure.high;
    };
    const auto unranked = std::stable_partition(order.begin(), order.end(), ranked);
    const double sign = data.kpi.direction == Direction::Up ? -1 : 1;
    std::stable_sort(order.begin(), unranked, [&](qsizetype a, qsizetype b) {
        return sign * *data.rows[a].figure.value < sign * *data.rows[b].figure.value;
    });
    return order;
}

// What the axis has to show; empty where nothing is drawn.
Span spanOf(const DotsData& data)
{
    Span points;
    for (const DotsRow& row : data.rows) {
        if (!isDrawn(row.figure))
            continue;
        points.include(row.figure.value);
        if (row.targets)
            points.include(row.targets->meets);
    }
    if (points.isEmpty())
        return points;
    Span all = points;
    for (const DotsRow& row : data.rows) {
        if (!isDrawn(row.figure) || !row.figure.low || !row.figure.high)
            continue;
        all.include(row.figure.low);
        all.include(std::min(*row.figure.high, mostReach * points.high()));
    }
    if (all.low() < zoomFrom * all.high())
        all.include(0.0);
    return all;
}

class DotsLayout {
public:
    DotsLayout(const Words& words, const DotsData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_order(orderOf(data))
        , m_places(
              data.order == RowOrder::Value ? possiblePlaces(data) : QList<std::optional<Places>>())
        , m_drawing{ size }
    {
    }

    Drawing run()
    {
        m_body = addFrame(m_drawing, captionOf(m_words, m_data), legend());
        if (m_data.rows.isEmpty()) {
            addEmptyWords(
                m_drawing, m_body, m_words.translate("Charts", "There is nobody to show."));
            return m_drawing;
        }
        measureRows();
        measureColumns();
        if (m_body.height() < leastBodyHeight || m_right - m_left < leastPlotWidth) {
            addEmptyWords(m_drawing, m_body, m_words.translate("Charts", "Too small to draw."));
            return m_drawing;
        }
        addAxis();
        addColumnHeads();
        for (qsizetype i = 0; i < m_shown; ++i)
            addRow(m_order[i], m_top + (static_cast<qreal>(i) + 0.5) * m_pitch);
        addRemark();
        if (!m_named && !m_axis) // Rows that have names say it each.
            addEmptyWords(m_drawing, m_body.adjusted(0, m_top - m_body.top(), 0, 0),
                m_words.translate("Charts", "Nobody has a figure."));
        return m_drawing;
    }

private:
    const DotsRow& row(qsizetype index) const { return m_data.rows[index]; }
    void add(Item item) { m_drawing.items.push_back(std::move(item)); }

    QList<LegendEntry> legend() const
    {
        const auto any = [this](auto test) { return std::ranges::any_of(m_data.rows, test); };
        const bool undeclared = any([](const DotsRow& r) {
            return isDrawn(r.figure) && r.figure.status == FigureStatus::Undeclared;
        });
        QList<LegendEntry> entries;
        if (any([](const DotsRow& r) { return r.figure.status == FigureStatus::Ok; }))
            entries += { Shape::Dot, Ink::Data, markText(m_words, m_data.kpi) };
        if (undeclared)
            entries += { Shape::Ring, Ink::Data,
                m_words.translate("Charts", "not declared complete: shown, not scored") };
        if (any([](const DotsRow& r) {
                return isDrawn(r.figure) && r.figure.low && r.figure.high;
            }))
            entries += { Dash::Solid, Ink::Interval, label(m_words, Term::Interval) };
        if (const QString targets = targetsByLevel(); !targets.isEmpty())
            entries += { Shape::Tick, Ink::Target, targets };
        return entries;
    }

    // "target: Junior 48 h · Mid 36 h", of the levels whose ticks are drawn.
    QString targetsByLevel() const
    {
        QMap<Level, double> byLevel;
        bool withoutLevel = false;
        for (const DotsRow& r : m_data.rows) {
            if (!isDrawn(r.figure) || !r.targets)
                continue;
            if (r.level)
                byLevel.insert(*r.level, r.targets->meets);
            else
                withoutLevel = true;
        }
        QStringList parts;
        for (auto it = byLevel.cbegin(); it != byLevel.cend(); ++it)
            parts += label(m_words, it.key()) + u' ' + targetText(m_words, m_data.kpi, it.value());
        const QString target = m_words.translate("Charts", "target");
        if (parts.isEmpty())
            return withoutLevel ? target : QString();
        return target + u": "_s + parts.join(u" · "_s);
    }

    void measureRows()
    {
        const auto count = static_cast<qreal>(m_data.rows.size());
        const qreal head = lineHeight(metrics::text) + 2;
        qreal room = m_body.height() - head - axisHeight;
        m_pitch = std::min(room / count, mostPitch);
        m_named = m_pitch >= leastPitchForText;
        m_shown = m_data.rows.size();
        if (!m_named) { // The line that says so has the column heads' place.
            m_pitch = std::max(m_pitch, leastPitch);
            m_shown = std::min(m_shown, static_cast<qsizetype>(room / m_pitch));
        }
        m_top = m_body.top() + head;
        m_letters.size = std::clamp(static_cast<int>(m_pitch / 1.25), leastLetters, 13);
    }

    void measureColumns()
    {
        m_left = m_body.left();
        m_right = m_body.right();
        if (!m_named)
            return;
        m_small = { std::max(m_letters.size - 1, leastLetters), false };
        qreal name = 0, level = 0, value = widthOf(unitText(m_words, m_data.kpi), m_small), n = 0;
        for (const DotsRow& r : m_data.rows) {
            name = std::max(name, widthOf(oneLine(r.label), m_letters));
            if (r.level)
                level = std::max(level, widthOf(label(m_words, *r.level), m_small));
            value = std::max(value, widthOf(valueOf(r.figure), m_letters));
            n = std::max(n, widthOf(plainNumberText(r.figure.n), m_letters));
        }
        m_nameWidth = std::min(name, mostNameShare * m_drawing.size.width());
        m_left += m_nameWidth + columnGap;
        if (level > 0 && m_body.width() > 560) {
            m_levelLeft = m_left - 6;
            m_left = *m_levelLeft + level + columnGap;
        }
        if (!m_places.isEmpty()) {
            qreal place = widthOf(placeHead(), m_small);
            for (qsizetype i = 0; i < m_places.size(); ++i)
                place = std::max(place, widthOf(placeText(i), m_letters));
            m_placeRight = m_left + place - 6;
            m_left = *m_placeRight + columnGap;
        }
        m_valueRight = m_right - std::max(n, widthOf(label(m_words, Term::N), m_small)) - columnGap;
        m_right = m_valueRight - value - columnGap;
    }

    QString placeHead() const { return m_words.translate("Charts", "place"); }

    // "1–4": the places that the intervals leave open.
    QString placeText(qsizetype index) const
    {
        const auto& places = m_places[index];
        if (!places)
            return noValueText();
        return places->best == places->worst
            ? countText(places->best)
            : countText(places->best) + u'–' + countText(places->worst);
    }

    QString valueOf(const Figure& figure) const
    {
        return figure.value ? numberText(*figure.value, figureDigits(m_data.kpi)) : noValueText();
    }

    void addAxis()
    {
        const Span span = spanOf(m_data);
        if (span.isEmpty())
            return;
        // A dot on an end of the axis stays inside the picture.
        m_axis = roundAxis(span, m_left + metrics::dot, m_right - metrics::dot, leastTickGap,
            greatestValue(m_data.kpi));
        m_drawing.valueAxis = m_axis;
        const qreal bottom = m_top + static_cast<qreal>(m_shown) * m_pitch;
        for (const double tick : m_axis->ticks()) {
            const qreal x = crisp(m_axis->at(tick));
            const bool last = tick == m_axis->ticks().last();
            add(lineOf({ x, m_top }, { x, bottom + 4 }, Ink::Grid));
            TextItem text = textAt({ x, bottom + axisHeight / 2 + 2 }, Anchor::Center,
                last && hasShortUnit(m_data.kpi) ? targetText(m_words, m_data.kpi, tick)
                                                 : m_axis->tickText(tick),
                metrics::text, Ink::Muted);
            if (text.rect.right() > m_body.right())
                text.rect.moveRight(m_body.right());
            add(text);
        }
    }

    void addColumnHeads()
    {
        if (!m_named)
            return;
        const qreal y = m_top - lineHeight(m_small) / 2 - 2;
        if (m_placeRight)
            add(textAt({ *m_placeRight, y }, Anchor::Right, placeHead(), m_small, Ink::Muted));
        add(textAt({ m_valueRight, y }, Anchor::Right, unitText(m_words, m_data.kpi), m_small,
            Ink::Muted));
        add(textAt(
            { m_body.right(), y }, Anchor::Right, label(m_words, Term::N), m_small, Ink::Muted));
    }

    void addRow(qsizetype index, qreal y)
    {
        const DotsRow& r = row(index);
        if (m_named)
            addRowTexts(index, y);
        if (!isDrawn(r.figure) || !m_axis)
            return;
        const qreal dot = std::clamp(m_pitch * 0.2, 1.2, metrics::dot);
        addInterval(r.figure, y);
        if (r.targets)
            add(MarkItem{ Shape::Tick, { m_axis->at(r.targets->meets), y },
                std::clamp(m_pitch * 0.36, 0.6, 10.0), Ink::Target, index });
        add(MarkItem{ r.figure.status == FigureStatus::Undeclared ? Shape::Ring : Shape::Dot,
            { m_axis->at(*r.figure.value), y }, dot, Ink::Data, index });
    }

    // A name and a reason stand for their row too: a row without a mark has nothing else to point
    // at.
    void addNaming(qsizetype index, TextItem text)
    {
        text.datum = index;
        add(std::move(text));
    }

    void addRowTexts(qsizetype index, qreal y)
    {
        const DotsRow& r = row(index);
        const bool judged = isDrawn(r.figure);
        const Ink ink = judged ? Ink::Text : Ink::Muted;
        addNaming(index,
            textAt({ m_body.left(), y }, Anchor::Left,
                elidedName(oneLine(r.label), m_letters, m_nameWidth), m_letters, Ink::Text));
        if (m_levelLeft && r.level)
            add(textAt(
                { *m_levelLeft, y }, Anchor::Left, label(m_words, *r.level), m_small, Ink::Muted));
        if (m_placeRight)
            add(textAt(
                { *m_placeRight, y }, Anchor::Right, placeText(index), m_letters, Ink::Muted));
        add(textAt({ m_valueRight, y }, Anchor::Right, valueOf(r.figure), m_letters, ink));
        add(textAt({ m_body.right(), y }, Anchor::Right, plainNumberText(r.figure.n), m_letters,
            Ink::Muted));
        if (!judged)
            addNaming(index,
                textAt({ m_left + metrics::dot + 6, y }, Anchor::Left,
                    elided(figureStatusText(m_words, m_data.kpi, r.figure), m_small,
                        m_right - m_left - 12),
                    m_small, Ink::Muted));
    }

    void addInterval(const Figure& figure, qreal y)
    {
        if (!figure.low || !figure.high)
            return;
        const qreal width = std::clamp(m_pitch * 0.12, std::min(1.0, 0.7 * m_pitch), 3.0);
        const qreal from = m_axis->at(*figure.low);
        const bool cut = !m_axis->holds(*figure.high);
        const qreal to = cut ? m_right : m_axis->at(*figure.high);
        add(lineOf({ from, y }, { cut ? to - 2 * width : to, y }, Ink::Interval, width));
        if (cut)
            add(AreaItem{ QPolygonF{ { to, y }, { to - 3 * width, y - 1.6 * width },
                              { to - 3 * width, y + 1.6 * width } },
                Ink::Interval });
    }

    // What the picture leaves out for want of room.
    void addRemark()
    {
        if (m_named)
            return;
        const qsizetype count = m_data.rows.size();
        const auto drawn =
            std::ranges::count_if(m_data.rows, [](const DotsRow& r) { return isDrawn(r.figure); });
        const QString text = m_shown == count
            ? filled(m_words.translate("Charts",
                         "Rows: %1, of these without a judged value: %2. Names do not fit here; "
                         "the table has them."),
                { countText(count), countText(count - drawn) })
            : filled(m_words.translate(
                         "Charts", "The first %1 of %2 rows. The table has all, with names."),
                { countText(m_shown), countText(count) });
        add(textAt({ m_body.left(), m_top - lineHeight(metrics::text) / 2 - 2 }, Anchor::Left,
            elided(text, metrics::text, m_body.width()), metrics::text, Ink::Text));
    }

    const Words& m_words;
    const DotsData& m_data;
    QList<qsizetype> m_order;
    QList<std::optional<Places>> m_places; ///< By row; empty where people are not ordered by value.
    Drawing m_drawing;
    QRectF m_body;
    std::optional<Axis> m_axis;
    qreal m_pitch = mostPitch;
    qreal m_top = 0; ///< Of the first row.
    qreal m_left = 0; ///< Of the plot, behind the names.
    qreal m_right = 0; ///< Of the plot, before the values.
    qreal m_nameWidth = 0;
    std::optional<qreal> m_levelLeft; ///< None where levels have no room.
    std::optional<qreal> m_placeRight; ///< None where people are not ordered by value.
    qreal m_valueRight = 0;
    qsizetype m_shown = 0;
    bool m_named = true; ///< Whether rows are high enough for text.
    Lettering m_letters;
    Lettering m_small;
};

} // namespace

Drawing drawingOf(const Words& words, const DotsData& data, QSizeF size)
{
    return DotsLayout(words, data, size).run();
}

} // namespace levelbook::charts
