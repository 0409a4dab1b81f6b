#include "charts/heatmapchart.h"

#include "charts/chartwords.h"
#include "charts/rowframe.h"
#include "text/format.h"
#include "text/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr Lettering headLetters{ 11, false };
constexpr Lettering dimensionLetters{ 11, true };
constexpr qreal groupGap = 8;
constexpr qreal turnedMost = 120; // The length of a heading that is turned.
constexpr int headLines = 3;
constexpr int dimensionLines = 2;
constexpr qreal leastCell = 15; // In which a heading that is turned has room.
constexpr qreal mostCell = 96;
constexpr int mostLegendLines = 4;

// A column of cells with the lines of its heading.
struct Column {
    const KpiDefinition* kpi;
    qreal left = 0;
    QStringList lines = {};
};

class HeatmapLayout {
public:
    HeatmapLayout(const Words& words, const HeatmapData& data, QSizeF size)
        : m_words(words)
        , m_data(data)
        , m_drawing{ size }
    {

        for (const Dimension& dimension : data.dimensions) {
            for (const KpiDefinition& kpi : dimension.kpis)
                m_columns += Column{ &kpi };
        }
        m_drawing.stride = std::max<qsizetype>(m_columns.size(), 1);
    }

    Drawing run()
    {
        const QRectF body =
            addFrame(m_drawing, captionOf(m_words, m_data), legend(), mostLegendLines);
        if (m_data.people.isEmpty() || m_columns.isEmpty()) {
            addEmptyWords(m_drawing, body, m_words.translate("Charts", "There is nobody to show."));
            return m_drawing;
        }
        const RowFrame rows = measured(body);
        if (rows.isTooSmall() || m_cell < leastCell) {
            addEmptyWords(m_drawing, body, m_words.translate("Charts", "Too small to draw."));
            return m_drawing;
        }
        rows.addRemark(m_drawing, m_words);
        rows.addTexts(m_drawing);
        addHeads(rows.top());
        for (qsizetype i = 0; i < rows.shown(); ++i) {
            for (qsizetype k = 0; k < m_columns.size(); ++k)
                addCell(rows, i, k);
        }
        if (!rows.isNamed())
            hatchRuns(rows);
        return m_drawing;
    }

private:
    void add(Item item) { m_drawing.items.push_back(std::move(item)); }

    const Figure& figure(qsizetype person, qsizetype kpi) const
    {
        return m_data.people[person].figures[kpi];
    }
    std::optional<ScoreSpan> span(qsizetype person, qsizetype kpi) const
    {
        return scoreSpan(*m_columns[kpi].kpi, figure(person, kpi), m_data.people[person].who.level);
    }

    QList<LegendEntry> legend() const
    {
        bool any = false, unsure = false, few = false, none = false, undeclared = false;
        for (qsizetype i = 0; i < m_data.people.size(); ++i) {
            for (qsizetype k = 0; k < m_columns.size(); ++k) {
                const auto score = span(i, k);
                any = any || score;
                unsure = unsure || (score && !score->isSure);
                few = few || figure(i, k).status == FigureStatus::TooFew;
                none = none || figure(i, k).status == FigureStatus::NoData;
                undeclared = undeclared || figure(i, k).status == FigureStatus::Undeclared;
            }
        }
        QList<LegendEntry> entries;
        for (const ScoreStep step : allScoreSteps) {
            if (any)
                entries += { Swatch::Filled, groundOf(step), stepText(m_words, step) };
        }
        if (unsure)
            entries += { Swatch::Striped, Ink::Score3,
                m_words.translate(
                    "Charts", "interval wider than one score, or n too small for one") };
        if (few)
            entries +=
                { Swatch::Dotted, Ink::Muted, label(m_words, FigureStatus::TooFew) + u" (n)"_s };
        if (undeclared)
            entries += { Shape::Ring, Ink::Muted,
                m_words.translate("Charts", "not declared complete: not scored") };
        if (none)
            entries += { Swatch::Hatched, Ink::Hatch, label(m_words, FigureStatus::NoData) };
        return entries;
    }

