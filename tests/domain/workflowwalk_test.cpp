// Random walks through the workflow: whatever people do and try, no review gets round a guard.
#include "domain/workflow.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <random>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// One review and its cycle, pushed about at random by people who keep to mayWrite() and mayGrade().
class Walk {
public:
    explicit Walk(unsigned seed)
        : m_random(seed)
    {
        m_cycle.stages = { Stage::First };
        for (const Stage stage : { Stage::Self, Stage::Second, Stage::Calibration }) {
            if (chance(2))
                m_cycle.stages << stage;
        }
        if (chance(2))
            m_review.secondRater = EngineerId{ 2 };
        for (unsigned i = m_random() % 3; i > 0; --i)
            m_review.approvals << ApprovalBox{};
    }

    const Review& review() const { return m_review; }

    void step()
    {
        write();
        grade();
        sign();
        if (chance(80)) {
            if (const auto next = nextState(m_cycle.state))
                m_cycle.state = *next;
        }
        tryMove();
    }

private:
    bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }

    void write()
    {
        const auto rater = static_cast<Rater>(m_random() % 3);
        if (!mayWrite(m_review, rater))
            return;
        RaterPart& part = m_review.parts[rater];
        const QList<LevelItem> items = ratedItems(m_level);
        for (const LevelItem& item : items) {
            Rating rating;
            if (!chance(4))
                rating.rating = 1 + static_cast<int>(m_random() % 5);
            else if (chance(2))
                rating.skipped = chance(2) ? u"new here"_s : u" "_s;
            if (chance(2))
                part.ratings[item.key] = rating;
        }
        part.overall = chance(3) ? u" "_s : u"Well done."_s;
    }

    void grade()
    {
        if (!mayGrade(m_review) || chance(2))
            return;
        m_review.grade = QStringList{ u"A"_s, u"B"_s, QString() }[static_cast<int>(m_random() % 3)];
        m_review.gradeReason = chance(2) ? u"Seen by all."_s : QString();
    }

    void sign()
    {
        for (ApprovalBox& box : m_review.approvals) {
            if (chance(4))
                box.signedByName = u"Kim"_s;
        }
    }

    void tryMove()
    {
        const auto to = static_cast<ReviewState>(m_random() % 11);
        const QString reason = chance(2) ? u"Once more, please."_s : QString();
        const WorkflowContext context{ m_review, m_cycle, m_level, m_suggested };
        if (!missingFor(context, to, reason).isEmpty())
            return;
        const ReviewState from = m_review.state;
        m_review.state = to;
        if (to < from) {
            ASSERT_FALSE(reason.isEmpty());
            ASSERT_LE(from, ReviewState::Calibration);
            for (ApprovalBox& box : m_review.approvals)
                box.signedByName.clear();
        } else {
            expectEarned(to);
        }
    }

    void expectRated(Rater rater)
    {
        for (const LevelItem& item : ratedItems(m_level)) {
            const Rating rating = m_review.parts.value(rater).ratings.value(item.key);
            ASSERT_TRUE(rating.rating || rating.skipped == u"new here"_s)
                << raterKey(rater).toStdString() << ' ' << item.key.toStdString();
        }
    }

    // All that a review must have by the time it gets to a state, said anew.
    void expectEarned(ReviewState state)
    {
        const bool second = m_cycle.uses(Stage::Second) && m_review.secondRater;
        ASSERT_NE(m_cycle.state, CycleState::Planned);
        if (state >= ReviewState::First && m_cycle.uses(Stage::Self))
            expectRated(Rater::Self);
        if (state >= ReviewState::Second) {
            expectRated(Rater::First);
            ASSERT_EQ(m_review.parts.value(Rater::First).overall, u"Well done."_s);
        }
        if (state >= ReviewState::Calibration && second)
            expectRated(Rater::Second);
        if (state >= ReviewState::Approved) {
            ASSERT_FALSE(m_review.grade.isEmpty());
            ASSERT_TRUE(m_review.grade == m_suggested || !m_review.gradeReason.isEmpty());
            for (const ApprovalBox& box : std::as_const(m_review.approvals))
                ASSERT_FALSE(box.signedByName.isEmpty());
        }
        ASSERT_TRUE(state < ReviewState::Disclosed || m_cycle.state >= CycleState::Disclosed);
        ASSERT_TRUE(state < ReviewState::Closed || m_cycle.state == CycleState::Closed);
        ASSERT_FALSE(state == ReviewState::Self && !m_cycle.uses(Stage::Self));
        ASSERT_FALSE(state == ReviewState::Second && !second);
        ASSERT_FALSE(state == ReviewState::Calibration && !m_cycle.uses(Stage::Calibration));
    }

    std::mt19937 m_random;
    LevelDefinition m_level = sampleLevel(Level::Mid, 1, 1);
    std::optional<QString> m_suggested = u"B"_s;
    Cycle m_cycle;
    Review m_review;
};

} // namespace

TEST(RandomWalk, FindsNoWayRoundAGuard)
{
    int approved = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
        SCOPED_TRACE(seed);
        Walk walk(seed);
        for (int i = 0; i < 400; ++i) {
            walk.step();
            if (testing::Test::HasFatalFailure())
                return;
        }
        approved += walk.review().state >= ReviewState::Approved;
    }
    EXPECT_GT(approved, 50) << "the walks must get somewhere to prove something";
}
