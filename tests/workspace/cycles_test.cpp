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
