// The preview of a review's paper: the pages are those that are printed.
#include "gui/dialogs.h"
#include "gui/guifixture.h"
#include "gui/paperpreview.h"
#include "gui/paperview.h"
#include "reports/layout.h"
#include "reports/reviewreport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class PaperWindow : public GuiTest {
protected:
    PaperWindow()
    {
        const Cycle cycle = *session().cycle();
        const Review review = must(newestReviews(workspace().store(), cycle)).first();
        m_person = workspace().people().byId(review.engineer)->employeeNo;
        gui::showReviewPaper(session(), cycle.name, m_person, nullptr);
        m_dialog = topLevel<gui::PaperPreview>(u"paperPreview"_s);
    }
    ~PaperWindow() override { delete m_dialog; }

    gui::PaperView& view() { return *m_dialog->view(); }
    reports::Pages layout(reports::PaperLanguage language)
    {
        const auto found = must(findReview(workspace().store(), session().cycle()->name, m_person));
        auto reader = must(DocumentReader::open(workspace().store()));
        const auto paper = must(reader.paper(found.review, found.cycle, view().pages().created));
        return reports::layout(reports::reviewReport(paper, language));
    }

    QString m_person;
    gui::PaperPreview* m_dialog = nullptr;
};

TEST_F(PaperWindow, HasThePagesOfTheLayoutInEachLanguage)
{
    auto* box = child<QComboBox>(*m_dialog, u"paperLanguage"_s);
    EXPECT_EQ(box->currentData().toString(), u"en"_s); // As the window speaks.
    for (const auto language : { reports::PaperLanguage::Korean, reports::PaperLanguage::English,
             reports::PaperLanguage::Both }) {
        m_dialog->setPaperLanguage(language);
        const reports::Pages expected = layout(language);
        ASSERT_EQ(view().pageCount(), int(expected.pages.size()));
        EXPECT_EQ(view().pages().language, expected.language);
        EXPECT_EQ(child<QLabel>(*m_dialog, u"paperPage"_s)->text(),
            u"1 / %1"_s.arg(expected.pages.size()));
    }
}

TEST_F(PaperWindow, TurnsPagesByKeys)
{
    ASSERT_GT(view().pageCount(), 1);
    QTest::keyClick(&view(), Qt::Key_PageDown);
    EXPECT_EQ(view().currentPage(), 1);
    EXPECT_TRUE(child<QLabel>(*m_dialog, u"paperPage"_s)->text().startsWith(u"2 /"));
    EXPECT_FALSE(view().accessibleDescription().isEmpty());
    QTest::keyClick(&view(), Qt::Key_PageUp);
    EXPECT_EQ(view().currentPage(), 0);
    QTest::keyClick(&view(), Qt::Key_End);
    EXPECT_EQ(view().currentPage(), view().pageCount() - 1);
    EXPECT_FALSE(child<QToolButton>(*m_dialog, u"paperNext"_s)->isEnabled());
}

TEST_F(PaperWindow, PaintsInkOnWhitePaperAtEachZoom)
{
    auto* zoom = child<QComboBox>(*m_dialog, u"paperZoom"_s);
    for (const int percent : { 0, 50, 100, 200 }) {
        zoom->setCurrentIndex(zoom->findData(percent));
        const QImage image = view().viewport()->grab().toImage();
        qsizetype white = 0, dark = 0;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2) {
                const int lightness = image.pixelColor(x, y).lightness();
                white += lightness == 255;
                dark += lightness < 100;
            }
        }
        EXPECT_GT(white, 1000) << percent;
        EXPECT_GT(dark, 20) << percent;
        if (percent > 0) {
            EXPECT_DOUBLE_EQ(view().scale(), percent / 100.0);
        }
    }
}

TEST_F(PaperWindow, SavesThePdf)
{
    const QString file = in(u"paper.pdf"_s);
    EXPECT_TRUE(m_dialog->save(file));
    const QByteArray bytes = readFile(file);
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_EQ(settings().get(settings::lastFolder), QFileInfo(file).absolutePath());
    EXPECT_FALSE(m_dialog->save(in(u"nowhere/paper.pdf"_s)));
    EXPECT_TRUE(child<QWidget>(*m_dialog, u"messageBar"_s)->isVisible());
}

TEST_F(PaperWindow, TakesTheRecordsAlongWhereAsked)
{
    auto* box = child<QCheckBox>(*m_dialog, u"paperEvidence"_s);
    ASSERT_TRUE(box->isVisible() && !box->isChecked());
    const auto text = [this] {
        QStringList texts;
        for (const reports::Page& page : view().pages().pages)
            texts += page.texts();
        return texts.join(u' ');
    };
    const int before = view().pageCount();
    EXPECT_FALSE(text().contains(u"Appendix"_s));
    box->click();
    EXPECT_GT(view().pageCount(), before);
    EXPECT_TRUE(text().contains(u"Appendix"_s));
    m_dialog->setPaperLanguage(reports::PaperLanguage::Korean);
    EXPECT_GT(view().pageCount(), before);
    box->click();
    EXPECT_FALSE(text().contains(u".csv:"_s));
}

