#include "domain/cycle.h"
#include "domain/figure.h"
#include "domain/kpi.h"
#include "domain/review.h"
#include "support/sampleframework.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// Every key is as written down (files and scripts rely on it), and reads back to the same value.
template <class Enum>
void expectKeys(
    QString (*keyOf)(Enum), std::optional<Enum> (*valueOf)(const QString&), const QStringList& keys)
{
    for (int i = 0; i < keys.size(); ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_EQ(keyOf(value), keys[i]);
        EXPECT_EQ(valueOf(keys[i]), value) << keys[i].toStdString();
        EXPECT_EQ(valueOf(keys[i].toUpper()), std::nullopt);
    }
    EXPECT_EQ(keyOf(static_cast<Enum>(keys.size())), QString()) << "a value without a key here";
    EXPECT_EQ(valueOf(QString()), std::nullopt);
}

} // namespace

TEST(Keys, RoundTrip)
{
    expectKeys(&kpiKindKey, &kpiKindFromKey,
        { u"ratio"_s, u"snapshot"_s, u"rate"_s, u"duration"_s, u"count"_s });
    expectKeys(&directionKey, &directionFromKey, { u"up"_s, u"down"_s });
    expectKeys(&kpiScopeKey, &kpiScopeFromKey, { u"person"_s, u"team"_s });
    expectKeys(&countPerKey, &countPerFromKey, { u"quarter"_s, u"week"_s });
    expectKeys(&figureStatusKey, &figureStatusFromKey,
        { u"ok"_s, u"too_few"_s, u"no_data"_s, u"undeclared"_s });
    expectKeys(&nodeStatusKey, &nodeStatusFromKey,
        { u"ok"_s, u"too_few"_s, u"no_data"_s, u"undeclared"_s, u"unrated"_s, u"skipped"_s });
    expectKeys(&stageKey, &stageFromKey, { u"self"_s, u"first"_s, u"second"_s, u"calibration"_s });
    expectKeys(&cycleStateKey, &cycleStateFromKey,
        { u"planned"_s, u"open"_s, u"calibration"_s, u"disclosed"_s, u"closed"_s });
    expectKeys(&reviewStateKey, &reviewStateFromKey,
        { u"draft"_s, u"self"_s, u"first"_s, u"second"_s, u"calibration"_s, u"approved"_s,
            u"disclosed"_s, u"acknowledged"_s, u"appealed"_s, u"decided"_s, u"closed"_s });
    expectKeys(&raterKey, &raterFromKey, { u"self"_s, u"first"_s, u"second"_s });
}

TEST(Cycle, GoesThroughItsStatesInOrder)
{
    QStringList passed;
    for (std::optional<CycleState> state = CycleState::Planned; state; state = nextState(*state))
        passed << cycleStateKey(*state);
    EXPECT_EQ(passed.join(u' '), u"planned open calibration disclosed closed"_s);
}

TEST(Framework, FindsItsKpis)
{
    const Framework framework = sampleFramework();
    ASSERT_NE(framework.kpi(u"mttr"_s), nullptr);
    EXPECT_EQ(framework.kpi(u"mttr"_s)->kind, KpiKind::Duration);
    EXPECT_EQ(framework.dimensionOf(u"mttr"_s)->key, u"stability"_s);
    EXPECT_EQ(framework.kpi(u"absent"_s), nullptr);
    EXPECT_EQ(framework.dimensionOf(u"absent"_s), nullptr);
    EXPECT_EQ(framework.kpis().size(), 8);
    EXPECT_EQ(framework.level(Level::Senior).level, Level::Senior);
    const QList<LevelItem> items = ratedItems(framework.level(Level::Mid));
    ASSERT_EQ(items.size(), 5);
    EXPECT_EQ(items.first().key, u"mid.duty.1"_s);
    EXPECT_EQ(items.last().key, u"mid.competency.3"_s);
}
