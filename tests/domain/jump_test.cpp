#include "domain/jump.h"
#include "domain/statistics.h"
#include "support/sampleframework.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QDate jumpMonth(int number) { return QDate(2025, 1, 1).addMonths(number); }

// A KPI whose months each have one record, and the jumps among the last of them.
class Series {
public:
    explicit Series(KpiKind kind)
        : m_kpi(sampleKpi(u"k"_s, kind))
    {
    }

    Series& months(int count, double numerator, double denominator)
    {
        for (int i = 0; i < count; ++i)
            add({ {}, numerator, denominator });
        return *this;
    }
    Series& hours(std::initializer_list<double> each)
    {
        for (const double one : each)
            m_records << recordOf({ one, {}, {} });
        ++m_month;
        return *this;
    }
    Series& counts(std::initializer_list<double> each)
    {
        for (const double one : each)
            add({ one, {}, {} });
        return *this;
    }
    Series& skip(int count)
    {
        m_month += count;
        return *this;
    }
    Series& undeclared()
    {
        m_isDeclared = false;
        return *this;
    }
    Series& needing(int n)
    {
        m_kpi.minimumN = n;
        return *this;
    }

    QList<Jump> jumpsFrom(int month) const
    {
        const auto figureOf = [this](const Period& span) {
            return computeFigure(
                m_kpi, span, m_records, { static_cast<double>(span.days()), m_isDeclared });
        };
        std::vector<XmrPoint> points;
        for (int i = 0; i < m_month; ++i) {
            const Figure figure = figureOf({ jumpMonth(i), jumpMonth(i + 1) });
            if (figure.value)
                points.push_back({ jumpMonth(i), *figure.value });
        }
        return jumpsOf(m_kpi, points, { jumpMonth(month), jumpMonth(m_month) }, figureOf);
    }
    QList<Jump> jumpsOfLast() const { return jumpsFrom(m_month - 1); }

private:
    KpiRecord recordOf(const KpiValues& values) const
    {
        const QString ref = QString::number(m_records.size());
        return { EngineerId{ 1 }, m_kpi.key, jumpMonth(m_month).addDays(4), ref, values, {}, {}, {},
            {} };
    }
    void add(const KpiValues& values)
    {
        KpiRecord record = recordOf(values);
        if (m_kpi.kind == KpiKind::Snapshot)
            record.ref = u"module"_s;
        m_records << record;
        ++m_month;
    }

    KpiDefinition m_kpi;
    QList<KpiRecord> m_records;
    int m_month = 0;
    bool m_isDeclared = true;
};

Series ratio() { return Series(KpiKind::Ratio); }

// 70% and 80% in turn, of fifty.
Series usualRatio(int months)
{
    Series series = ratio();
    for (int i = 0; i < months; ++i)
        series.months(1, i % 2 ? 40 : 35, 50);
    return series;
}

} // namespace

TEST(Jump, AMonthFarOutsideTheLimitsOfTheMonthsBefore)
{
    const QList<Jump> jumps = usualRatio(12).months(1, 10, 50).jumpsOfLast();
    ASSERT_EQ(jumps.size(), 1);
    const Jump& jump = jumps.first();
    EXPECT_EQ(jump.side, Side::Below);
    EXPECT_EQ(jump.months, 12);
    EXPECT_EQ(jump.figure.period, (Period{ jumpMonth(12), jumpMonth(13) }));
    EXPECT_DOUBLE_EQ(*jump.figure.value, 20);
    EXPECT_DOUBLE_EQ(jump.mean, 75);
    EXPECT_NEAR(jump.lower, 75 - 26.6, 1e-9) << "2.66 * 10, by hand";
    EXPECT_DOUBLE_EQ(jump.upper, 100) << "what a ratio can be";
}

TEST(Jump, NotWhereTheMonthIsWithinTheLimits)
{
    EXPECT_TRUE(usualRatio(12).months(1, 25, 50).jumpsOfLast().isEmpty()) << "50%, limit 48.4%";
    EXPECT_TRUE(usualRatio(12).months(1, 50, 50).jumpsOfLast().isEmpty()) << "at the bound";
}

