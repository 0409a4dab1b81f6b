// The KPIs of a file with several frameworks, and with records of KPIs that none has any more.
#include "workspace/frameworks.h"
#include "workspace/kpicatalog.h"
#include "workspace/reviewdocuments.h"
#include "workspace/workspacefixture.h"

#include <QSet>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Catalog : public WorkspaceFile {
protected:
    Framework first() { return must(store().framework(must(newestFramework(store())).id)); }
    // A copy of the first framework with one KPI more, in its second dimension.
    Framework addSecond()
    {
        Framework second = first();
        second.key = u"data-engineer"_s;
        second.title = { u"데이터 엔지니어"_s, u"Data engineer"_s };
        KpiDefinition extra = second.dimensions[1].kpis.first();
        extra.key = u"pipeline_success"_s;
        extra.name = { u"파이프라인 성공률"_s, u"Pipeline success"_s };
        second.dimensions[1].kpis << extra;
        must(saveFramework(store(), second, std::nullopt, m_now));
        return second;
    }
    KpiCatalog catalog() { return must(KpiCatalog::read(store())); }
};

QStringList keysOf(const QList<KpiDefinition>& kpis)
{
    QStringList keys;
    for (const KpiDefinition& kpi : kpis)
        keys << kpi.key;
    return keys;
}

} // namespace

TEST_F(Catalog, OfOneFrameworkHasItsDimensions)
{
    const KpiCatalog all = catalog();
    ASSERT_EQ(all.groups().size(), first().dimensions.size());
    EXPECT_EQ(all.groups()[0].heading, first().dimensions[0].name);
    EXPECT_EQ(all.kpis(), first().kpis());
    EXPECT_EQ(all.groups(), KpiCatalog(first()).groups());
}

TEST_F(Catalog, HasTheKpisOfAllFrameworksEachOnce)
{
    addSecond();
    const KpiCatalog all = catalog();
    const QStringList keys = keysOf(all.kpis());
    EXPECT_EQ(keys, keysOf(first().kpis()) + QStringList{ u"pipeline_success"_s });
    EXPECT_EQ(
        all.groups().last().heading.en, u"Data engineer · %1"_s.arg(first().dimensions[1].name.en));
    EXPECT_EQ(all.nameOf(u"pipeline_success"_s, Language::Korean), u"파이프라인 성공률"_s);
    ASSERT_TRUE(all.frameworkWith(u"pipeline_success"_s));
    EXPECT_EQ(all.frameworkWith(u"pipeline_success"_s)->key, u"data-engineer"_s);
    EXPECT_EQ(all.frameworkWith(u"bug_rate"_s)->key, first().key);
    EXPECT_EQ(all.frameworkWith(u"bug_rate"_s, u"data-engineer"_s)->key, u"data-engineer"_s);
    EXPECT_EQ(all.frameworkWith(u"nothing"_s), nullptr);
    EXPECT_EQ(all.framework(u"data-engineer"_s)->title.en, u"Data engineer"_s);
    // What is at hand is taken as it is, and nothing else changes.
    const Framework known = first();
    EXPECT_EQ(must(KpiCatalog::read(store(), &known)).groups(), all.groups());
}

TEST_F(Catalog, HasFormerKpisWhereThereAreRecordsOfThem)
{
    addUsualPeople();
    must(kpi("E1,bug_rate,2026-02-01,,1,10,a,\n"));
    Framework less = first();
    for (Dimension& dimension : less.dimensions)
        dimension.kpis.removeIf(
            [](const KpiDefinition& one) { return one.key == u"bug_rate" || one.key == u"talks"; });
    must(saveFramework(store(), less, std::nullopt, m_now));
    const KpiCatalog all = catalog();
    ASSERT_TRUE(all.groups().last().isFormer);
    EXPECT_EQ(keysOf(all.groups().last().kpis), QStringList{ u"bug_rate"_s });
    EXPECT_EQ(all.nameOf(u"bug_rate"_s, Language::English), u"Bug rate"_s);
    EXPECT_EQ(all.frameworkWith(u"bug_rate"_s)->version, 1);
    EXPECT_EQ(all.framework(less.key)->version, 2);
    EXPECT_EQ(all.kpi(u"talks"_s), nullptr); // Nobody has ever recorded one.
    EXPECT_EQ(all.nameOf(u"talks"_s, Language::English), u"talks"_s);
}

TEST_F(Catalog, TellsTwoOfOneNameApart)
{
    Framework second = addSecond();
    second.dimensions[1].kpis.last().name.en = u"Bug rate"_s;
    must(saveFramework(store(), second, std::nullopt, m_now));
    const KpiCatalog all = catalog();
    QSet<QString> names;
    for (const KpiDefinition& kpi : all.kpis())
        names << all.nameOf(kpi.key, Language::English);
    EXPECT_EQ(names.size(), all.kpis().size());
    EXPECT_TRUE(names.contains(u"Bug rate (bug_rate)"_s));
    EXPECT_EQ(all.nameOf(u"bug_rate"_s, Language::Korean), u"버그 발생률"_s);
}
