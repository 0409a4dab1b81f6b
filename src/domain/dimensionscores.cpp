#include "domain/dimensionscores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr double enoughSure = 0.5;

ScoreLine lineOf(const ScoreNode& node)
{
    ScoreLine line;
    line.key = node.key;
    line.name = node.label;
    line.score = node.value;
    line.people = node.value ? 1 : 0;
    line.coverage = node.coverage;
    line.figure = node.figure;
    return line;
}

// The part (0..1) of a dimension's weight whose scores are sure.
double surePart(const ScoreNode& node, const QList<ScoreLine>& kpis)
{
    double all = 0, sure = 0;
    for (qsizetype i = 0; i < kpis.size(); ++i) {
        const double weight = node.children[i].weight ? *node.children[i].weight : 1.0;
        all += weight;
        sure += kpis[i].score && kpis[i].isSure ? weight : 0;
    }
    return all > 0 ? sure / all : 0;
}

// The mean, the ends and the count of one line over people; its name from the framework.
void gather(ScoreLine& line, const QList<const ScoreLine*>& of)
{
    double sum = 0, coverage = 0;
    for (const ScoreLine* one : of) {
        coverage += one->coverage;
        if (!one->score)
            continue;
        sum += *one->score;
        line.low = std::min(line.low.value_or(*one->score), *one->score);
        line.high = std::max(line.high.value_or(*one->score), *one->score);
        ++line.people;
    }
    if (line.people > 0)
        line.score = sum / line.people;
    if (!of.isEmpty())
        line.coverage = coverage / static_cast<double>(of.size());
    line.isSure = line.people >= fewestScored;
}

} // namespace

QList<DimensionScores> dimensionScores(
    const Framework& framework, Level level, const QList<Figure>& figures)
{
    QMap<QString, Figure> byKey;
    for (const Figure& figure : figures)
        byKey.insert(figure.kpi, figure);
    const ScoreNode tree = deriveScores(framework, level, byKey, {});
    const ScoreNode& achievement = tree.children.first();
    QList<DimensionScores> all;
    for (const ScoreNode& node : achievement.children) {
        DimensionScores dimension{ lineOf(node), {} };
        for (const ScoreNode& leaf : node.children) {
            ScoreLine line = lineOf(leaf);
            if (const auto span = leaf.figure
                    ? scoreSpan(*framework.kpi(leaf.key), *leaf.figure, level)
                    : std::nullopt) {
                line.low = span->low;
                line.high = span->high;
                line.isSure = span->isSure;
            }
            dimension.kpis << line;
        }
        dimension.all.isSure = surePart(node, dimension.kpis) >= enoughSure;
        all << dimension;
    }
    return all;
}

QList<DimensionScores> meanScores(
    const Framework& framework, const QList<QList<DimensionScores>>& people)
{
    QList<DimensionScores> all;
    for (qsizetype d = 0; d < framework.dimensions.size(); ++d) {
        const Dimension& dimension = framework.dimensions[d];
        DimensionScores scores;
        scores.all.key = dimension.key;
        scores.all.name = dimension.name;
        QList<const ScoreLine*> ofAll;
        for (const QList<DimensionScores>& person : people)
            ofAll << &person[d].all;
        gather(scores.all, ofAll);
        for (const KpiDefinition& kpi : dimension.kpis) {
            if (kpi.scope == KpiScope::Team && !kpi.scoresMembers)
                continue;
            ScoreLine line;
            line.key = kpi.key;
            line.name = kpi.name;
            QList<const ScoreLine*> of;
            for (const QList<DimensionScores>& person : people) {
                for (const ScoreLine& one : person[d].kpis) {
                    if (one.key == kpi.key)
                        of << &one;
                }
            }
            gather(line, of);
            scores.kpis << line;
        }
        all << scores;
    }
    return all;
}

} // namespace levelbook
