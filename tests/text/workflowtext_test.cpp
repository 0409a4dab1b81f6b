#include "support/support.h"
#include "text/changetext.h"
#include "text/workflowtext.h"

#include <QSet>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);

} // namespace

TEST(BoxText, SaysWhoSignedForWhomAndHow)
{
    ApprovalBox box{ u"팀장"_s, u"P1"_s, u"김하나"_s, {}, {} };
    EXPECT_EQ(boxText(korean, box), u"결재 전: 김하나"_s);
    box.signedByName = u"이두리"_s;
    box.signedOn = QDate(2026, 7, 2);
    EXPECT_EQ(boxText(korean, box), u"이두리, 2026-07-02"_s);
    box.onBehalf = true;
    EXPECT_EQ(boxText(korean, box), u"이두리 (김하나 대신), 2026-07-02, 대결"_s);
    EXPECT_EQ(signerText(english, box), u"이두리\nfor 김하나"_s);
    box.onBehalf = false;
    box.finalAuthority = true;
    EXPECT_EQ(boxText(korean, box), u"이두리, 2026-07-02, 전결"_s);
    box = { u"대표"_s, {}, {}, {}, {}, false, false, true };
    EXPECT_EQ(boxText(korean, box), u"생략: 앞에서 전결"_s);
}

TEST(VerdictText, TellsTheThreeApart)
{
    Appeal appeal;
    EXPECT_EQ(verdictText(korean, appeal), u"처리 전"_s);
    appeal.upheld = true;
    EXPECT_EQ(verdictText(korean, appeal), u"인용"_s);
    appeal.upheld = false;
    EXPECT_EQ(verdictText(english, appeal), u"Not upheld"_s);
}

TEST(CycleStateMeaning, IsSaidOfEveryState)
{
    for (const Words& words : { korean, english }) {
        QSet<QString> said;
        for (int i = 0; i <= static_cast<int>(CycleState::Closed); ++i)
            said << cycleStateMeaning(words, static_cast<CycleState>(i));
        EXPECT_EQ(said.size(), 5);
    }
}

TEST(AdvanceLines, SayWhatBecomesOfTheReviewsAndUntilWhen)
{
    CycleAdvance advance;
    advance.cycle.state = CycleState::Open;
    advance.cycle.due = { { Stage::Calibration, QDate(2026, 7, 20) } };
    advance.to = CycleState::Calibration;
    advance.reviews = { { ReviewState::Draft, 1234 }, { ReviewState::First, 5 } };
    advance.unstarted = 2;
    const QDate today(2026, 7, 1);
    EXPECT_EQ(advanceLines(english, advance, today).mid(1),
        (QStringList{ u"Reviews now: Draft 1,234, First review 5"_s,
            u"Cannot go on any more: Draft 1,234"_s,
            u"Worked in the period and have no review, and can get none any more: 2"_s,
            u"Due: Calibration 2026-07-20"_s }));
    advance.cycle.state = CycleState::Calibration;
    advance.to = CycleState::Disclosed;
    advance.reviews = { { ReviewState::Approved, 3 } };
    EXPECT_EQ(advanceLines(english, advance, today).mid(2),
        (QStringList{ u"Waited for this and can go on: Approved 3"_s,
            u"What is disclosed today can be appealed against until 2026-07-08."_s }));
    advance.reviews.clear();
    EXPECT_EQ(
        advanceLines(korean, advance, today).value(1), u"이 주기에서 시작한 평가가 없습니다."_s);
}

TEST(ChangeText, NamesThePieceAndBothValues)
{
    const ReviewChange rating{ ReviewPiece::Rating, Rater::First, u"mid.duty.3"_s, {}, u"4"_s };
    EXPECT_EQ(changedPieceText(english, rating), u"Rating, First rater, Duty 3 (mid.duty.3)"_s);
    EXPECT_EQ(changedValueText(english, rating), u"– → 4"_s);
    const ReviewChange score{ ReviewPiece::Score, {}, u"achievement"_s, u"3.00"_s, u"3.94"_s };
    EXPECT_EQ(changedPieceText(korean, score), u"점수, 업적"_s);
    EXPECT_EQ(changedValueText(korean, score), u"3.00 → 3.94"_s);
    const ReviewChange level{ ReviewPiece::Level, {}, {}, u"mid"_s, u"senior"_s };
    EXPECT_EQ(changedValueText(korean, level), u"미드 → 시니어"_s);
}

TEST(ChangeText, HasAWordAndAKeyForEveryPiece)
{
    QSet<QString> keys;
    QSet<QString> labels;
    for (int i = 0; i <= static_cast<int>(ReviewPiece::GradeReason); ++i) {
        keys << reviewPieceKey(static_cast<ReviewPiece>(i));
        labels << label(korean, static_cast<ReviewPiece>(i));
    }
    EXPECT_EQ(keys.size(), 17);
    EXPECT_EQ(labels.size(), 17);
    EXPECT_FALSE(keys.contains(QString()) || labels.contains(QString()));
}
