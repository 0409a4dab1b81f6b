// The scores of the performance dimensions without a review: of a person, or of a team's people.
#pragma once

#include "domain/scorespan.h"

namespace levelbook {

/// A KPI's or a dimension's score, of one person or over several people.
struct ScoreLine {
    QString key; ///< Of the KPI or the dimension.
    Localized name;
    std::optional<double> score; ///< 1..5, unrounded; over several people their mean.
    /// Of a person's KPI the scores of the interval's ends, over several people the least and the
    /// greatest score; none where there is no such thing.
    std::optional<double> low;
    std::optional<double> high;
    /// As ScoreSpan; of a dimension: half of the weight or more is sure; over several people:
    /// fewestScored or more have a score.
    bool isSure = true;
    int people = 0; ///< How many have a score: 0 or 1 for a person.
    double coverage = 0; ///< 0..1: how much of the weight has data; over several people the mean.
    std::optional<Figure> figure; ///< A person's KPI: what was scored, or why it was not.
    bool operator==(const ScoreLine&) const = default;
};

inline constexpr int fewestScored = 5; ///< Fewer people are no team to speak of.

struct DimensionScores {
    ScoreLine all;
    QList<ScoreLine> kpis; ///< Those that count in the dimension.
    bool operator==(const DimensionScores&) const = default;
};

/// The dimensions of a person of a level, as deriveScores() makes them. `figures`: every KPI of the
/// framework. A dimension without data has no score, which is not 0.
QList<DimensionScores> dimensionScores(
    const Framework& framework, Level level, const QList<Figure>& figures);

/// Means over people, each scored by the own level's targets, and each counting once; who has no
/// score in a line does not count in it. The framework's dimensions without scores where there is
/// nobody.
QList<DimensionScores> meanScores(
    const Framework& framework, const QList<QList<DimensionScores>>& people);

} // namespace levelbook
