#include "charts/boxchart.h"

#include "charts/chartwords.h"
#include "charts/rowframe.h"
#include "domain/scorespan.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr qreal leastTickGap = 64;
constexpr double zoomFrom =
    0.6; // The axis leaves out 0 where the least is this part of the greatest.
constexpr qreal mostDot = 4.5;

class BoxLayout {
public:
    BoxLayout(const Words& words, const BoxData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_groups(boxGroups(words, data))
        , m_drawing{ size }
    {
    }

    Drawing run()
    {
        const QRectF body = addFrame(m_drawing, captionOf(m_words, m_data), legend());
        if (m_groups.isEmpty()) {
            addEmptyWords(m_drawing, body, m_words.translate("Charts", "There is nobody to show."));
            return m_drawing;
        }
        const RowFrame rows(body, labels(), options());
        if (rows.isTooSmall()) {
            addEmptyWords(m_drawing, body, m_words.translate("Charts", "Too small to draw."));
            return m_drawing;
        }
        rows.addRemark(m_drawing, m_words);
        rows.addTexts(m_drawing);
        const Span span = spanOf();
        if (span.isEmpty()) {
            addEmptyWords(m_drawing,
                QRectF(rows.left(), rows.top(), rows.right() - rows.left(),
                    rows.bottom() - rows.top()),
                m_words.translate("Charts", "Nobody has a figure."));
            return m_drawing;
        }
        const Axis axis = roundAxis(span, rows.left() + metrics::dot, rows.right() - metrics::dot,
            leastTickGap, greatestValue(m_data.kpi));
        m_drawing.valueAxis = axis;
        rows.addAxis(m_drawing, axis);
        for (qsizetype i = 0; i < rows.shown(); ++i)
            addGroup(m_groups[i], rows.rowRect(i), axis);
        return m_drawing;
    }

private:
    void add(Item item) { m_drawing.items.push_back(std::move(item)); }
    const Figure& figure(qsizetype person) const { return m_data.people[person].figures.first(); }

    bool any(FigureStatus status) const
    {
        return std::ranges::any_of(m_data.people, [status](const FiguresRow& row) {
            return row.figures.first().value && row.figures.first().status == status;
        });
    }

    // 3 of 3 lies further out than 47 of 50, and is no better for it.
    bool isUnsure(const FiguresRow& row) const
    {
        const auto span = scoreSpan(m_data.kpi, row.figures.first(), row.who.level);
        return span && !span->isSure;
    }

    QList<LegendEntry> legend() const
    {
        QList<LegendEntry> entries;
        if (any(FigureStatus::Ok))
            entries += { Shape::Dot, Ink::Data, m_words.translate("Charts", "a person") };
        if (any(FigureStatus::Undeclared))
            entries += { Shape::Diamond, Ink::Data,
                m_words.translate("Charts", "not declared complete: shown, not scored") };
        if (std::ranges::any_of(
                m_data.people, [this](const FiguresRow& row) { return isUnsure(row); }))
            entries += { Shape::Ring, Ink::Data,
                m_words.translate(
                    "Charts", "interval wider than one score, or n too small for one") };
        if (any(FigureStatus::TooFew))
            entries += { Shape::Ring, Ink::Muted,
                filled(m_words.translate("Charts", "n under %1: not in the box"),
                    { countText(m_data.kpi.minimumN) }) };
        if (std::ranges::any_of(
                m_groups, [](const BoxGroupRow& g) { return g.judged.size() >= fewestBoxed; }))
            entries += QList<LegendEntry>{ { Swatch::Filled, Ink::Interval,
                                               m_words.translate("Charts", "middle half") },
                { Dash::Solid, Ink::Data, m_words.translate("Charts", "median") } };
        if (std::ranges::any_of(
                m_groups, [this](const BoxGroupRow& g) { return target(g).has_value(); }))
            entries += { Shape::Tick, Ink::Target, m_words.translate("Charts", "target") };
        return entries;
    }

    std::optional<double> target(const BoxGroupRow& group) const
    {
        if (!group.level || group.judged.isEmpty() || !m_data.kpi.targets.contains(*group.level))
            return std::nullopt;
        return m_data.kpi.targets.value(*group.level).meets;
    }

    QList<double> values(const BoxGroupRow& group) const
    {
        QList<double> values;
        for (const qsizetype person : group.judged)
            values += *figure(person).value;
        return values;
    }

    QList<RowLabel> labels() const
    {
        QList<RowLabel> labels;
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            const BoxGroupRow& group = m_groups[i];
            const QString middle = group.judged.isEmpty()
                ? noValueText()
                : numberText(boxNumbers(values(group)).median, figureDigits(m_data.kpi));
            labels += RowLabel{ group.name,
                { middle, countText(group.judged.size()), countText(group.others.size()) },
                m_data.people.size() + i };
        }
        return labels;
    }

