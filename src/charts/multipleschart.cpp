#include "charts/multipleschart.h"

#include "charts/chartwords.h"
#include "charts/panelgrid.h"
#include "charts/timezoom.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr Lettering small{ 11, false };
constexpr qreal endRoom = 6; // For a mark on an end of the axis.
constexpr qreal labelGap = 6;
constexpr double mostReach = 1.25; // Of the greatest value or target: how far intervals are drawn.
constexpr qreal heightOfMonths = 20;

class MultiplesLayout {
public:
    MultiplesLayout(const Words& words, const MultiplesData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_drawing{ size }
        , m_range(rangeOf(data))
        , m_span(span())
        , m_isCut(isCut())
        , m_body(addFrame(m_drawing, captionOf(words, data), legend()))
        , m_grid(m_body, data.people.size(), data.page, needs())
    {
        if (!data.people.isEmpty())
            m_drawing.stride = std::max<qsizetype>(data.people.first().figures.size(), 1);
    }

    int pages() const { return static_cast<int>(m_grid.pages()); }
    int pageOf(qsizetype datum) const
    {
        return m_grid.isTooSmall() ? 0 : static_cast<int>(m_grid.pageOf(datum / m_drawing.stride));
    }

    Drawing run()
    {
        if (m_data.people.isEmpty()) {
            empty(m_words.translate("Charts", "There is nobody to show."));
        } else if (m_span.isEmpty()) {
            empty(label(m_words, FigureStatus::NoData));
        } else if (m_grid.isTooSmall()) {
            empty(m_words.translate("Charts", "Too small to draw."));
        } else {
            m_grid.addRemark(m_drawing, m_words);
            for (qsizetype i = m_grid.first(); i < m_grid.end(); ++i)
                addPanel(i);
        }
        return m_drawing;
    }

private:
    static MonthRange rangeOf(const MultiplesData& data)
    {
        return data.people.isEmpty() ? MonthRange()
                                     : shownMonths(data.people.first().figures, data.shown);
    }

    // A person's months that are in the picture.
    std::span<const Figure> shown(const FiguresRow& row) const
    {
        return std::span(row.figures)
            .subspan(static_cast<std::size_t>(m_range.first), static_cast<std::size_t>(count()));
    }
    qsizetype count() const { return m_range.end - m_range.first; }

    void add(Item item) { m_drawing.items.push_back(std::move(item)); }
    void empty(const QString& text) { addEmptyWords(m_drawing, m_body, text); }

    std::optional<double> target(const FiguresRow& row) const
    {
        if (!row.who.level || !m_data.kpi.targets.contains(*row.who.level))
            return std::nullopt;
        return m_data.kpi.targets.value(*row.who.level).meets;
    }

    template <class Test>
    bool anyMonth(Test test) const
    {
        return std::ranges::any_of(m_data.people,
            [&](const FiguresRow& row) { return std::ranges::any_of(shown(row), test); });
    }

    QList<LegendEntry> legend() const
    {
        if (!anyMonth([](const Figure& month) { return month.value.has_value(); }))
            return {};
        QList<LegendEntry> entries{ { Shape::Dot, Ink::Data, markText(m_words, m_data.kpi) } };
        if (anyMonth([](const Figure& m) { return m.value && m.status != FigureStatus::Ok; }))
            entries += { Shape::Ring, Ink::Data,
                m_data.kpi.kind == KpiKind::Count
                    ? m_words.translate("Charts", "not declared complete: shown, not scored")
                    : filled(m_words.translate("Charts", "n under %1"),
                        { countText(m_data.kpi.minimumN) }) };
        if (m_isCut)
            entries += { Shape::BeyondTop, Ink::Data,
                m_words.translate("Charts", "beyond the axis: the table has the value") };
        if (anyMonth([](const Figure& m) { return m.low && m.high; }))
            entries += { Dash::Solid, Ink::Interval, label(m_words, Term::Interval) };
        if (std::ranges::any_of(
                m_data.people, [this](const FiguresRow& row) { return target(row).has_value(); }))
            entries += { Dash::Dashed, Ink::Target,
                m_words.translate("Charts", "target of the person's level"), 1 };
        return entries;
    }

    // Values and targets, and of the intervals what does not squash them.
    Span span() const
    {
        Span points;
        QList<double> values;
        for (const FiguresRow& row : m_data.people) {
            points.include(target(row));
            for (const Figure& month : shown(row)) {
                if (month.value)
                    values += *month.value;
            }
        }
        if (values.isEmpty())
            return {};
        const double end = axisEnd(values, points.isEmpty() ? 0 : points.high());
        for (const double value : std::as_const(values))
            points.include(std::min(value, end));
        Span all = points;
        for (const FiguresRow& row : m_data.people) {
            for (const Figure& month : shown(row)) {
                if (!month.low || !month.high)
                    continue;
                all.include(std::max(*month.low, 0.0));
                all.include(std::min(*month.high, mostReach * points.high()));
            }
        }
        return all;
    }

    // Whether a value is greater than any axis over the span can be, with its end rounded up.
    bool isCut() const
    {
        return anyMonth([this](const Figure& m) { return m.value && *m.value > m_span.high(); });
    }

    // The labels of the axis are as wide in a panel of any height, near enough.
    PanelNeeds needs() const
    {
        PanelNeeds needs;
        if (m_span.isEmpty())
            return needs;
        const Axis axis = axisOf(100, 0);
        for (const double tick : axis.ticks())
            needs.left = std::max(needs.left, widthOf(axis.tickText(tick), small));
        needs.left += labelGap + 8;
        needs.bottom = heightOfMonths;
        return needs;
    }

    Axis axisOf(qreal bottom, qreal top) const
    {
        return roundAxis(m_span, bottom - endRoom, top + endRoom, 22, greatestValue(m_data.kpi));
    }

    void addPanel(qsizetype person)
    {
        const FiguresRow& row = m_data.people[person];
        const QRectF rect = m_grid.rectOf(person);
        const qreal line = lineHeight(small);
        addTitle(row, rect);
        const QRectF plot = rect.adjusted(0, line + 3, 0, 0);
        const Axis axis = axisOf(plot.bottom(), plot.top());
        m_drawing.valueAxis = axis;
        for (const double tick : axis.ticks()) {
            const qreal y = crisp(axis.at(tick));
            add(lineOf({ plot.left(), y }, { plot.right(), y }, Ink::Grid));
            if (m_grid.isFirstInRow(person))
                add(textAt({ plot.left() - labelGap, y }, Anchor::Right, axis.tickText(tick), small,
                    Ink::Muted));
        }
        if (const auto value = target(row)) {
            const qreal y = crisp(axis.at(*value));
            add(lineOf({ plot.left(), y }, { plot.right(), y }, Ink::Target, 1, Dash::Dashed));
        }
        m_drawing.timePlots +=
            TimePlot{ plot, { shown(row).front().period.from, shown(row).back().period.to } };
        addMonths(person, plot, axis);
        if (m_grid.isLastInColumn(person))
            addMonthNames(row, plot);
    }

    void addTitle(const FiguresRow& row, const QRectF& rect)
    {
        double n = 0;
        for (const Figure& month : shown(row))
            n += month.n;
        const qreal y = rect.top() + lineHeight(small) / 2;
        const bool hasData =
            std::ranges::any_of(shown(row), [](const Figure& f) { return f.value.has_value(); });
        QString right;
        if (!hasData)
            right = label(m_words, FigureStatus::NoData);
        else if (m_data.kpi.kind != KpiKind::Snapshot)
            right = nText(n);
        const qreal taken = right.isEmpty() ? 0 : widthOf(right, small) + 8;
        const Lettering bold{ small.size, true };
        add(textAt({ rect.left(), y }, Anchor::Left,
            elidedName(oneLine(row.who.name), bold, rect.width() - taken), bold,
            hasData ? Ink::Text : Ink::Muted));
        if (!right.isEmpty())
            add(textAt({ rect.right(), y }, Anchor::Right, right, small, Ink::Muted));
    }

    qreal xOf(const QRectF& plot, qsizetype month) const
    {
        return plot.left()
            + (static_cast<qreal>(month - m_range.first) + 0.5) / static_cast<qreal>(count())
            * plot.width();
    }

    // A value beyond the axis lies at its end.
    QPointF pointOf(
        const QRectF& plot, const QList<Figure>& months, qsizetype month, const Axis& axis) const
    {
        return { xOf(plot, month), axis.at(std::min(*months[month].value, axis.to)) };
    }

    void addMonths(qsizetype person, const QRectF& plot, const Axis& axis)
    {
        const QList<Figure>& months = m_data.people[person].figures;
        const qreal pitch = plot.width() / static_cast<qreal>(count());
        const qreal dot = std::clamp(pitch * 0.3, 1.2, 3.5);
        QPolygonF run;
        const auto close = [&] {
            if (run.size() > 1)
                add(LineItem{ run, Ink::Data, 1.5 });
            run.clear();
        };
        for (qsizetype i = m_range.first; i < m_range.end; ++i) {
            if (months[i].low && months[i].high)
                addInterval(xOf(plot, i), months[i], axis, pitch);
        }
        for (qsizetype i = m_range.first; i < m_range.end; ++i) {
            if (months[i].value)
                run += pointOf(plot, months, i, axis);
            else
                close();
        }
        close();
        for (qsizetype i = m_range.first; i < m_range.end; ++i) {
            if (!months[i].value)
                continue;
            const Shape shape = *months[i].value > axis.to ? Shape::BeyondTop
                : months[i].status == FigureStatus::Ok     ? Shape::Dot
                                                           : Shape::Ring;
            add(MarkItem{ shape, pointOf(plot, months, i, axis),
                shape == Shape::BeyondTop ? dot + 1.5 : dot, Ink::Data,
                person * months.size() + i });
        }
    }

    void addInterval(qreal x, const Figure& month, const Axis& axis, qreal pitch)
    {
        const qreal low = axis.at(std::max(*month.low, axis.from));
        const qreal high = axis.at(std::min(*month.high, axis.to));
        add(lineOf({ x, low }, { x, high }, Ink::Interval, std::clamp(pitch * 0.15, 0.8, 2.5)));
    }

    // The first and the last, where both fit.
    void addMonthNames(const FiguresRow& row, const QRectF& plot)
    {
        const qreal y = plot.bottom() + heightOfMonths / 2;
        const auto name = [&](const Figure& month) {
            return month.period.from.toString(u"yyyy-MM"_s);
        };
        const TextItem first =
            textAt({ plot.left(), y }, Anchor::Left, name(shown(row).front()), small, Ink::Muted);
        const TextItem last =
            textAt({ plot.right(), y }, Anchor::Right, name(shown(row).back()), small, Ink::Muted);
        add(first);
        if (count() > 1 && first.rect.right() + 6 < last.rect.left())
            add(last);
    }

    const Words& m_words;
    const MultiplesData& m_data;
    Drawing m_drawing;
    MonthRange m_range;
    Span m_span;
    bool m_isCut = false; ///< Whether a value lies beyond the axis.
    QRectF m_body;
    PanelGrid m_grid;
};

} // namespace

Drawing drawingOf(const Words& words, const MultiplesData& data, QSizeF size)
{
    return MultiplesLayout(words, data, size).run();
}

int pageOfDatum(const Words& words, const MultiplesData& data, QSizeF size, qsizetype datum)
{
    return MultiplesLayout(words, data, size).pageOf(datum);
}

int pageCount(const Words& words, const MultiplesData& data, QSizeF size)
{
    return MultiplesLayout(words, data, size).pages();
}

} // namespace levelbook::charts
