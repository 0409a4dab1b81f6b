// Signing the approval line of a review in a file, and that what was signed is frozen with it.
#include "domain/reviewdocument.h"
#include "workspace/cycleedit.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class SignReview : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        must(kpi("E1,review_pass_rate,2026-02-01,,40,51,,\n"));
        openCycle({ Stage::First, Stage::Calibration });
        CycleChange change;
        change.approvalLine = QList<CycleChange::Seat>{ { u"팀장"_s, u"L1"_s },
            { u"본부장"_s, u"E2"_s }, { u"대표"_s, u"E3"_s } };
        must(setCycle(store(), m_cycle, change));
        startReview();
        must(advance(ReviewState::First));
        must(fill(fullPatch()));
        must(advance(ReviewState::Calibration));
    }
    Result<Review> sign(
        qsizetype box, const QString& by, const QString& behalfOf = {}, bool isFinal = false)
    {
        return signReview(
            store(), m_cycle, u"E1"_s, { box, behalfOf, isFinal }, { by, m_now, day(2026, 7, 2) });
    }
    void grade()
    {
        ReviewPatch patch;
        patch.grade = u"A"_s;
        patch.gradeReason = u"근거"_s;
        must(fill(patch));
    }
    ReviewDocument document()
    {
        const FoundReview found = must(findReview(store(), m_cycle, u"E1"_s));
        return must(must(DocumentReader::open(store())).document(found.review, found.cycle));
    }
};

} // namespace

TEST_F(SignReview, NamesAllThatIsMissingAndChangesNothing)
{
    const Review before = review();
    const auto refused = sign(2, u"L1"_s);
    ASSERT_TRUE(failsWith(refused, ErrorCode::SignatureRefused));
    EXPECT_EQ(refused.error().args, QVariantList{ u"본부장"_s });
    EXPECT_EQ(codesOf(refused.error().problems),
        (QList{ ErrorCode::GradeMissing, ErrorCode::ApprovalMissing, ErrorCode::NotBoxPerson }));
    EXPECT_TRUE(failsWith(sign(4, u"L1"_s), ErrorCode::UnknownBox));
    EXPECT_TRUE(failsWith(sign(1, u"nobody"_s), ErrorCode::UnknownEngineer));
    EXPECT_TRUE(failsWith(sign(1, u"E2"_s, u"nobody"_s), ErrorCode::SignatureRefused));
    EXPECT_TRUE(failsWith(sign(1, {}, u"L1"_s), ErrorCode::SignerUnknown));
    EXPECT_EQ(review(), before);
}

TEST_F(SignReview, IsDoneByTheBoxesPeopleInOrder)
{
    grade();
    const QString lead = engineer(u"L1"_s).name;
    ApprovalBox box = must(sign(1, u"L1"_s)).approvals[0];
    EXPECT_EQ(box,
        (ApprovalBox{
            u"팀장"_s, u"L1"_s, lead, lead, day(2026, 7, 2), false, false, false, u"L1"_s }));
    box = must(sign(2, u"L1"_s, u"E2"_s)).approvals[1];
    EXPECT_TRUE(box.onBehalf);
    EXPECT_EQ(box.signedByName, lead);
    EXPECT_EQ(box.personNo, u"E2"_s);
    // Where nobody said who is at work, it is the box's person.
    EXPECT_EQ(must(sign(3, {})).approvals[2].signedByNo, u"E3"_s);
    EXPECT_EQ(must(advance(ReviewState::Approved)).state, ReviewState::Approved);
    EXPECT_TRUE(failsWith(sign(1, u"L1"_s), ErrorCode::SigningNotNow));
}

TEST_F(SignReview, TheFirstSignatureLocksTheGradeAndSendingBackLiftsAll)
{
    grade();
    must(sign(1, u"L1"_s));
    ReviewPatch patch;
    patch.grade = u"S"_s;
    EXPECT_TRUE(failsWith(fill(patch), ErrorCode::GradeLocked));
    must(sign(2, u"E2"_s, {}, true));
    EXPECT_TRUE(review().approvals[2].struck);
    const Review back = must(advance(ReviewState::First, u"근거 보완"_s));
    for (const ApprovalBox& box : back.approvals)
        EXPECT_FALSE(box.isSettled());
    must(fill(patch));
}

// The hash is the same from the approval to the end, and through whatever happens meanwhile.
TEST_F(SignReview, WhatIsSignedIsFrozenWithTheReview)
{
    grade();
    must(sign(1, u"E2"_s, u"L1"_s));
    must(sign(2, u"E2"_s, {}, true));
    const QList<ApprovalBox> signedBoxes = review().approvals;
    const Review approved = must(advance(ReviewState::Approved));
    EXPECT_TRUE(approved.snapshot.contains("\"approvals\""));
    const ReviewDocument frozen = document();
    EXPECT_EQ(frozen.approvals, signedBoxes);

    const auto expectSame = [&](const char* what) {
        EXPECT_EQ(review().snapshot, approved.snapshot) << what;
        EXPECT_EQ(review().snapshotSha256, approved.snapshotSha256) << what;
        const ReviewDocument now = document();
        EXPECT_EQ(snapshotOf(now), approved.snapshot) << what;
        EXPECT_EQ(now.approvals, signedBoxes) << what;
    };
    must(people("L1,Renamed,B,lead,2015-01-01,2005-01-01,,,\nE2,Other,B,senior,2019-01-01,,,,\n"));
    expectSame("people renamed and moved");
    must(kpi("E1,review_pass_rate,2026-02-01,,1,51,,\n"));
    expectSame("a record changed");
    must(undoImport(store(), ImportId{ 4 }, m_now));
    must(undoImport(store(), ImportId{ 2 }, m_now));
    expectSame("imports taken back");
    {
        Framework edited = must(builtInFramework());
        for (Targets& targets : edited.dimensions.first().kpis.first().targets)
            targets.meets = (targets.meets + targets.floor) / 2;
        auto transaction = must(store().begin());
        must(store().addFramework(edited, m_now));
        must(transaction->commit());
    }
    expectSame("new targets");
    CycleChange change;
    change.approvalLine = QList<CycleChange::Seat>{ { u"다른 사람"_s, u"E3"_s } };
    must(setCycle(store(), m_cycle, change));
    expectSame("another approval line");

    must(advanceCycle(store(), m_cycle));
    must(advanceCycle(store(), m_cycle));
    must(advance(ReviewState::Disclosed));
    expectSame("disclosed");
    ReviewPatch statement;
    statement.rater = Rater::Self;
    statement.statement = u"의견"_s;
    must(fill(statement));
    expectSame("a statement");
    must(advance(ReviewState::Appealed, u"다시 봐 주세요"_s));
    expectSame("appealed");
    must(advanceReview(store(), m_cycle, u"E1"_s, ReviewState::Decided, u"그대로"_s,
        { u"L1"_s, m_now, day(2026, 7, 2) }, false));
    expectSame("decided");
    must(advance(ReviewState::Acknowledged));
    expectSame("acknowledged");
    must(advanceCycle(store(), m_cycle));
    must(advance(ReviewState::Closed));
    expectSame("closed");
    EXPECT_TRUE(must(checkFile(*m_store)).isEmpty());
}
