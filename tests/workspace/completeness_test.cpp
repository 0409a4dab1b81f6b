// "Nothing is missing", said with an import: for whom it is written down, and when it falls.
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Period halfYear{ day(2026, 1, 1), day(2026, 7, 1) };

class Completeness : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }

    QList<Period> declared(const KpiSubject& subject, const QString& key)
    {
        QList<Period> periods;
        const QList<Declaration> all = declarationsOf(subject);
        for (const Declaration& one : all) {
            if (one.kpi == key)
                periods << one.period;
        }
        return periods;
    }
    QList<Period> declared(const QString& employeeNo, const QString& key)
    {
        return declared(KpiSubject(engineer(employeeNo).id), key);
    }
};

} // namespace

TEST_F(Completeness, OfAllIsWrittenDownForEverybodyWithAnActiveDay)
{
    must(people("G1,Gone,A,mid,2020-01-01,,2025-12-31,,\nN1,New,A,mid,2026-06-30,,,,\n"
                "F1,Future,A,mid,2026-07-01,,,,\n"));
    const ImportOutcome outcome = must(kpi("", { halfYear, { u"talks"_s }, {} }));
    EXPECT_TRUE(outcome.id);
    EXPECT_EQ(outcome.added, 0);
    for (const auto& no : { u"E1"_s, u"E2"_s, u"E3"_s, u"L1"_s, u"N1"_s })
        EXPECT_EQ(declared(no, u"talks"_s), QList{ halfYear }) << no.toStdString();
    EXPECT_TRUE(declared(u"G1"_s, u"talks"_s).isEmpty());
    EXPECT_TRUE(declared(u"F1"_s, u"talks"_s).isEmpty());
    EXPECT_TRUE(declared(u"E1"_s, u"tech_docs"_s).isEmpty());
    EXPECT_EQ(declarationsOf(engineer(u"E1"_s).id)[0].import, outcome.id);
}

TEST_F(Completeness, OfATeamIsWrittenDownForItsMembers)
{
    must(kpi("", { halfYear, { u"talks"_s, u"tech_docs"_s }, u"A"_s }));
    EXPECT_EQ(declared(u"E1"_s, u"talks"_s), QList{ halfYear });
    EXPECT_EQ(declared(u"E2"_s, u"tech_docs"_s), QList{ halfYear });
    EXPECT_TRUE(declared(u"E3"_s, u"talks"_s).isEmpty());
    EXPECT_TRUE(declared(team(u"A"_s), u"talks"_s).isEmpty()); // A person's count.
}

TEST_F(Completeness, OfATeamSpeaksOnlyOfTheDaysInIt)
{
    must(people("E1,One,B,mid,2020-03-02,2018-01-01,,,L1\n", day(2026, 4, 1)));
    must(kpi("", { halfYear, { u"talks"_s }, u"A"_s }));
    EXPECT_EQ(
        declared(u"E1"_s, u"talks"_s), (QList<Period>{ { day(2026, 1, 1), day(2026, 4, 1) } }));
    must(kpi("", { halfYear, { u"talks"_s }, u"B"_s }));
    EXPECT_EQ(declared(u"E1"_s, u"talks"_s),
        (QList<Period>{
            { day(2026, 1, 1), day(2026, 4, 1) }, { day(2026, 4, 1), day(2026, 7, 1) } }));
}

TEST_F(Completeness, OfATeamsOwnCountIsTheTeams)
{
    must(kpi("", { halfYear, { u"release_velocity"_s }, u"A"_s }));
    EXPECT_EQ(declared(team(u"A"_s), u"release_velocity"_s), QList{ halfYear });
    EXPECT_TRUE(declared(team(u"B"_s), u"release_velocity"_s).isEmpty());
    EXPECT_TRUE(declared(u"E1"_s, u"release_velocity"_s).isEmpty());
    must(kpi("", { halfYear, { u"release_velocity"_s }, {} }));
    EXPECT_EQ(declared(team(u"A"_s), u"release_velocity"_s).size(), 1);
    EXPECT_EQ(declared(team(u"B"_s), u"release_velocity"_s), QList{ halfYear });
}

TEST_F(Completeness, AgainChangesNothing)
{
    must(kpi("", { halfYear, { u"talks"_s }, {} }));
    EXPECT_FALSE(must(kpi("", { halfYear, { u"talks"_s }, {} })).id);
    // A part of it is known too, by team and by all.
    const Period quarter{ day(2026, 2, 1), day(2026, 5, 1) };
    EXPECT_FALSE(must(kpi("", { quarter, { u"talks"_s }, {} })).id);
    EXPECT_FALSE(must(kpi("", { quarter, { u"talks"_s }, u"A"_s })).id);
    EXPECT_EQ(declared(u"E1"_s, u"talks"_s), QList{ halfYear });
}

TEST_F(Completeness, AnOverlappingPeriodIsAdded)
{
    const Period later{ day(2026, 4, 1), day(2026, 10, 1) };
    must(kpi("", { halfYear, { u"talks"_s }, u"A"_s }));
    const ImportOutcome outcome = must(kpi("", { later, { u"talks"_s }, {} }));
    EXPECT_TRUE(outcome.id);
    EXPECT_EQ(declared(u"E1"_s, u"talks"_s), (QList{ halfYear, later }));
    EXPECT_EQ(declared(u"E3"_s, u"talks"_s), QList{ later });
}

TEST_F(Completeness, AKeyNamedTwiceIsDeclaredOnce)
{
    must(kpi("", { halfYear, { u"talks"_s, u"talks"_s }, {} }));
    EXPECT_EQ(declared(u"E1"_s, u"talks"_s).size(), 1);
}

TEST_F(Completeness, WhatCannotBeClaimedKeepsTheRecordsOut)
{
    const QByteArray line = "E1,talks,2026-02-01,1,,,,\n";
    EXPECT_TRUE(
        failsWith(kpi(line, { halfYear, { u"review_pass_rate"_s }, {} }), ErrorCode::NotACount));
    EXPECT_TRUE(failsWith(kpi(line, { halfYear, { u"nothing"_s }, {} }), ErrorCode::UnknownKpi));
    EXPECT_TRUE(
        failsWith(kpi(line, { halfYear, { u"talks"_s }, u"nowhere"_s }), ErrorCode::UnknownTeam));
    EXPECT_TRUE(failsWith(
        kpi(line, { { halfYear.to, halfYear.from }, { u"talks"_s }, {} }), ErrorCode::BadPeriod));
    EXPECT_TRUE(recordsOf(engineer(u"E1"_s).id).isEmpty());
    EXPECT_TRUE(declarationsOf(engineer(u"E1"_s).id).isEmpty());
}

TEST_F(Completeness, FallsWithItsImport)
{
    const ImportOutcome first = must(kpi("", { halfYear, { u"talks"_s }, u"A"_s }));
    const ImportOutcome second =
        must(kpi("E3,talks,2026-02-01,1,,,,\n", { halfYear, { u"talks"_s }, u"B"_s }));
    must(undoImport(store(), *second.id, m_now));
    EXPECT_TRUE(declared(u"E3"_s, u"talks"_s).isEmpty());
    EXPECT_EQ(declared(u"E1"_s, u"talks"_s), QList{ halfYear });
    must(undoImport(store(), *first.id, m_now));
    EXPECT_TRUE(declared(u"E1"_s, u"talks"_s).isEmpty());
}
