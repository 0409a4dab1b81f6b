#include "workspace/reviewfill.h"

#include "workspace/action.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Problem problem(ErrorCode code, QVariantList args, const QString& item = {})
{
    return { code, std::move(args), std::nullopt, {}, item };
}

// What a rater writes in his own stage, and the first of all before the review has left Draft.
bool isNow(const Review& review, const Cycle& cycle, Rater rater)
{
    if (mayWrite(review, rater))
        return true;
    if (review.state != ReviewState::Draft || cycle.state != CycleState::Open)
        return false;
    return rater == (cycle.uses(Stage::Self) ? Rater::Self : Rater::First);
}

bool isNowForStatement(const Review& review)
{
    return review.state == ReviewState::Self || review.state == ReviewState::Disclosed
        || review.state == ReviewState::Decided;
}

bool writesReviewText(const ReviewPatch& patch)
{
    return !patch.ratings.isEmpty() || patch.overall || patch.strengths || patch.improvements
        || patch.goals;
}

void checkRatings(const ReviewPatch& patch, const LevelDefinition& level, QList<Problem>& problems)
{
    const QList<LevelItem> items = ratedItems(level);
    for (auto it = patch.ratings.begin(); it != patch.ratings.end(); ++it) {
        const bool known = std::any_of(items.begin(), items.end(),
            [&](const LevelItem& item) { return item.key == it.key(); });
        if (!known)
            problems << problem(ErrorCode::UnknownItem, { it.key() }, it.key());
        if (it->rating && (*it->rating < lowestRating || *it->rating > highestRating))
            problems << problem(ErrorCode::BadRating, { *it->rating }, it.key());
    }
}

void checkGrade(const ReviewPatch& patch, const Review& review, const Cycle& cycle,
    const Framework& framework, QList<Problem>& problems)
{
    if (!patch.grade && !patch.gradeReason)
        return;
    if (patch.rater == Rater::Self)
        problems << problem(ErrorCode::NotByRater, { raterKey(patch.rater) }, u"grade"_s);
    else if (isGradeLocked(review))
        problems << problem(ErrorCode::GradeLocked, {}, u"grade"_s);
    else if (!mayGrade(review) && !isNow(review, cycle, patch.rater))
        problems << problem(ErrorCode::GradeNotNow, { reviewStateKey(review.state) }, u"grade"_s);
    if (!patch.grade || patch.grade->isEmpty())
        return;
    QStringList grades;
    for (const GradeBand& band : framework.grades)
        grades << band.key;
    if (!grades.contains(*patch.grade))
        problems << problem(
            ErrorCode::BadChoice, { *patch.grade, grades.join(u", "_s) }, u"grade"_s);
}

} // namespace

QList<Problem> problemsOf(
    const ReviewPatch& patch, const Review& review, const Cycle& cycle, const Framework& framework)
{
    QList<Problem> problems;
    if (writesReviewText(patch) && !isNow(review, cycle, patch.rater))
        problems << problem(
            ErrorCode::NotInStage, { raterKey(patch.rater), reviewStateKey(review.state) });
    if (patch.rater == Rater::Self && (patch.strengths || patch.improvements || patch.goals))
        problems << problem(ErrorCode::NotByRater, { raterKey(patch.rater) }, u"goals"_s);
    if (patch.statement && patch.rater != Rater::Self)
        problems << problem(ErrorCode::NotByRater, { raterKey(patch.rater) }, u"statement"_s);
    else if (patch.statement && !isNowForStatement(review))
        problems << problem(
            ErrorCode::StatementNotNow, { reviewStateKey(review.state) }, u"statement"_s);
    checkRatings(patch, framework.level(review.level), problems);
    checkGrade(patch, review, cycle, framework, problems);
    return problems;
}

Review patched(Review review, const ReviewPatch& patch)
{
    for (auto it = patch.ratings.begin(); it != patch.ratings.end(); ++it) {
        Rating& rating = review.parts[patch.rater].ratings[it.key()];
        const Rating earlier = rating;
        rating = it.value();
        if (patch.keptComments.contains(it.key()))
            rating.comment = earlier.comment;
        if (patch.keptRatings.contains(it.key())) {
            rating.rating = earlier.rating;
            rating.skipped = earlier.skipped;
        }
    }
    const auto put = [](QString& target, const std::optional<QString>& text) {
        if (text)
            target = *text;
    };
    if (patch.overall)
        review.parts[patch.rater].overall = *patch.overall;
    put(review.strengths, patch.strengths);
    put(review.improvements, patch.improvements);
    put(review.grade, patch.grade);
    put(review.gradeReason, patch.gradeReason);
    put(review.statement, patch.statement);
    if (patch.goals)
        review.goals = *patch.goals;
    return review;
}

Result<Review> fillReview(
    Store& store, const QString& cycleName, const QString& employeeNo, const ReviewPatch& patch)
{
    return inAction(store, [&]() -> Result<Review> {
        auto found = findReview(store, cycleName, employeeNo);
        LEVELBOOK_TRY(found);
        auto framework = store.framework(found->review.framework);
        LEVELBOOK_TRY(framework);
        const QList<Problem> problems = problemsOf(patch, found->review, found->cycle, *framework);
        if (!problems.isEmpty())
            return Error{ problems.first().code, problems.first().args, problems };
        LEVELBOOK_TRY(store.updateReview(patched(found->review, patch)));
        auto after = findReview(store, cycleName, employeeNo);
        LEVELBOOK_TRY(after);
        return after->review;
    });
}

} // namespace levelbook
