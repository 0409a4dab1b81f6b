// Small hand-made frameworks: values that tests can work out on paper.
#pragma once

#include "domain/framework.h"

namespace levelbook::test {

/// A KPI of a kind: up, of a person, minimum n 1, unset weight, and the same targets at every
/// level.
KpiDefinition sampleKpi(const QString& key, KpiKind kind, const Targets& targets = { 50, 70, 88 });

/// A level with so many duties and competencies, keyed as in "mid.duty.1".
LevelDefinition sampleLevel(Level level, int duties, int competencies);

/// Three dimensions with eight KPIs of all kinds, the targets of a mid-level engineer at each
/// level:
/// - quality: review_pass_rate, bug_rate (down), test_coverage
/// - stability: mttr (down), sla_attainment, both the team's
/// - growth: talks, tech_docs, releases (a week, the team's)
///
/// Every level has 2 duties and 3 competencies and weighs quality 5000, stability 2000, growth
/// 3000; but at junior the dimensions are unset. Achievement is 6000, at junior 5000. Grades and
/// raters as shipped.
Framework sampleFramework();

} // namespace levelbook::test