TEST_F(PaperWindow, LaysThePagesOutOnTheSheetThatIsChosen)
{
    auto* box = child<QComboBox>(*m_dialog, u"paperSize"_s);
    EXPECT_EQ(view().pages().format.size, QSizeF(210, 297));
    box->setCurrentIndex(box->findData(u"letter"_s));
    EXPECT_EQ(view().pages().format.size, QSizeF(215.9, 279.4));
    const QString file = in(u"paper.pdf"_s);
    EXPECT_TRUE(m_dialog->save(file));
    EXPECT_TRUE(readFile(file).contains("/MediaBox [0 0 612"));
    EXPECT_TRUE(m_dialog->save(in(u"paper.html"_s)));
    EXPECT_TRUE(readFile(in(u"paper.html"_s)).contains("size: 215.9mm 279.4mm"));
}

// Where there is no printer, the dialog prints to a file, as a person could choose anywhere.
TEST_F(PaperWindow, PrintsTheRangeTheCopiesAndTheSheetOfTheDialog)
{
    ASSERT_GT(view().pageCount(), 2);
    const QString file = in(u"printed.pdf"_s);
    const auto print = [&](const std::function<void(QPrinter&)>& choose) {
        QFile::remove(file);
        answerDialog([&](QWidget& dialog) {
            auto* asked = qobject_cast<QPrintDialog*>(&dialog);
            ASSERT_NE(asked, nullptr);
            asked->printer()->setOutputFormat(QPrinter::PdfFormat);
            asked->printer()->setOutputFileName(file);
            choose(*asked->printer());
            asked->done(QDialog::Accepted);
        });
        child<QPushButton>(*m_dialog, u"paperPrint"_s)->click();
        const QByteArray bytes = readFile(file);
        return std::pair(bytes.count("/Type /Page\n"), bytes.contains("/MediaBox [0 0 612"));
    };
    const auto all = print([](QPrinter&) {});
    EXPECT_EQ(all, std::pair(qsizetype(view().pageCount()), false));
    const auto some = print([](QPrinter& printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
        printer.setCopyCount(3);
    });
    EXPECT_EQ(some, std::pair(qsizetype(6), false));
    const auto letter =
        print([](QPrinter& printer) { printer.setPageSize(QPageSize(QPageSize::Letter)); });
    EXPECT_EQ(view().pages().format.size, QSizeF(215.9, 279.4));
    EXPECT_EQ(letter, std::pair(qsizetype(view().pageCount()), true));
}

TEST_F(PaperWindow, SavesAWebPageOfThePapersLanguage)
{
    m_dialog->setPaperLanguage(reports::PaperLanguage::Korean);
    const QString file = in(u"paper.html"_s);
    EXPECT_TRUE(m_dialog->save(file));
    const QByteArray bytes = readFile(file);
    EXPECT_TRUE(bytes.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(bytes.contains("lang=\"ko\""));
    EXPECT_TRUE(bytes.contains(m_person.toUtf8()));
}

TEST_F(PaperWindow, TheTypeThatIsChosenGivesTheEnding)
{
    answerDialog([&](QWidget& dialog) {
        auto* files = qobject_cast<QFileDialog*>(&dialog);
        ASSERT_NE(files, nullptr);
        auto* types = child<QComboBox>(dialog, u"fileTypeCombo"_s);
        ASSERT_EQ(types->count(), 2);
        types->setCurrentIndex(1);
        Q_EMIT types->activated(1);
        Q_EMIT types->textActivated(types->currentText());
        child<QLineEdit>(dialog, u"fileNameEdit"_s)->setText(in(u"chosen"_s));
        static_cast<QDialog*>(files)->accept();
    });
    child<QPushButton>(*m_dialog, u"paperSave"_s)->click();
    EXPECT_TRUE(readFile(in(u"chosen.html"_s)).startsWith("<!DOCTYPE html>"));
}

TEST_F(PaperWindow, SpeaksKoreanAtOnceAndKeepsThePapersLanguage)
{
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents(); // Widgets are told by posted events.
    EXPECT_FALSE(child<QPushButton>(*m_dialog, u"paperClose"_s)->text().contains(u"Close"_s));
    EXPECT_EQ(child<QComboBox>(*m_dialog, u"paperLanguage"_s)->currentData().toString(), u"en"_s);
}

TEST_F(PaperWindow, TellsOfAReviewThatThereIsNot)
{
    QSignalSpy told(&session(), &gui::Session::told);
    gui::showReviewPaper(session(), session().cycle()->name, u"NOBODY"_s, nullptr);
    EXPECT_EQ(told.size(), 1);
}

} // namespace

} // namespace levelbook::test