    // Headings are as high as they are long, and how long their lines may be hangs on the width
    // that the names leave: first measured without them, then with.
    RowFrame measured(const QRectF& body)
    {
        QList<RowLabel> labels;
        for (const FiguresRow& row : m_data.people)
            labels += RowLabel{ row.who.name };
        RowOptions options{ .footHeight = 0, .mostPitch = 30, .mostNameShare = 0.22 };
        const RowFrame first(body, labels, options);
        placeColumns(first.left(), first.right());
        options.headHeight = measureHeads();
        const RowFrame rows(body, labels, options);
        placeColumns(rows.left(), rows.right());
        return rows;
    }

    void placeColumns(qreal left, qreal right)
    {
        const auto groups = static_cast<qreal>(m_data.dimensions.size() - 1);
        m_cell = std::min(
            mostCell, (right - left - groups * groupGap) / static_cast<qreal>(m_columns.size()));
        qsizetype k = 0;
        qreal x = left;
        for (const Dimension& dimension : m_data.dimensions) {
            for (qsizetype i = 0; i < dimension.kpis.size(); ++i, x += m_cell)
                m_columns[k++].left = x;
            x += groupGap;
        }
    }

    QString nameOf(const KpiDefinition& kpi) const
    {
        const QString name = oneLine(kpi.name.in(m_words.language()));
        return kpi.scope == KpiScope::Team
            ? filled(m_words.translate("Charts", "%1 (team)"), { name })
            : name;
    }

    // The height of the headings: in lines where all fit so, else turned.
    qreal measureHeads()
    {
        qreal longest = 0;
        int most = 1;
        m_turned = false;
        for (Column& column : m_columns) {
            const QString name = nameOf(*column.kpi);
            column.lines = wrapped(name, headLetters, m_cell - 4, headLines);
            most = std::max(most, static_cast<int>(column.lines.size()));
            longest = std::max(longest, widthOf(name, headLetters));
            m_turned = m_turned || column.lines.join(u' ') != name;
        }
        if (m_turned)
            longest = turnHeads();
        m_headHeight =
            m_turned ? std::min(longest, turnedMost) + 4 : most * lineHeight(headLetters) + 4;
        return m_headHeight + static_cast<qreal>(linesOfDimensions()) * lineHeight(dimensionLetters)
            + 8;
    }

    // Lines that are read from below, as many as a column has room for; the longest one's length.
    qreal turnHeads()
    {
        const int lines = std::clamp(static_cast<int>(m_cell / lineHeight(headLetters)), 1, 3);
        qreal longest = 0;
        for (Column& column : m_columns) {
            column.lines = wrapped(nameOf(*column.kpi), headLetters, turnedMost, lines);
            for (const QString& line : std::as_const(column.lines))
                longest = std::max(longest, widthOf(line, headLetters));
        }
        return longest;
    }

    // How many lines the names of the dimensions take in the widths that they have.
    qsizetype linesOfDimensions() const
    {
        qsizetype most = 0;
        for (const Dimension& dimension : m_data.dimensions) {
            const qreal width = m_cell * static_cast<qreal>(dimension.kpis.size()) - 2;
            most = std::max(most,
                wrapped(oneLine(dimension.name.in(m_words.language())), dimensionLetters, width,
                    dimensionLines)
                    .size());
        }
        return most;
    }

    void addHeads(qreal bottom)
    {
        for (const Column& column : m_columns) {
            const qreal middle = column.left + m_cell / 2;
            const qreal line = lineHeight(headLetters);
            const auto lines = static_cast<qreal>(column.lines.size());
            // From the first line on: to the right where they are turned, else down.
            qreal x = middle - (lines - 1) * line / 2;
            qreal y = bottom - 3 - lines * line + line / 2;
            for (const QString& text : column.lines) {
                const qreal length = widthOf(text, headLetters);
                if (m_turned)
                    add(turnedTextAt({ x, bottom - 3 - length / 2 }, text, headLetters, Ink::Text));
                else
                    add(textAt({ middle, y }, Anchor::Center, text, headLetters, Ink::Text));
                x += line;
                y += line;
            }
        }
        addDimensions(bottom - m_headHeight - 4);
    }

