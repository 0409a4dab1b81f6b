#include "charts/charttable.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

QByteArray csvOf(const QList<QVariant>& values)
{
    ChartTable table;
    QList<ChartCell> row;
    for (const QVariant& value : values) {
        table.columns += { u"c"_s, u"C"_s };
        row += ChartCell{ value, u"not this"_s };
    }
    table.rows += row;
    const QByteArray csv = toCsv(table);
    return csv.mid(csv.indexOf('\n') + 1);
}

TEST(ChartTable, BeginsWithAByteOrderMarkAndTheKeys)
{
    EXPECT_EQ(toCsv({ { { u"name"_s, u"이름"_s }, { u"value"_s, u"값"_s } }, {} }),
        QByteArray("\xEF\xBB\xBFname,value\r\n"));
}

TEST(ChartTable, DefusesFormulasButNotNumbers)
{
    EXPECT_EQ(csvOf({ u"=1+1"_s, u"+82"_s, u"-x"_s, u"@a"_s, u"\t=1"_s, -1.5, u"a=b"_s }),
        QByteArray("'=1+1,'+82,'-x,'@a,'\t=1,-1.5,a=b\r\n"));
}

TEST(ChartTable, QuotesWhatWouldBreakTheTable)
{
    EXPECT_EQ(csvOf({ u"김, 민준"_s, u"say \"hi\""_s, u"two\nlines"_s, QVariant() }),
        QByteArray("\"김, 민준\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n"));
}

TEST(ChartTable, WritesNumbersThatReadBackTheSame)
{
    for (const double value : { 0.1 + 0.2, 78.43137254901961, 1e-7, 12.0, 1234567.875 })
        EXPECT_EQ(csvOf({ value }).trimmed().toDouble(), value);
}

} // namespace
} // namespace levelbook::charts
