#include "models/collatedproxy.h"
#include "models/recordmodel.h"
#include "models/reviewcolumns.h"
#include "support/support.h"

#include <QAbstractItemModelTester>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

ReviewRow row(qint64 id, const QString& name, ReviewState state, std::optional<int> score)
{
    ReviewRow row;
    row.review = ReviewId{ id };
    row.name = name;
    row.state = state;
    row.judged = true;
    row.finalScore = score;
    return row;
}

class ReviewColumns : public testing::Test {
protected:
    ReviewColumns()
    {
        m_proxy.setSourceModel(&m_model);
        m_model.setRecords({ row(1, u"한지우"_s, ReviewState::First, 367),
            row(2, u"강한결"_s, ReviewState::Approved, {}),
            row(3, u"김서연"_s, ReviewState::Draft, 412) });
    }
    QString shown(int at, const char* column) const
    {
        return m_model.index(at, m_model.columnOf(column)).data().toString();
    }
    QStringList names() const
    {
        QStringList names;
        for (int at = 0; at < m_proxy.rowCount(); ++at)
            names << m_proxy.index(at, m_model.columnOf("name")).data().toString();
        return names;
    }

    RecordModel<ReviewRow> m_model{ reviewColumns(),
        [](const ReviewRow& row) { return row.review.value; }, Words(Language::English) };
    CollatedProxy m_proxy;
    QAbstractItemModelTester m_tester{ &m_model,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
    QAbstractItemModelTester m_proxyTester{ &m_proxy,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(ReviewColumns, SortsNamesStatesAndScoresEachInItsOrder)
{
    m_proxy.sort(m_model.columnOf("name"));
    EXPECT_EQ(names(), QStringList({ u"강한결"_s, u"김서연"_s, u"한지우"_s }));
    m_proxy.sort(m_model.columnOf("state"));
    EXPECT_EQ(names(), QStringList({ u"김서연"_s, u"한지우"_s, u"강한결"_s }));
    m_proxy.sort(m_model.columnOf("final"), Qt::DescendingOrder);
    EXPECT_EQ(names(), QStringList({ u"김서연"_s, u"한지우"_s, u"강한결"_s }));
}

TEST_F(ReviewColumns, WhatIsNotKnownYetIsAnEllipsis)
{
    ReviewRow unknown = row(4, u"새"_s, ReviewState::Draft, {});
    unknown.judged = false;
    m_model.setRecords({ unknown });
    EXPECT_EQ(shown(0, "final"), u"…"_s);
    EXPECT_EQ(shown(0, "missing"), u"…"_s);
}

TEST_F(ReviewColumns, TheNextStepSaysWhatItLacks)
{
    ReviewRow lacking = row(4, u"새"_s, ReviewState::First, 300);
    lacking.next = ReviewState::Approved;
    lacking.missing = { Problem{ ErrorCode::GradeMissing, {}, {}, {}, {} } };
    ReviewRow ready = lacking;
    ready.review = ReviewId{ 5 };
    ready.missing.clear();
    m_model.setRecords({ lacking, ready });
    EXPECT_EQ(shown(0, "missing"), u"Missing for Approved: 1"_s);
    EXPECT_EQ(shown(1, "missing"), u"Ready for Approved"_s);
    EXPECT_TRUE(
        missingText(Words(Language::English), lacking).contains(u"The grade is missing."_s));
    EXPECT_EQ(missingText(Words(Language::English), ready), QString());
}
