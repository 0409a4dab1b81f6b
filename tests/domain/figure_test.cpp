#include "domain/figure.h"
#include "domain/statistics.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <algorithm>
#include <random>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Period march{ { 2024, 3, 1 }, { 2024, 4, 1 } };
const QDate midMarch(2024, 3, 15);

KpiRecord record(QDate date, const KpiValues& values, const QString& ref = {}, qint64 engineer = 1)
{
    KpiRecord made;
    made.subject = EngineerId{ engineer };
    made.kpi = u"k"_s;
    made.date = date;
    made.ref = ref;
    made.values = values;
    return made;
}

KpiRecord parts(double numerator, double denominator, QDate date = midMarch,
    const QString& ref = {}, qint64 engineer = 1)
{
    return record(date, { {}, numerator, denominator }, ref, engineer);
}

KpiRecord amount(double value, QDate date = midMarch) { return record(date, { value, {}, {} }); }

QList<KpiRecord> hours(const QList<double>& values)
{
    QList<KpiRecord> records;
    for (const double value : values)
        records << amount(value);
    return records;
}

Figure figureOf(
    KpiKind kind, const QList<KpiRecord>& records, int minimumN = 1, FigureContext context = {})
{
    KpiDefinition kpi = sampleKpi(u"k"_s, kind);
    kpi.minimumN = minimumN;
    return computeFigure(kpi, march, records, context);
}

Figure countOf(const QList<KpiRecord>& records, double activeDays, bool declared)
{
    return figureOf(KpiKind::Count, records, 1, { activeDays, declared });
}

void expectNoData(const Figure& figure)
{
    EXPECT_EQ(figure.status, FigureStatus::NoData);
    EXPECT_EQ(figure.value, std::nullopt);
    EXPECT_EQ(figure.low, std::nullopt);
    EXPECT_EQ(figure.high, std::nullopt);
    EXPECT_EQ(figure.p80, std::nullopt);
}

} // namespace

TEST(Figure, OfNoRecordsIsNoData)
{
    for (const KpiKind kind :
        { KpiKind::Ratio, KpiKind::Snapshot, KpiKind::Rate, KpiKind::Duration, KpiKind::Count }) {
        const Figure figure = figureOf(kind, {}, 1, { 31, false });
        expectNoData(figure);
        EXPECT_EQ(figure.n, 0);
        EXPECT_EQ(figure.kpi, u"k"_s);
        EXPECT_EQ(figure.period, march);
    }
}

TEST(Figure, OfAZeroDenominatorIsNoData)
{
    for (const KpiKind kind : { KpiKind::Ratio, KpiKind::Snapshot, KpiKind::Rate })
        expectNoData(figureOf(kind, { parts(0, 0), parts(0, 0, midMarch, u"b"_s) }));
}

TEST(Figure, CountsTheFirstDayAndNotTheDayAfterTheLast)
{
    const Figure figure = figureOf(KpiKind::Ratio,
        { parts(1, 10, { 2024, 2, 29 }), parts(1, 1, { 2024, 3, 1 }), parts(1, 2, { 2024, 3, 31 }),
            parts(1, 10, { 2024, 4, 1 }) });
    EXPECT_EQ(figure.numerator, 2);
    EXPECT_EQ(figure.denominator, 3);
}

TEST(Figure, PassesOverWhatIsLeftOutAndOtherKpis)
{
    KpiRecord leftOut = parts(0, 10);
    leftOut.leftOut = u"a bot's merge"_s;
    KpiRecord other = parts(0, 10);
    other.kpi = u"other"_s;
    EXPECT_EQ(figureOf(KpiKind::Ratio, { leftOut, parts(3, 4), other }).value, 75.0);
    expectNoData(figureOf(KpiKind::Ratio, { leftOut, other }));
}

TEST(Ratio, DividesTheSumsAndNeverAveragesPercentages)
{
    const Figure figure = figureOf(KpiKind::Ratio, { parts(1, 1), parts(39, 50) }, 5);
    EXPECT_NEAR(figure.value.value(), 78.4313725490196, 1e-12);
    EXPECT_EQ(figure.n, 51);
    EXPECT_EQ(figure.numerator, 40);
    EXPECT_EQ(figure.denominator, 51);
    EXPECT_EQ(figure.p80, std::nullopt);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
    EXPECT_NEAR(figure.low.value(), 65.4, 0.05);
    EXPECT_NEAR(figure.high.value(), 87.5, 0.05);
}

