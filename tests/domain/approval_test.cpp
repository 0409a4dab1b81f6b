#include "domain/workflowcase.h"

#include <gmock/gmock.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Signature lee{ u"P1"_s, u"Lee"_s, {}, false, QDate(2026, 7, 2) };
const Signature park{ u"P2"_s, u"Park"_s, {}, false, QDate(2026, 7, 3) };

ApprovalBox boxOf(const QString& title, const QString& no, const QString& name)
{
    return { title, no, name, {}, {} };
}

struct Line : WorkflowCase {
    explicit Line(ReviewState state = ReviewState::Calibration)
        : WorkflowCase(state)
    {
        review.approvals = { boxOf(u"Lead"_s, u"P1"_s, u"Lee"_s),
            boxOf(u"Head"_s, u"P2"_s, u"Park"_s), boxOf(u"CEO"_s, u"P3"_s, u"Choi"_s) };
    }
    std::vector<std::string> refused(qsizetype box, const Signature& signature) const
    {
        return said(missingForSigning(context(), box, signature));
    }
    void sign(qsizetype box, const Signature& signature)
    {
        ASSERT_THAT(refused(box, signature), IsEmpty());
        review = signedIn(review, box, signature);
    }
};

} // namespace

TEST(Approval, GoesInOrderAndSettlesTheLine)
{
    Line line;
    EXPECT_THAT(line.refused(2, park), ElementsAre("approval_missing Lead"));
    line.sign(1, lee);
    EXPECT_TRUE(isGradeLocked(line.review));
    EXPECT_THAT(line.missing(ReviewState::Approved),
        ElementsAre("approval_missing Head", "approval_missing CEO"));
    EXPECT_THAT(line.refused(1, lee), ElementsAre("box_settled Lead"));
    line.sign(2, park);
    line.sign(3, { u"P3"_s, u"Choi"_s, {}, false, QDate(2026, 7, 4) });
    EXPECT_THAT(line.missing(ReviewState::Approved), IsEmpty());
    const ApprovalBox head = line.review.approvals[1];
    EXPECT_EQ(head.signedByNo, u"P2"_s);
    EXPECT_EQ(head.signedByName, u"Park"_s);
    EXPECT_EQ(head.signedOn, QDate(2026, 7, 3));
    EXPECT_FALSE(head.onBehalf || head.finalAuthority || head.struck);
}

TEST(Approval, AnotherSignsOnlyOnBehalf)
{
    Line line;
    EXPECT_THAT(line.refused(1, park), ElementsAre("not_box_person Lead Lee (P1)"));
    Signature deputy = park;
    deputy.forNo = u"P3"_s;
    EXPECT_THAT(line.refused(1, deputy), ElementsAre("not_box_person Lead Lee (P1)"));
    deputy.forNo = u"P1"_s;
    line.sign(1, deputy);
    const ApprovalBox lead = line.review.approvals[0];
    EXPECT_TRUE(lead.onBehalf);
    EXPECT_EQ(lead.personName, u"Lee"_s);
    EXPECT_EQ(lead.signedByName, u"Park"_s);
    // On behalf of oneself is for oneself.
    Signature own = park;
    own.forNo = u"P2"_s;
    line.sign(2, own);
    EXPECT_FALSE(line.review.approvals[1].onBehalf);
}

TEST(Approval, FinalAuthorityStrikesTheBoxesBehind)
{
    Line line;
    line.sign(1, lee);
    Signature final = park;
    final.finalAuthority = true;
    line.sign(2, final);
    EXPECT_TRUE(line.review.approvals[1].finalAuthority);
    EXPECT_FALSE(line.review.approvals[0].struck);
    EXPECT_TRUE(line.review.approvals[2].struck);
    EXPECT_TRUE(line.review.approvals[2].signedByName.isEmpty());
    EXPECT_THAT(line.missing(ReviewState::Approved), IsEmpty());
    EXPECT_THAT(line.refused(3, { u"P3"_s, u"Choi"_s, {}, false, QDate() }),
        ElementsAre("box_settled CEO"));
}

TEST(Approval, IsForTheStageBeforeIt)
{
    for (int i = 0; i <= static_cast<int>(ReviewState::Closed); ++i) {
        const Line line(static_cast<ReviewState>(i));
        if (line.review.state == ReviewState::Calibration)
            continue;
        EXPECT_THAT(line.refused(1, lee),
            ElementsAre("signing_not_now " + reviewStateKey(line.review.state).toStdString()));
    }
    Line line(ReviewState::First);
    line.cycle.stages = { Stage::First };
    EXPECT_THAT(line.refused(1, lee), IsEmpty());
    EXPECT_THAT(line.refused(0, lee), ElementsAre("unknown_box 0"));
    EXPECT_THAT(line.refused(4, lee), ElementsAre("unknown_box 4"));
}

TEST(Approval, NothingUnfinishedIsSignedAndAllOfItIsNamed)
{
    Line line(ReviewState::First);
    line.cycle.stages = { Stage::First };
    line.review.parts[Rater::First].ratings.remove(u"mid.duty.1"_s);
    line.review.parts[Rater::First].overall.clear();
    line.review.grade.clear();
    EXPECT_THAT(line.refused(2, lee),
        ElementsAre("rating_missing mid.duty.1 first", "overall_missing first", "grade_missing",
            "approval_missing Lead", "not_box_person Head Park (P2)"));
}

TEST(Approval, SendingBackLiftsAll)
{
    Line line;
    const QList<ApprovalBox> open = line.review.approvals;
    line.sign(1, lee);
    Signature final = park;
    final.finalAuthority = true;
    line.sign(2, final);
    const Review back = *takeStep(line.review, { ReviewState::Second, Move::Back },
        { u"P1"_s, {}, u"Once more."_s,
            {} }).review;
    EXPECT_EQ(back.approvals, open);
    EXPECT_FALSE(isGradeLocked(back));
}
