// The papers that the pages open in the preview, and all reviews of a cycle as PDF files.
#include "gui/dialogs.h"
#include "gui/frameworkpage.h"
#include "gui/growthpage.h"
#include "gui/guifixture.h"
#include "gui/paperbatchdialog.h"
#include "gui/paperpreview.h"
#include "gui/paperview.h"
#include "gui/peoplepage.h"
#include "gui/reviewspage.h"
#include "gui/teampage.h"
#include "workspace/clock.h"
#include "workspace/reviews.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace levelbook::gui;
using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class Papers : public GuiTest {
protected:
    ~Papers() override
    {
        m_page.reset();
        deleteClosed();
    }

    template <class AnyPage>
    AnyPage& showPage()
    {
        auto page = std::make_unique<AnyPage>(session(), nullptr);
        AnyPage& shown = *page;
        m_page = std::move(page);
        m_page->resize(1100, 700);
        showActive(*m_page);
        return shown;
    }

    // The words of all pages, and the preview closed again.
    QString textOfPreview()
    {
        auto* preview = topLevel<PaperPreview>(u"paperPreview"_s);
        m_title = preview->windowTitle();
        QStringList texts;
        for (const reports::Page& page : preview->view()->pages().pages)
            texts += page.texts();
        preview->close();
        deleteClosed();
        return texts.join(u' ');
    }

    PaperBatchJob jobFor(bool oneFile, const QString& path)
    {
        BatchChoices choices;
        choices.oneFile = oneFile;
        return { workspace().file(), ReviewsOfCycle{ *session().cycle() }, {}, choices, path };
    }
    int reviews()
    {
        return static_cast<int>(
            must(newestReviews(workspace().store(), *session().cycle())).size());
    }

    std::unique_ptr<Page> m_page;
    QString m_title;
};

TEST_F(Papers, TheFrameworkPageOpensTheBookletByKey)
{
    showPage<FrameworkPage>();
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
    const QString text = textOfPreview();
    EXPECT_TRUE(text.contains(workspace().framework().closing.en)) << text.toStdString();
    EXPECT_TRUE(m_title.startsWith(u"Job description: "_s)) << m_title.toStdString();
}

TEST_F(Papers, TheFrameworkPageOpensAFormOfEachLevel)
{
    showPage<FrameworkPage>();
    for (const Level level : allLevels) {
        child<QAction>(*m_page, u"printForm."_s + levelKey(level))->trigger();
        const QString text = textOfPreview();
        const LevelItem item = workspace().framework().level(level).duties.first();
        EXPECT_TRUE(text.contains(item.text.en.left(20))) << item.text.en.toStdString();
        EXPECT_TRUE(m_title.startsWith(u"Blank review form: "_s)) << m_title.toStdString();
    }
}

TEST_F(Papers, TheTeamPageOpensItsReport)
{
    auto& page = showPage<TeamPage>();
    QSignalSpy filled(&page, &TeamPage::filled);
    ASSERT_TRUE(filled.wait(20000));
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    const QString text = textOfPreview();
    EXPECT_TRUE(text.contains(u"KPIs with data"_s)) << text.toStdString();
    EXPECT_TRUE(m_title.startsWith(u"Team KPIs: "_s)) << m_title.toStdString();
}