    void addDimensions(qreal bottom)
    {
        qsizetype k = 0;
        for (const Dimension& dimension : m_data.dimensions) {
            if (dimension.kpis.isEmpty())
                continue;
            const qreal left = m_columns[k].left + 1;
            k += dimension.kpis.size();
            const qreal right = m_columns[k - 1].left + m_cell - 1;
            add(lineOf({ left, crisp(bottom) }, { right, crisp(bottom) }, Ink::Muted));
            const QStringList lines = wrapped(oneLine(dimension.name.in(m_words.language())),
                dimensionLetters, right - left, dimensionLines);
            const qreal line = lineHeight(dimensionLetters);
            qreal y = bottom - 2 - line * static_cast<qreal>(lines.size()) + line / 2;
            for (const QString& text : lines) {
                add(textAt(
                    { (left + right) / 2, y }, Anchor::Center, text, dimensionLetters, Ink::Text));
                y += line;
            }
        }
    }

    void addCell(const RowFrame& rows, qsizetype person, qsizetype kpi)
    {
        const qsizetype datum = person * m_columns.size() + kpi;
        const qreal gap = rows.pitch() > 6 ? 1 : 0;
        const QRectF cell(m_columns[kpi].left + 0.5, rows.rowRect(person).top() + gap / 2,
            m_cell - 1, rows.pitch() - gap);
        const auto score = span(person, kpi);
        if (!score) {
            addUnscored(rows, cell, figure(person, kpi), datum);
            return;
        }
        const ScoreStep step = scoreStep(score->score);
        if (score->isSure) {
            add(rectOf(cell, groundOf(step), datum));
        } else if (rows.isNamed()) {
            add(rectOf(cell, Ink::Background, datum));
            add(rectOf(stripeOf(cell), groundOf(step)));
            add(outlineOf(cell, Ink::Muted, 0.8, Dash::Dotted));
        } else { // A stripe of so low a row could not be seen.
            const qreal inset = cell.width() / 3;
            add(rectOf(cell.adjusted(inset, 0, -inset, 0), groundOf(step), datum));
        }
        // Above the stripe, so that a low row's digits do not stand in it.
        const QRectF free = score->isSure ? cell : cell.adjusted(0, 0, 0, -stripeOf(cell).height());
        addCellText(
            rows, free, numberText(score->score, 1), score->isSure ? onGroundOf(step) : Ink::Text);
    }

    void addUnscored(
        const RowFrame& rows, const QRectF& cell, const Figure& figure, qsizetype datum)
    {
        if (figure.status == FigureStatus::NoData && rows.isNamed()) {
            add(HatchItem{ cell, Ink::Hatch, datum });
            return;
        }
        add(rectOf(cell, Ink::Background, datum));
        if (!rows.isNamed())
            return;
        add(outlineOf(cell, Ink::Muted, 0.8, Dash::Dotted));
        if (figure.status == FigureStatus::Undeclared)
            add(MarkItem{
                Shape::Ring, cell.center(), std::min(4.0, rows.pitch() / 4), Ink::Muted });
        else
            addCellText(rows, cell,
                figure.status == FigureStatus::TooFew ? nText(figure.n) : noValueText(),
                Ink::Muted);
    }

    // In rows of a pixel or two each cell's own strokes would be a pattern that means nothing.
    void hatchRuns(const RowFrame& rows)
    {
        for (qsizetype k = 0; k < m_columns.size(); ++k) {
            for (qsizetype i = 0; i < rows.shown();) {
                const qsizetype from = i;
                while (i < rows.shown() && figure(i, k).status == FigureStatus::NoData)
                    ++i;
                if (i > from)
                    add(HatchItem{ { m_columns[k].left + 0.5, rows.rowRect(from).top(), m_cell - 1,
                                       rows.pitch() * static_cast<qreal>(i - from) },
                        Ink::Hatch });
                else
                    ++i;
            }
        }
    }

    void addCellText(const RowFrame& rows, const QRectF& cell, const QString& text, Ink ink)
    {
        const Lettering letters = rows.small();
        if (rows.isNamed() && widthOf(text, letters) + 2 <= cell.width())
            add(textAt(cell.center(), Anchor::Center, text, letters, ink));
    }

    const Words& m_words;
    const HeatmapData& m_data;
    Drawing m_drawing;
    QList<Column> m_columns;
    qreal m_cell = 0; ///< Width of a cell with the gap beside it.
    qreal m_headHeight = 0; ///< Of the KPIs' headings.
    bool m_turned = false;
};

} // namespace

Drawing drawingOf(const Words& words, const HeatmapData& data, QSizeF size)
{
    return HeatmapLayout(words, data, size).run();
}

} // namespace levelbook::charts
