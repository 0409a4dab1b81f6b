// Scores on the scale 1 to 5, kept as a tree that shows how each number was made.
#pragma once

#include "domain/figure.h"
#include "domain/framework.h"

#include <QMap>

#include <optional>

namespace levelbook {

/// What a node of the tree stands on. Stable keys: "ok", "too_few", "no_data", "undeclared",
/// "unrated", "skipped".
enum class NodeStatus { Ok, TooFew, NoData, Undeclared, Unrated, Skipped };
QString nodeStatusKey(NodeStatus status);
std::optional<NodeStatus> nodeStatusFromKey(const QString& key);

/// A node of the derivation. A node's unrounded value is the sum of share * value over its
/// children.
struct ScoreNode {
    QString key; ///< "final", "achievement", "competency", or a dimension's, KPI's or item's key.
    Localized label; ///< Empty for the first three, which the text layer words.
    std::optional<double> value; ///< 1..5, unrounded; none where nothing below has data.
    std::optional<int> weight; ///< Basis points as set; none: an equal part.
    double share = 0; ///< The part (0..1) in the parent after what is missing dropped out.
    double coverage = 0; ///< 0..1: how much of the weight, as set, stands on evidence.
    NodeStatus status = NodeStatus::NoData;
    std::optional<Figure> figure; ///< KPI leaves: the figure, scored where the status is Ok.
    std::optional<Targets> targets; ///< KPI leaves: the level's targets.
    std::optional<int> first; ///< Item leaves: the first rater's rating.
    std::optional<int> second;
    QList<ScoreNode> children;
    bool operator==(const ScoreNode&) const = default;

    /// The node with a key in this subtree, or nullptr.
    const ScoreNode* find(const QString& nodeKey) const;
    /// Where the value comes from, as a stable text: "first=4;second=3", "40/51", "n=12", or empty.
    QString source() const;
};

/// The two raters' word on one item.
struct ItemRating {
    std::optional<int> first;
    std::optional<int> second;
    bool skipped = false; ///< Where neither rated it: whether a rater took it out with a reason.
    bool operator==(const ItemRating&) const = default;
};

/// Scores in hundredths, rounded half up, each from its own unrounded node.
struct Scores {
    std::optional<int> achievement;
    std::optional<int> competency;
    std::optional<int> final;
    double coverage = 0; ///< Of the final score, 0..1.
    double achievementCoverage = 0;
    std::optional<QString> suggestedGrade; ///< None where either coverage is under 0.5.
    bool operator==(const Scores&) const = default;
};

/// The score of a value: straight lines through (floor, 1), (meets, 3), (exceeds, 5), clamped
/// to 1..5. Works in either direction because the targets are ordered by it. Precondition: floor !=
/// meets and meets != exceeds (checkFramework() sees to it).
double kpiScore(double value, const Targets& targets);

/// Hundredths, half up. What is within 1e-9 of a hundredth of a tie is one: 3.945 as a double may
/// lie just below it.
int roundedHundredths(double score);

/// The whole tree for a person of a level. Figures and ratings that are absent count as no data;
/// team-scope KPIs that do not score members are left out of the tree.
ScoreNode deriveScores(const Framework& framework, Level level,
    const QMap<QString, Figure>& figures, const QMap<QString, ItemRating>& ratings);

/// What is shown and stored of a tree made by deriveScores().
Scores summarize(const ScoreNode& finalNode, const QList<GradeBand>& grades);

} // namespace levelbook