TEST_F(Papers, TheGrowthPageOpensItsReportByKey)
{
    auto& page = showPage<GrowthPage>();
    const Engineer& person = workspace().people().engineers().first();
    page.open(person.employeeNo);
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    const QString text = textOfPreview();
    EXPECT_TRUE(text.contains(u"Promotion readiness"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(person.employeeNo));
    EXPECT_EQ(m_title, u"Growth report: "_s + person.name);
}

TEST_F(Papers, TheReviewsPageOpensTheReportOfItsCycle)
{
    showPage<ReviewsPage>();
    m_page->open({});
    auto* button = child<QPushButton>(*m_page, u"printCycleButton"_s);
    ASSERT_TRUE(waitFor([&] { return button->isEnabled(); }));
    EXPECT_EQ(button->menu()->actions().size(), 3);
    child<QAction>(*m_page, u"printCycle"_s)->trigger();
    const QString text = textOfPreview();
    EXPECT_TRUE(text.contains(u"Distribution of grades"_s));
    EXPECT_TRUE(text.contains(session().cycle()->name));
}

TEST_F(Papers, TheReviewsPageWritesATable)
{
    showPage<ReviewsPage>();
    m_page->open({});
    auto* button = child<QPushButton>(*m_page, u"printCycleButton"_s);
    ASSERT_TRUE(waitFor([&] { return button->isEnabled(); }));
    QSignalSpy remarked(&session(), &Session::remarked);
    answerFileDialog(in(u"reviews.xlsx"_s));
    child<QAction>(*m_page, u"exportReviews"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return !remarked.isEmpty(); }));
    EXPECT_TRUE(remarked.last()[0].toString().contains(QString::number(reviews())));
    EXPECT_TRUE(readFile(in(u"reviews.xlsx"_s)).startsWith("PK"));
}

TEST_F(Papers, WritesAllReviewsIntoAFolderOrOneFile)
{
    WorkState work;
    QDir().mkpath(in(u"papers"_s));
    EXPECT_EQ(must(writePapers(jobFor(false, in(u"papers"_s)), work)), reviews());
    EXPECT_EQ(QDir(in(u"papers"_s))
                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                  .size(),
        reviews());
    EXPECT_EQ(work.permille(), 1000);
    EXPECT_EQ(must(writePapers(jobFor(true, in(u"all.pdf"_s)), work)), reviews());
    EXPECT_TRUE(readFile(in(u"all.pdf"_s)).startsWith("%PDF"));
}

TEST_F(Papers, ACancelledBatchWritesNothing)
{
    WorkState work;
    work.cancel();
    const auto written = writePapers(jobFor(true, in(u"all.pdf"_s)), work);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(in(u"all.pdf"_s)));
}

