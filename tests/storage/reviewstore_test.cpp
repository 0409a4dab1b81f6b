#include "storage/storefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class ReviewStoreTest : public StoreFile {
protected:
    void SetUp() override
    {
        m_team = addTeam(u"A"_s);
        m_one = addPerson(person(u"E1"_s, m_team));
        m_two = addPerson(person(u"E0"_s, m_team));
        m_framework = save([&] { return store().addFramework(sampleFramework(), m_now); }).id;
        m_cycle = save([&] { return store().addCycle(cycle()); });
    }
    static Cycle cycle()
    {
        Cycle cycle;
        cycle.name = u"2026 상반기"_s;
        cycle.period = { QDate(2026, 1, 1), QDate(2026, 7, 1) };
        cycle.stages = { Stage::Self, Stage::First, Stage::Calibration };
        cycle.due = { { Stage::Self, QDate(2026, 7, 5) },
            { Stage::Calibration, QDate(2026, 7, 20) } };
        cycle.appealDays = 5;
        cycle.quota = { { u"S"_s, 1000 }, { u"A"_s, 2050 } };
        return cycle;
    }
    Review draft(EngineerId engineer)
    {
        Review review;
        review.cycle = m_cycle;
        review.engineer = engineer;
        review.framework = m_framework;
        review.level = Level::Senior;
        review.team = m_team;
        return review;
    }
    /// With something in every part.
    Review full()
    {
        Review review = draft(m_one);
        review.firstRater = m_two;
        review.secondRater = m_one;
        review.state = ReviewState::Calibration;
        review.parts[Rater::Self] = { {}, u"자기 평가"_s };
        review.parts[Rater::First].overall = u"종합 'quoted'"_s;
        review.parts[Rater::First].ratings = { { u"mid.duty.1"_s, { 5, {}, u"좋다"_s } },
            { u"mid.duty.2"_s, { {}, u"제외"_s, {} } },
            { u"mid.duty.3"_s, { {}, {}, u"나중"_s } } };
        review.parts[Rater::Second].ratings = { { u"mid.duty.1"_s, { 1, {}, {} } } };
        review.strengths = u"강점"_s;
        review.improvements = u"보완"_s;
        review.goals = { { u"나"_s, u"지표"_s, QDate(2026, 12, 31) }, { u"가"_s, {}, {} } };
        review.statement = u"의견"_s;
        review.grade = u"A"_s;
        review.gradeReason = u"근거"_s;
        review.approvals = { { u"팀장"_s, u"E0"_s, u"Zero"_s, u"One"_s, QDate(2026, 7, 1), true,
                                 false, false, u"E1"_s },
            { u"본부장"_s, u"E1"_s, u"One"_s, u"One"_s, QDate(2026, 7, 2), false, true, false,
                u"E1"_s },
            { u"대표"_s, {}, {}, {}, {}, false, false, true } };
        return review;
    }
    /// A review that was added and updated to hold everything, as the file has it.
    Review addFull()
    {
        Review review = full();
        review.id = save([&] { return store().addReview(draft(m_one)); });
        review.revision = 1;
        save([&] { return store().updateReview(review); });
        return newest();
    }
    Review newest() { return must(store().reviews(m_cycle, m_one)).last(); }
    Review addFrozen()
    {
        Review review = addFull();
        review.state = ReviewState::Approved;
        review.snapshot = R"({"format":1,"text":"한글 😀 \u0000"})";
        review.snapshotSha256 = QString(64, u'a');
        save([&] { return store().updateReview(review); });
        return newest();
    }

    TeamId m_team;
    EngineerId m_one;
    EngineerId m_two;
    FrameworkId m_framework;
    CycleId m_cycle;
};

} // namespace

TEST_F(ReviewStoreTest, ACycleComesBackWhole)
{
    Cycle expected = cycle();
    expected.id = m_cycle;
    expected.revision = 1;
    EXPECT_EQ(must(store().cycles()), QList{ expected });
}