TEST(Ratio, ItsIntervalEndsAtNoughtAndAHundred)
{
    EXPECT_EQ(figureOf(KpiKind::Ratio, { parts(0, 8) }).low, 0.0);
    EXPECT_EQ(figureOf(KpiKind::Ratio, { parts(8, 8) }).high, 100.0);
}

TEST(Ratio, UnderTheMinimumIsShownAndTooFew)
{
    const Figure four = figureOf(KpiKind::Ratio, { parts(2, 2), parts(1, 2) }, 5);
    EXPECT_EQ(four.status, FigureStatus::TooFew);
    EXPECT_EQ(four.value, 75.0);
    EXPECT_TRUE(four.low && four.high);
    EXPECT_EQ(figureOf(KpiKind::Ratio, { parts(3, 5) }, 5).status, FigureStatus::Ok);
}

TEST(Snapshot, TakesTheNewestRecordOfEachRef)
{
    const Figure figure = figureOf(KpiKind::Snapshot,
        { parts(90, 100, { 2024, 3, 20 }, u"api"_s), parts(10, 100, { 2024, 3, 5 }, u"api"_s),
            parts(30, 100, { 2024, 3, 9 }, u"web"_s), parts(1, 100, { 2024, 4, 1 }, u"web"_s) });
    EXPECT_EQ(figure.value, 60.0);
    EXPECT_EQ(figure.n, 2);
    EXPECT_EQ(figure.denominator, 200);
    EXPECT_EQ(figure.low, std::nullopt);
    EXPECT_EQ(figure.high, std::nullopt);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
}

TEST(Snapshot, ARefIsOneThingForAllAndAnEmptyRefIsTheSubjectsOwn)
{
    const auto of = [](const QString& ref) {
        return figureOf(KpiKind::Snapshot,
            { parts(90, 100, { 2024, 3, 20 }, ref, 1), parts(10, 100, { 2024, 3, 25 }, ref, 2) });
    };
    EXPECT_EQ(of(u"api"_s).value, 10.0);
    EXPECT_EQ(of(u"api"_s).n, 1);
    EXPECT_EQ(of({}).value, 50.0);
    EXPECT_EQ(of({}).n, 2);
}

TEST(Snapshot, TwoRecordsOfOneDayGiveTheSameFigureInEitherOrder)
{
    const KpiRecord one = parts(90, 100, midMarch, u"api"_s, 1);
    const KpiRecord two = parts(10, 100, midMarch, u"api"_s, 2);
    EXPECT_EQ(figureOf(KpiKind::Snapshot, { one, two }), figureOf(KpiKind::Snapshot, { two, one }));
}

TEST(Rate, IsPerHundredWithTheExactPoissonInterval)
{
    const Figure figure = figureOf(KpiKind::Rate, { parts(3, 30), parts(0, 20) }, 10);
    EXPECT_EQ(figure.value, 6.0);
    EXPECT_EQ(figure.n, 50);
    EXPECT_EQ(figure.numerator, 3);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
    // Garwood for 3 events: 0.6187 to 8.7673.
    EXPECT_NEAR(figure.low.value(), 2 * 0.6187, 0.0002);
    EXPECT_NEAR(figure.high.value(), 2 * 8.7673, 0.0002);
}

TEST(Rate, OfNoEventsIsNoughtAndNotNoData)
{
    const Figure figure = figureOf(KpiKind::Rate, { parts(0, 9) }, 10);
    EXPECT_EQ(figure.value, 0.0);
    EXPECT_EQ(figure.low, 0.0);
    EXPECT_EQ(figure.status, FigureStatus::TooFew);
}

TEST(Rate, MayHaveMoreEventsThanExposure)
{
    EXPECT_EQ(figureOf(KpiKind::Rate, { parts(3, 2) }).value, 150.0);
}

TEST(Duration, IsTheMedianWithP80Beside)
{
    const Figure odd = figureOf(KpiKind::Duration, hours({ 9, 1, 4 }), 3);
    EXPECT_EQ(odd.value, 4.0);
    EXPECT_NEAR(odd.p80.value(), 7.0, 1e-12);
    EXPECT_EQ(odd.n, 3);
    EXPECT_EQ(odd.status, FigureStatus::Ok);
    EXPECT_EQ(odd.numerator, std::nullopt);
    EXPECT_EQ(odd.denominator, std::nullopt);

    const Figure even = figureOf(KpiKind::Duration, hours({ 9, 1, 4, 5 }), 5);
    EXPECT_EQ(even.value, 4.5);
    EXPECT_NEAR(even.p80.value(), 6.6, 1e-12);
    EXPECT_EQ(even.status, FigureStatus::TooFew);

    EXPECT_EQ(figureOf(KpiKind::Duration, hours({ 0 })).value, 0.0);
}