TEST_F(Papers, AsksHowAndWhereAndTellsWhenItIsDone)
{
    QWidget parent;
    showActive(parent);
    QSignalSpy remarked(&session(), &Session::remarked);
    answerDialog([&](QWidget& dialog) {
        child<QRadioButton>(dialog, u"batchOneFile"_s)->setChecked(true);
        answerFileDialog(in(u"all.pdf"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    showReviewBatch(session(), *session().cycle(), &parent);
    ASSERT_TRUE(waitFor([&] { return !remarked.isEmpty(); }));
    EXPECT_TRUE(remarked.last()[0].toString().contains(u"all.pdf"_s))
        << remarked.last()[0].toString().toStdString();
    EXPECT_TRUE(QFile::exists(in(u"all.pdf"_s)));
}

TEST_F(Papers, TheBatchOffersWhatTheCommandLineDoes)
{
    PaperBatchDialog dialog(session(), ReviewsOfCycle{ *session().cycle() });
    auto* format = child<QComboBox>(dialog, u"batchFormat"_s);
    auto* oneFile = child<QRadioButton>(dialog, u"batchOneFile"_s);
    EXPECT_EQ(dialog.choices().language, reports::PaperLanguage::English);
    EXPECT_EQ(dialog.choices().size, reports::PaperSize::A4);
    EXPECT_EQ(dialog.choices().format, reports::FileFormat::Pdf);
    EXPECT_FALSE(dialog.choices().evidence || dialog.choices().oneFile);
    auto* languages = child<QComboBox>(dialog, u"paperLanguage"_s);
    languages->setCurrentIndex(languages->findData(u"both"_s));
    auto* sizes = child<QComboBox>(dialog, u"paperSize"_s);
    sizes->setCurrentIndex(sizes->findData(u"letter"_s));
    child<QCheckBox>(dialog, u"batchEvidence"_s)->click();
    oneFile->click();
    EXPECT_TRUE(dialog.choices().oneFile && dialog.choices().evidence);
    format->setCurrentIndex(format->findData(u"html"_s));
    EXPECT_EQ(dialog.choices().format, reports::FileFormat::WebPage);
    EXPECT_FALSE(dialog.choices().oneFile) << "bookmarks are a matter of PDF";
    EXPECT_FALSE(oneFile->isEnabled());
    EXPECT_EQ(dialog.choices().language, reports::PaperLanguage::Both);
    EXPECT_EQ(dialog.choices().size, reports::PaperSize::Letter);
    const PaperBatchDialog growth(session(), GrowthOfPeople{});
    EXPECT_TRUE(child<QCheckBox>(growth, u"batchEvidence"_s)->isHidden());
}

TEST_F(Papers, ABatchIsWrittenAsChosen)
{
    WorkState work;
    QDir().mkpath(in(u"papers"_s));
    PaperBatchJob job = jobFor(false, in(u"papers"_s));
    const auto bytes = [this] {
        QByteArray all;
        for (const QFileInfo& file : QDir(in(u"papers"_s)).entryInfoList(QDir::Files))
            all += readFile(file.filePath());
        return all;
    };
    job.choices.format = reports::FileFormat::WebPage;
    job.choices.size = reports::PaperSize::Letter;
    job.choices.language = reports::PaperLanguage::English;
    EXPECT_EQ(must(writePapers(job, work)), reviews());
    EXPECT_EQ(bytes().count("<!DOCTYPE html>"), reviews());
    EXPECT_EQ(bytes().count("size: 215.9mm 279.4mm"), reviews());
    EXPECT_FALSE(bytes().contains("Appendix: the records"));
    job.choices.evidence = true;
    EXPECT_EQ(must(writePapers(job, work)), reviews());
    EXPECT_GE(bytes().count("Appendix: the records"), reviews());
}

TEST_F(Papers, WritesTheGrowthReportsOfATeam)
{
    WorkState work;
    QDir().mkpath(in(u"papers"_s));
    const QDate today = currentDay();
    const Team team = workspace().people().teams().first();
    int there = 0;
    for (const Engineer* one : workspace().people().members(team.id, { today, today.addDays(1) }))
        there += one->activeOn(today);
    ASSERT_GT(there, 0);
    PaperBatchJob job{ workspace().file(), GrowthOfPeople{ today, today }, team.name, {},
        in(u"papers"_s) };
    EXPECT_EQ(must(writePapers(job, work)), there);
    EXPECT_EQ(QDir(in(u"papers"_s)).entryList({ u"*.pdf"_s }, QDir::Files).size(), there);
    job.choices.oneFile = true;
    job.path = in(u"growth.pdf"_s);
    EXPECT_EQ(must(writePapers(job, work)), there);
    EXPECT_TRUE(readFile(job.path).startsWith("%PDF"));
}

TEST_F(Papers, TheGrowthPageWritesThemByItsMenu)
{
    auto& page = showPage<GrowthPage>();
    page.open({});
    QSignalSpy remarked(&session(), &Session::remarked);
    answerDialog([&](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Growth reports as files"_s);
        child<QRadioButton>(dialog, u"batchOneFile"_s)->setChecked(true);
        answerFileDialog(in(u"growth.pdf"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    child<QAction>(page, u"growthBatch"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return !remarked.isEmpty(); }));
    EXPECT_TRUE(QFile::exists(in(u"growth.pdf"_s)));
}

TEST_F(Papers, ThePeoplePageOpensAFormOfThePerson)
{
    showPage<PeoplePage>();
    const Engineer& person = workspace().people().engineers().first();
    m_page->open(person.employeeNo);
    child<QAction>(*m_page, u"personBlankForm"_s)->trigger();
    const QString text = textOfPreview();
    EXPECT_EQ(m_title, u"Blank review form: "_s + person.name);
    EXPECT_TRUE(text.contains(person.employeeNo));
    EXPECT_TRUE(text.contains(session().cycle()->name));
}

TEST_F(Papers, ABatchThatCannotBeWrittenIsTold)
{
    QWidget parent;
    QSignalSpy told(&session(), &Session::told);
    writePapersTo(session(), jobFor(true, in(u"no/such/all.pdf"_s)), &parent);
    EXPECT_TRUE(waitFor([&] { return !told.isEmpty(); }));
}

} // namespace

} // namespace levelbook::test
