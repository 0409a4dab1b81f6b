#include "charts/radarchart.h"

#include "charts/chartwords.h"
#include "charts/scorelines.h"
#include "domain/score.h"
#include "text/format.h"
#include "text/labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr Lettering small{ 11, false };
constexpr Lettering bold{ 12, true };
constexpr int rings = 5;
constexpr int meets = 3;
constexpr qreal labelGap = 12;
constexpr qreal mostLabel = 190;
constexpr qreal leastRadius = 50;
constexpr int circlePoints = 120;

class RadarLayout {
public:
    RadarLayout(const Words& words, const RadarData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_lines(scoreLines(data, false))
        , m_drawing{ size }
    {
    }

    Drawing run()
    {
        const QRectF body = addFrame(m_drawing, captionOf(m_words, m_data), legend());
        if (m_lines.size() < 3) {
            addEmptyWords(m_drawing, body,
                m_words.translate("Charts", "Fewer than three dimensions: see the bars."));
            return m_drawing;
        }
        place(body);
        if (m_radius < leastRadius) {
            addEmptyWords(m_drawing, body, m_words.translate("Charts", "Too small to draw."));
            return m_drawing;
        }
        addRings();
        addSpokes();
        addProfile();
        addMarks();
        addLabels();
        return m_drawing;
    }

private:
    void add(Item item) { m_drawing.items.push_back(std::move(item)); }

    QList<LegendEntry> legend() const
    {
        const auto any = [this](auto test) {
            return std::ranges::any_of(
                m_lines, [&](const NamedLine& l) { return l.line->score && test(*l.line); });
        };
        QList<LegendEntry> entries;
        if (any([](const ScoreLine& line) { return line.isSure; }))
            entries += { Shape::Dot, Ink::Data,
                m_data.isOfPerson() ? m_words.translate("Charts", "score")
                                    : m_words.translate("Charts", "mean score") };
        if (any([](const ScoreLine& line) { return !line.isSure; }))
            entries += { Shape::Ring, Ink::Data,
                m_data.isOfPerson()
                    ? m_words.translate("Charts", "under half of the weight has sure data")
                    : filled(m_words.translate("Charts", "under %1 people"),
                        { countText(fewestScored) }) };
        if (!m_data.isOfPerson() && any([](const ScoreLine& line) { return line.people > 1; }))
            entries += { Dash::Solid, Ink::Interval,
                m_words.translate("Charts", "from the least to the greatest") };
        entries += { Dash::Dashed, Ink::Target,
            m_words.translate("Charts", "3: meets the level's targets"), 1.5 };
        return entries;
    }

    qsizetype count() const { return m_lines.size(); }
    // Clockwise from the top.
    QPointF direction(qsizetype i) const
    {
        const double angle =
            2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count());
        return { std::sin(angle), -std::cos(angle) };
    }
    QPointF at(qsizetype i, double score) const
    {
        return m_center + direction(i) * (score / rings * m_radius);
    }

    void place(const QRectF& body)
    {
        m_labelWidth = std::min(mostLabel, (body.width() - 2 * leastRadius) / 2 - labelGap);
        const qreal labelHeight = 3 * lineHeight(bold) + labelGap;
        const qreal high = (body.height() - 2 * labelHeight) / 2 + lineHeight(bold);
        const qreal wide = body.width() / 2 - m_labelWidth - labelGap;
        m_radius = std::min(high, wide);
        m_center = body.center() + QPointF(0, lineHeight(bold) / 2);
    }

    QPolygonF circle(double score) const
    {
        QPolygonF points;
        for (int i = 0; i <= circlePoints; ++i) {
            const double angle = 2 * std::numbers::pi * i / circlePoints;
            points +=
                m_center + QPointF(std::sin(angle), -std::cos(angle)) * (score / rings * m_radius);
        }
        return points;
    }

