// Papers of every kind over the shipped framework, with made-up people and figures.
#pragma once

#include "domain/papers.h"

namespace levelbook::reports::test {

Framework shippedFramework();
FrameworkPaper sampleFrameworkPaper();
FormPaper sampleForm(Level level);
/// 20 people in two teams, in several states, with grades, quotas and reasons.
CyclePaper sampleCycle();
/// Two KPIs with data: one of people, with months, and one of the team.
TeamPaper sampleTeam();
/// A mid engineer with ticks, months of each outcome, and agreed goals.
GrowthPaper sampleGrowth();

} // namespace levelbook::reports::test
