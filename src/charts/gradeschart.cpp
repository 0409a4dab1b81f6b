#include "charts/gradeschart.h"

#include "charts/chartwords.h"
#include "charts/figurecells.h"
#include "charts/rowframe.h"
#include "text/calibrationtext.h"
#include "text/format.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

QString noGrade(const Words& words) { return words.translate("Charts", "No grade"); }

// The grades and, last, the reviews without one.
QList<GradeCount> countsOf(const Words& words, const GradesData& data)
{
    QList<GradeCount> counts = data.grades;
    counts += GradeCount{ noGrade(words), data.withoutGrade, data.withoutSuggestion, {} };
    return counts;
}

class GradesLayout {
public:
    GradesLayout(const Words& words, const GradesData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_counts(countsOf(words, data))
        , m_drawing{ size }
    {
    }

    Drawing run()
    {
        const QRectF body = addFrame(m_drawing, captionOf(m_words, m_data), legend());
        if (m_data.reviews == 0) {
            addEmptyWords(
                m_drawing, body, m_words.translate("Charts", "The cycle has no reviews."));
            return m_drawing;
        }
        const RowFrame rows(body, labels(), options());
        if (rows.isTooSmall() || !rows.isNamed()) {
            addEmptyWords(m_drawing, body, m_words.translate("Charts", "Too small to draw."));
            return m_drawing;
        }
        Span span;
        span.include(0.0);
        for (const GradeCount& count : m_counts) {
            for (const int number : { count.given, count.suggested, count.meant.value_or(0) })
                span.include(static_cast<double>(number));
        }
        Axis axis = roundAxis(span, rows.left(), rows.right() - metrics::gap, 56);
        axis.step = std::max(axis.step, 1.0); // People are whole.
        m_drawing.valueAxis = axis;
        rows.addTexts(m_drawing);
        rows.addAxis(m_drawing, axis);
        for (qsizetype i = 0; i < rows.shown(); ++i)
            addGrade(rows, i, axis);
        return m_drawing;
    }

private:
    void add(Item item) { m_drawing.items.push_back(std::move(item)); }

    bool hasQuota() const
    {
        return std::ranges::any_of(
            m_data.grades, [](const GradeCount& count) { return count.meant.has_value(); });
    }

    QList<LegendEntry> legend() const
    {
        if (m_data.reviews == 0)
            return {};
        QList<LegendEntry> entries{ { Swatch::Filled, Ink::Interval,
                                        m_words.translate("Charts", "given by people") },
            { Shape::Ring, Ink::Data, m_words.translate("Charts", "suggested by the scores") } };
        if (hasQuota())
            entries +=
                { Shape::Tick, Ink::Target, m_words.translate("Charts", "quota, in people") };
        return entries;
    }

    QList<RowLabel> labels() const
    {
        QList<RowLabel> labels;
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            const GradeCount& count = m_counts[i];
            RowLabel row{ count.grade, { countText(count.given), countText(count.suggested) }, i };
            row.isMuted = i == m_counts.size() - 1;
            row.isHead = !row.isMuted;
            if (hasQuota())
                row.columns += { count.meant ? countText(*count.meant) : noValueText(),
                    quotaComparison(m_words, count) };
            labels += row;
        }
        return labels;
    }

    RowOptions options() const
    {
        RowOptions options{ .heads = { m_words.translate("Charts", "given"),
                                m_words.translate("Charts", "suggested") },
            .mostPitch = 56 };
        if (hasQuota())
            options.heads += { label(m_words, Term::Quota), QString() };
        return options;
    }

    void addGrade(const RowFrame& rows, qsizetype index, const Axis& axis)
    {
        const GradeCount& count = m_counts[index];
        const qreal y = rows.middleOf(index);
        const qreal height = rows.pitch() * 0.5;
        if (count.given > 0)
            add(rectOf(
                QRectF(axis.at(0), y - height / 2, axis.at(count.given) - axis.at(0), height),
                Ink::Interval, index));
        if (count.meant)
            add(MarkItem{ Shape::Tick, { axis.at(*count.meant), y }, rows.pitch() * 0.4,
                Ink::Target, index });
        add(MarkItem{ Shape::Ring, { axis.at(count.suggested), y },
            std::clamp(rows.pitch() * 0.2, 2.0, metrics::dot), Ink::Data, index });
    }

    const Words& m_words;
    const GradesData& m_data;
    QList<GradeCount> m_counts;
    Drawing m_drawing;
};

} // namespace

Caption captionOf(const Words& words, const GradesData& data)
{
    return { withSubject(words, filled(words.translate("Charts", "Grades, %1"), { data.cycle }),
                 data.subject),
        QStringList{ periodText(words, data.period),
            filled(words.translate("Charts", "Reviews: %1"), { countText(data.reviews) }) }
            .join(u" · "_s),
        data.reviews == 0
            ? QString()
            : words.translate("Charts",
                "People give grades; the quota and the suggestions are beside them for "
                "comparison.") };
}

ChartTable tableOf(const Words& words, const GradesData& data)
{
    ChartTable table{ { { u"grade"_s, label(words, Term::Grade) },
                          { u"given"_s, words.translate("Charts", "Given") },
                          { u"suggested"_s, words.translate("Charts", "Suggested") },
                          { u"quota"_s, words.translate("Charts", "Quota, people") },
                          { u"over"_s, words.translate("Charts", "Over the quota") } },
        {} };
    const QList<GradeCount> counts = countsOf(words, data);
    for (const GradeCount& count : counts) {
        const bool without = &count == &counts.last();
        table.rows += { { without ? QString() : count.grade, count.grade }, countCell(count.given),
            countCell(count.suggested),
            count.meant ? countCell(*count.meant) : ChartCell{ {}, noValueText() },
            count.over() ? countCell(*count.over()) : ChartCell{ {}, noValueText() } };
    }
    return table;
}

Drawing drawingOf(const Words& words, const GradesData& data, QSizeF size)
{
    return GradesLayout(words, data, size).run();
}

} // namespace levelbook::charts
