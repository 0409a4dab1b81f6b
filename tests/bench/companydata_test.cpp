#include "companyfile.h"
#include "support/support.h"
#include "workspace/figures.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace levelbook::bench {

namespace {

constexpr CompanySize small{ .engineers = 23, .months = 4, .teamSize = 5, .seed = 7 };

struct Sums {
    double value = 0;
    double numerator = 0;
    double denominator = 0;
    int rows = 0;
};

// The sums of a team by KPI, by splitting the lines: as far from the program's way as can be.
QHash<QString, Sums> sumsOf(const QByteArray& csv, const QSet<QByteArray>& subjects)
{
    QHash<QString, Sums> sums;
    for (const QByteArray& line : csv.split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (!subjects.contains(cells[0]))
            continue;
        Sums& sum = sums[QString::fromLatin1(cells[1])];
        sum.value += cells[3].toDouble();
        sum.numerator += cells[4].toDouble();
        sum.denominator += cells[5].toDouble();
        ++sum.rows;
    }
    return sums;
}

TEST(CompanyData, ImportsWithoutAProblemAndWithTheRightFigures)
{
    CompanyFile file(small);
    EXPECT_EQ(file.records(), 23 * 4 * 13);
    EXPECT_EQ(file.outcome().rows, file.records());
    EXPECT_EQ(file.outcome().added, file.records());

    const PeopleIndex people = test::must(PeopleIndex::read(file.store()));
    ASSERT_EQ(people.engineers().size(), 23);
    ASSERT_EQ(people.teams().size(), 5);
    const Framework framework = test::must(file.store().framework(FrameworkId{ 1 }));
    FigureReader reader(file.store(), people, framework);
    const Team* last = people.teamNamed(u"Team 005"_s); // The smaller one.
    ASSERT_TRUE(last);
    const Period months{ QDate(2020, 1, 1), QDate(2020, 5, 1) };
    const QList<Figure> figures = test::must(reader.forTeam(*last, months));
    ASSERT_EQ(figures.size(), 13);

    const QHash<QString, Sums> expected =
        sumsOf(test::readFile(file.kpiCsv()), { "E00021", "E00022", "E00023", "team:Team 005" });
    for (const Figure& figure : figures) {
        const KpiDefinition& kpi = *framework.kpi(figure.kpi);
        const Sums& sums = expected[figure.kpi];
        EXPECT_EQ(sums.rows, 3 * 4) << figure.kpi.toStdString();
        switch (kpi.kind) {
        case KpiKind::Ratio:
        case KpiKind::Rate:
            EXPECT_EQ(figure.numerator, sums.numerator);
            EXPECT_EQ(figure.denominator, sums.denominator);
            break;
        case KpiKind::Count:
            EXPECT_EQ(figure.numerator, sums.value);
            break;
        case KpiKind::Duration:
            EXPECT_EQ(figure.n, 12);
            break;
        case KpiKind::Snapshot:
            EXPECT_EQ(figure.n, 3); // The newest of each member.
            break;
        }
    }
}

TEST(CompanyData, IsTheSameEachTimeAndAnotherWithAnotherSeed)
{
    const CompanyFile one(small);
    const CompanyFile again(small);
    CompanySize other = small;
    other.seed = 8;
    const CompanyFile different(other);
    EXPECT_EQ(test::readFile(one.kpiCsv()), test::readFile(again.kpiCsv()));
    EXPECT_NE(test::readFile(one.kpiCsv()), test::readFile(different.kpiCsv()));
}

} // namespace

} // namespace levelbook::bench
