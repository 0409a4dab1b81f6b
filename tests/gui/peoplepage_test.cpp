// The People page: the table with its order and filters, and what stands beside it.
#include "gui/peoplefixture.h"
#include "gui/sparkline.h"
#include "workspace/clock.h"
#include "workspace/figures.h"
#include "workspace/growth.h"

#include <QAccessible>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

// Of the sample, in the order of a Korean dictionary.
const QStringList everybody{ u"강한결"_s, u"김서연"_s, u"남궁민서"_s, u"박지훈"_s, u"서도윤"_s,
    u"오세린"_s, u"윤가람"_s, u"이준호"_s, u"임채원"_s, u"정다온"_s, u"조은별"_s, u"최예나"_s,
    u"한지우"_s, u"황보람"_s };

class PeoplePageTest : public PeopleTest {
protected:
    PeoplePageTest() { showPage(); }

    void filter(const QString& box, const QString& text)
    {
        auto* combo = field<QComboBox>(box);
        const int index = combo->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        combo->setCurrentIndex(index);
    }
};

TEST_F(PeoplePageTest, IsInTheOrderOfKoreanNames)
{
    EXPECT_EQ(names(), everybody);
    // Koreans put Hangul before Latin letters, whatever Unicode's numbers say.
    changeElsewhere(u"P0001"_s, [](Engineer& one) { one.name = u"Alice"_s; });
    QStringList others = everybody;
    others.removeAll(u"김서연"_s);
    EXPECT_EQ(names(), others + QStringList{ u"Alice"_s });
}

TEST_F(PeoplePageTest, FiltersByTeamLevelAndText)
{
    session().setTeam(u"결제(견본)"_s);
    EXPECT_EQ(
        names(), (QStringList{ u"서도윤"_s, u"윤가람"_s, u"이준호"_s, u"정다온"_s, u"조은별"_s }));
    EXPECT_EQ(shown(u"countLabel"_s), u"5 of 14 people"_s);
    filter(u"levelFilter"_s, u"Mid"_s);
    EXPECT_EQ(names(), (QStringList{ u"서도윤"_s, u"윤가람"_s }));
    session().setTeam({});
    filter(u"levelFilter"_s, u"All levels"_s);
    edit(u"peopleSearch"_s)->setText(u"ㅎㅈ"_s);
    EXPECT_EQ(names(), QStringList{ u"한지우"_s });
    edit(u"peopleSearch"_s)->setText(u"P0003"_s);
    EXPECT_EQ(names(), QStringList{ u"박지훈"_s });
    edit(u"peopleSearch"_s)->setText(u"nobody"_s);
    EXPECT_EQ(names(), QStringList());
    EXPECT_TRUE(shown(u"emptyLabel"_s).startsWith(u"Nobody fits."_s));
    EXPECT_FALSE(field<QWidget>(u"peopleTable"_s)->isVisible());
    edit(u"peopleSearch"_s)->clear();
    EXPECT_EQ(names(), everybody);
}

