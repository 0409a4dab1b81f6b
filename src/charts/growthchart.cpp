#include "charts/growthchart.h"

#include "charts/chartwords.h"
#include "charts/panelgrid.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr Lettering small{ 11, false };
constexpr qreal labelGap = 6;
constexpr qreal heightOfDays = 20;
constexpr qreal endRoom = 6;
constexpr qreal leastWidthForLabels = 260;

Ink inkOf(Level level)
{
    static constexpr std::array inks{ Ink::Series1, Ink::Series2, Ink::Series3, Ink::Series4 };
    return inks[static_cast<std::size_t>(level)];
}

Dash dashOf(Level level)
{
    static constexpr std::array dashes{ Dash::Dotted, Dash::Solid, Dash::Dashed, Dash::Solid };
    return dashes[static_cast<std::size_t>(level)];
}

Shape shapeOf(Level level)
{
    static constexpr std::array shapes{ Shape::Square, Shape::Dot, Shape::Diamond, Shape::Ring };
    return shapes[static_cast<std::size_t>(level)];
}

class GrowthLayout {
public:
    GrowthLayout(const Words& words, const GrowthData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_drawing{ size }
        , m_period(data.shown.value_or(data.period))
        , m_body(addFrame(m_drawing, captionOf(words, data), legend()))
        , m_grid(m_body, data.people.size(), data.page, needs())
    {

        qsizetype datum = 0;
        for (const GrowthHistory& person : data.people) {
            m_firstStep += datum;
            datum += person.steps.size();
        }
    }

    int pages() const { return static_cast<int>(m_grid.pages()); }
    int pageOf(qsizetype datum) const
    {
        const auto next = std::ranges::upper_bound(m_firstStep, datum);
        if (m_grid.isTooSmall() || next == m_firstStep.begin())
            return 0;
        return static_cast<int>(m_grid.pageOf(next - m_firstStep.begin() - 1));
    }

    Drawing run()
    {
        if (m_data.people.isEmpty()) {
            empty(m_words.translate("Charts", "There is nobody to show."));
        } else if (!m_period.isValid() || m_grid.isTooSmall()) {
            empty(m_words.translate("Charts", "Too small to draw."));
        } else {
            m_grid.addRemark(m_drawing, m_words);
            for (qsizetype i = m_grid.first(); i < m_grid.end(); ++i)
                addPanel(i);
        }
        return m_drawing;
    }

private:
    void add(Item item) { m_drawing.items.push_back(std::move(item)); }
    void empty(const QString& text) { addEmptyWords(m_drawing, m_body, text); }

    // Of a person: the own level, the next one, and all that have ticks.
    static bool isShown(const GrowthHistory& person, const LevelProgress& level)
    {
        const auto own = person.who.level;
        return level.done > 0 || level.level == own || (own && level.level == nextLevel(*own));
    }

    QList<LegendEntry> legend() const
    {
        QList<LegendEntry> entries;
        for (const Level level : allLevels) {
            const bool any = std::ranges::any_of(m_data.people, [level](const GrowthHistory& one) {
                return std::ranges::any_of(one.progress, [&](const LevelProgress& progress) {
                    return progress.level == level && isShown(one, progress);
                });
            });
            if (any)
                entries += { dashOf(level), inkOf(level), label(m_words, level), 2 };
        }
        return entries;
    }

    Axis axisOf(qreal bottom, qreal top) const
    {
        Span span;
        span.include(0.0);
        span.include(5.0);
        for (const GrowthHistory& person : m_data.people) {
            for (const LevelProgress& level : person.progress) {
                if (isShown(person, level))
                    span.include(static_cast<double>(level.total));
            }
        }
        Axis axis = roundAxis(span, bottom - endRoom, top + endRoom, 22);
        axis.step = std::max(axis.step, 1.0); // Items are whole.
        return axis;
    }

    PanelNeeds needs() const
    {
        PanelNeeds needs{ .mostHeight = 300, .bottom = heightOfDays };
        const Axis axis = axisOf(100, 0);
        for (const double tick : axis.ticks())
            needs.left = std::max(needs.left, widthOf(axis.tickText(tick), small));
        needs.left += labelGap + 4;
        return needs;
    }

    void addPanel(qsizetype index)
    {
        const GrowthHistory& person = m_data.people[index];
        const QRectF rect = m_grid.rectOf(index);
        addTitle(person, rect);
        QRectF plot = rect.adjusted(0, lineHeight(small) + 3, 0, 0);
        QList<LevelProgress> levels;
        qreal labels = 0;
        for (const LevelProgress& level : person.progress) {
            if (!isShown(person, level))
                continue;
            levels += atEnd(person, level);
            labels = std::max(labels, widthOf(endText(levels.last()), small));
        }
        const bool labelled = rect.width() >= leastWidthForLabels;
        if (labelled)
            plot.adjust(0, 0, -(labels + labelGap), 0);
        const Axis axis = axisOf(plot.bottom(), plot.top());
        m_drawing.valueAxis = axis;
        for (const double tick : axis.ticks()) {
            const qreal y = crisp(axis.at(tick));
            add(lineOf({ plot.left(), y }, { plot.right(), y }, Ink::Grid));
            if (m_grid.isFirstInRow(index))
                add(textAt({ plot.left() - labelGap, y }, Anchor::Right, axis.tickText(tick), small,
                    Ink::Muted));
        }
        m_drawing.timePlots += TimePlot{ plot, m_period };
        addDays(plot, m_grid.isLastInColumn(index));
        for (const LevelProgress& level : std::as_const(levels))
            addLine(index, level.level, plot, axis);
        if (labelled)
            addEndLabels(index, levels, plot, axis);
    }

    QString endText(const LevelProgress& level) const
    {
        return label(m_words, level.level) + u' ' + partText(m_words, level.done, level.total);
    }

    // With the own level's progress where the lines have no labels.
    void addTitle(const GrowthHistory& person, const QRectF& rect)
    {
        const Lettering bold{ small.size, true };
        const qreal y = rect.top() + lineHeight(small) / 2;
        QString right;
        for (const LevelProgress& level : person.progress) {
            if (level.level != person.who.level || rect.width() >= leastWidthForLabels)
                continue;
            const LevelProgress own = atEnd(person, level);
            right = endText(own);
            if (widthOf(right, small) > 0.4 * rect.width()) // The name needs the room more.
                right = countText(own.done) + u'/' + countText(own.total);
        }
        add(textAt({ rect.left(), y }, Anchor::Left,
            elidedName(oneLine(person.who.name), bold, rect.width() - widthOf(right, small) - 8),
            bold, Ink::Text));
        if (!right.isEmpty())
            add(textAt({ rect.right(), y }, Anchor::Right, right, small, Ink::Muted));
    }

    qreal xOf(const QRectF& plot, QDate day) const
    {
        return plot.left()
            + (static_cast<qreal>(m_period.from.daysTo(day)) + 0.5)
            / static_cast<qreal>(m_period.days()) * plot.width();
    }

    // Months that begin, as many as fit; where none does, the first one.
    void addDays(const QRectF& plot, bool named)
    {
        const qreal width = widthOf(u"0000-00"_s, small);
        const qreal month = plot.width() / static_cast<qreal>(m_period.days()) * 28;
        int every = 120;
        for (const int step : { 1, 2, 3, 6, 12, 24, 60 }) {
            if (month * step >= width + 10) {
                every = step;
                break;
            }
        }
        const qreal y = plot.bottom() + heightOfDays / 2;
        bool any = false;
        QDate day = m_period.from.addDays(1 - m_period.from.day());
        for (; day < m_period.to; day = day.addMonths(1)) {
            if ((12 * day.year() + day.month() - 1) % every != 0 || day < m_period.from)
                continue;
            const qreal x = xOf(plot, day);
            add(lineOf({ crisp(x), plot.top() }, { crisp(x), plot.bottom() }, Ink::Grid));
            // The first one may stand beside its line, where it is not in the way of the next.
            const bool isCut = x - width / 2 < plot.left() - 2;
            if (isCut && month * every < 1.5 * width + 6)
                continue;
            if (named && (isCut ? plot.left() + width : x + width / 2) <= plot.right() + 2) {
                add(textAt({ isCut ? plot.left() : x, y }, isCut ? Anchor::Left : Anchor::Center,
                    day.toString(u"yyyy-MM"_s), small, Ink::Muted));
                any = true;
            }
        }
        if (named && !any)
            add(textAt({ plot.left(), y }, Anchor::Left, m_period.from.toString(u"yyyy-MM"_s),
                small, Ink::Muted));
    }

    // The height of a level's line at the end of the period.
    int doneAtEnd(const GrowthHistory& person, Level level) const
    {
        return static_cast<int>(std::ranges::count_if(person.steps,
            [&](const GrowthStep& step) { return step.level == level && step.on < m_period.to; }));
    }

    LevelProgress atEnd(const GrowthHistory& person, LevelProgress level) const
    {
        level.done = doneAtEnd(person, level.level);
        return level;
    }

    void addLine(qsizetype index, Level level, const QRectF& plot, const Axis& axis)
    {
        const GrowthHistory& person = m_data.people[index];
        QPolygonF line;
        QList<std::pair<QPointF, qsizetype>> marks;
        int done = 0;
        for (qsizetype i = 0; i < person.steps.size(); ++i) {
            const GrowthStep& step = person.steps[i];
            if (step.level != level || step.on >= m_period.to)
                continue;
            if (step.on >= m_period.from) {
                if (line.isEmpty())
                    line += QPointF(plot.left(), axis.at(done));
                const qreal x = xOf(plot, step.on);
                line += QPointF(x, axis.at(done));
                line += QPointF(x, axis.at(done + 1));
                marks += { QPointF(x, axis.at(done + 1)), m_firstStep[index] + i };
            }
            ++done;
        }
        if (line.isEmpty())
            line += QPointF(plot.left(), axis.at(done));
        line += QPointF(plot.right(), axis.at(done));
        add(LineItem{ line, inkOf(level), 1.5, dashOf(level) });
        const qreal dot = std::clamp(plot.width() / 120, 1.8, 3.5);
        for (const auto& [place, datum] : marks)
            add(MarkItem{ shapeOf(level), place, dot, inkOf(level), datum });
    }

    // From the top, pushed apart where lines end close to each other.
    void addEndLabels(
        qsizetype index, const QList<LevelProgress>& levels, const QRectF& plot, const Axis& axis)
    {
        QList<std::pair<qreal, qsizetype>> places;
        for (qsizetype i = 0; i < levels.size(); ++i)
            places += { axis.at(doneAtEnd(m_data.people[index], levels[i].level)), i };
        std::ranges::sort(places);
        const qreal line = lineHeight(small);
        // The last ones must stay above the days, the first ones below the title.
        qreal lowest = plot.bottom() - line / 2;
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            place->first = std::min(place->first, lowest);
            lowest = place->first - line;
        }
        qreal highest = plot.top() + line / 2;
        for (auto& [y, level] : places) {
            y = std::max(y, highest);
            highest = y + line;
            if (y + line / 2 <= plot.bottom() + 2)
                add(textAt({ plot.right() + labelGap, y }, Anchor::Left, endText(levels[level]),
                    small, inkOf(levels[level].level)));
        }
    }

    const Words& m_words;
    const GrowthData& m_data;
    Drawing m_drawing;
    Period m_period; ///< In the picture.
    QRectF m_body;
    PanelGrid m_grid;
    QList<qsizetype> m_firstStep; ///< The datum of each person's first step.
};

} // namespace

Drawing drawingOf(const Words& words, const GrowthData& data, QSizeF size)
{
    return GrowthLayout(words, data, size).run();
}

int pageOfDatum(const Words& words, const GrowthData& data, QSizeF size, qsizetype datum)
{
    return GrowthLayout(words, data, size).pageOf(datum);
}

int pageCount(const Words& words, const GrowthData& data, QSizeF size)
{
    return GrowthLayout(words, data, size).pages();
}

} // namespace levelbook::charts
