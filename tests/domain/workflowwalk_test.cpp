// Random walks through the workflow: whatever people do and try, no review gets round a guard, no
// step is lost, and what is approved stays.
#include "domain/appeal.h"
#include "domain/reviewdocument.h"
#include "domain/workflowcase.h"

#include <QTimeZone>

#include <map>
#include <random>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// What the program freezes, as far as a walk changes it.
ReviewDocument documentOf(const Review& review)
{
    ReviewDocument document;
    document.revisionNo = review.revisionNo;
    document.parts = review.parts;
    document.grade = review.grade;
    document.gradeReason = review.gradeReason;
    document.approvals = review.approvals;
    return document;
}

// A step as the walk itself wrote it down, and when.
struct Step {
    ReviewState from;
    ReviewState to;
    QString reason;
    QDate day;
};

// One person's review in a cycle, pushed about at random by people who keep to mayWrite(),
// mayGrade() and the approval line, through all its revisions.
class Walk {
public:
    Walk(unsigned seed, std::map<std::pair<ReviewState, ReviewState>, int>& taken)
        : m_random(seed)
        , m_taken(taken)
    {
        m_cycle.stages = { Stage::First };
        for (const Stage stage : { Stage::Self, Stage::Second, Stage::Calibration }) {
            if (chance(2))
                m_cycle.stages << stage;
        }
        m_cycle.appealDays = static_cast<int>(m_random() % 9);
        Review review;
        if (chance(2))
            review.secondRater = EngineerId{ 2 };
        for (unsigned i = m_random() % 4; i > 0; --i)
            review.approvals << ApprovalBox{ QString::number(i), u"P%1"_s.arg(i), {}, {}, {} };
        m_revisions = { review };
        m_logs = { {} };
    }

    const QList<Review>& revisions() const { return m_revisions; }

    void step()
    {
        write();
        grade();
        sign();
        if (chance(80)) {
            if (const auto next = nextState(m_cycle.state))
                m_cycle.state = *next;
        }
        if (chance(6))
            m_today = m_today.addDays(1);
        tryMove();
    }