TEST_F(PeoplePageTest, FiltersByTheStateOfTheReview)
{
    // As the sample's own file has it.
    QFile file(u":/sample/reviews.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList approved;
    const QJsonArray reviews = QJsonDocument::fromJson(file.readAll())[u"reviews"_s].toArray();
    for (const QJsonValue& one : reviews) {
        if (one[u"approved"_s].toBool())
            approved << one[u"engineer"_s].toString();
    }
    approved.sort();
    ASSERT_EQ(approved.size(), 2);

    filter(u"stateFilter"_s, u"Approved"_s);
    ASSERT_TRUE(waitFor([&] { return table().rowCount() == approved.size(); }));
    QStringList numbers = shownColumn(table(), u"No."_s);
    numbers.sort();
    EXPECT_EQ(numbers, approved);
    filter(u"stateFilter"_s, u"Not in the cycle"_s);
    EXPECT_LT(table().rowCount(), 14 - approved.size());
    for (const QString& state : shownColumn(table(), u"Review"_s))
        EXPECT_EQ(state, QString());
}

TEST_F(PeoplePageTest, FiltersByEmployment)
{
    changeElsewhere(u"P0012"_s, [](Engineer& one) { one.leftOn = QDate(2021, 4, 1); });
    filter(u"employmentFilter"_s, u"Left"_s);
    EXPECT_EQ(names(), QStringList{ u"황보람"_s });
    filter(u"employmentFilter"_s, u"Employed"_s);
    EXPECT_EQ(table().rowCount(), 13);
}

TEST_F(PeoplePageTest, WalkingThroughTheTableShowsEachPerson)
{
    auto* view = field<gui::ReadTable>(u"peopleTable"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    for (const QString& name : { u"강한결"_s, u"김서연"_s, u"남궁민서"_s }) {
        EXPECT_EQ(shown(u"titleLabel"_s), name);
        EXPECT_EQ(edit(u"nameEdit"_s)->text(), name);
        QTest::keyClick(view, Qt::Key_Down);
    }
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), edit(u"nameEdit"_s));
}

TEST_F(PeoplePageTest, ShowsThePersonAskedForWhateverIsFiltered)
{
    session().setTeam(u"결제(견본)"_s);
    edit(u"peopleSearch"_s)->setText(u"윤"_s);
    page().open(u"P0009"_s);
    EXPECT_EQ(shown(u"titleLabel"_s), u"오세린"_s);
    EXPECT_EQ(names(), everybody);
    EXPECT_EQ(field<gui::ReadTable>(u"peopleTable"_s)->currentIndex().siblingAtColumn(0).data(),
        u"P0009"_s);
}

TEST_F(PeoplePageTest, DrawsTheKpisThatHaveRecordsInTheYear)
{
    page().open(u"P0004"_s);
    // The cycle ends with June 2019: the months from July 2018 on.
    const Period year{ QDate(2018, 7, 1), QDate(2019, 7, 1) };
    const Engineer person = inFile(u"P0004"_s);
    const auto store = otherStore();
    const QList<KpiRecord> records = must(store->records({ { person.id }, {}, year }));
    QMap<QString, int> counts;
    for (const KpiRecord& record : records)
        ++counts[record.kpi];
    ASSERT_GT(counts.size(), 1);
    ASSERT_TRUE(waitFor([&] {
        return page().findChild<gui::Sparkline*>(u"spark_"_s + counts.firstKey()) != nullptr;
    }));
    for (const KpiDefinition& kpi : workspace().framework().kpis()) {
        if (kpi.scope != KpiScope::Person)
            continue;
        const auto* line = page().findChild<gui::Sparkline*>(u"spark_"_s + kpi.key);
        EXPECT_EQ(line != nullptr, counts.contains(kpi.key)) << kpi.key.toStdString();
        if (line) {
            auto* spoken = QAccessible::queryAccessibleInterface(const_cast<gui::Sparkline*>(line));
            ASSERT_NE(spoken, nullptr);
            EXPECT_EQ(spoken->text(QAccessible::Description).count(u"2018-"_s), 6)
                << "a figure a month, from July to December";
        }
    }
    // Every merge has a lead time, so that n is their number.
    const auto* lead = field<gui::Sparkline>(u"spark_pr_lead_time"_s);
    EXPECT_TRUE(
        lead->accessibleName().contains(u"n "_s + QString::number(counts[u"pr_lead_time"_s])))
        << lead->accessibleName().toStdString();
}

TEST_F(PeoplePageTest, SaysWhereThereAreNoRecords)
{
    page().open(u"P0007"_s); // Hired in 2020.
    field<QTabWidget>(u"personTabs"_s)->setCurrentIndex(0);
    ASSERT_TRUE(waitFor([&] {
        const auto* none = page().findChild<QLabel*>(u"noTrends"_s);
        return none && none->text().startsWith(u"No KPI records in the twelve months "_s);
    }));
}

