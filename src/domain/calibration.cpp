#include "domain/calibration.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

struct RaterValues {
    EngineerId rater;
    std::vector<double> ratings;
    std::vector<double> differences;
};

} // namespace

QString calibrationStandKey(CalibrationStand stand)
{
    switch (stand) {
    case CalibrationStand::NotYet:
        return u"not_yet"_s;
    case CalibrationStand::Waiting:
        return u"waiting"_s;
    case CalibrationStand::Settled:
        return u"settled"_s;
    }
    return {};
}

CalibrationStand calibrationStand(ReviewState state)
{
    if (state < ReviewState::Calibration)
        return CalibrationStand::NotYet;
    return state == ReviewState::Calibration ? CalibrationStand::Waiting
                                             : CalibrationStand::Settled;
}

bool needsReason(const QString& grade, const std::optional<QString>& suggested)
{
    return !grade.isEmpty() && suggested != grade;
}

QList<GradeCount> gradeCounts(
    const QStringList& grades, const QList<QuotaShare>& quota, const QList<GradedReview>& reviews)
{
    QList<GradeCount> counts;
    for (const QString& grade : grades)
        counts << GradeCount{ grade, 0, 0, {} };
    const auto countOf = [&counts](const QString& grade) -> GradeCount& {
        const auto found = std::find_if(counts.begin(), counts.end(),
            [&](const GradeCount& count) { return count.grade == grade; });
        if (found != counts.end())
            return *found;
        counts << GradeCount{ grade, 0, 0, {} };
        return counts.last();
    };
    const QList<int> heads = quotaHeadcounts(quota, static_cast<int>(reviews.size()));
    for (qsizetype i = 0; i < quota.size(); ++i)
        countOf(quota[i].grade).meant = heads[i];
    for (const GradedReview& review : reviews) {
        if (!review.grade.isEmpty())
            ++countOf(review.grade).given;
        if (review.suggested)
            ++countOf(*review.suggested).suggested;
    }
    return counts;
}

std::optional<double> meanRating(const RaterPart& part)
{
    int sum = 0;
    int count = 0;
    for (const Rating& rating : part.ratings) {
        if (!rating.rating || rating.isSkipped())
            continue;
        sum += *rating.rating;
        ++count;
    }
    return count > 0 ? std::optional(double(sum) / count) : std::nullopt;
}

QList<RaterFacts> raterFacts(const QList<RatedReview>& parts)
{
    std::vector<RaterValues> raters;
    QHash<EngineerId, std::size_t> places;
    for (const RatedReview& part : parts) {
        const auto place = places.constFind(part.rater);
        if (place == places.cend()) {
            places.insert(part.rater, raters.size());
            raters.push_back({ part.rater, {}, {} });
        }
        RaterValues& values = raters[places[part.rater]];
        values.ratings.push_back(part.mean);
        if (part.achievement)
            values.differences.push_back(part.mean - *part.achievement);
    }
    QList<RaterFacts> facts;
    for (const RaterValues& values : raters) {
        RaterFacts one;
        one.rater = values.rater;
        one.n = static_cast<int>(values.ratings.size());
        one.ratings = meanEstimate95(values.ratings);
        one.compared = static_cast<int>(values.differences.size());
        if (one.compared > 0)
            one.difference = meanEstimate95(values.differences);
        facts << one;
    }
    return facts;
}

QString thirdKey(Third third)
{
    switch (third) {
    case Third::Low:
        return u"low"_s;
    case Third::Middle:
        return u"middle"_s;
    case Third::High:
        return u"high"_s;
    }
    return {};
}

Third thirdOf(int hundredths)
{
    if (hundredths < middleThirdFrom)
        return Third::Low;
    return hundredths < highThirdFrom ? Third::Middle : Third::High;
}

std::optional<NineBoxPlace> nineBoxPlace(
    std::optional<int> achievement, std::optional<int> competency)
{
    if (!achievement || !competency)
        return std::nullopt;
    return NineBoxPlace{ thirdOf(*achievement), thirdOf(*competency) };
}

} // namespace levelbook