TEST(Jump, NotWhereChanceAloneCouldHaveTakenItThere)
{
    EXPECT_TRUE(usualRatio(12).months(1, 0, 3).needing(1).jumpsOfLast().isEmpty())
        << "0 of 3 is beyond the limit, its interval reaches 56%";
    EXPECT_FALSE(usualRatio(12).months(1, 0, 30).jumpsOfLast().isEmpty());
}

TEST(Jump, NotWhereTheFigureMayNotBeJudged)
{
    EXPECT_TRUE(usualRatio(12).months(1, 0, 30).needing(31).jumpsOfLast().isEmpty());
}

TEST(Jump, NotWithTooFewMonthsBefore)
{
    EXPECT_TRUE(usualRatio(9).months(1, 5, 50).jumpsOfLast().isEmpty());
    EXPECT_FALSE(usualRatio(10).months(1, 5, 50).jumpsOfLast().isEmpty());
    EXPECT_TRUE(usualRatio(10).skip(20).months(1, 5, 50).jumpsOfLast().isEmpty())
        << "only four of them lie in the 24 months before";
    EXPECT_FALSE(usualRatio(10).skip(14).months(1, 5, 50).jumpsOfLast().isEmpty())
        << "a gap does not count as months";
}

TEST(Jump, MonthsThatWereAllAlikeStillHaveAnInterval)
{
    EXPECT_TRUE(ratio().months(12, 10, 10).months(1, 9, 10).jumpsOfLast().isEmpty())
        << "120 of 120 may be as little as 96.9%, and 9 of 10 as much as 98.2%";
    EXPECT_FALSE(ratio().months(12, 10, 10).months(1, 2, 10).jumpsOfLast().isEmpty());
}

TEST(Jump, AChangeThatStaysIsAskedOnce)
{
    const QList<Jump> jumps = usualRatio(20).months(3, 2, 50).jumpsFrom(20);
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps.first().figure.period.from, jumpMonth(20));
}

TEST(Jump, OnlyOfTheMonthsThatAreAsked)
{
    EXPECT_TRUE(usualRatio(12).months(1, 5, 50).months(1, 37, 50).jumpsOfLast().isEmpty());
}

TEST(Jump, MediansNeedAnInterval)
{
    Series few(KpiKind::Duration);
    Series enough(KpiKind::Duration);
    for (int i = 0; i < 12; ++i) {
        few.hours({ 10, 11, 12, 13, 14, 15 });
        enough.hours({ 10, 11, 12, 13, 14, 15 });
    }
    few.hours({ 90, 91, 92, 93, 94 });
    enough.hours({ 90, 91, 92, 93, 94, 95 });
    EXPECT_TRUE(few.jumpsOfLast().isEmpty()) << "five values have no interval of their median";
    const QList<Jump> jumps = enough.jumpsOfLast();
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps.first().side, Side::Above);
}

TEST(Jump, CountsAreHeldToPoisson)
{
    const auto after = [](double last) {
        return Series(KpiKind::Count)
            .counts({ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last })
            .jumpsOfLast();
    };
    EXPECT_TRUE(after(1).isEmpty()) << "a first talk";
    EXPECT_TRUE(after(0).isEmpty());
    EXPECT_FALSE(after(6).isEmpty());
    EXPECT_TRUE(Series(KpiKind::Count)
                    .counts({ 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 30 })
                    .undeclared()
                    .jumpsOfLast()
                    .isEmpty())
        << "nobody knows what an undeclared month lacks";
}

TEST(Jump, SnapshotsAreToldApartAsFineAsTheirSize)
{
    const auto after = [](double covered, double lines) {
        Series series(KpiKind::Snapshot);
        return series.months(12, 0.8 * lines, lines).months(1, covered, lines).jumpsOfLast();
    };
    EXPECT_TRUE(after(81, 100).isEmpty());
    EXPECT_FALSE(after(30, 100).isEmpty());
    EXPECT_TRUE(after(8010, 10'000).isEmpty());
}
