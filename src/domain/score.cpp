#include "domain/score.h"

#include "domain/keytable.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr double enoughCoverage = 0.5;

constexpr KeyTable<NodeStatus, 6> statuses{ {
    { NodeStatus::Ok, "ok" },
    { NodeStatus::TooFew, "too_few" },
    { NodeStatus::NoData, "no_data" },
    { NodeStatus::Undeclared, "undeclared" },
    { NodeStatus::Unrated, "unrated" },
    { NodeStatus::Skipped, "skipped" },
} };

NodeStatus nodeStatus(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Ok:
        return NodeStatus::Ok;
    case FigureStatus::TooFew:
        return NodeStatus::TooFew;
    case FigureStatus::NoData:
        return NodeStatus::NoData;
    case FigureStatus::Undeclared:
        return NodeStatus::Undeclared;
    }
    return NodeStatus::NoData;
}

// What a child weighs among its siblings: as set, or one equal part where none is set.
double weightOf(const ScoreNode& node) { return node.weight ? *node.weight : 1.0; }

// Fills value, coverage and the children's shares of a node from its children.
void combine(ScoreNode& node)
{
    double all = 0;
    double present = 0;
    for (const ScoreNode& child : std::as_const(node.children)) {
        all += weightOf(child);
        if (child.value)
            present += weightOf(child);
    }
    if (all > 0) {
        for (const ScoreNode& child : std::as_const(node.children))
            node.coverage += weightOf(child) / all * child.coverage;
    }
    if (present <= 0)
        return;
    double value = 0;
    for (ScoreNode& child : node.children) {
        child.share = child.value ? weightOf(child) / present : 0;
        value += child.share * child.value.value_or(0);
    }
    node.value = value;
    node.status = NodeStatus::Ok;
}

ScoreNode kpiNode(const KpiDefinition& kpi, Level level, const QMap<QString, Figure>& figures)
{
    ScoreNode node;
    node.key = kpi.key;
    node.label = kpi.name;
    node.weight = kpi.weight;
    node.targets = kpi.targets.value(level);
    const auto figure = figures.constFind(kpi.key);
    if (figure == figures.constEnd())
        return node;
    node.figure = *figure;
    node.status = nodeStatus(figure->status);
    if (figure->status == FigureStatus::Ok) {
        node.value = kpiScore(*figure->value, *node.targets);
        node.coverage = 1;
    }
    return node;
}

ScoreNode itemNode(const LevelItem& item, const ItemRating& rating, int firstRaterWeight)
{
    ScoreNode node;
    node.key = item.key;
    node.label = item.text;
    node.first = rating.first;
    node.second = rating.second;
    node.status = NodeStatus::Ok;
    if (rating.first && rating.second)
        node.value =
            (firstRaterWeight * *rating.first + (10000 - firstRaterWeight) * *rating.second)
            / 10000.0;
    else if (rating.first)
        node.value = *rating.first;
    else if (rating.second)
        node.value = *rating.second;
    else
        node.status = rating.skipped ? NodeStatus::Skipped : NodeStatus::Unrated;
    node.coverage = node.value ? 1 : 0;
    return node;
}

// A child by key and not from further down: a KPI may well be called "competency".
const ScoreNode* childOf(const ScoreNode& node, const QString& key)
{
    const auto it = std::find_if(node.children.begin(), node.children.end(),
        [&key](const ScoreNode& child) { return child.key == key; });
    return it == node.children.end() ? nullptr : &*it;
}

// The shortest text that reads back to the same number, without an exponent.
QString exact(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

std::optional<int> hundredths(const ScoreNode* node)
{
    return node && node->value ? std::optional(roundedHundredths(*node->value)) : std::nullopt;
}

} // namespace

QString nodeStatusKey(NodeStatus status) { return statuses.key(status); }
std::optional<NodeStatus> nodeStatusFromKey(const QString& key) { return statuses.value(key); }

const ScoreNode* ScoreNode::find(const QString& nodeKey) const
{
    if (key == nodeKey)
        return this;
    for (const ScoreNode& child : children) {
        if (const ScoreNode* found = child.find(nodeKey))
            return found;
    }
    return nullptr;
}

QString ScoreNode::source() const
{
    QStringList parts;
    if (first)
        parts << u"first=%1"_s.arg(*first);
    if (second)
        parts << u"second=%1"_s.arg(*second);
    if (figure && figure->numerator && figure->denominator)
        parts << exact(*figure->numerator) + u'/' + exact(*figure->denominator);
    else if (figure && figure->value)
        parts << u"n="_s + exact(figure->n);
    return parts.join(u';');
}

double kpiScore(double value, const Targets& targets)
{
    const auto line = [value](double x0, double y0, double x1, double y1) {
        return y0 + (y1 - y0) * (value - x0) / (x1 - x0);
    };
    const bool upward = targets.floor < targets.exceeds;
    const bool reachedMeets = upward ? value >= targets.meets : value <= targets.meets;
    const double score = reachedMeets ? line(targets.meets, 3, targets.exceeds, 5)
                                      : line(targets.floor, 1, targets.meets, 3);
    return std::clamp(score, 1.0, 5.0);
}

int roundedHundredths(double score)
{
    return static_cast<int>(std::floor(score * 100 + 0.5 + 1e-9));
}

ScoreNode deriveScores(const Framework& framework, Level level,
    const QMap<QString, Figure>& figures, const QMap<QString, ItemRating>& ratings)
{
    const LevelDefinition& definition = framework.level(level);

    ScoreNode achievement;
    achievement.key = u"achievement"_s;
    achievement.weight = definition.achievementWeight;
    for (const Dimension& dimension : framework.dimensions) {
        ScoreNode node;
        node.key = dimension.key;
        node.label = dimension.name;
        if (const auto weight = definition.dimensionWeights.constFind(dimension.key);
            weight != definition.dimensionWeights.constEnd())
            node.weight = *weight;
        for (const KpiDefinition& kpi : dimension.kpis) {
            if (kpi.scope == KpiScope::Person || kpi.scoresMembers)
                node.children << kpiNode(kpi, level, figures);
        }
        combine(node);
        achievement.children << node;
    }
    combine(achievement);

    ScoreNode competency;
    competency.key = u"competency"_s;
    competency.weight = 10000 - definition.achievementWeight;
    for (const LevelItem& item : ratedItems(definition))
        competency.children << itemNode(item, ratings.value(item.key), framework.firstRaterWeight);
    combine(competency);

    ScoreNode final;
    final.key = u"final"_s;
    final.share = 1;
    final.children = { achievement, competency };
    combine(final);
    return final;
}

Scores summarize(const ScoreNode& finalNode, const QList<GradeBand>& grades)
{
    const ScoreNode* achievement = childOf(finalNode, u"achievement"_s);
    Scores scores;
    scores.achievement = hundredths(achievement);
    scores.competency = hundredths(childOf(finalNode, u"competency"_s));
    scores.final = hundredths(&finalNode);
    scores.coverage = finalNode.coverage;
    scores.achievementCoverage = achievement ? achievement->coverage : 0;
    // The tolerance keeps an exact half from falling under it through a sum of thirds.
    const double lowest = std::min(scores.coverage, scores.achievementCoverage);
    if (!scores.final || lowest < enoughCoverage - 1e-12)
        return scores;
    for (const GradeBand& band : grades) {
        if (*scores.final >= band.fromHundredths) {
            scores.suggestedGrade = band.key;
            break;
        }
    }
    return scores;
}

} // namespace levelbook
