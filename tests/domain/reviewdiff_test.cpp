#include "domain/reviewdiff.h"
#include "support/support.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

ReviewDocument document()
{
    ReviewDocument made;
    made.person.level = Level::Mid;
    made.person.team = u"A"_s;
    made.parts[Rater::First].ratings[u"mid.duty.1"_s] = { 3, {}, u"fine"_s };
    made.parts[Rater::First].ratings[u"mid.duty.2"_s] = { {}, u"away"_s, {} };
    made.parts[Rater::First].overall = u"good"_s;
    made.goals = { { u"One talk"_s, u"given"_s, QDate(2026, 12, 31) } };
    made.figures[u"bug_rate"_s].value = 2.5;
    made.scores.final = 300;
    made.scores.suggestedGrade = u"B"_s;
    made.grade = u"B"_s;
    return made;
}

} // namespace

TEST(ReviewDiff, OfTheSameIsNothing)
{
    ReviewDocument other = document();
    other.state = ReviewState::Disclosed;
    other.revisionNo = 2;
    EXPECT_TRUE(changesBetween(document(), other).isEmpty());
}

TEST(ReviewDiff, NamesRatingsTextsScoresAndTheGrade)
{
    ReviewDocument after = document();
    after.parts[Rater::First].ratings[u"mid.duty.1"_s].rating = 4;
    after.parts[Rater::First].ratings[u"mid.duty.2"_s] = { 2, {}, {} };
    after.parts[Rater::Second].overall = u"agreed"_s;
    after.strengths = u"reviews"_s;
    after.goals << Goal{ u"Two"_s, {}, {} };
    after.goals[0].due = {};
    after.figures[u"bug_rate"_s].value = 0.1;
    after.figures[u"talks"_s].value = 4;
    after.scores.final = 394;
    after.scores.competency = 500;
    after.scores.suggestedGrade = u"A"_s;
    after.grade = u"A"_s;
    after.gradeReason = u"Right."_s;
    using Piece = ReviewPiece;
    const QList<ReviewChange> expected{
        { Piece::Rating, Rater::First, u"mid.duty.1"_s, u"3"_s, u"4"_s },
        { Piece::Rating, Rater::First, u"mid.duty.2"_s, {}, u"2"_s },
        { Piece::Skipped, Rater::First, u"mid.duty.2"_s, u"away"_s, {} },
        { Piece::Overall, Rater::Second, {}, {}, u"agreed"_s },
        { Piece::Strengths, {}, {}, {}, u"reviews"_s },
        { Piece::Goal, {}, u"1"_s, u"One talk | given | 2026-12-31"_s, u"One talk | given"_s },
        { Piece::Goal, {}, u"2"_s, {}, u"Two"_s },
        { Piece::Figure, {}, u"bug_rate"_s, u"2.5"_s, u"0.1"_s },
        { Piece::Figure, {}, u"talks"_s, {}, u"4"_s },
        { Piece::Score, {}, u"competency"_s, {}, u"5.00"_s },
        { Piece::Score, {}, u"final"_s, u"3.00"_s, u"3.94"_s },
        { Piece::SuggestedGrade, {}, {}, u"B"_s, u"A"_s },
        { Piece::Grade, {}, {}, u"B"_s, u"A"_s },
        { Piece::GradeReason, {}, {}, {}, u"Right."_s },
    };
    EXPECT_EQ(changesBetween(document(), after), expected);
}
