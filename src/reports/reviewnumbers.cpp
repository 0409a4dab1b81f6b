// The sections of a printed review that show numbers: the KPIs, and how the score was made.
#include "charts/intervalbar.h"
#include "reports/reviewsections.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/scoretext.h"
#include "text/terms.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

const QSizeF barSize(27, 3.4); // millimetres

PaperVoice::Say term(Term which)
{
    return [which](const Words& words) { return label(words, which); };
}

// The bar of value, interval and target, as far as the figure has them.
std::optional<Picture> barOf(const KpiDefinition& kpi, const Figure& figure, const Targets& targets)
{
    const auto bar = charts::intervalBar(kpi, figure, targets);
    if (!bar)
        return std::nullopt;
    return Picture{ barSize,
        [bar = *bar](QPainter& painter, const QRectF& rect) {
            charts::paintIntervalBar(painter, rect, bar, charts::Theme::Light);
        },
        {} };
}

QString scoreOf(const ScoreNode& derivation, const QString& key)
{
    const ScoreNode* node = derivation.find(key);
    return node ? nodeValueText(*node) : noValueText();
}

Row kpiRow(const ReviewPaper& paper, const PaperVoice& voice, const KpiDefinition& kpi)
{
    const Words& words = voice.words();
    const ReviewDocument& review = paper.review;
    const Figure figure = review.figures.value(kpi.key);
    const Targets targets = kpi.targets.value(review.person.level);
    const PaperVoice::Say name = [&](const Words& in) {
        const QString text = kpi.name.in(in.language());
        return kpi.scope == KpiScope::Team ? text + u" ("_s + label(in, KpiScope::Team) + u')'
                                           : text;
    };
    Cell first{ voice.label(name) };
    const QString target = targetText(words, kpi, targets.meets);
    if (!figure.value) {
        return Row{ { first,
            Cell{ .text = voice.label(
                      [&](const Words& in) { return figureStatusText(in, kpi, figure); }, false,
                      Tone::Muted),
                .span = 3,
                .align = Align::Center },
            Cell{ plainNumberText(figure.n) }, Cell{ target }, Cell{ noValueText() } } };
    }
    if (figure.status != FigureStatus::Ok)
        first.secondary = figureStatusText(words, kpi, figure);
    const QString interval = figureIntervalText(words, kpi, figure);
    return Row{ { first, Cell{ figureValueText(words, kpi, figure) },
        Cell{ interval.isEmpty() ? noValueText() : interval },
        Cell{ .text = {}, .picture = barOf(kpi, figure, targets) },
        Cell{ plainNumberText(figure.n) }, Cell{ target },
        Cell{ scoreOf(review.derivation, kpi.key) } } };
}

void addNodes(const ReviewPaper& paper, const PaperVoice& voice, const ScoreNode& node, int depth,
    Table& table)
{
    const Words& words = voice.words();
    const QString weight = node.weight ? basisPointsText(*node.weight) : noValueText();
    std::vector<TextRun> source;
    if (const QString text = nodeSourceText(words, node, paper.framework); !text.isEmpty())
        source.push_back({ text, false, node.value ? Tone::Normal : Tone::Muted });
    Row row{ { Cell{ .text = voice.label(
                         [&](const Words& in) { return nodeLabel(in, node); }, depth < 2),
                   .indent = depth },
        Cell{ Text({ { nodeValueText(node), depth < 2 } }) },
        Cell{ depth == 0 ? noValueText() : weight },
        Cell{ depth == 0 ? noValueText() : nodeShareText(node) },
        Cell{ Text(std::move(source)) } } };
    if (depth == 0)
        row.style = RowStyle::Total;
    table.rows.push_back(std::move(row));
    for (const ScoreNode& child : node.children)
        addNodes(paper, voice, child, depth + 1, table);
}

} // namespace

Blocks kpiSection(const ReviewPaper& paper, const PaperVoice& voice)
{
    Table table;
    table.columns = { { voice.label(term(Term::Kpi)), 3.2 },
        { voice.label(term(Term::Value)), 1.9, Align::Right },
        { voice.label(term(Term::Interval)), 1.9, Align::Right },
        { voice.label(
              [](const Words& words) { return words.translate("Report", "Value and target"); }),
            2.2, Align::Center },
        { voice.label(term(Term::N)), 0.8, Align::Right },
        { voice.label(term(Term::Target)), 1.6, Align::Right },
        { voice.label(term(Term::Score)), 0.9, Align::Right } };
    for (const Dimension& dimension : paper.framework.dimensions) {
        table.rows.push_back(Row{ { Cell{ .text = voice.heading([&](const Words& words) {
                                             return dimension.name.in(words.language());
                                         }),
                                      .span = 7 } },
            RowStyle::Group });
        for (const KpiDefinition& kpi : dimension.kpis)
            table.rows.push_back(kpiRow(paper, voice, kpi));
    }
    return { Heading{ voice.heading(term(Term::Kpis)) }, table,
        Paragraph{ voice.words().translate("Report",
                       "Dot: the value. Line: its 95% interval. Stroke: the target of the level. "
                       "What has no "
                       "data counts neither for nor against."),
            ParagraphStyle::Note } };
}

Blocks derivationSection(const ReviewPaper& paper, const PaperVoice& voice)
{
    Table table;
    table.columns = {
        { voice.label([](const Words& words) { return words.translate("Report", "Part"); }), 5.6 },
        { voice.label(term(Term::Score)), 0.9, Align::Right },
        { voice.label(term(Term::Weight)), 0.9, Align::Right },
        { voice.label(term(Term::Share)), 1.1, Align::Right },
        { voice.label(term(Term::Source)), 2.3 }
    };
    addNodes(paper, voice, paper.review.derivation, 0, table);
    return { Heading{ voice.heading(term(Term::Derivation)) }, table,
        Paragraph{ voice.words().translate("Report",
                       "A score is the sum of its parts' scores, each times its share. The share "
                       "is the weight "
                       "after what has no data dropped out; parts without a weight of their own "
                       "weigh alike."),
            ParagraphStyle::Note } };
}

} // namespace levelbook::reports
