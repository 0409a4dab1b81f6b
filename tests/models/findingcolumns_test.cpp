#include "models/collatedproxy.h"
#include "models/findingcolumns.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QAbstractItemModelTester>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

ListedFinding listedAs(qint64 number, FindingKind kind, const QString& who, QDate from, QDate to)
{
    ListedFinding one;
    one.number = number;
    one.finding.kind = kind;
    one.finding.kpi = u"pass"_s;
    one.finding.period = { from, to };
    one.finding.count = 12;
    one.finding.date = from;
    if (!who.isEmpty())
        one.finding.subject = EngineerId{ 1 };
    one.kpi = sampleKpi(u"pass"_s, KpiKind::Ratio);
    one.who = who;
    one.employeeNo = who.isEmpty() ? QString() : u"E1"_s;
    return one;
}

class FindingColumnsTest : public testing::Test {
protected:
    FindingColumnsTest()
        : m_model(
            findingColumns(), [](const ListedFinding& one) { return one.number; },
            Words(Language::English))
        , m_tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        const QDate first(2026, 1, 1);
        m_model.setRecords({ listedAs(0, FindingKind::Missing, {}, first, QDate(2026, 7, 1)),
            listedAs(1, FindingKind::Stale, u"Kim"_s, first, QDate(2026, 1, 2)) });
    }
    QString text(int row, const char* key) const
    {
        return m_model.index(row, m_model.columnOf(key)).data().toString();
    }

    RecordModel<ListedFinding> m_model;
    QAbstractItemModelTester m_tester;
};

} // namespace

TEST_F(FindingColumnsTest, SayWhatWhoseAndWhen)
{
    EXPECT_EQ(text(0, "kind"), u"Missing");
    EXPECT_EQ(text(0, "who"), u"All people: 12");
    EXPECT_EQ(text(0, "number"), QString());
    EXPECT_EQ(text(0, "period"), u"2026-01-01 – 2026-06-30");
    EXPECT_EQ(text(0, "what"), u"No record in the period");
    EXPECT_EQ(text(1, "who"), u"Kim");
    EXPECT_EQ(text(1, "number"), u"E1");
    EXPECT_EQ(text(1, "period"), u"2026-01-01") << "a single day";
    EXPECT_TRUE(m_model.index(1, m_model.columnOf("what"))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"2026-01-01"));
}

TEST_F(FindingColumnsTest, AreOrderedAndWhatIsAboutAllComesLast)
{
    CollatedProxy proxy;
    proxy.setSourceModel(&m_model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int who = m_model.columnOf("who");
    proxy.sort(who, Qt::AscendingOrder);
    EXPECT_EQ(proxy.index(0, who).data().toString(), u"Kim");
    proxy.sort(m_model.columnOf("kind"), Qt::AscendingOrder);
    EXPECT_EQ(proxy.index(0, who).data().toString(), u"All people: 12");
}

TEST_F(FindingColumnsTest, FollowTheLanguage)
{
    m_model.setWords(Words(Language::Korean));
    EXPECT_NE(text(0, "kind"), u"Missing");
    EXPECT_NE(text(0, "what"), u"No record in the period");
}