TEST_F(PeoplePageTest, ListsTheReviewsAndOpensOne)
{
    page().open(u"P0010"_s);
    EXPECT_EQ(page().findChild<QWidget*>(u"personReviews"_s), nullptr) << "made when opened";
    field<QTabWidget>(u"personTabs"_s)->setCurrentIndex(3);
    auto* reviews = field<gui::ReadTable>(u"personReviews"_s);
    ASSERT_TRUE(waitFor([&] { return reviews->model()->rowCount() == 1; }));
    EXPECT_EQ(shownColumn(*reviews->model(), u"Review cycle"_s), QStringList{ u"2019 상반기"_s });
    EXPECT_EQ(shownColumn(*reviews->model(), u"State"_s), QStringList{ u"First review"_s });
    QSignalSpy wanted(&session(), &gui::Session::pageWanted);
    reviews->setFocus();
    reviews->selectRow(0);
    QTest::keyClick(reviews, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"reviews"_s);
    EXPECT_EQ(wanted[0][1].toString(), u"P0010"_s);
}

TEST_F(PeoplePageTest, SaysHowFarTheRoadmapIsAndLeadsThere)
{
    showPage();
    page().open(u"P0010"_s);
    auto* link = field<QPushButton>(u"roadmapLink"_s);
    ASSERT_TRUE(waitFor([&] { return link->isEnabled(); }));
    const Engineer* person = workspace().people().byNo(u"P0010"_s);
    const Roadmap roadmap =
        must(readRoadmap(workspace().store(), *person, workspace().framework(), currentDay()));
    const auto part = [&roadmap](Level level) {
        return *std::find_if(roadmap.progress.begin(), roadmap.progress.end(),
            [level](const LevelProgress& one) { return one.level == level; });
    };
    const LevelProgress mid = part(Level::Mid);
    const LevelProgress senior = part(Level::Senior);
    ASSERT_GT(mid.done, 0) << "so that it cannot be somebody else's";
    EXPECT_TRUE(link->text().endsWith(u"Mid %1 of %2 · Senior %3 of %4"_s.arg(mid.done)
                                          .arg(mid.total)
                                          .arg(senior.done)
                                          .arg(senior.total)))
        << link->text().toStdString();
    QSignalSpy wanted(&session(), &gui::Session::pageWanted);
    link->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"growth"_s);
    EXPECT_EQ(wanted[0][1].toString(), u"P0010"_s);

    // A tick that is set elsewhere is counted.
    const QList<RoadmapEntry> entries = roadmap.entriesOf(Level::Senior);
    const auto open = std::find_if(
        entries.begin(), entries.end(), [](const RoadmapEntry& one) { return !one.tick; });
    ASSERT_NE(open, entries.end());
    must(workspace().change(Change::Growth, [&] {
        return saveTick(workspace().store(), *person,
            { person->id, person->framework, open->item.key, currentDay(), {}, {}, 0 },
            currentDay());
    }));
    EXPECT_TRUE(waitFor([&] {
        return link->text().contains(u"Senior %1 of "_s.arg(senior.done + 1));
    })) << link->text().toStdString();
}

TEST_F(PeoplePageTest, TheColumnsMenuHidesAndShows)
{
    auto* view = field<gui::ReadTable>(u"peopleTable"_s);
    QMenu* menu = page().pageActions().last()->menu();
    Q_EMIT menu->aboutToShow();
    const auto action = [menu](const QString& text) {
        for (QAction* one : menu->actions()) {
            if (one->text() == text)
                return one;
        }
        throw std::runtime_error("no column " + text.toStdString());
    };
    EXPECT_TRUE(view->isColumnHidden(10));
    action(u"E-mail"_s)->trigger();
    EXPECT_FALSE(view->isColumnHidden(10));
    action(u"Level"_s)->trigger();
    EXPECT_TRUE(view->isColumnHidden(3));
}

} // namespace

} // namespace levelbook::test
