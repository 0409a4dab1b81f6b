#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Cycles : public WorkspaceFile { };

const Period halfYear{ day(2026, 1, 1), day(2026, 7, 1) };

} // namespace

TEST_F(Cycles, AreAddedAsPlanned)
{
    const Cycle added = must(addCycle(store(), u"2026 상반기"_s, halfYear,
        { Stage::Calibration, Stage::First, Stage::Self, Stage::First }));
    EXPECT_EQ(added.state, CycleState::Planned);
    EXPECT_EQ(added.period, halfYear);
    EXPECT_EQ(added.stages, (QList{ Stage::Self, Stage::First, Stage::Calibration }));
    EXPECT_EQ(must(cycleNamed(store(), u"2026 상반기"_s)), added);
}

TEST_F(Cycles, AreRefusedWhereTheyMakeNoSense)
{
    EXPECT_TRUE(
        failsWith(addCycle(store(), u" "_s, halfYear, { Stage::First }), ErrorCode::MissingValue));
    EXPECT_TRUE(
        failsWith(addCycle(store(), u"x"_s, { halfYear.to, halfYear.from }, { Stage::First }),
            ErrorCode::BadPeriod));
    EXPECT_TRUE(failsWith(
        addCycle(store(), u"x"_s, halfYear, { Stage::Self, Stage::Second }), ErrorCode::BadChoice));
    EXPECT_TRUE(failsWith(addCycle(store(), u"x"_s, halfYear, {}), ErrorCode::BadChoice));
    EXPECT_TRUE(must(store().cycles()).isEmpty());
}

TEST_F(Cycles, HaveNamesOfTheirOwn)
{
    must(addCycle(store(), u"x"_s, halfYear, { Stage::First }));
    EXPECT_TRUE(
        failsWith(addCycle(store(), u"x"_s, halfYear, { Stage::First }), ErrorCode::AlreadyExists));
    must(addCycle(store(), u"X"_s, halfYear, { Stage::First }));
    EXPECT_TRUE(failsWith(cycleNamed(store(), u"y"_s), ErrorCode::UnknownCycle));
}

TEST_F(Cycles, AdvanceStepByStepToTheEnd)
{
    must(addCycle(store(), u"x"_s, halfYear, { Stage::First }));
    must(addCycle(store(), u"y"_s, halfYear, { Stage::First }));
    for (const CycleState state :
        { CycleState::Open, CycleState::Calibration, CycleState::Disclosed, CycleState::Closed })
        EXPECT_EQ(must(advanceCycle(store(), u"x"_s)).state, state);
    EXPECT_TRUE(failsWith(advanceCycle(store(), u"x"_s), ErrorCode::TransitionNotAllowed));
    EXPECT_TRUE(failsWith(advanceCycle(store(), u"z"_s), ErrorCode::UnknownCycle));
    EXPECT_EQ(must(cycleNamed(store(), u"x"_s)).state, CycleState::Closed);
    EXPECT_EQ(must(cycleNamed(store(), u"y"_s)).state, CycleState::Planned);
}

TEST_F(Cycles, AdvanceNoFurtherThanWasAskedFor)
{
    must(addCycle(store(), u"x"_s, halfYear, { Stage::First }));
    EXPECT_TRUE(failsWith(
        advanceCycle(store(), u"x"_s, CycleState::Calibration), ErrorCode::TransitionNotAllowed));
    EXPECT_EQ(must(advanceCycle(store(), u"x"_s, CycleState::Open)).state, CycleState::Open);
    EXPECT_TRUE(failsWith(
        advanceCycle(store(), u"x"_s, CycleState::Open), ErrorCode::TransitionNotAllowed));
}

TEST_F(Cycles, TellWhatAdvancingThemWouldDo)
{
    using States = QMap<ReviewState, int>;
    addUsualPeople();
    m_cycle = u"x"_s;
    must(addCycle(store(), m_cycle, halfYear, { Stage::First, Stage::Calibration }));
    startReview(u"E1"_s);
    startReview(u"E2"_s);
    CycleAdvance advance = must(previewAdvance(store(), m_cycle));
    EXPECT_EQ(advance.to, CycleState::Open);
    EXPECT_EQ(advance.reviews, (States{ { ReviewState::Draft, 2 } }));
    EXPECT_EQ(advance.released(), (States{ { ReviewState::Draft, 2 } }));
    EXPECT_TRUE(advance.stopped().isEmpty());
    EXPECT_EQ(advance.unstarted, 2) << "L1 and E3";
    EXPECT_FALSE(advance.endsStarting());

    must(advanceCycle(store(), m_cycle));
    must(this->advance(ReviewState::First, {}, u"E1"_s));
    advance = must(previewAdvance(store(), m_cycle));
    EXPECT_EQ(advance.stopped(), (States{ { ReviewState::Draft, 1 } }));
    EXPECT_TRUE(advance.released().isEmpty());
    EXPECT_TRUE(advance.endsStarting());
    EXPECT_EQ(advance.reviews, (States{ { ReviewState::Draft, 1 }, { ReviewState::First, 1 } }));
    EXPECT_EQ(must(cycleNamed(store(), m_cycle)).state, CycleState::Open) << "only told";

    for (int i = 0; i < 3; ++i)
        must(advanceCycle(store(), m_cycle));
    EXPECT_TRUE(failsWith(previewAdvance(store(), m_cycle), ErrorCode::TransitionNotAllowed));
}
