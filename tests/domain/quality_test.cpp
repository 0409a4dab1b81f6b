#include "domain/quality.h"
#include "support/sampleframework.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate qualityToday(2026, 7, 2);

Engineer worker()
{
    Engineer engineer;
    engineer.id = { 1 };
    engineer.employeeNo = u"E1"_s;
    engineer.hiredOn = QDate(2026, 2, 1);
    engineer.leftOn = QDate(2026, 6, 1);
    return engineer;
}

KpiRecord passed(QDate date, double numerator, double denominator)
{
    return { EngineerId{ 1 }, u"k"_s, date, date.toString(), { {}, numerator, denominator }, {}, {},
        {}, {} };
}

std::optional<ErrorCode> problemOn(QDate date, double numerator = 1, double denominator = 2)
{
    const Engineer person = worker();
    const auto problem = recordProblem(sampleKpi(u"k"_s, KpiKind::Ratio),
        passed(date, numerator, denominator), &person, qualityToday);
    return problem ? std::optional(problem->code) : std::nullopt;
}

} // namespace

TEST(Quality, KindsHaveStableKeys)
{
    const QStringList keys{ u"missing"_s, u"undeclared"_s, u"stale"_s, u"impossible"_s, u"jump"_s };
    const QList<FindingKind> kinds = findingKinds();
    ASSERT_EQ(kinds.size(), keys.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        EXPECT_EQ(findingKindKey(kinds[i]), keys[i]);
        EXPECT_EQ(findingKindFromKey(keys[i]), kinds[i]);
    }
    EXPECT_FALSE(findingKindFromKey(u"other"_s));
}

TEST(Quality, ARecordLiesInThePersonsEmployment)
{
    EXPECT_EQ(problemOn(QDate(2026, 1, 31)), ErrorCode::DayNotEmployed);
    EXPECT_EQ(problemOn(QDate(2026, 2, 1)), std::nullopt);
    EXPECT_EQ(problemOn(QDate(2026, 5, 31)), std::nullopt);
    EXPECT_EQ(problemOn(QDate(2026, 6, 1)), ErrorCode::DayNotEmployed)
        << "the first day no longer there";
    EXPECT_EQ(problemOn(QDate(2026, 7, 3)), ErrorCode::DayInFuture);
}

TEST(Quality, ATeamsRecordLiesNotInTheFuture)
{
    KpiRecord record = passed(qualityToday, 1, 2);
    record.subject = TeamId{ 1 };
    KpiDefinition kpi = sampleKpi(u"k"_s, KpiKind::Ratio);
    kpi.scope = KpiScope::Team;
    EXPECT_FALSE(recordProblem(kpi, record, nullptr, qualityToday));
    EXPECT_EQ(recordProblem(kpi, record, nullptr, qualityToday.addDays(-1))->code,
        ErrorCode::DayInFuture);
}

TEST(Quality, WhatTheNumbersCannotBeGoesFirst)
{
    EXPECT_EQ(problemOn(QDate(2026, 1, 1), 3, 2), ErrorCode::NumeratorAboveDenominator);
    EXPECT_EQ(problemOn(QDate(2026, 3, 1), 0, 0), ErrorCode::ZeroDenominator);
}

TEST(Quality, ImpossibleRecordsAreGatheredByReason)
{
    const Engineer person = worker();
    const QList<KpiRecord> records{ passed(QDate(2026, 1, 5), 1, 2),
        passed(QDate(2026, 3, 5), 3, 2), passed(QDate(2026, 3, 6), 1, 2),
        passed(QDate(2026, 4, 7), 5, 2), passed(QDate(2026, 6, 8), 1, 2) };
    const QList<Finding> found =
        impossibleAmong(sampleKpi(u"k"_s, KpiKind::Ratio), records, &person, qualityToday);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].problem->code, ErrorCode::DayNotEmployed);
    EXPECT_EQ(found[0].count, 2);
    EXPECT_EQ(found[0].date, QDate(2026, 1, 5));
    EXPECT_EQ(found[0].period, (Period{ QDate(2026, 1, 5), QDate(2026, 6, 9) }));
    EXPECT_EQ(found[1].problem->code, ErrorCode::NumeratorAboveDenominator);
    EXPECT_EQ(found[1].problem->args, (QVariantList{ 3.0, 2.0 })) << "of the first record";
    EXPECT_EQ(found[1].count, 2);
    EXPECT_EQ(found[1].subject, KpiSubject(EngineerId{ 1 }));
    EXPECT_TRUE(
        impossibleAmong(sampleKpi(u"k"_s, KpiKind::Ratio), {}, &person, qualityToday).isEmpty());
}