    // Every revision as the walk remembers it.
    void expectNothingLost()
    {
        for (qsizetype i = 0; i < m_revisions.size(); ++i) {
            const Review& review = m_revisions[i];
            ASSERT_EQ(review.revisionNo, i + 1);
            ASSERT_EQ(review.history.size(), m_logs[i].size());
            for (qsizetype j = 0; j < m_logs[i].size(); ++j) {
                ASSERT_EQ(review.history[j].from, m_logs[i][j].from);
                ASSERT_EQ(review.history[j].to, m_logs[i][j].to);
                ASSERT_EQ(review.history[j].reason, m_logs[i][j].reason);
                if (j > 0) {
                    ASSERT_EQ(review.history[j].from, review.history[j - 1].to);
                }
            }
            if (!m_logs[i].isEmpty()) {
                ASSERT_EQ(review.state, m_logs[i].last().to);
            }
            if (review.isFrozen()) {
                ASSERT_EQ(snapshotSha256(snapshotOf(documentOf(review))), review.snapshotSha256);
            }
            ASSERT_EQ(review.isFrozen(), review.state >= ReviewState::Approved);
        }
    }

private:
    bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }
    Review& review() { return m_revisions.last(); }
    WorkflowContext context()
    {
        return { review(), m_cycle, m_level, m_suggested, m_today,
            lastAppealDay(review(), m_cycle, QTimeZone::utc()) };
    }

    void write()
    {
        const auto rater = static_cast<Rater>(m_random() % 3);
        if (!mayWrite(review(), rater))
            return;
        RaterPart& part = review().parts[rater];
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
        if (!mayGrade(review()) || chance(2))
            return;
        review().grade = QStringList{ u"A"_s, u"B"_s, QString() }[static_cast<int>(m_random() % 3)];
        review().gradeReason = chance(2) ? u"Seen by all."_s : QString();
    }

    void sign()
    {
        const auto box = static_cast<qsizetype>(m_random() % 5);
        const QString person = u"P%1"_s.arg(m_random() % 5);
        const Signature signature{ person, u"Kim"_s,
            chance(3) ? u"P%1"_s.arg(m_random() % 5) : u""_s, chance(4), m_today };
        if (!missingForSigning(context(), box, signature).isEmpty())
            return;
        const QString& whose = signature.forNo.isEmpty() ? person : signature.forNo;
        ASSERT_EQ(review().approvals[box - 1].personNo, whose);
        for (const ApprovalBox& before : review().approvals.first(box - 1))
            ASSERT_TRUE(before.isSettled());
        ASSERT_FALSE(review().grade.isEmpty());
        review() = signedIn(review(), box, signature);
        ASSERT_TRUE(isGradeLocked(review()));
    }

    void tryMove()
    {
        const auto to = static_cast<ReviewState>(m_random() % 11);
        const QString reason = chance(2) ? u"Once more, please."_s : QString();
        const auto upheld = chance(2) ? std::optional(chance(2)) : std::nullopt;
        if (!missingFor(context(), to, reason, upheld).isEmpty())
            return;
        const Review before = review();
        const QList<AllowedMove> moves = allowedMoves(before, m_cycle);
        const auto move = std::find_if(
            moves.begin(), moves.end(), [to](const AllowedMove& one) { return one.to == to; });
        ASSERT_NE(move, moves.end());
        ++m_taken[{ before.state, to }];
        const StepTaken said{ u"P1"_s, m_today.startOfDay(Qt::UTC), reason, upheld };
        const ReviewStep step = takeStep(before, *move, said);
        if (step.review) {
            review() = *step.review;
            m_logs.last() << Step{ before.state, to, reason, m_today };
        }
        if (to == ReviewState::Approved) {
            review().snapshot = snapshotOf(documentOf(review()));
            review().snapshotSha256 = snapshotSha256(review().snapshot);
        }
        if (move->move != Move::Forward) {
            ASSERT_FALSE(reason.isEmpty());
        }
        switch (move->move) {
        case Move::Forward:
            expectEarned(to);
            break;
        case Move::Back:
            ASSERT_LE(before.state, ReviewState::Calibration);
            ASSERT_FALSE(isGradeLocked(review()));
            break;
        case Move::Appeal:
            expectInTime();
            break;
        case Move::Decision:
            ASSERT_TRUE(upheld.has_value());
            ASSERT_EQ(step.next.has_value(), *upheld);
            break;
        case Move::Reopen:
            ASSERT_TRUE(step.next && !step.review);
            break;
        }
        if (step.next)
            begin(*step.next, move->move == Move::Reopen ? before.state : to, reason);
        expectNothingLost();
    }

    void begin(const Review& next, ReviewState from, const QString& reason)
    {
        ASSERT_TRUE(review().isFrozen());
        ASSERT_FALSE(next.isFrozen() || isGradeLocked(next));
        ASSERT_EQ(next.parts, review().parts);
        m_logs << QList<Step>{ { from, next.state, reason, m_today } };
        m_revisions << next;
    }

    void expectInTime()
    {
        QDate disclosed;
        for (const Step& step : std::as_const(m_logs.last())) {
            if (step.to == ReviewState::Disclosed)
                disclosed = step.day;
        }
        ASSERT_TRUE(disclosed.isValid());
        ASSERT_LE(disclosed.daysTo(m_today), m_cycle.appealDays);
    }

    void expectRated(Rater rater)
    {
        for (const LevelItem& item : ratedItems(m_level)) {
            const Rating rating = review().parts.value(rater).ratings.value(item.key);
            ASSERT_TRUE(rating.rating || rating.skipped == u"new here"_s)
                << raterKey(rater).toStdString() << ' ' << item.key.toStdString();
        }
    }

    // All that a review must have by the time it gets to a state, said anew.
    void expectEarned(ReviewState state)
    {
        const bool second = m_cycle.uses(Stage::Second) && review().secondRater;
        ASSERT_NE(m_cycle.state, CycleState::Planned);
        if (state >= ReviewState::First && m_cycle.uses(Stage::Self))
            expectRated(Rater::Self);
        if (state >= ReviewState::Second) {
            expectRated(Rater::First);
            ASSERT_EQ(review().parts.value(Rater::First).overall, u"Well done."_s);
        }
        if (state >= ReviewState::Calibration && second)
            expectRated(Rater::Second);
        if (state >= ReviewState::Approved) {
            ASSERT_FALSE(review().grade.isEmpty());
            ASSERT_TRUE(review().grade == m_suggested || !review().gradeReason.isEmpty());
            bool isFinal = false;
            for (const ApprovalBox& box : std::as_const(review().approvals)) {
                ASSERT_NE(box.signedByName.isEmpty(), !isFinal);
                isFinal |= box.finalAuthority;
            }
        }
        ASSERT_TRUE(state < ReviewState::Disclosed || m_cycle.state >= CycleState::Disclosed);
        ASSERT_TRUE(state < ReviewState::Closed || m_cycle.state == CycleState::Closed);
        ASSERT_FALSE(state == ReviewState::Self && !m_cycle.uses(Stage::Self));
        ASSERT_FALSE(state == ReviewState::Second && !second);
        ASSERT_FALSE(state == ReviewState::Calibration && !m_cycle.uses(Stage::Calibration));
    }

    std::mt19937 m_random;
    std::map<std::pair<ReviewState, ReviewState>, int>& m_taken;
    LevelDefinition m_level = sampleLevel(Level::Mid, 1, 1);
    std::optional<QString> m_suggested = u"B"_s;
    QDate m_today{ 2026, 7, 1 };
    Cycle m_cycle;
    QList<Review> m_revisions;
    QList<QList<Step>> m_logs; ///< One a revision.
};

} // namespace

TEST(RandomWalk, FindsNoWayRoundAGuardAndLosesNothing)
{
    std::map<std::pair<ReviewState, ReviewState>, int> taken;
    int approved = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
        SCOPED_TRACE(seed);
        Walk walk(seed, taken);
        for (int i = 0; i < 400; ++i) {
            walk.step();
            if (testing::Test::HasFatalFailure())
                return;
        }
        walk.expectNothingLost();
        approved += walk.revisions().first().state >= ReviewState::Approved;
    }
    EXPECT_GT(approved, 50) << "the walks must get somewhere to prove something";
    for (const ReviewTransition& row : reviewTransitions()) {
        const int times = taken[{ row.from, row.to }];
        EXPECT_GT(times, 0) << reviewStateKey(row.from).toStdString() << " -> "
                            << reviewStateKey(row.to).toStdString() << " was never taken";
    }
    EXPECT_EQ(static_cast<qsizetype>(taken.size()), reviewTransitions().size());
}
