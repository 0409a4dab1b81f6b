#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class StartReviews : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        must(people("D1,Head,A,lead,2010-01-01,,,,\nL1,Lead,A,lead,2015-01-01,2005-01-01,,,D1\n"));
    }
    Result<StartResult> start(const QStringList& employeeNos, std::optional<QString> first = {},
        std::optional<QString> second = {})
    {
        return startReviews(
            store(), m_cycle, { employeeNos, { std::move(first), std::move(second) } });
    }
    std::optional<EngineerId> idOf(const QString& no) { return engineer(no).id; }
};

} // namespace

TEST_F(StartReviews, MakesADraftWithTheManagersAsRaters)
{
    openCycle({ Stage::First, Stage::Second });
    EXPECT_EQ(must(start({ u"E1"_s })).started, QStringList{ u"E1"_s });
    const Review one = review(u"E1"_s);
    EXPECT_EQ(one.state, ReviewState::Draft);
    EXPECT_EQ(one.revisionNo, 1);
    EXPECT_EQ(one.level, Level::Mid);
    EXPECT_EQ(one.team, team(u"A"_s));
    EXPECT_EQ(one.firstRater, idOf(u"L1"_s));
    EXPECT_EQ(one.secondRater, idOf(u"D1"_s));
    EXPECT_FALSE(one.isFrozen());
    EXPECT_TRUE(one.history.isEmpty());
}

TEST_F(StartReviews, WhereNobodyManagesNobodyIsSet)
{
    openCycle({ Stage::First, Stage::Second });
    must(start({ u"D1"_s, u"L1"_s }));
    EXPECT_FALSE(review(u"D1"_s).firstRater);
    EXPECT_FALSE(review(u"D1"_s).secondRater);
    EXPECT_EQ(review(u"L1"_s).firstRater, idOf(u"D1"_s));
    EXPECT_FALSE(review(u"L1"_s).secondRater);
}

TEST_F(StartReviews, RatersThatAreAskedForComeBeforeTheManagers)
{
    openCycle({ Stage::First, Stage::Second });
    must(start({ u"E1"_s }, u"E2"_s, u"E3"_s));
    EXPECT_EQ(review(u"E1"_s).firstRater, idOf(u"E2"_s));
    EXPECT_EQ(review(u"E1"_s).secondRater, idOf(u"E3"_s));
    EXPECT_TRUE(failsWith(start({ u"E2"_s }, u"X9"_s), ErrorCode::UnknownEngineer));
}

TEST_F(StartReviews, RatersOfOnePersonComeBeforeThoseOfAll)
{
    openCycle({ Stage::First, Stage::Second });
    StartRequest request{ { u"E1"_s, u"E2"_s }, { u"E3"_s, std::nullopt } };
    request.own[u"E2"_s] = { std::nullopt, u"E1"_s };
    request.own[u"E1"_s] = { u""_s, u""_s };
    must(startReviews(store(), m_cycle, request));
    EXPECT_FALSE(review(u"E1"_s).firstRater) << "an empty text is nobody";
    EXPECT_FALSE(review(u"E1"_s).secondRater);
    EXPECT_EQ(review(u"E2"_s).firstRater, idOf(u"E3"_s));
    EXPECT_EQ(review(u"E2"_s).secondRater, idOf(u"E1"_s));
    request = { { u"E3"_s }, {} };
    request.own[u"E3"_s] = { u"X9"_s, std::nullopt };
    EXPECT_TRUE(failsWith(startReviews(store(), m_cycle, request), ErrorCode::UnknownEngineer));
}

TEST_F(StartReviews, ADryRunSaysTheSameAndStartsNothing)
{
    openCycle();
    StartRequest request{ { u"E1"_s, u"E2"_s, u"E2"_s }, {} };
    request.dryRun = true;
    const StartResult told = must(startReviews(store(), m_cycle, request));
    EXPECT_EQ(must(store().counts()).reviews, 0);
    request.dryRun = false;
    const StartResult done = must(startReviews(store(), m_cycle, request));
    EXPECT_EQ(told.started, done.started);
    EXPECT_EQ(told.skipped.size(), done.skipped.size());
    EXPECT_EQ(must(store().counts()).reviews, 2);
}

TEST_F(StartReviews, ACycleWithoutTheSecondStageHasNoSecondRater)
{
    openCycle({ Stage::First });
    must(start({ u"E1"_s }));
    EXPECT_EQ(review(u"E1"_s).firstRater, idOf(u"L1"_s));
    EXPECT_FALSE(review(u"E1"_s).secondRater);
}