TEST_F(ReviewStoreTest, AnUpdateOfACycleReplacesAllOfIt)
{
    Cycle changed = must(store().cycles()).first();
    changed.name = u"renamed"_s;
    changed.period.to = QDate(2026, 8, 1);
    changed.stages = { Stage::First, Stage::Second };
    changed.state = CycleState::Disclosed;
    changed.due = { { Stage::Second, QDate(2026, 8, 5) } };
    changed.appealDays = 0;
    changed.quota = { { u"B"_s, 10000 } };
    changed.approvalLine = { { u"팀장"_s, m_two }, { u"본부장"_s, m_one } };
    save([&] { return store().updateCycle(changed); });
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().updateCycle(changed); }), ErrorCode::Conflict));
    changed.revision = 2;
    EXPECT_EQ(must(store().cycles()), QList{ changed });
}

TEST_F(ReviewStoreTest, ACyclesNameIsItsOwnAndItsPeriodIsOne)
{
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addCycle(cycle()); }), ErrorCode::ConstraintFailed));
    Cycle empty = cycle();
    empty.name = u"empty"_s;
    empty.period.to = empty.period.from;
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addCycle(empty); }), ErrorCode::ConstraintFailed));
}

TEST_F(ReviewStoreTest, AReviewComesBackWhole)
{
    Review expected = full();
    const Review stored = addFull();
    expected.id = stored.id;
    expected.revision = 2;
    EXPECT_EQ(stored, expected);
    EXPECT_EQ(must(otherStore()->reviews(m_cycle)), QList{ expected });
}

TEST_F(ReviewStoreTest, AnUpdateTakesAwayWhatIsNoLongerThere)
{
    Review review = addFull();
    Review bare = draft(m_one);
    bare.id = review.id;
    bare.revision = review.revision;
    save([&] { return store().updateReview(bare); });
    bare.revision += 1;
    EXPECT_EQ(newest(), bare);
}

TEST_F(ReviewStoreTest, ReviewsAreByPersonAndRevision)
{
    Review second = draft(m_one);
    second.revisionNo = 2;
    save([&] { return store().addReview(second); });
    save([&] { return store().addReview(draft(m_one)); });
    save([&] { return store().addReview(draft(m_two)); });
    const QList<Review> all = must(store().reviews(m_cycle));
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0].engineer, m_two); // E0
    EXPECT_EQ(all[1].revisionNo, 1);
    EXPECT_EQ(all[2].revisionNo, 2);
    EXPECT_EQ(must(store().reviews(m_cycle, m_one)).size(), 2);
    EXPECT_TRUE(must(store().reviews(CycleId{ 99 })).isEmpty());
}

TEST_F(ReviewStoreTest, StatesAreThoseOfTheNewestRevisions)
{
    Review second = draft(m_one);
    second.revisionNo = 2;
    second.state = ReviewState::First;
    save([&] { return store().addReview(second); });
    save([&] { return store().addReview(draft(m_one)); });
    save([&] { return store().addReview(draft(m_two)); });
    const QHash<EngineerId, ReviewState> expected{ { m_one, ReviewState::First },
        { m_two, ReviewState::Draft } };
    EXPECT_EQ(must(store().reviewStates(m_cycle)), expected);
    EXPECT_TRUE(must(store().reviewStates(CycleId{ 99 })).isEmpty());
    // Without the reviews' pages: thousands of them at each start.
    QString plan;
    must(static_cast<SqliteStore&>(store())
             .database()
             .statement(u"EXPLAIN QUERY PLAN SELECT engineer_id, state FROM review "
                        "WHERE cycle_id = 1 ORDER BY engineer_id, revision_no"_s)
             .each([&](const Row& row) { plan += row.text(3); }));
    EXPECT_TRUE(plan.contains(u"COVERING INDEX review_state"_s)) << plan.toStdString();
}

