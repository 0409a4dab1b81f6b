// The report of a team whose people work by different role frameworks.
#include "workspace/frameworks.h"
#include "workspace/papers.h"
#include "workspace/people.h"
#include "workspace/workspacefixture.h"

#include <algorithm>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Period half{ day(2026, 1, 1), day(2026, 7, 1) };

// E3, alone in team B, works by a framework of one KPI of the first one and one of its own.
class TeamPaperOfTwo : public WorkspaceFile {
protected:
    TeamPaperOfTwo()
    {
        addUsualPeople();
        m_first = must(store().framework(must(newestFramework(store())).id));
        Framework second = m_first;
        second.key = u"data-engineer"_s;
        second.title = { u"데이터 엔지니어"_s, u"Data engineer"_s };
        second.dimensions = { m_first.dimensions[0] };
        for (LevelDefinition& level : second.levels)
            level.dimensionWeights = {};
        QList<KpiDefinition>& kpis = second.dimensions[0].kpis;
        kpis.resize(1);
        m_shared = kpis.first().key;
        KpiDefinition own = kpis.first();
        own.key = u"pipeline_success"_s;
        own.name = { u"파이프라인 성공률"_s, u"Pipeline success"_s };
        // Its levels ask for something else than the first framework's.
        for (Targets& targets : kpis.first().targets)
            targets.meets = (targets.meets + targets.exceeds) / 2;
        kpis << own;
        must(saveFramework(store(), second, std::nullopt, m_now));
        must(setFrameworkOf(store(), u"E3"_s, second.key));
        m_second = second;
    }

    TeamPaper paperOf(const QString& team)
    {
        return must(teamPaper(store(), team, half, m_now, [](qint64, qint64) { return true; }));
    }
    static QStringList keys(const TeamPaper& paper)
    {
        QStringList all;
        for (const TeamKpi& one : paper.kpis)
            all << one.kpi.key;
        return all;
    }
    static QStringList keys(const Framework& framework)
    {
        QStringList all;
        for (const KpiDefinition& kpi : framework.kpis())
            all << kpi.key;
        return all;
    }
    static const TeamKpi& of(const TeamPaper& paper, const QString& key)
    {
        return *std::ranges::find_if(
            paper.kpis, [&](const TeamKpi& one) { return one.kpi.key == key; });
    }

    Framework m_first;
    Framework m_second;
    QString m_shared;
};

} // namespace

TEST_F(TeamPaperOfTwo, HasTheKpisThatItsPeopleWorkBy)
{
    EXPECT_EQ(keys(paperOf(u"A"_s)), keys(m_first));
    QStringList second = keys(paperOf(u"B"_s));
    QStringList expected = keys(m_second);
    second.sort();
    expected.sort();
    EXPECT_EQ(second, expected);
    const TeamPaper all = paperOf({});
    EXPECT_EQ(keys(all), keys(m_first) + QStringList{ u"pipeline_success"_s });
    EXPECT_EQ(all.kpis.first().heading, m_first.dimensions[0].name);
    EXPECT_EQ(
        all.kpis.last().heading.en, u"Data engineer · %1"_s.arg(m_first.dimensions[0].name.en));
}

TEST_F(TeamPaperOfTwo, ShowsEachPersonByTheirOwnFramework)
{
    must(kpi("E3,pipeline_success,2026-02-01,,18,20,a,\n"));
    const TeamPaper all = paperOf({});
    const TeamKpi& own = of(all, u"pipeline_success"_s);
    ASSERT_EQ(own.figures.size(), 1); // It is nobody else's.
    EXPECT_EQ(own.figures.first().name, engineer(u"E3"_s).name);
    EXPECT_EQ(own.figures.first().figure.value, 90);
    EXPECT_EQ(own.months[1].value, 90);
    const TeamKpi& shared = of(all, m_shared);
    ASSERT_EQ(shared.figures.size(), 4);
    for (const TeamFigure& figure : shared.figures) {
        const Framework& theirs = figure.name == engineer(u"E3"_s).name ? m_second : m_first;
        EXPECT_EQ(figure.targets, theirs.kpi(m_shared)->targets.value(*figure.level))
            << figure.name.toStdString();
    }
    EXPECT_NE(m_second.kpi(m_shared)->targets, m_first.kpi(m_shared)->targets);
}

TEST_F(TeamPaperOfTwo, OfATeamOfNobodyHasTheFirstFrameworksKpis)
{
    sql("INSERT INTO team (name) VALUES ('C')");
    const TeamPaper paper = paperOf(u"C"_s);
    EXPECT_EQ(paper.people, 0);
    EXPECT_EQ(keys(paper), keys(m_first));
}