TEST_F(StartReviews, NamesWhomItSkippedAndWhy)
{
    must(people("G1,Gone,A,mid,2020-01-01,,2026-01-01,,\nF1,Future,A,mid,2026-07-01,,,,\n"
                "N1,New,A,mid,2026-06-30,,,,\n"));
    openCycle();
    must(start({ u"E1"_s }));
    const StartResult result = must(start({ u"E1"_s, u"G1"_s, u"F1"_s, u"N1"_s, u"N1"_s }));
    EXPECT_EQ(result.started, QStringList{ u"N1"_s });
    QList<std::pair<QString, ErrorCode>> skipped;
    for (const SkippedPerson& person : result.skipped) {
        skipped.append({ person.employeeNo, person.why.code });
        EXPECT_EQ(person.why.item, person.employeeNo);
        EXPECT_EQ(person.why.args, QVariantList{ person.employeeNo });
    }
    EXPECT_EQ(skipped,
        (QList<std::pair<QString, ErrorCode>>{ { u"E1"_s, ErrorCode::ReviewExists },
            { u"G1"_s, ErrorCode::NoActiveDay }, { u"F1"_s, ErrorCode::NoActiveDay },
            { u"N1"_s, ErrorCode::ReviewExists } }));
}

TEST_F(StartReviews, LevelAndTeamAreThoseOfThePeriodsLastDay)
{
    must(people("E1,One,B,senior,2020-03-02,2018-01-01,,,L1\n", day(2026, 6, 30)));
    must(people("E3,Three,A,senior,2021-01-01,2019-01-01,,,\n", day(2026, 7, 1)));
    openCycle();
    must(start({ u"E1"_s, u"E3"_s }));
    EXPECT_EQ(review(u"E1"_s).level, Level::Senior);
    EXPECT_EQ(review(u"E1"_s).team, team(u"B"_s));
    EXPECT_EQ(review(u"E3"_s).level, Level::Mid);
    EXPECT_EQ(review(u"E3"_s).team, team(u"B"_s));
}

TEST_F(StartReviews, TheFrameworkIsTheNewestOfThePersons)
{
    Framework edited = must(builtInFramework());
    edited.title.en = u"Edited"_s;
    Framework other = edited;
    other.key = u"designer"_s;
    {
        auto transaction = must(store().begin());
        must(store().addFramework(edited, m_now));
        must(store().addFramework(other, m_now));
        must(transaction->commit());
    }
    openCycle();
    must(start({ u"E1"_s }));
    const Framework used = must(store().framework(review(u"E1"_s).framework));
    EXPECT_EQ(used.key, edited.key);
    EXPECT_EQ(used.version, 2);
    EXPECT_EQ(used.title.en, u"Edited"_s);
}

TEST_F(StartReviews, NeedsACycleThatHasNotEnded)
{
    EXPECT_TRUE(failsWith(start({ u"E1"_s }), ErrorCode::UnknownCycle));
    must(addCycle(store(), m_cycle, { day(2026, 1, 1), day(2026, 7, 1) }, { Stage::First }));
    must(start({ u"E1"_s })); // Planned.
    must(advanceCycle(store(), m_cycle));
    must(start({ u"E2"_s }));
    must(advanceCycle(store(), m_cycle));
    EXPECT_TRUE(failsWith(start({ u"E3"_s }), ErrorCode::CycleNotInState));
}

TEST_F(StartReviews, AnUnknownPersonStartsNobodysReview)
{
    openCycle();
    EXPECT_TRUE(failsWith(start({ u"E1"_s, u"X9"_s }), ErrorCode::UnknownEngineer));
    EXPECT_EQ(must(store().counts()).reviews, 0);
}

TEST_F(StartReviews, FoundAreTheNewestRevisionOrTheOneAskedFor)
{
    openCycle();
    must(start({ u"E1"_s, u"E2"_s }));
    Review second = review(u"E1"_s);
    second.revisionNo = 2;
    {
        auto transaction = must(store().begin());
        must(store().addReview(second));
        must(transaction->commit());
    }
    EXPECT_EQ(must(findReview(store(), m_cycle, u"E1"_s)).review.revisionNo, 2);
    EXPECT_EQ(must(findReview(store(), m_cycle, u"E1"_s, 1)).review.revisionNo, 1);
    EXPECT_TRUE(failsWith(findReview(store(), m_cycle, u"E1"_s, 3), ErrorCode::UnknownReview));
    EXPECT_TRUE(failsWith(findReview(store(), m_cycle, u"E3"_s), ErrorCode::UnknownReview));
    EXPECT_TRUE(failsWith(findReview(store(), m_cycle, u"X9"_s), ErrorCode::UnknownEngineer));
    EXPECT_TRUE(failsWith(findReview(store(), u"no"_s, u"E1"_s), ErrorCode::UnknownCycle));

    const QList<Review> newest = must(newestReviews(store(), must(cycleNamed(store(), m_cycle))));
    ASSERT_EQ(newest.size(), 2);
    EXPECT_EQ(newest[0].engineer, engineer(u"E1"_s).id);
    EXPECT_EQ(newest[0].revisionNo, 2);
    EXPECT_EQ(newest[1].engineer, engineer(u"E2"_s).id);
}
