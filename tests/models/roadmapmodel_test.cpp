#include "models/growthcolumns.h"
#include "models/recordmodel.h"
#include "models/roadmapmodel.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class RoadmapTreeModel : public testing::Test {
protected:
    RoadmapTreeModel()
    {
        m_framework.transitions = { { u"mid_senior.transition"_s, Level::Mid, Level::Senior, {},
            { u"목표"_s, u"Goal"_s } } };
        show({ u"mid.duty.1"_s }, Level::Mid);
    }
    void show(const QStringList& done, std::optional<Level> level)
    {
        QList<Tick> ticks;
        for (const QString& item : done)
            ticks << Tick{ EngineerId{ 1 }, m_framework.key, item, QDate(2026, 1, 5), u"a\nb"_s,
                { u"https://example.com"_s }, 1 };
        m_model.setRoadmap(roadmapFrom(m_framework, ticks, level), m_framework);
    }
    QStringList levels() const
    {
        QStringList texts;
        for (int row = 0; row < m_model.rowCount(); ++row)
            texts << m_model.index(row, 0).data().toString();
        return texts;
    }

    Framework m_framework = sampleFramework();
    RoadmapModel m_model{ Words(Language::English) };
    QAbstractItemModelTester m_tester{ &m_model,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(RoadmapTreeModel, BeginsWithTheLevelThenTheNextThenThoseBelow)
{
    EXPECT_EQ(levels(),
        (QStringList{ u"Mid, the level now · 1 of 6"_s, u"Senior, the next level · 0 of 5"_s,
            u"Junior · 0 of 5"_s }));
    const QModelIndex mid = m_model.index(0, 0);
    EXPECT_EQ(m_model.rowCount(mid), 3); // Duties, competencies, the goal.
    EXPECT_EQ(m_model.index(0, 0, mid).data().toString(), u"Duties · 1 of 2"_s);
    EXPECT_EQ(m_model.levelAt(mid), Level::Mid);
    EXPECT_EQ(m_model.levelAt(m_model.index(0, 0, mid)), std::nullopt);
    show({}, Level::Lead);
    EXPECT_EQ(m_model.rowCount(), 4);
    show({}, std::nullopt);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(RoadmapTreeModel, ShowsTheTickOfAnItem)
{
    const QModelIndex item = m_model.indexOf(u"mid.duty.1"_s);
    EXPECT_EQ(item.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(item.siblingAtColumn(RoadmapModel::DoneOn).data().toString(), u"2026-01-05"_s);
    EXPECT_EQ(item.siblingAtColumn(RoadmapModel::Note).data().toString(), u"a b"_s);
    EXPECT_EQ(
        item.siblingAtColumn(RoadmapModel::Evidence).data().toString(), u"https://example.com"_s);
    const QModelIndex open = m_model.indexOf(u"mid_senior.transition"_s);
    EXPECT_EQ(open.data().toString(), u"Goal"_s);
    EXPECT_EQ(open.data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_FALSE(m_model.indexOf(u"lead.duty.1"_s).isValid());
}

TEST_F(RoadmapTreeModel, AsksForATickAndWaitsUntilItIsSaved)
{
    const QSignalSpy wanted(&m_model, &RoadmapModel::tickWanted);
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    const QModelIndex open = m_model.indexOf(u"mid.duty.2"_s);
    EXPECT_FALSE(m_model.setData(open, Qt::Checked, Qt::CheckStateRole));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first(), (QVariantList{ u"mid.duty.2"_s, true }));
    EXPECT_EQ(open.data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    show({ u"mid.duty.1"_s, u"mid.duty.2"_s }, Level::Mid);
    EXPECT_EQ(open.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(reset.count(), 0); // Views keep their place.
    m_model.setWritable(false);
    EXPECT_FALSE(m_model.flags(open) & Qt::ItemIsUserCheckable);
    m_model.setData(open, Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(wanted.count(), 1);
}

TEST(GrowthColumns, TellMonthsThatCannotBeJudgedApart)
{
    const KpiDefinition definition = sampleKpi(u"pass"_s, KpiKind::Ratio);
    Figure met;
    met.period = { QDate(2026, 1, 1), QDate(2026, 2, 1) };
    met.value = 80;
    met.low = 70;
    met.high = 90;
    met.n = 50;
    met.status = FigureStatus::Ok;
    Figure few = met;
    few.period = { QDate(2026, 2, 1), QDate(2026, 3, 1) };
    few.status = FigureStatus::TooFew;
    Figure none;
    none.period = { QDate(2026, 3, 1), QDate(2026, 4, 1) };
    const KpiMonths kpi = *kpiMonths(definition, Level::Senior, { met, few, none });
    RecordModel<KpiMonths> model(
        kpiMonthsColumns(), [](const KpiMonths&) { return 1; }, Words(Language::English));
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords({ kpi });
    const auto shown = [&](const char* column) {
        return model.index(0, model.columnOf(column)).data().toString();
    };
    EXPECT_EQ(shown("met"), u"1 of 1"_s);
    EXPECT_EQ(shown("unjudged"), u"Too few to judge 1 · No data 1"_s);
    EXPECT_EQ(shown("target"), u"≥ 70%"_s);

    RecordModel<MonthLine> months(
        monthColumns(), [](const MonthLine& line) { return line.figure.period.from.toJulianDay(); },
        Words(Language::English));
    const QAbstractItemModelTester monthsTester(
        &months, QAbstractItemModelTester::FailureReportingMode::Fatal);
    months.setRecords(monthLines(kpi));
    ASSERT_EQ(months.rowCount(), 3);
    EXPECT_EQ(months.index(0, 0).data().toString(), u"2026-03"_s);
    EXPECT_EQ(months.index(2, months.columnOf("outcome")).data().toString(), u"Met"_s);
    EXPECT_EQ(months.index(2, months.columnOf("interval")).data().toString(), u"70.0 – 90.0"_s);
    EXPECT_EQ(months.index(1, months.columnOf("outcome")).data().toString(), u"Too few to judge"_s);
}
