#include "models/calibrationcolumns.h"
#include "models/dragproxy.h"
#include "models/recordmodel.h"
#include "support/support.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const Words english(Language::English);

CalibrationRow row(qint64 id, const QString& name, const GivenGrade& given)
{
    CalibrationRow row;
    row.review = ReviewId{ id };
    row.employeeNo = u"E%1"_s.arg(id);
    row.name = name;
    row.state = ReviewState::Calibration;
    row.given = given;
    row.judged = true;
    row.scores = { 312, 400, 347, 0.62, 0.41, u"B"_s };
    return row;
}

class CalibrationColumns : public testing::Test {
protected:
    CalibrationColumns() { m_proxy.setSourceModel(&m_model); }
    QString shown(int at, const char* column) const
    {
        return m_model.index(at, m_model.columnOf(column)).data().toString();
    }

    RecordModel<CalibrationRow> m_model{ calibrationColumns(),
        [](const CalibrationRow& row) { return row.review.value; }, english };
    DragProxy m_proxy{ u"application/x-test"_s,
        [this](int row) { return m_model.saved(row).employeeNo.toUtf8(); } };
    QAbstractItemModelTester m_tester{ &m_model,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
    QAbstractItemModelTester m_proxyTester{ &m_proxy,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

RaterRow rater(int n, double difference)
{
    RaterRow row{ u"P1"_s, u"Kim"_s, {} };
    row.facts.n = n;
    row.facts.compared = n;
    row.facts.ratings = { 3.5, 0.25, {} };
    row.facts.difference =
        MeanEstimate{ difference, 0.5, Interval{ difference - 0.2, difference + 0.2 } };
    return row;
}

} // namespace

TEST_F(CalibrationColumns, ShowScoresGradesAndThePast)
{
    CalibrationRow one = row(1, u"Kim"_s, { u"A"_s, u"carried the release"_s });
    one.past = { { u"2025H2"_s, u"B"_s }, { u"2025H1"_s, u"A"_s } };
    one.firstRater = u"Lee"_s;
    one.secondRater = u"Park"_s;
    CalibrationRow unread = row(2, u"Choi"_s, {});
    unread.judged = false;
    unread.scores = {};
    m_model.setRecords({ one, unread });
    EXPECT_EQ(shown(0, "achievement"), u"3.12"_s);
    EXPECT_EQ(shown(0, "final"), u"3.47"_s);
    EXPECT_EQ(shown(0, "coverage"), u"62%"_s);
    EXPECT_EQ(shown(0, "suggested"), u"B"_s);
    EXPECT_EQ(shown(0, "grade"), u"A"_s);
    EXPECT_EQ(shown(0, "past"), u"B, A"_s);
    EXPECT_EQ(shown(0, "raters"), u"Lee, Park"_s);
    EXPECT_EQ(shown(0, "note"), u"Differs"_s);
    const QModelIndex past = m_model.index(0, m_model.columnOf("past"));
    EXPECT_TRUE(past.data(Qt::ToolTipRole).toString().contains(u"2025H2: B"_s));
    EXPECT_EQ(shown(1, "final"), u"…"_s);
    EXPECT_EQ(shown(1, "grade"), u"–"_s);
    EXPECT_EQ(shown(1, "raters"), u"–"_s);
}

TEST_F(CalibrationColumns, SayWhatThereIsToSayAboutAGrade)
{
    CalibrationRow one = row(1, u"Kim"_s, { u"A"_s, {} });
    EXPECT_EQ(gradeNote(english, one), u"Differs · Reason missing"_s);
    one.given = { u"B"_s, {} };
    EXPECT_EQ(gradeNote(english, one), QString());
    one.scores.suggestedGrade.reset();
    EXPECT_EQ(gradeNote(english, one), u"Reason missing"_s);
    one.given.reason = u"seen"_s;
    one.isLocked = true;
    EXPECT_EQ(gradeNote(english, one), u"Locked by a signature"_s);
}

TEST_F(CalibrationColumns, ARowIsDraggedByItsKey)
{
    m_model.setRecords({ row(1, u"Kim"_s, {}), row(2, u"Choi"_s, {}) });
    m_proxy.sort(0);
    const QModelIndex first = m_proxy.index(0, 3);
    EXPECT_TRUE(first.flags() & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(m_proxy.mimeData({ first }));
    EXPECT_EQ(data->data(u"application/x-test"_s), "E2"); // Choi.
    EXPECT_EQ(m_proxy.mimeData({}), nullptr);
}

TEST(RaterColumns, ReadTheIntervalInWords)
{
    RecordModel<RaterRow> model(
        raterColumns(), [](const RaterRow& row) { return row.facts.rater.value; }, english);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto reading = [&](const RaterRow& row) {
        model.setRecords({ row });
        return model.index(0, model.columnOf("reading")).data().toString();
    };
    EXPECT_EQ(reading(rater(5, 0.3)), u"Rates above the KPIs"_s);
    EXPECT_EQ(reading(rater(5, -0.3)), u"Rates below the KPIs"_s);
    EXPECT_EQ(reading(rater(5, 0.1)), u"No clear difference"_s);
    EXPECT_EQ(reading(rater(4, 0.3)), u"Too few to judge"_s);
    EXPECT_EQ(model.index(0, model.columnOf("mean")).data().toString(), u"3.50"_s);
}

TEST(NineBoxColumns, SayHowThinAnAchievementIs)
{
    RecordModel<CalibrationRow> model(
        nineBoxColumns(), [](const CalibrationRow& row) { return row.review.value; }, english);
    CalibrationRow enough = row(2, u"Lee"_s, {});
    enough.scores.achievementCoverage = 0.5;
    model.setRecords({ row(1, u"Kim"_s, { u"A"_s, {} }), enough });
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Kim · A · 41% evidence"_s);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"Lee"_s);
}
