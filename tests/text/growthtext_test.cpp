#include "support/sampleframework.h"
#include "support/support.h"
#include "text/growthtext.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);

Readiness readiness()
{
    Readiness facts;
    facts.level = Level::Mid;
    facts.next = Level::Senior;
    facts.items = { { RoadmapItem(), Tick() }, { RoadmapItem(), std::nullopt } };
    facts.items[0].tick->evidence.link = u"https://example.com"_s;
    KpiMonths kpi{ sampleKpi(u"pass"_s, KpiKind::Ratio), 78, {}, {} };
    kpi.kpi.name = { u"통과율"_s, u"Pass rate"_s };
    kpi.outcomes = { MonthOutcome::Met, MonthOutcome::Met, MonthOutcome::NotMet,
        MonthOutcome::NoData };
    KpiMonths silent = kpi;
    silent.kpi.name = { u"발표"_s, u"Talks"_s };
    silent.outcomes = { MonthOutcome::TooFew, MonthOutcome::NoData };
    facts.months = { kpi, silent };
    return facts;
}

} // namespace

TEST(GrowthText, SaysPartsOfAWhole)
{
    EXPECT_EQ(partText(english, 7, 9), u"7 of 9"_s);
    EXPECT_EQ(partText(korean, 7, 9), u"9개 중 7개"_s);
}

TEST(GrowthText, LaysFactsSideBySide)
{
    EXPECT_EQ(supportingFacts(english, readiness()),
        (QStringList{ u"Duties and competencies of the level done: 1 of 2; with evidence: 1."_s,
            u"Pass rate: the target for Senior was met in 2 of 3 months that can be judged."_s }));
    EXPECT_EQ(missingFacts(english, readiness()),
        (QStringList{ u"The transition goal is not ticked."_s,
            u"Duties and competencies of the level open: 1 of 2."_s,
            u"Pass rate: the target for Senior was not met in 1 of 3 months that can be judged."_s,
            u"No month can be judged of: Talks."_s, u"No review has agreed goals yet."_s }));
    const QStringList inKorean =
        supportingFacts(korean, readiness()) + missingFacts(korean, readiness());
    EXPECT_TRUE(inKorean.join(u' ').contains(u"판단할 수 있는 달 3개 중 2개"_s));
}

TEST(GrowthText, SaysHowGoalsStand)
{
    Readiness facts = readiness();
    facts.transition.tick = Tick();
    facts.transition.tick->on = QDate(2026, 5, 1);
    facts.goals = ReviewGoals{ CycleId{ 1 }, u"2026H1"_s, 1, false, { {}, {}, {} } };
    EXPECT_TRUE(missingFacts(english, facts).last().contains(u"not agreed yet"_s));
    facts.goals->agreed = true;
    facts.goals->goals[0].state.outcome = GoalOutcome::Done;
    facts.goals->goals[1].state.outcome = GoalOutcome::Dropped;
    EXPECT_EQ(supportingFacts(english, facts).last(), u"Goals of “2026H1” done: 1 of 3."_s);
    EXPECT_EQ(missingFacts(english, facts).last(), u"Goals of “2026H1” open: 1 of 3."_s);
    EXPECT_EQ(supportingFacts(english, facts).first(),
        u"The transition goal is ticked, on 2026-05-01."_s);
}

TEST(GrowthText, SaysEvidence)
{
    const Framework framework = sampleFramework();
    EXPECT_EQ(evidenceLabel(english, framework, {}), QString());
    EXPECT_EQ(
        evidenceLabel(english, framework, { u"https://example.com"_s }), u"https://example.com"_s);
    const TickEvidence records{ {},
        RecordSpan{ u"gone"_s, { QDate(2026, 1, 1), QDate(2026, 7, 1) } } };
    EXPECT_EQ(evidenceLabel(english, framework, records), u"gone, 2026-01-01 – 2026-06-30"_s);
}