    RowOptions options() const
    {
        const QString unit = unitText(m_words, m_data.kpi);
        return { .heads = { filled(m_words.translate("Charts", "median, %1"), { unit }),
                     m_words.translate("Charts", "people"),
                     m_words.translate("Charts", "not judged") },
            .mostPitch = 120 };
    }

    Span spanOf() const
    {
        Span span;
        QList<double> values;
        for (const FiguresRow& row : m_data.people) {
            if (row.figures.first().value)
                values += *row.figures.first().value;
        }
        if (values.isEmpty())
            return span;
        for (const BoxGroupRow& group : m_groups)
            span.include(target(group));
        const double end = axisEnd(values, span.isEmpty() ? 0 : span.high());
        for (const double value : std::as_const(values))
            span.include(std::min(value, end));
        if (span.low() < zoomFrom * span.high())
            span.include(0.0);
        return span;
    }

    void addGroup(const BoxGroupRow& group, const QRectF& row, const Axis& axis)
    {
        const qreal middle = row.center().y();
        const qreal half = std::min(row.height() * 0.36, 34.0);
        if (group.judged.size() >= fewestBoxed)
            addBox(boxNumbers(values(group)), middle, half, axis);

        if (const auto value = target(group))
            add(MarkItem{
                Shape::Tick, { axis.at(*value), middle }, row.height() * 0.46, Ink::Target });
        addPeople(group, middle, half, axis);
    }

    void addBox(const BoxNumbers& box, qreal middle, qreal half, const Axis& axis)
    {
        const auto x = [&](double value) { return axis.at(std::min(value, axis.to)); };
        add(lineOf({ x(box.low), middle }, { x(box.q1), middle }, Ink::Muted, 1.2));
        add(lineOf({ x(box.q3), middle }, { x(box.high), middle }, Ink::Muted, 1.2));
        for (const double end : { box.low, box.high })
            add(lineOf(
                { x(end), middle - half / 2 }, { x(end), middle + half / 2 }, Ink::Muted, 1.2));
        add(rectOf(QRectF(QPointF(x(box.q1), middle - half), QPointF(x(box.q3), middle + half)),
            Ink::Interval));
        add(lineOf(
            { x(box.median), middle - half }, { x(box.median), middle + half }, Ink::Data, 3));
    }

    // Marks beside each other where they would lie on each other, smaller where the row is low.
    void addPeople(const BoxGroupRow& group, qreal middle, qreal half, const Axis& axis)
    {
        QList<qsizetype> people = group.judged;
        for (const qsizetype person : group.others) {
            if (figure(person).value)
                people += person;
        }
        std::ranges::stable_sort(people, {}, [&](qsizetype p) { return *figure(p).value; });
        QList<QPointF> places;
        qreal radius = std::clamp(half * 0.3, 0.8, mostDot);
        while (!placed(people, axis, radius, half, places) && radius > 0.8)
            radius = std::max(radius * 0.8, 0.8);
        for (qsizetype i = 0; i < people.size(); ++i) {
            const FigureStatus status = figure(people[i]).status;
            const bool beyond = *figure(people[i]).value > axis.to;
            const Shape shape = beyond               ? Shape::BeyondRight
                : status == FigureStatus::TooFew     ? Shape::Ring
                : status == FigureStatus::Undeclared ? Shape::Diamond
                : isUnsure(m_data.people[people[i]]) ? Shape::Ring
                                                     : Shape::Dot;
            add(MarkItem{ shape, places[i] + QPointF(0, middle), radius,
                status == FigureStatus::TooFew ? Ink::Muted : Ink::Data, people[i] });
        }
    }

    // Whether all have a place of their own within the row; else the last ones lie at its middle.
    bool placed(const QList<qsizetype>& people, const Axis& axis, qreal radius, qreal half,
        QList<QPointF>& places) const
    {
        places.clear();
        bool all = true;
        qsizetype near = 0; // The first place that may still touch.
        for (const qsizetype person : people) {
            const qreal x = axis.at(std::min(*figure(person).value, axis.to));
            while (near < places.size() && places[near].x() < x - 2 * radius)
                ++near;
            const auto isFree = [&](qreal y) {
                return std::none_of(places.begin() + near, places.end(), [&](QPointF other) {
                    return std::hypot(other.x() - x, other.y() - y) < 1.9 * radius;
                });
            };
            qreal y = 0;
            bool found = isFree(0);
            for (qreal away = radius; !found && away <= half; away += radius) {
                for (const qreal side : { -away, away }) {
                    if (!found && isFree(side)) {
                        y = side;
                        found = true;
                    }
                }
            }
            all = all && found;
            places += QPointF(x, y);
        }
        return all;
    }

    const Words& m_words;
    const BoxData& m_data;
    QList<BoxGroupRow> m_groups;
    Drawing m_drawing;
};

} // namespace

Drawing drawingOf(const Words& words, const BoxData& data, QSizeF size)
{
    return BoxLayout(words, data, size).run();
}

} // namespace levelbook::charts
