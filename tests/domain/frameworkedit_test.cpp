#include "domain/frameworkcheck.h"
#include "domain/frameworkedit.h"
#include "shippedframework.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class FrameworkEdit : public testing::Test {
protected:
    FrameworkEdit() { used.addVersion(framework); }
    Framework framework = shippedFramework();
    UsedKeys used;
};

} // namespace

TEST_F(FrameworkEdit, KeysOfNewItemsNeverHadAnotherMeaning)
{
    addItem(framework, 1, LevelItemKind::Duty, used);
    EXPECT_EQ(framework.levels[1].duties.last().key, u"mid.duty.7"_s);
    framework.levels[1].duties.removeLast();
    Framework earlier = framework;
    earlier.levels[1].duties << LevelItem{ u"mid.duty.9"_s, {} }; // Long gone.
    used.addVersion(earlier);
    addItem(framework, 1, LevelItemKind::Duty, used);
    EXPECT_EQ(framework.levels[1].duties.last().key, u"mid.duty.10"_s);
    addItem(framework, 1, LevelItemKind::Competency, used);
    EXPECT_EQ(framework.levels[1].competencies.last().key, u"mid.competency.5"_s);
    addStackGroup(framework, used);
    addStackGroup(framework, used);
    EXPECT_EQ(framework.stack.last().key, u"group_2"_s);
}

TEST_F(FrameworkEdit, KeysOfNewKpisFollowTheirEnglishName)
{
    addKpi(framework, 1, used);
    const qsizetype at = framework.dimensions[1].kpis.size() - 1;
    const auto key = [&] { return framework.dimensions[1].kpis[at].key; };
    EXPECT_EQ(key(), u"kpi"_s);
    setKpiName(framework, 1, at, { u"롤백"_s, u"Deployment rollback rate (prod)"_s }, used);
    EXPECT_EQ(key(), u"deployment_rollback_rate_prod"_s);
    setKpiName(framework, 1, at, { u"롤백"_s, u"Bug rate"_s }, used);
    EXPECT_EQ(key(), u"bug_rate_2"_s) << "bug_rate is another's";
    setKpiName(framework, 1, at, { u"롤백"_s, u"롤백"_s }, used);
    EXPECT_EQ(key(), u"kpi"_s);
    framework.dimensions[1].kpis[at].key = u"own_key"_s; // Typed by hand: it stays.
    setKpiName(framework, 1, at, { u"롤백"_s, u"Rollbacks"_s }, used);
    EXPECT_EQ(key(), u"own_key"_s);
    setKpiName(framework, 0, 0, { u"통과"_s, u"Passed"_s }, used);
    EXPECT_EQ(framework.dimensions[0].kpis[0].key, u"review_pass_rate"_s) << "it has records";
}

TEST_F(FrameworkEdit, AReplacedKpiHasAKeyOfItsOwn)
{
    replaceKpi(framework, 0, 1, used);
    EXPECT_EQ(framework.dimensions[0].kpis[1].key, u"bug_rate_2"_s);
    framework.dimensions[0].kpis[1].kind = KpiKind::Count;
    EXPECT_TRUE(checkNewVersion(framework, used).isEmpty());
}

TEST_F(FrameworkEdit, AKpiKeepsItsKind)
{
    framework.dimensions[0].kpis[1].kind = KpiKind::Count;
    const QList<Problem> problems = checkNewVersion(framework, used);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].code, ErrorCode::BadChoice);
    EXPECT_EQ(problems[0].item, u"dimensions[0].kpis[1].kind"_s);
    EXPECT_EQ(problems[0].args, (QVariantList{ u"count"_s, u"rate"_s }));
}

TEST_F(FrameworkEdit, HoldsNoResidentNumber)
{
    framework.levels[0].duties[1].text.ko = u"담당: 900101-1234567"_s;
    const QList<Problem> problems = checkNewVersion(framework, used);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].code, ErrorCode::ResidentNumber);
    EXPECT_EQ(problems[0].item, u"levels[0].duties[1].text.ko"_s);
}

TEST_F(FrameworkEdit, WeightsFollowTheDimensions)
{
    addDimension(framework, used);
    EXPECT_EQ(framework.levels[0].dimensionWeights.value(u"dimension"_s, -1), 0);
    setDimensionName(framework, 5, { u"보안"_s, u"Security"_s }, used);
    EXPECT_EQ(framework.dimensions[5].key, u"security"_s);
    EXPECT_EQ(framework.levels[3].dimensionWeights.value(u"security"_s, -1), 0);
    EXPECT_FALSE(framework.levels[3].dimensionWeights.contains(u"dimension"_s));
    removeDimension(framework, 5);
    EXPECT_EQ(framework, shippedFramework());
    setDimensionWeights(framework, 0, false);
    EXPECT_TRUE(framework.levels[0].dimensionWeights.isEmpty());
    EXPECT_TRUE(checkFramework(framework).isEmpty());
    addDimension(framework, used);
    framework.dimensions.swapItemsAt(0, 5);
    framework.dimensions.removeAt(3);
    framework.dimensions.removeAt(3);
    framework.dimensions.removeAt(3);
    setDimensionWeights(framework, 0, true);
    EXPECT_EQ(framework.levels[0].dimensionWeights.value(framework.dimensions[0].key), 3334);
    EXPECT_EQ(framework.levels[0].dimensionWeights.value(framework.dimensions[2].key), 3333);
}

TEST_F(FrameworkEdit, KpiWeightsAreAllSetOrNone)
{
    Dimension& quality = framework.dimensions[0];
    setKpiWeights(quality, true);
    EXPECT_EQ(quality.kpis[0].weight, 3334);
    EXPECT_TRUE(checkFramework(framework).isEmpty());
    addKpi(framework, 0, used);
    EXPECT_EQ(framework.dimensions[0].kpis.last().weight, 0);
    setKpiWeights(framework.dimensions[0], false);
    EXPECT_EQ(framework.dimensions[0].kpis[0].weight, std::nullopt);
}

TEST_F(FrameworkEdit, TargetsTurnWithTheDirection)
{
    KpiDefinition& kpi = framework.dimensions[0].kpis[0];
    setDirection(kpi, Direction::Down);
    EXPECT_EQ(kpi.targets[Level::Mid], (Targets{ 88, 70, 50 }));
    EXPECT_TRUE(checkFramework(framework).isEmpty());
    setDirection(kpi, Direction::Up);
    EXPECT_EQ(framework, shippedFramework());
}

TEST_F(FrameworkEdit, AnUnfinishedOneIsKeptAsItIs)
{
    addKpi(framework, 0, used);
    addItem(framework, 0, LevelItemKind::Duty, used);
    framework.levels[0].dimensionWeights.first() = 1;
    EXPECT_FALSE(frameworkFromJson(toJson(framework)));
    EXPECT_EQ(must(unfinishedFrameworkFromJson(toJson(framework))), framework);
    EXPECT_FALSE(unfinishedFrameworkFromJson("{}"));
}
