#include "workspace/filesetting.h"
#include "workspace/growth.h"
#include "workspace/sampleteam.h"
#include "workspace/workspacefixture.h"

#include <gmock/gmock.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class SampleTeam : public WorkspaceFile {
protected:
    void SetUp() override { must(addSampleTeam(store(), m_now, day(2026, 7, 2))); }
    QString setting(const char* key) { return must(store().setting(QString::fromLatin1(key))); }
    Cycle cycle() { return must(store().cycles()).value(0); }
};

} // namespace

TEST_F(SampleTeam, EverythingSaysThatItIsASample)
{
    EXPECT_EQ(setting(filesetting::sample), u"1"_s);
    EXPECT_TRUE(setting(filesetting::organisation).contains(u"견본"_s));
    EXPECT_TRUE(setting(filesetting::confidentiality).contains(u"견본"_s));
    const QList<Team> teams = must(store().teams());
    EXPECT_EQ(teams.size(), 3);
    for (const Team& team : teams)
        EXPECT_TRUE(team.name.contains(u"견본"_s)) << team.name.toStdString();
}

TEST_F(SampleTeam, HasPeopleManagersAndRecords)
{
    const QList<Engineer> people = must(store().engineers());
    EXPECT_EQ(people.size(), 14);
    qsizetype managed = 0;
    QSet<Level> levels;
    for (const Engineer& person : people) {
        managed += person.manager ? 1 : 0;
        levels << person.levels.first().level;
    }
    EXPECT_EQ(managed, 13);
    EXPECT_EQ(levels.size(), 4);
    EXPECT_GT(must(store().counts()).records, 1000);
    EXPECT_TRUE(must(checkFile(*m_store)).isEmpty());
}

TEST_F(SampleTeam, ReviewsAreUnderWayAndOneIsApproved)
{
    EXPECT_EQ(cycle().state, CycleState::Open);
    const QList<Review> reviews = must(newestReviews(store(), cycle()));
    EXPECT_EQ(reviews.size(), 11); // Three came later.
    QMap<ReviewState, int> states;
    for (const Review& review : reviews)
        ++states[review.state];
    EXPECT_GE(states.value(ReviewState::Approved), 1);
    EXPECT_GE(states.value(ReviewState::Draft), 1);
}

TEST_F(SampleTeam, RoadmapsAreUnderWayAndAGoalIsDone)
{
    EXPECT_GE(must(store().counts()).ticks, 15);
    const QList<Tick> ticks = must(store().ticks(engineer(u"P0010"_s).id));
    for (const Tick& tick : ticks)
        EXPECT_TRUE(tick.note.isEmpty() || tick.note.contains(u"견본"_s));
    const auto goals = must(lastGoals(store(), engineer(u"P0004"_s).id));
    ASSERT_TRUE(goals && goals->agreed);
    EXPECT_EQ(goals->goals.first().state.outcome, GoalOutcome::Done);
}

TEST_F(SampleTeam, EveryReviewCanBeShown)
{
    DocumentReader reader = must(DocumentReader::open(store()));
    const QList<Review> reviews = must(newestReviews(store(), cycle()));
    qsizetype withFigures = 0;
    for (const Review& review : reviews) {
        const ReviewDocument document = must(reader.document(review, cycle()));
        EXPECT_FALSE(document.person.name.isEmpty());
        EXPECT_EQ(document.figures.size(), 13);
        withFigures += document.figures.value(u"review_pass_rate"_s).value ? 1 : 0;
        if (document.state == ReviewState::Approved) {
            EXPECT_TRUE(document.scores.final);
        }
    }
    EXPECT_GT(withFigures, 3);
}
