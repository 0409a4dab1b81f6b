#include "domain/kpirules.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <limits>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

KpiDefinition of(KpiKind kind) { return sampleKpi(u"k"_s, kind); }

KpiValues single(double value) { return { value, {}, {} }; }
KpiValues part(double numerator, double denominator) { return { {}, numerator, denominator }; }

// What is wrong, as "code column".
QStringList flaws(KpiKind kind, const KpiValues& values)
{
    QStringList found;
    const QList<Problem> problems = valueProblems(of(kind), values);
    for (const Problem& problem : problems)
        found << errorKey(problem.code) + u' ' + problem.column;
    return found;
}

} // namespace

TEST(KpiRules, EachKindHasItsNumbersAndNoOthers)
{
    for (const KpiKind kind : { KpiKind::Duration, KpiKind::Count }) {
        EXPECT_EQ(flaws(kind, single(3)), QStringList());
        EXPECT_EQ(flaws(kind, {}), QStringList{ u"missing_value value"_s });
        EXPECT_EQ(flaws(kind, { 3, {}, 4 }), QStringList{ u"unneeded_value denominator"_s });
    }
    for (const KpiKind kind : { KpiKind::Ratio, KpiKind::Snapshot, KpiKind::Rate }) {
        EXPECT_EQ(flaws(kind, part(3, 4)), QStringList());
        EXPECT_EQ(flaws(kind, { 1, 3, {} }),
            (QStringList{ u"unneeded_value value"_s, u"missing_value denominator"_s }));
    }
}

TEST(KpiRules, ThePartIsAtMostTheWhole)
{
    for (const KpiKind kind : { KpiKind::Ratio, KpiKind::Snapshot }) {
        EXPECT_EQ(flaws(kind, part(4, 4)), QStringList());
        EXPECT_EQ(
            flaws(kind, part(5, 4)), QStringList{ u"numerator_above_denominator numerator"_s });
    }
    EXPECT_EQ(flaws(KpiKind::Rate, part(5, 4)), QStringList()) << "two events a merge can be";
}

TEST(KpiRules, NumbersLieInTheirRange)
{
    const QStringList outside{ u"number_out_of_range value"_s };
    EXPECT_EQ(flaws(KpiKind::Count, single(0)), QStringList());
    EXPECT_EQ(flaws(KpiKind::Count, single(largestNumber)), QStringList());
    EXPECT_EQ(flaws(KpiKind::Count, single(-0.5)), outside);
    EXPECT_EQ(flaws(KpiKind::Count, single(2 * largestNumber)), outside);
    EXPECT_EQ(flaws(KpiKind::Count, single(std::numeric_limits<double>::infinity())), outside);
    EXPECT_EQ(flaws(KpiKind::Count, single(std::numeric_limits<double>::quiet_NaN())), outside);
    EXPECT_EQ(flaws(KpiKind::Rate, part(-1, 4)), QStringList{ u"number_out_of_range numerator"_s });
}

TEST(KpiRules, ATeamsKpiHasRecordsOfTeams)
{
    KpiDefinition kpi = of(KpiKind::Count);
    EXPECT_FALSE(scopeProblem(kpi, false));
    EXPECT_FALSE(scopeProblem(kpi, true)) << "a team may have records of a person's KPI";
    kpi.scope = KpiScope::Team;
    EXPECT_FALSE(scopeProblem(kpi, true));
    const auto problem = scopeProblem(kpi, false);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->code, ErrorCode::WrongScope);
    EXPECT_EQ(problem->args, QVariantList{ u"k"_s });
}

TEST(KpiRules, APartOfNothingSaysNothing)
{
    for (const KpiKind kind : { KpiKind::Ratio, KpiKind::Snapshot, KpiKind::Rate }) {
        EXPECT_TRUE(emptinessProblem(of(kind), part(0, 0)));
        EXPECT_FALSE(emptinessProblem(of(kind), part(0, 3)));
    }
    EXPECT_FALSE(emptinessProblem(of(KpiKind::Rate), part(1, 0)))
        << "an event whose exposure stands in another record";
    EXPECT_FALSE(emptinessProblem(of(KpiKind::Count), single(0)));
}