    void addRings()
    {
        for (int ring = 1; ring <= rings; ++ring) {
            if (ring != meets)
                add(LineItem{ circle(ring), Ink::Grid, 1 });
        }
        for (qsizetype i = 0; i < count(); ++i)
            add(lineOf(m_center, at(i, rings), Ink::Grid));
        add(LineItem{ circle(meets), Ink::Target, 1.5, Dash::Dashed });
        // Beside the first spoke, between it and the second.
        const bool all = m_radius / rings >= lineHeight(small); // Else some lie on each other.
        for (int ring = 1; ring <= rings; ++ring) {
            if (!all && ring != meets && ring != rings)
                continue;
            const TextItem text = textAt(at(0, ring) + QPointF(6, 0), Anchor::Left,
                QString::number(ring), small, ring == meets ? Ink::Text : Ink::Muted);
            add(rectOf(text.rect.adjusted(-1, 1, 1, -1), Ink::Background));
            add(text);
        }
    }

    // How far the people of a team lie apart.
    void addSpokes()
    {
        if (m_data.isOfPerson())
            return;
        for (qsizetype i = 0; i < count(); ++i) {
            const ScoreLine& line = *m_lines[i].line;
            if (line.low && line.high)
                add(lineOf(at(i, *line.low), at(i, *line.high), Ink::Interval, 4));
        }
    }

    void addProfile()
    {
        for (qsizetype i = 0; i < count(); ++i) {
            const qsizetype next = (i + 1) % count();
            const auto from = m_lines[i].line->score;
            const auto to = m_lines[next].line->score;
            if (from && to)
                add(lineOf(at(i, *from), at(next, *to), Ink::Data, 2));
        }
    }

    void addMarks()
    {
        for (qsizetype i = 0; i < count(); ++i) {
            const ScoreLine& line = *m_lines[i].line;
            if (line.score)
                add(MarkItem{ line.isSure ? Shape::Dot : Shape::Ring, at(i, *line.score),
                    metrics::dot, Ink::Data, i });
        }
    }

    QString valueOf(const NamedLine& named) const
    {
        const ScoreLine& line = *named.line;
        if (!line.score)
            return whyNoScore(m_words, named);
        const QString score = scoreText(roundedHundredths(*line.score));
        return m_data.isOfPerson() ? filled(m_words.translate("Charts", "%1 · %2 of the weight"),
                   { score, percentText(100 * line.coverage, 0) })
                                   : score + u" · "_s + nText(line.people);
    }

    void addLabels()
    {
        for (qsizetype i = 0; i < count(); ++i) {
            const NamedLine& named = m_lines[i];
            const QPointF way = direction(i);
            const bool middle = std::abs(way.x()) < 0.05;
            const Anchor side = middle ? Anchor::Center
                : way.x() > 0          ? Anchor::Left
                                       : Anchor::Right;
            const qreal width = middle ? 2 * m_labelWidth : m_labelWidth;
            const QStringList lines =
                wrapped(oneLine(named.line->name.in(m_words.language())), bold, width, 2);
            const qreal height =
                static_cast<qreal>(lines.size()) * lineHeight(bold) + lineHeight(small);
            const QPointF anchor = m_center + way * (m_radius + labelGap);
            // Above the circle a label ends at its anchor, below it begins there.
            qreal y = anchor.y() - height / 2 + way.y() * height / 2;
            const auto addLine = [&](const QString& text, Lettering letters, Ink ink) {
                y += lineHeight(letters) / 2;
                TextItem item = textAt({ anchor.x(), y }, side, text, letters, ink);
                item.datum = i;
                add(item);
                y += lineHeight(letters) / 2;
            };
            for (const QString& line : lines)
                addLine(line, bold, named.line->score ? Ink::Text : Ink::Muted);
            addLine(elided(valueOf(named), small, width), small, Ink::Muted);
        }
    }

    const Words& m_words;
    const RadarData& m_data;
    QList<NamedLine> m_lines;
    Drawing m_drawing;
    QPointF m_center;
    qreal m_radius = 0;
    qreal m_labelWidth = 0;
};

} // namespace

Caption captionOf(const Words& words, const RadarData& data)
{
    return dimensionsCaption(words, data);
}

ChartTable tableOf(const Words& words, const RadarData& data)
{
    return dimensionsTable(words, data, false);
}

Drawing drawingOf(const Words& words, const RadarData& data, QSizeF size)
{
    return RadarLayout(words, data, size).run();
}

} // namespace levelbook::charts
