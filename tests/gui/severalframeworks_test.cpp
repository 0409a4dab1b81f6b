// A file with two role frameworks, and with records of a KPI that none has any more: every choice
// and table of KPIs in the window knows them all.
#include "gui/chartcanvas.h"
#include "gui/completenessform.h"
#include "gui/datapage.h"
#include "gui/guifixture.h"
#include "gui/kpibox.h"
#include "gui/personbox.h"
#include "gui/readtable.h"
#include "gui/teampage.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/frameworks.h"
#include "workspace/imports.h"
#include "workspace/people.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class SeveralFrameworks : public GuiTest {
protected:
    // A second framework with a KPI and a count of its own, whose person is P0010; and the talks,
    // which have records, leave the first one.
    SeveralFrameworks()
    {
        Store& store = workspace().store();
        const QDateTime now(QDate(2019, 7, 2), QTime(9, 0), Qt::UTC);
        const Framework first = workspace().framework();
        Framework second = first;
        second.key = u"data-engineer"_s;
        second.title = { u"데이터 엔지니어"_s, u"Data engineer"_s };
        second.dimensions = { first.dimensions[0] };
        second.dimensions[0].kpis.resize(1);
        for (LevelDefinition& level : second.levels)
            level.dimensionWeights = {};
        KpiDefinition own = second.dimensions[0].kpis[0];
        own.key = u"pipeline_success"_s;
        own.name = { u"파이프라인 성공률"_s, u"Pipeline success"_s };
        KpiDefinition count = *first.kpi(u"mentoring_sessions"_s);
        count.key = u"data_reviews"_s;
        count.name = { u"데이터 점검"_s, u"Data reviews"_s };
        second.dimensions[0].kpis << own << count;
        must(saveFramework(store, second, std::nullopt, now));
        must(setFrameworkOf(store, u"P0010"_s, second.key));

        writeFile(in(u"kpi.csv"_s),
            "employee_no,kpi,date,value,numerator,denominator,ref,note\n"
            "P0010,pipeline_success,2019-03-05,,18,20,a,\n"
            "P0010,talks,2019-03-06,1,,,b,\n");
        ImportRequest request;
        request.path = in(u"kpi.csv"_s);
        request.now = now;
        must(importKpi(store, request));
        Framework less = first;
        for (Dimension& dimension : less.dimensions)
            dimension.kpis.removeIf([](const KpiDefinition& one) { return one.key == u"talks"; });
        must(saveFramework(store, less, std::nullopt, now));
        workspace().noteChange(Change::Everything);
    }

    static QStringList texts(const QComboBox& box)
    {
        QStringList all;
        for (int i = 0; i < box.count(); ++i)
            all << box.itemText(i);
        return all;
    }
};

TEST_F(SeveralFrameworks, TheTeamPageShowsEachKpiOfThem)
{
    gui::TeamPage page(session(), nullptr);
    QSignalSpy filled(&page, &gui::TeamPage::filled);
    page.resize(1080, 640);
    page.open({});
    showActive(page);
    auto* box = child<gui::KpiBox>(page, u"teamKpi"_s);
    const QStringList listed = texts(*box);
    for (const QString& name : { u"Pipeline success"_s, u"Data reviews"_s, u"Talks"_s,
             u"Bug rate"_s, u"Data engineer · Technical quality"_s, u"In no framework any more"_s })
        EXPECT_EQ(listed.count(name), 1) << name.toStdString();
    EXPECT_EQ(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());

    for (const QString& key : { u"pipeline_success"_s, u"talks"_s }) {
        filled.clear();
        box->setKpi(key);
        ASSERT_TRUE(filled.wait(20000));
        const auto& chart = child<gui::ChartCanvas>(page, u"peopleCanvas"_s)->chart();
        ASSERT_TRUE(chart) << key.toStdString();
        const auto dots = std::get<charts::DotsData>(*chart);
        EXPECT_EQ(dots.kpi.key, key);
        EXPECT_EQ(std::ranges::count_if(dots.rows,
                      [](const charts::DotsRow& row) { return row.figure.value.has_value(); }),
            1)
            << key.toStdString();
    }
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    EXPECT_TRUE(texts(*box).contains(u"파이프라인 성공률"_s));
}

TEST_F(SeveralFrameworks, TheScoresOfAPersonAreByTheOwnFramework)
{
    gui::TeamPage page(session(), nullptr);
    QSignalSpy filled(&page, &gui::TeamPage::filled);
    page.resize(1080, 640);
    page.open({});
    showActive(page);
    auto* tabs = child<QTabBar>(page, u"teamKinds"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabData(i).toString() == u"bars")
            tabs->setCurrentIndex(i);
    }
    const auto bars = [&] {
        const auto& chart = child<gui::ChartCanvas>(page, u"chartCanvas"_s)->chart();
        return chart ? std::get_if<charts::BarsData>(&*chart) : nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return bars() != nullptr; }));
    EXPECT_EQ(bars()->kpis, workspace().framework().kpis()); // Most people's.
    auto* who = child<gui::PersonBox>(page, u"teamWho"_s);
    ASSERT_TRUE(who->setPerson(workspace().people().byNo(u"P0010"_s)->id));
    Q_EMIT who->personChosen(*who->person());
    ASSERT_TRUE(waitFor([&] { return bars() && bars()->isOfPerson(); }));
    EXPECT_EQ(bars()->kpis, workspace().kpis().framework(u"data-engineer"_s)->kpis());
}

TEST_F(SeveralFrameworks, TheRecordsAreFoundAndNamedByAnyKpi)
{
    gui::DataPage page(session(), nullptr);
    page.resize(1000, 600);
    showActive(page);
    page.open(u"records"_s);
    child<QComboBox>(page, u"recordsWhen"_s)->setCurrentIndex(2);
    auto* box = child<QComboBox>(page, u"recordsKpi"_s);
    auto* model = child<gui::ReadTable>(page, u"recordsTable"_s)->model();
    for (const auto& kpi : { std::pair(u"pipeline_success"_s, u"Pipeline success"_s),
             std::pair(u"talks"_s, u"Talks"_s) }) {
        const auto& [key, named] = kpi;
        const QString& name = named; // A lambda may not capture a structured binding.
        ASSERT_GE(box->findData(key), 0) << key.toStdString();
        EXPECT_EQ(box->itemText(box->findData(key)), name);
        box->setCurrentIndex(box->findData(key));
        EXPECT_TRUE(waitFor([&] {
            return model->rowCount() > 0
                && shownColumn(*model, label(session().words(), Term::Kpi))
                == QStringList(model->rowCount(), name);
        })) << key.toStdString();
    }
}

TEST_F(SeveralFrameworks, OnlyCountsOfTodayCanBeDeclaredComplete)
{
    gui::CompletenessForm form(session());
    QStringList names;
    auto* list = child<QListWidget>(form, u"claimKpis"_s);
    for (int i = 0; i < list->count(); ++i)
        names << list->item(i)->text();
    EXPECT_EQ(names.count(u"Data reviews"_s), 1);
    EXPECT_EQ(names.count(u"Mentoring sessions"_s), 1);
    EXPECT_FALSE(names.contains(u"Talks"_s));
    EXPECT_FALSE(names.contains(u"Pipeline success"_s));
}

} // namespace

} // namespace levelbook::test
