#include "charts/funnelchart.h"

#include "charts/chartwords.h"
#include "charts/figurecells.h"
#include "charts/rowframe.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

class FunnelLayout {
public:
    FunnelLayout(const Words& words, const FunnelData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
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
        const RowFrame rows(body, labels(),
            { .heads = { m_words.translate("Charts", "now"),
                  m_words.translate("Charts", "come so far") },
                .mostPitch = 48 });
        if (rows.isTooSmall() || !rows.isNamed()) {
            addEmptyWords(m_drawing, body, m_words.translate("Charts", "Too small to draw."));
            return m_drawing;
        }
        Span span;
        span.include(0.0);
        span.include(static_cast<double>(m_data.reviews));
        Axis axis = roundAxis(span, rows.left(), rows.right() - metrics::gap, 56);
        axis.step = std::max(axis.step, 1.0); // Reviews are whole.
        m_drawing.valueAxis = axis;
        rows.addTexts(m_drawing);
        rows.addAxis(m_drawing, axis);
        for (qsizetype i = 0; i < rows.shown(); ++i)
            addStep(rows, i, axis);
        return m_drawing;
    }

private:
    QList<LegendEntry> legend() const
    {
        if (m_data.reviews == 0)
            return {};
        return { { Swatch::Filled, Ink::Data, m_words.translate("Charts", "in the state now") },
            { Swatch::Filled, Ink::Interval,
                m_words.translate("Charts", "come so far: in it, or further on") } };
    }

    QList<RowLabel> labels() const
    {
        QList<RowLabel> labels;
        for (qsizetype i = 0; i < m_data.steps.size(); ++i) {
            const FunnelStep& step = m_data.steps[i];
            labels += RowLabel{ label(m_words, step.state),
                { countText(step.now), countText(step.reached) }, i, false, false,
                step.reached == 0 };
        }
        return labels;
    }

    void addStep(const RowFrame& rows, qsizetype index, const Axis& axis)
    {
        const FunnelStep& step = m_data.steps[index];
        const qreal height = rows.pitch() * 0.56;
        const auto bar = [&](int count, qreal high, Ink ink) {
            if (count > 0)
                m_drawing.items.push_back(rectOf(QRectF(axis.at(0), rows.middleOf(index) - high / 2,
                                                     axis.at(count) - axis.at(0), high),
                    ink, index));
        };
        bar(step.reached, height, Ink::Interval);
        bar(step.now, height * 0.5, Ink::Data);
    }

    const Words& m_words;
    const FunnelData& m_data;
    Drawing m_drawing;
};

} // namespace

Caption captionOf(const Words& words, const FunnelData& data)
{
    return { withSubject(words,
                 filled(words.translate("Charts", "Reviews by state, %1"), { data.cycle }),
                 data.subject),
        QStringList{ periodText(words, data.period),
            filled(words.translate("Charts", "Reviews: %1"), { countText(data.reviews) }) }
            .join(u" · "_s),
        {} };
}

ChartTable tableOf(const Words& words, const FunnelData& data)
{
    ChartTable table{ { { u"state"_s, label(words, Term::State) },
                          { u"now"_s, words.translate("Charts", "Now") },
                          { u"reached"_s, words.translate("Charts", "Come so far") } },
        {} };
    for (const FunnelStep& step : data.steps)
        table.rows += { { reviewStateKey(step.state), label(words, step.state) },
            countCell(step.now), countCell(step.reached) };
    return table;
}

Drawing drawingOf(const Words& words, const FunnelData& data, QSizeF size)
{
    return FunnelLayout(words, data, size).run();
}

} // namespace levelbook::charts
