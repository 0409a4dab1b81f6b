#include "charts/barschart.h"

#include "charts/chartwords.h"
#include "charts/rowframe.h"
#include "charts/scorelines.h"
#include "domain/score.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr double leastScore = 1;
constexpr double mostScore = 5;
constexpr double meets = 3;

class BarsLayout {
public:
    BarsLayout(const Words& words, const BarsData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_lines(scoreLines(data, true))
        , m_drawing{ size }
    {
    }

    Drawing run()
    {
        const QRectF body = addFrame(m_drawing, captionOf(m_words, m_data), legend());
        const RowFrame rows(body, labels(), options());
        if (rows.isTooSmall()) {
            addEmptyWords(m_drawing, body, m_words.translate("Charts", "Too small to draw."));
            return m_drawing;
        }
        const Axis axis{ leastScore, mostScore, 1, rows.left() + metrics::dot,
            rows.right() - metrics::dot };
        m_drawing.valueAxis = axis;
        rows.addRemark(m_drawing, m_words);
        rows.addTexts(m_drawing);
        rows.addAxis(m_drawing, axis);
        for (qsizetype i = 0; i < rows.shown(); ++i)
            addBar(rows, i, axis);
        const qreal x = crisp(axis.at(meets));
        m_drawing.items.push_back(
            lineOf({ x, rows.top() }, { x, rows.bottom() + 4 }, Ink::Target, 1.5, Dash::Dashed));
        for (qsizetype i = 0; i < rows.shown(); ++i)
            addMark(rows, i, axis); // Over the line: a score of 3 lies on it.
        return m_drawing;
    }

private:
    void add(Item item) { m_drawing.items.push_back(std::move(item)); }

    QList<LegendEntry> legend() const
    {
        const auto any = [this](auto test) {
            return std::ranges::any_of(
                m_lines, [&](const NamedLine& l) { return l.line->score && test(l); });
        };
        QList<LegendEntry> entries;
        if (any([](const NamedLine&) { return true; }))
            entries += { Shape::Dot, Ink::Data,
                m_data.isOfPerson() ? m_words.translate("Charts", "score")
                                    : m_words.translate("Charts", "mean score") };
        if (any([](const NamedLine& l) { return !l.line->isSure; }))
            entries += { Shape::Ring, Ink::Data,
                m_data.isOfPerson() ? m_words.translate(
                    "Charts", "interval wider than one score; under half of the weight sure")
                                    : filled(m_words.translate("Charts", "under %1 people"),
                                        { countText(fewestScored) }) };
        if (any([](const NamedLine& l) { return l.line->low && l.line->high; }))
            entries += { Dash::Solid, Ink::Interval,
                m_data.isOfPerson()
                    ? label(m_words, Term::Interval)
                    : m_words.translate("Charts", "from the least to the greatest") };
        entries += { Dash::Dashed, Ink::Target,
            m_words.translate("Charts", "3: meets the level's targets"), 1.5 };
        return entries;
    }

    QString valueOf(const NamedLine& named) const
    {
        if (named.kpi && named.line->figure && named.line->figure->value)
            return valueText(m_words, *named.kpi, *named.line->figure->value);
        return {};
    }

    QString countOf(const NamedLine& named) const
    {
        if (!m_data.isOfPerson())
            return countText(named.line->people);
        return named.line->figure ? plainNumberText(named.line->figure->n) : QString();
    }

    QList<RowLabel> labels() const
    {
        QList<RowLabel> labels;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const NamedLine& named = m_lines[i];
            const ScoreLine& line = *named.line;
            RowLabel row{ line.name.in(m_words.language()) };
            if (named.kpi && named.kpi->scope == KpiScope::Team)
                row.name = filled(m_words.translate("Charts", "%1 (team)"), { row.name });
            if (m_data.isOfPerson())
                row.columns += valueOf(named);
            row.columns += { countOf(named),
                line.score ? scoreText(roundedHundredths(*line.score)) : noValueText() };
            row.datum = i;
            row.isHead = !named.kpi;
            row.isIndented = named.kpi;
            row.isMuted = !line.score;
            labels += row;
        }
        return labels;
    }

    RowOptions options() const
    {
        QStringList heads;
        if (m_data.isOfPerson())
            heads += label(m_words, Term::Value);
        heads +=
            { m_data.isOfPerson() ? label(m_words, Term::N) : m_words.translate("Charts", "people"),
                label(m_words, Term::Score) };
        return { .heads = heads, .mostPitch = 34, .mostNameShare = 0.3 };
    }

    void addBar(const RowFrame& rows, qsizetype index, const Axis& axis)
    {
        const NamedLine& named = m_lines[index];
        const ScoreLine& line = *named.line;
        const qreal y = rows.middleOf(index);
        if (!line.score) {
            if (!rows.isNamed())
                return;
            TextItem why = textAt({ rows.left() + metrics::dot + 6, y }, Anchor::Left,
                elided(whyNoScore(m_words, named), rows.small(),
                    axis.at(meets) - rows.left() - metrics::dot - 12),
                rows.small(), Ink::Muted);
            why.datum = index;
            add(why);
            return;
        }
        const qreal height = rows.pitch() * (named.kpi ? 0.22 : 0.5);
        const qreal from = axis.at(leastScore);
        const qreal to = axis.at(*line.score);
        add(rectOf(
            QRectF(from, y - height / 2, to - from, height), named.kpi ? Ink::Grid : Ink::Track));
        if (line.low && line.high)
            add(lineOf({ axis.at(*line.low), y }, { axis.at(*line.high), y }, Ink::Interval,
                std::clamp(rows.pitch() * 0.12, 1.0, 3.0)));
    }

    void addMark(const RowFrame& rows, qsizetype index, const Axis& axis)
    {
        const NamedLine& named = m_lines[index];
        const ScoreLine& line = *named.line;
        if (line.score)
            add(MarkItem{ line.isSure ? Shape::Dot : Shape::Ring,
                { axis.at(*line.score), rows.middleOf(index) },
                std::clamp(rows.pitch() * (named.kpi ? 0.17 : 0.22), 1.2, metrics::dot), Ink::Data,
                index });
    }

    const Words& m_words;
    const BarsData& m_data;
    QList<NamedLine> m_lines;
    Drawing m_drawing;
};

} // namespace

Caption captionOf(const Words& words, const BarsData& data)
{
    return dimensionsCaption(words, data);
}

ChartTable tableOf(const Words& words, const BarsData& data)
{
    return dimensionsTable(words, data, true);
}

Drawing drawingOf(const Words& words, const BarsData& data, QSizeF size)
{
    return BarsLayout(words, data, size).run();
}

} // namespace levelbook::charts
