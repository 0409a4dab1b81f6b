// The score of a figure with what its interval leaves open: a perfect rate of three is no sure
// five.
#pragma once

#include "domain/figure.h"
#include "domain/score.h"

namespace levelbook {

/// A score from 1 to 5, unrounded, and the scores of the ends of the figure's 95% interval.
struct ScoreSpan {
    double score = 0;
    std::optional<double> low; ///< The worse end; none where the figure has no interval.
    std::optional<double> high;
    /// Whether the score can be taken for what it says: false where its interval is wider than
    /// widestSureSpan, or where it should have one and n is too small for it.
    bool isSure = true;
    bool operator==(const ScoreSpan&) const = default;
};

inline constexpr double widestSureSpan = 1.0; ///< Scores: one step of the scale.

/// The score of a figure for a level; none where it is not scored: another status than Ok, no
/// level, no targets for it.
std::optional<double> scoreOf(
    const KpiDefinition& kpi, const Figure& figure, std::optional<Level> level);

/// The same with its interval. Snapshots have none and are sure: they count all that there is.
std::optional<ScoreSpan> scoreSpan(
    const KpiDefinition& kpi, const Figure& figure, std::optional<Level> level);

/// The four steps that scores are coloured by: under 2, under 3, under 4, and from 4 on. The score
/// counts as it is shown, rounded half up to hundredths.
enum class ScoreStep { UnderTwo, UnderThree, UnderFour, FourAndMore };
inline constexpr std::array allScoreSteps{ ScoreStep::UnderTwo, ScoreStep::UnderThree,
    ScoreStep::UnderFour, ScoreStep::FourAndMore };
ScoreStep scoreStep(double score);

} // namespace levelbook
