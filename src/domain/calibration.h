// Facts about a cycle's grades side by side, none of which changes a score or gives a grade: their
// counts against the quota, how raters rate, and the nine-box.
#pragma once

#include "domain/quota.h"
#include "domain/review.h"
#include "domain/statistics.h"

#include <array>

namespace levelbook {

/// Where a review stands for the calibration of its cycle.
enum class CalibrationStand {
    NotYet, ///< Before the stage.
    Waiting, ///< In it: its grade is given now.
    Settled ///< Approved, or further on.
};
/// Stable keys: "not_yet", "waiting", "settled".
QString calibrationStandKey(CalibrationStand stand);
CalibrationStand calibrationStand(ReviewState state);

/// Whether a grade asks for a reason: where it is not the suggested one, or none is suggested.
bool needsReason(const QString& grade, const std::optional<QString>& suggested);

/// How often a grade was given, and for how many people it is meant.
struct GradeCount {
    QString grade;
    int given = 0;
    int suggested = 0;
    std::optional<int> meant; ///< Heads by the quota; none where it does not name the grade.
    bool operator==(const GradeCount&) const = default;

    /// Heads over the quota, or below 0 under it.
    std::optional<int> over() const { return meant ? std::optional(given - *meant) : std::nullopt; }
};

/// The grade of one review, and the one that its scores suggest.
struct GradedReview {
    QString grade; ///< Empty where none is given.
    std::optional<QString> suggested;
};

/// A count for each of `grades` in their order, then for grades that only the quota or a review
/// names (an earlier framework had them). The quota is meant for all of `reviews`.
QList<GradeCount> gradeCounts(
    const QStringList& grades, const QList<QuotaShare>& quota, const QList<GradedReview>& reviews);

/// One rater's finished part of one review.
struct RatedReview {
    EngineerId rater;
    double mean = 0; ///< Of the ratings given in it, 1..5.
    std::optional<double> achievement; ///< The reviewed person's score from the KPIs, 1..5.
    bool operator==(const RatedReview&) const = default;
};

/// The mean of the ratings of a part; none where everything was skipped.
std::optional<double> meanRating(const RaterPart& part);

inline constexpr int fewestRated = 5; ///< Fewer people say too little about who rated them.

/// How one rater rates. The people rated are what is counted: the ratings of one person hang
/// together.
struct RaterFacts {
    EngineerId rater;
    int n = 0; ///< People rated.
    MeanEstimate ratings; ///< Of the people's mean ratings.
    int compared = 0; ///< Of them, those who have an achievement score.
    /// Mean rating less achievement, person by person; none where nobody can be compared.
    std::optional<MeanEstimate> difference;
    bool operator==(const RaterFacts&) const = default;

    bool tooFew() const { return n < fewestRated; }
    bool tooFewCompared() const { return compared < fewestRated; }
};

/// One entry a rater, in the order in which they are first met. A person whom somebody rated twice
/// (as first and as second) stands twice in `parts`.
QList<RaterFacts> raterFacts(const QList<RatedReview>& parts);

/// A third of the nine-box's side. The middle is what lies nearest to 3 ("meets"), so that its
/// borders are half way to 2 and to 4, whatever the grades of the framework are.
enum class Third { Low, Middle, High };
inline constexpr int middleThirdFrom = 250; ///< Hundredths; lower is Low.
inline constexpr int highThirdFrom = 350; ///< From here on High.
inline constexpr std::array allThirds{ Third::Low, Third::Middle, Third::High };
/// Stable keys: "low", "middle", "high".
QString thirdKey(Third third);
Third thirdOf(int hundredths);

/// A box of the nine.
struct NineBoxPlace {
    Third achievement = Third::Low;
    Third competency = Third::Low;
    bool operator==(const NineBoxPlace&) const = default;
};
/// None where one of the two scores is missing.
std::optional<NineBoxPlace> nineBoxPlace(
    std::optional<int> achievement, std::optional<int> competency);

} // namespace levelbook