TEST_F(ReviewStoreTest, TheGradeThatStandsIsThatOfTheNewestApprovedRevision)
{
    const auto add = [&](EngineerId engineer, int revision, const QString& grade, bool approved) {
        Review review = draft(engineer);
        review.revisionNo = revision;
        review.grade = grade;
        review.id = save([&] { return store().addReview(review); });
        if (!approved)
            return;
        review.revision = 1;
        review.snapshot = "{}";
        review.snapshotSha256 = u"ab"_s;
        save([&] { return store().updateReview(review); });
    };
    add(m_one, 1, u"B"_s, true);
    add(m_one, 2, u"A"_s, true);
    add(m_one, 3, u"S"_s, false); // Reopened: the second stands until it is approved.
    add(m_two, 1, u"C"_s, false);
    const QList<ApprovedGrade> expected{ { m_cycle, m_one, u"A"_s } };
    EXPECT_EQ(must(store().approvedGrades()), expected);
}

TEST_F(ReviewStoreTest, TheHeadsAreThoseOfTheNewestRevisions)
{
    const ReviewId one = save([&] { return store().addReview(draft(m_one)); });
    Review second = draft(m_one);
    second.revisionNo = 2;
    second.state = ReviewState::First;
    second.firstRater = m_two;
    const ReviewId again = save([&] { return store().addReview(second); });
    const ReviewId two = save([&] { return store().addReview(draft(m_two)); });
    EXPECT_NE(one, again);
    const QList<ReviewHead> expected{ { two, m_cycle, m_two, 1, ReviewState::Draft, m_framework,
                                          m_team, {}, {} },
        { again, m_cycle, m_one, 2, ReviewState::First, m_framework, m_team, m_two, {} } };
    EXPECT_EQ(must(store().reviewHeads()), expected) << "by employee number";
}

TEST_F(ReviewStoreTest, ABoxIsOpenUntilItIsSignedOrStruck)
{
    Review review = draft(m_one);
    review.approvals = { { u"팀장"_s, u"E0"_s, u"Zero"_s, {}, {} },
        { u"대표"_s, u"E1"_s, u"One"_s, {}, {}, false, false, true } };
    review.id = save([&] { return store().addReview(review); });
    EXPECT_EQ(must(store().reviewsWithOpenBox(u"E0"_s)), QList{ review.id });
    EXPECT_TRUE(must(store().reviewsWithOpenBox(u"E1"_s)).isEmpty()) << "struck";
    EXPECT_TRUE(must(store().reviewsWithOpenBox(u"E"_s)).isEmpty());
    review.approvals[0].signedByName = u"Zero"_s;
    review.approvals[0].signedOn = QDate(2026, 7, 1);
    review.revision = 1;
    save([&] { return store().updateReview(review); });
    EXPECT_TRUE(must(store().reviewsWithOpenBox(u"E0"_s)).isEmpty());
}

TEST_F(ReviewStoreTest, ARevisionBeginsWithAllThatIsInIt)
{
    Review second = full();
    second.revisionNo = 2;
    second.id = save([&] { return store().addReview(second); });
    second.revision = 1;
    EXPECT_EQ(newest(), second);
}

TEST_F(ReviewStoreTest, AStaleRevisionIsAConflict)
{
    const Review read = addFull();
    Review first = read;
    first.strengths = u"첫째"_s;
    save([&] { return store().updateReview(first); });
    Review second = read;
    second.improvements = u"둘째"_s;
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().updateReview(second); }), ErrorCode::Conflict));
    Review expected = first;
    expected.revision += 1;
    EXPECT_EQ(newest(), expected);
}

