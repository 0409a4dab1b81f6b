#include "charts/xmrchart.h"

#include "charts/chartwords.h"
#include "charts/timezoom.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr Lettering small{ 11, false };
constexpr qreal labelGap = 10;
constexpr qsizetype mostSignalValues = 6; ///< More would hide the line.
constexpr qreal endRoom = 8; ///< For a mark on an end of the axis.

QString monthName(const Words& words, QDate month)
{
    const QLocale locale(words.language() == Language::Korean ? QLocale::Korean : QLocale::English);
    return locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
}

class XmrLayout {
public:
    XmrLayout(const Words& words, const XmrData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_drawing{ size }
        , m_range(shownMonths(data.months, data.shown))
        , m_months(data.months.mid(m_range.first, m_range.end - m_range.first))
    {
    }

    Drawing run()
    {
        m_body = addFrame(m_drawing, captionOf(m_words, m_data), legend());
        if (!m_data.xmr || m_body.height() < 100 || m_body.width() < 250) {
            addEmptyWords(m_drawing, m_body,
                m_data.xmr ? m_words.translate("Charts", "Too small to draw.")
                           : label(m_words, FigureStatus::NoData));
            return m_drawing;
        }
        m_period = { m_months.front().period.from, m_months.back().period.to };
        addValueAxis();
        addMonths();
        addLimits();
        addSeries();
        addMarks();
        return m_drawing;
    }

private:
    void add(Item item) { m_drawing.items.push_back(std::move(item)); }

    bool isShown(QDate month) const
    {
        return m_months.front().period.from <= month && month <= m_months.back().period.from;
    }

    bool hasSignal(XmrRule rule) const
    {
        return std::ranges::any_of(m_data.xmr->signals,
            [&](const XmrSignal& s) { return s.rule == rule && isShown(s.from); });
    }

    // The signal of a month that is shown; outside comes before run.
    const XmrSignal* signalOf(QDate month) const
    {
        const auto found = std::ranges::find(m_data.xmr->signals, month, &XmrSignal::from);
        return found == m_data.xmr->signals.end() ? nullptr : &*found;
    }

    QList<LegendEntry> legend() const
    {
        if (!m_data.xmr)
            return {};
        QList<LegendEntry> entries{ { Shape::Dot, Ink::Data, markText(m_words, m_data.kpi) } };
        const bool few = std::ranges::any_of(
            m_months, [](const Figure& f) { return f.value && f.status == FigureStatus::TooFew; });
        if (few)
            entries += { Shape::Ring, Ink::Data,
                filled(m_words.translate("Charts", "n under %1"),
                    { countText(m_data.kpi.minimumN) }) };
        if (hasSignal(XmrRule::Outside))
            entries += { Shape::Diamond, Ink::Signal,
                m_words.translate("Charts", "signal: outside the limits") };
        if (hasSignal(XmrRule::Run))
            entries += { Shape::Square, Ink::Signal,
                m_words.translate("Charts", "signal: 8 or more on one side of the mean") };
        return entries;
    }

    // The lines that have a label at their right end, from the top.
    struct Level {
        double value;
        QString text;
        Ink ink;
        Dash dash;
    };

    QList<Level> levels() const
    {
        const int digits = figureDigits(m_data.kpi);
        const auto text = [&](Term term, double value) {
            return label(m_words, term) + u' ' + numberText(value, digits);
        };
        const Xmr& xmr = *m_data.xmr;
        QList<Level> levels;
        if (xmr.upper)
            levels += { *xmr.upper, text(Term::UpperLimit, *xmr.upper), Ink::Muted, Dash::Dashed };
        levels += { xmr.mean, text(Term::Mean, xmr.mean), Ink::Text, Dash::Solid };
        if (xmr.lower)
            levels += { *xmr.lower, text(Term::LowerLimit, *xmr.lower), Ink::Muted, Dash::Dashed };
        return levels;
    }

    void addValueAxis()
    {
        Span span;
        for (const Figure& month : m_months)
            span.include(month.value);
        qreal labels = 0;
        for (const Level& level : levels()) {
            span.include(level.value);
            labels = std::max(labels, widthOf(level.text, small));
        }
        const qreal unitLine = lineHeight(small) + 2;
        m_top = m_body.top() + unitLine;
        m_bottom = m_body.bottom() - 3 * (lineHeight(small) + 2) - 4;
        m_right = m_body.right() - labels - labelGap;
        const qreal tickGap = std::clamp((m_bottom - m_top) / 6, 28.0, 44.0);
        const Axis axis = roundAxis(
            span, m_bottom - endRoom, m_top + endRoom, tickGap, greatestValue(m_data.kpi));
        m_drawing.valueAxis = axis;
        qreal ticks = 0;
        for (const double tick : axis.ticks())
            ticks = std::max(ticks, widthOf(axis.tickText(tick), small));
        m_left = m_body.left() + ticks + labelGap;
        for (const double tick : axis.ticks()) {
            const qreal y = crisp(axis.at(tick));
            add(lineOf({ m_left, y }, { m_right, y }, Ink::Grid));
            add(textAt({ m_left - labelGap + 2, y }, Anchor::Right, axis.tickText(tick), small,
                Ink::Muted));
        }
        m_drawing.timePlots = { { { m_left, m_top, m_right - m_left, m_bottom - m_top },
            m_period } };
        add(textAt({ m_body.left(), m_body.top() + lineHeight(small) / 2 }, Anchor::Left,
            elided(unitText(m_words, m_data.kpi), small, m_body.width()), small, Ink::Muted));
    }

    // The middle of a month, on an axis that is true to time.
    qreal xOf(const Period& month) const
    {
        const qreal day = m_period.from.daysTo(month.from) + month.days() / 2.0;
        return m_left + day / m_period.days() * (m_right - m_left);
    }

    // Month names, as many as fit, the years below them, and each month's n where all months fit.
    void addMonths()
    {
        const qreal line = lineHeight(small) + 2;
        const qreal pitch = (m_right - m_left) / m_period.days() * 28;
        qreal widest = 0, widestN = 0;
        for (const Figure& month : m_months) {
            widest = std::max(widest, widthOf(monthName(m_words, month.period.from), small));
            widestN = std::max(widestN, widthOf(plainNumberText(month.n), small));
        }
        int every = 1; // Divides a year, so that Januaries are labelled.
        for (const int step : { 1, 2, 3, 6, 12 }) {
            every = step;
            if (pitch * step >= widest + 6)
                break;
        }
        const bool monthsFit = pitch * every >= widest + 6;
        const bool withN = widestN + 6 <= pitch;
        qreal freeFrom = 0; // Where the next year's number may begin.
        for (const Figure& month : m_months) {
            const QDate from = month.period.from;
            const qreal x = xOf(month.period);
            if (monthsFit && (from.month() - 1) % every == 0)
                add(textAt({ x, m_bottom + line / 2 + 4 }, Anchor::Center, monthName(m_words, from),
                    small, Ink::Muted));
            const bool first = &month == &m_months.front();
            if (first || from.month() == 1) {
                const TextItem year = textAt({ x, m_bottom + 1.5 * line + 4 }, Anchor::Center,
                    QString::number(from.year()), small, Ink::Muted);
                if (year.rect.left() >= freeFrom) {
                    freeFrom = year.rect.right() + 8;
                    add(year);
                }
            }
            if (withN)
                add(textAt({ x, m_bottom + 2.5 * line + 4 }, Anchor::Center,
                    plainNumberText(month.n), small, Ink::Muted));
        }
        if (withN)
            add(textAt({ m_left - labelGap + 2, m_bottom + 2.5 * line + 4 }, Anchor::Right,
                label(m_words, Term::N), small, Ink::Muted));
    }

    void addLimits()
    {
        const qreal line = lineHeight(small);
        qreal lowest = m_body.top(); // Labels are pushed down where their lines lie close.
        for (const Level& level : levels()) {
            const qreal y = crisp(m_drawing.valueAxis->at(level.value));
            add(lineOf({ m_left, y }, { m_right, y }, level.ink, 1, level.dash));
            const qreal labelY = std::max(y, lowest + line / 2);
            add(textAt({ m_right + labelGap, labelY }, Anchor::Left, level.text, small, level.ink));
            lowest = labelY + line / 2;
        }
    }

    QPointF pointOf(const Figure& month) const
    {
        return { xOf(month.period), m_drawing.valueAxis->at(*month.value) };
    }

    void addSeries()
    {
        QPolygonF run;
        const auto close = [&] {
            if (run.size() > 1)
                add(LineItem{ run, Ink::Data, 2 });
            run.clear();
        };
        for (const Figure& month : m_months) {
            if (month.value)
                run += pointOf(month);
            else
                close();
        }
        close();
    }

    void addMarks()
    {
        const qreal pitch = (m_right - m_left) / static_cast<qreal>(m_months.size());
        const auto outside = std::ranges::count_if(m_data.xmr->signals,
            [&](const XmrSignal& s) { return s.rule == XmrRule::Outside && isShown(s.from); });
        const qreal dot = std::clamp(pitch * 0.3, 1.5, metrics::dot - 0.5);
        for (qsizetype i = m_range.first; i < m_range.end; ++i) {
            const Figure& month = m_data.months[i];
            if (!month.value)
                continue;
            const XmrSignal* signal = signalOf(month.period.from);
            if (!signal) {
                const bool few = month.status == FigureStatus::TooFew;
                add(MarkItem{ few ? Shape::Ring : Shape::Dot, pointOf(month), dot, Ink::Data, i });
            } else if (signal->rule == XmrRule::Run) {
                add(MarkItem{ Shape::Square, pointOf(month), dot, Ink::Signal, i });
            } else {
                add(MarkItem{ Shape::Diamond, pointOf(month), dot * 1.6, Ink::Signal, i });
                if (outside <= mostSignalValues)
                    addSignalValue(month, signal->side);
            }
        }
    }

    // The value beside a month outside the limits, where nothing else is written there.
    void addSignalValue(const Figure& month, Side side)
    {
        const qreal away = side == Side::Above ? -17 : 17;
        const TextItem text = textAt(pointOf(month) + QPointF(0, away), Anchor::Center,
            numberText(*month.value, figureDigits(m_data.kpi)), small, Ink::Text);
        const bool isFree = std::ranges::none_of(m_drawing.items, [&text](const Item& item) {
            const auto* other = std::get_if<TextItem>(&item);
            return other && other->rect.intersects(text.rect);
        });
        if (isFree && text.rect.left() >= m_left && text.rect.right() <= m_right)
            add(text);
    }

    const Words& m_words;
    const XmrData& m_data;
    Drawing m_drawing;
    MonthRange m_range;
    QList<Figure> m_months; ///< Those in the picture.
    QRectF m_body;
    Period m_period; ///< Of them.
    qreal m_left = 0; ///< Of the plot.
    qreal m_right = 0;
    qreal m_top = 0;
    qreal m_bottom = 0;
};

} // namespace

Drawing drawingOf(const Words& words, const XmrData& data, QSizeF size)
{
    return XmrLayout(words, data, size).run();
}

} // namespace levelbook::charts