TEST(Duration, HasAnIntervalFromSixRecordsOn)
{
    const Figure five = figureOf(KpiKind::Duration, hours({ 5, 4, 3, 2, 1 }));
    EXPECT_EQ(five.low, std::nullopt);
    EXPECT_EQ(five.high, std::nullopt);
    const Figure six = figureOf(KpiKind::Duration, hours({ 6, 5, 4, 3, 2, 1 }));
    EXPECT_EQ(six.low, 1.0);
    EXPECT_EQ(six.high, 6.0);
}

TEST(Count, IsScaledToAQuarterByTheActiveDays)
{
    const Figure figure = countOf({ amount(2), amount(1) }, 181, true);
    EXPECT_NEAR(figure.value.value(), 3 * 91.3125 / 181, 1e-12);
    EXPECT_EQ(figure.n, 2);
    EXPECT_EQ(figure.numerator, 3);
    EXPECT_EQ(figure.denominator, 181);
    EXPECT_NEAR(figure.low.value(), 0.6187 * 91.3125 / 181, 0.0001);
    EXPECT_NEAR(figure.high.value(), 8.7673 * 91.3125 / 181, 0.0001);
}

TEST(Count, IsScaledToAWeekWhereItIsWeekly)
{
    KpiDefinition releases = sampleKpi(u"k"_s, KpiKind::Count);
    releases.per = CountPer::Week;
    const Figure figure = computeFigure(releases, march, { amount(1), amount(1) }, { 28, true });
    EXPECT_EQ(figure.value, 0.5);
}

TEST(Count, UndeclaredIsShownAndNotJudged)
{
    const Figure figure = countOf({ amount(2) }, 31, false);
    EXPECT_EQ(figure.status, FigureStatus::Undeclared);
    EXPECT_TRUE(figure.value && figure.low && figure.high);
}

TEST(Count, UndeclaredWithoutRecordsIsNoData) { expectNoData(countOf({}, 31, false)); }

TEST(Count, DeclaredWithoutRecordsIsNought)
{
    const Figure figure = countOf({}, 31, true);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
    EXPECT_EQ(figure.value, 0.0);
    EXPECT_EQ(figure.low, 0.0);
    EXPECT_GT(figure.high.value(), 0);
    EXPECT_EQ(figure.n, 0);
}

TEST(Count, DeclaredIsJudgedAtAnyN)
{
    EXPECT_EQ(figureOf(KpiKind::Count, { amount(1) }, 50, { 31, true }).status, FigureStatus::Ok);
}

TEST(Count, WithoutAnActiveDayIsNoDataEvenIfDeclared)
{
    expectNoData(countOf({ amount(2) }, 0, true));
    expectNoData(countOf({}, 0, true));
}

TEST(Count, OfNoughtRecordsSaysNought)
{
    const Figure figure = countOf({ amount(0) }, 31, false);
    EXPECT_EQ(figure.value, 0.0);
    EXPECT_EQ(figure.status, FigureStatus::Undeclared);
}

// Whole numbers sum exactly, so that nothing at all may change with the order of the list.
TEST(Figure, DoesNotHangOnTheOrderOfTheRecords)
{
    std::mt19937 random(11);
    const QStringList refs{ u"a"_s, u"b"_s, QString() };
    for (int round = 0; round < 100; ++round) {
        QList<KpiRecord> records;
        for (int i = 0; i < 20; ++i) {
            const double below = random() % 50;
            KpiRecord made =
                parts(std::min<double>(random() % 50, below), below, QDate(2024, 2, 25).addDays(i),
                    refs[static_cast<qsizetype>(random() % 3)], 1 + random() % 3);
            made.values.value = random() % 100;
            records << made;
        }
        QList<KpiRecord> shuffled = records;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        for (const KpiKind kind : { KpiKind::Ratio, KpiKind::Snapshot, KpiKind::Rate,
                 KpiKind::Duration, KpiKind::Count }) {
            EXPECT_EQ(figureOf(kind, records, 1, { 31, true }),
                figureOf(kind, shuffled, 1, { 31, true }));
        }
    }
}
