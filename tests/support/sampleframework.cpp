#include "support/sampleframework.h"

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

KpiDefinition down(KpiDefinition kpi)
{
    kpi.direction = Direction::Down;
    return kpi;
}

KpiDefinition ofTeam(KpiDefinition kpi)
{
    kpi.scope = KpiScope::Team;
    return kpi;
}

KpiDefinition atLeast(int minimumN, KpiDefinition kpi)
{
    kpi.minimumN = minimumN;
    return kpi;
}

KpiDefinition aWeek(KpiDefinition kpi)
{
    kpi.per = CountPer::Week;
    return kpi;
}

Dimension dimension(const QString& key, const QList<KpiDefinition>& kpis)
{
    return { key, { key, key }, kpis };
}

} // namespace

KpiDefinition sampleKpi(const QString& key, KpiKind kind, const Targets& targets)
{
    KpiDefinition kpi;
    kpi.key = key;
    kpi.name = { key, key };
    kpi.kind = kind;
    for (const Level level : allLevels)
        kpi.targets[level] = targets;
    return kpi;
}

LevelDefinition sampleLevel(Level level, int duties, int competencies)
{
    LevelDefinition definition;
    definition.level = level;
    const QString key = levelKey(level);
    for (int i = 1; i <= duties; ++i)
        definition.duties << LevelItem{ u"%1.duty.%2"_s.arg(key).arg(i), {} };
    for (int i = 1; i <= competencies; ++i)
        definition.competencies << LevelItem{ u"%1.competency.%2"_s.arg(key).arg(i), {} };
    return definition;
}

Framework sampleFramework()
{
    Framework framework;
    framework.key = u"sample"_s;
    framework.dimensions = {
        dimension(u"quality"_s,
            { atLeast(5, sampleKpi(u"review_pass_rate"_s, KpiKind::Ratio, { 50, 70, 88 })),
                atLeast(10, down(sampleKpi(u"bug_rate"_s, KpiKind::Rate, { 15, 8, 3 }))),
                sampleKpi(u"test_coverage"_s, KpiKind::Snapshot, { 60, 75, 88 }) }),
        dimension(u"stability"_s,
            { atLeast(3, ofTeam(down(sampleKpi(u"mttr"_s, KpiKind::Duration, { 24, 4, 1 })))),
                atLeast(
                    5, ofTeam(sampleKpi(u"sla_attainment"_s, KpiKind::Ratio, { 95, 99, 99.9 }))) }),
        dimension(u"growth"_s,
            { sampleKpi(u"talks"_s, KpiKind::Count, { 0, 0.5, 1 }),
                sampleKpi(u"tech_docs"_s, KpiKind::Count, { 1, 4, 8 }),
                ofTeam(aWeek(sampleKpi(u"releases"_s, KpiKind::Count, { 0.25, 1, 3 }))) }),
    };
    for (const Level level : allLevels) {
        LevelDefinition definition = sampleLevel(level, 2, 3);
        if (level != Level::Junior) {
            definition.dimensionWeights = { { u"quality"_s, 5000 }, { u"stability"_s, 2000 },
                { u"growth"_s, 3000 } };
            definition.achievementWeight = 6000;
        }
        framework.levels << definition;
    }
    framework.grades = { { u"S"_s, 450 }, { u"A"_s, 380 }, { u"B"_s, 300 }, { u"C"_s, 220 },
        { u"D"_s, 0 } };
    return framework;
}

} // namespace levelbook::test
