#include "domain/timeline.h"

#include <gmock/gmock.h>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

using State = ReviewState;

HistoryEntry entry(State from, State to, const QString& by = u"P1"_s)
{
    return { 0, from, to, by, QDateTime(QDate(2026, 7, 1), QTime(3, 0), Qt::UTC), u"why"_s };
}

Review firstRevision()
{
    Review review;
    review.engineer = EngineerId{ 7 };
    review.firstRater = EngineerId{ 8 };
    review.state = State::Decided;
    review.history = { entry(State::First, State::Approved),
        entry(State::Approved, State::Disclosed), entry(State::Disclosed, State::Appealed),
        entry(State::Appealed, State::Decided) };
    review.appealUpheld = true;
    review.approvals = { { u"Lead"_s, u"P2"_s, u"Lee"_s, u"Lee"_s, QDate(2026, 6, 30) },
        { u"Head"_s, u"P3"_s, u"Kim"_s, {}, {} } };
    return review;
}

Review secondRevision()
{
    Review review = firstRevision();
    review.revisionNo = 2;
    review.appealUpheld.reset();
    review.statement = u"의견"_s;
    review.history = { entry(State::Decided, State::Calibration),
        entry(State::Calibration, State::First), entry(State::Disclosed, State::Acknowledged) };
    return review;
}

} // namespace

TEST(Timeline, RunsOverTheRevisionsWithSignaturesBeforeTheApproval)
{
    const QList<TimelineEvent> events = timelineOf({ firstRevision(), secondRevision() });
    ASSERT_EQ(events.size(), 9);
    EXPECT_EQ(events[0].kind, TimelineEvent::Kind::Signature);
    EXPECT_EQ(events[0].box.title, u"Lead"_s) << "the open box is no event";
    EXPECT_EQ(events[1].step.to, State::Approved);
    EXPECT_EQ(events[5].revisionNo, 2);
    EXPECT_EQ(events[8].kind, TimelineEvent::Kind::Signature) << "not approved yet: last";
}

TEST(Timeline, TellsWhatKindOfStepItWas)
{
    const QList<TimelineEvent> events = timelineOf({ firstRevision(), secondRevision() });
    EXPECT_EQ(events[3].move, Move::Appeal);
    EXPECT_EQ(events[4].move, Move::Decision);
    EXPECT_EQ(events[4].upheld, true);
    EXPECT_FALSE(events[1].upheld);
    EXPECT_TRUE(events[5].beginsRevision);
    EXPECT_FALSE(events[6].beginsRevision);
    EXPECT_EQ(events[6].move, Move::Back);
    EXPECT_EQ(events[7].statement, u"의견"_s);
    EXPECT_TRUE(events[6].statement.isEmpty());
}

TEST(Timeline, TellsWhoseStepItWas)
{
    const QList<TimelineEvent> events = timelineOf({ firstRevision(), secondRevision() });
    EXPECT_EQ(events[1].expectedAs, Rater::First);
    EXPECT_EQ(events[1].expected, EngineerId{ 8 });
    EXPECT_EQ(events[2].expected, std::nullopt) << "who discloses is nobody in particular";
    EXPECT_EQ(events[3].expectedAs, Rater::Self);
    EXPECT_EQ(events[3].expected, EngineerId{ 7 });
    EXPECT_EQ(events[5].expected, std::nullopt) << "an upheld appeal is not the person's step";
}
