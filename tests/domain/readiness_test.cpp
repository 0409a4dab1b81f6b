#include "domain/readiness.h"
#include "support/sampleframework.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

Figure figure(std::optional<double> value, FigureStatus status = FigureStatus::Ok)
{
    Figure month;
    month.value = value;
    month.status = status;
    return month;
}

KpiDefinition kpi(Direction direction)
{
    KpiDefinition definition = sampleKpi(u"pass"_s, KpiKind::Ratio);
    definition.direction = direction;
    return definition;
}

} // namespace

TEST(MonthOutcome, IsMetAtTheTargetAndBeyondInEitherDirection)
{
    EXPECT_EQ(monthOutcome(kpi(Direction::Up), figure(70), 70), MonthOutcome::Met);
    EXPECT_EQ(monthOutcome(kpi(Direction::Up), figure(69.99), 70), MonthOutcome::NotMet);
    EXPECT_EQ(monthOutcome(kpi(Direction::Down), figure(70), 70), MonthOutcome::Met);
    EXPECT_EQ(monthOutcome(kpi(Direction::Down), figure(70.01), 70), MonthOutcome::NotMet);
    EXPECT_EQ(monthOutcome(kpi(Direction::Up), figure(0), 0), MonthOutcome::Met);
}

TEST(MonthOutcome, WhatCannotBeJudgedIsNoMiss)
{
    const KpiDefinition up = kpi(Direction::Up);
    EXPECT_EQ(monthOutcome(up, figure(10, FigureStatus::TooFew), 70), MonthOutcome::TooFew);
    EXPECT_EQ(monthOutcome(up, figure(99, FigureStatus::TooFew), 70), MonthOutcome::TooFew);
    EXPECT_EQ(monthOutcome(up, figure(1, FigureStatus::Undeclared), 70), MonthOutcome::Undeclared);
    EXPECT_EQ(monthOutcome(up, figure({}, FigureStatus::NoData), 70), MonthOutcome::NoData);
}

TEST(KpiMonths, CountsEachOutcomeApart)
{
    const QList<Figure> months{ figure(71), figure(10), figure(99, FigureStatus::TooFew),
        figure({}, FigureStatus::NoData), figure({}, FigureStatus::NoData) };
    const auto row = kpiMonths(kpi(Direction::Up), Level::Senior, months);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->meets, 70);
    EXPECT_EQ(row->judged(), 2);
    EXPECT_EQ(row->count(MonthOutcome::Met), 1);
    EXPECT_EQ(row->count(MonthOutcome::NotMet), 1);
    EXPECT_EQ(row->count(MonthOutcome::TooFew), 1);
    EXPECT_EQ(row->count(MonthOutcome::NoData), 2);
    KpiDefinition without = kpi(Direction::Up);
    without.targets.remove(Level::Senior);
    EXPECT_FALSE(kpiMonths(without, Level::Senior, months));
}

TEST(WholeMonths, EndBeforeTheRunningMonth)
{
    const QList<Period> months = wholeMonthsBefore(QDate(2026, 2, 1), 3);
    EXPECT_EQ(months,
        (QList<Period>{ { QDate(2025, 11, 1), QDate(2025, 12, 1) },
            { QDate(2025, 12, 1), QDate(2026, 1, 1) }, { QDate(2026, 1, 1), QDate(2026, 2, 1) } }));
    EXPECT_EQ(wholeMonthsBefore(QDate(2026, 1, 31), 1).first().to, QDate(2026, 1, 1));
}

TEST(GoalOutcome, HasStableKeys)
{
    for (const GoalOutcome outcome : { GoalOutcome::Open, GoalOutcome::Done, GoalOutcome::Dropped })
        EXPECT_EQ(goalOutcomeFromKey(goalOutcomeKey(outcome)), outcome);
    EXPECT_EQ(goalOutcomeKey(GoalOutcome::Dropped), u"dropped"_s);
}