TEST_F(ReviewStoreTest, WhatIsFrozenStaysAndTheRestGoesOn)
{
    const Review frozen = addFrozen();
    const QList<std::function<void(Review&)>> changes{
        [](Review& review) { review.parts[Rater::First].overall += u'!'; },
        [](Review& review) { review.parts[Rater::First].ratings[u"mid.duty.1"_s].rating = 4; },
        [](Review& review) { review.parts.remove(Rater::Second); },
        [](Review& review) { review.strengths.clear(); },
        [](Review& review) { review.improvements.clear(); },
        [](Review& review) { review.goals.removeLast(); },
        [](Review& review) { review.grade = u"S"_s; },
        [](Review& review) { review.gradeReason.clear(); },
        [](Review& review) { review.firstRater.reset(); },
        [](Review& review) { review.secondRater.reset(); },
        [](Review& review) { review.approvals[0].signedByNo = u"E0"_s; },
        [](Review& review) { review.approvals.removeLast(); },
        [](Review& review) { review.snapshot += ' '; },
        [](Review& review) { review.snapshotSha256 = QString(64, u'b'); },
        [](Review& review) {
            review.snapshot.clear();
            review.snapshotSha256.clear();
        },
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Review changed = frozen;
        changes[i](changed);
        EXPECT_TRUE(failsWith(
            trySave([&] { return store().updateReview(changed); }), ErrorCode::ReviewFrozen))
            << i;
        EXPECT_EQ(newest(), frozen);
    }
    Review next = frozen;
    next.state = ReviewState::Disclosed;
    next.statement = u"다른 의견"_s;
    next.appealUpheld = false;
    save([&] { return store().updateReview(next); });
    next.revision += 1;
    EXPECT_EQ(newest(), next);
    // An old copy is a conflict first.
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().updateReview(frozen); }), ErrorCode::Conflict));
}

TEST_F(ReviewStoreTest, ASnapshotComesBackByteForByte)
{
    const Review frozen = addFrozen();
    EXPECT_EQ(frozen.snapshot, QByteArray(R"({"format":1,"text":"한글 😀 \u0000"})"));
    EXPECT_TRUE(frozen.isFrozen());
}

TEST_F(ReviewStoreTest, WhatTheSchemaForbidsIsRefusedWhole)
{
    save([&] { return store().addReview(draft(m_one)); });
    EXPECT_TRUE(failsWith(
        trySave([&] { return store().addReview(draft(m_one)); }), ErrorCode::ConstraintFailed));
    Review bad = draft(m_two);
    bad.team = TeamId();
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addReview(bad); }), ErrorCode::ConstraintFailed));
    bad = draft(m_two);
    bad.parts[Rater::First].ratings[u"mid.duty.1"_s].rating = 6;
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addReview(bad); }), ErrorCode::ConstraintFailed));
    EXPECT_EQ(must(store().reviews(m_cycle)).size(), 1);
    EXPECT_TRUE(failsWith(
        trySave([&] { return store().removeEngineer(m_one); }), ErrorCode::ConstraintFailed));
    // Nor may a place in an approval line become nobody's.
    Cycle changed = must(store().cycles()).first();
    changed.approvalLine = { { u"팀장"_s, m_two } };
    save([&] { return store().updateCycle(changed); });
    EXPECT_TRUE(failsWith(
        trySave([&] { return store().removeEngineer(m_two); }), ErrorCode::ConstraintFailed));
}

TEST_F(ReviewStoreTest, HistoryIsInTheOrderInWhichItHappened)
{
    const ReviewId id = save([&] { return store().addReview(draft(m_one)); });
    const HistoryEntry first{ 0, ReviewState::Draft, ReviewState::First, u"L1"_s, m_now, {} };
    // The clock was set back, and with milliseconds that are not kept.
    const HistoryEntry second{ 99, ReviewState::First, ReviewState::Draft, {},
        m_now.addYears(-1).addMSecs(999), u"반려"_s };
    save([&] { return store().addHistory(id, first); });
    save([&] { return store().addHistory(id, second); });
    const QList<HistoryEntry> history = newest().history;
    ASSERT_EQ(history.size(), 2);
    EXPECT_LT(history[0].sequence, history[1].sequence);
    HistoryEntry expected = first;
    expected.sequence = history[0].sequence;
    EXPECT_EQ(history[0], expected);
    expected = second;
    expected.sequence = history[1].sequence;
    expected.at = m_now.addYears(-1);
    EXPECT_EQ(history[1], expected);
    EXPECT_TRUE(failsWith(trySave([&] { return store().addHistory(ReviewId{ 99 }, first); }),
        ErrorCode::ConstraintFailed));
}
