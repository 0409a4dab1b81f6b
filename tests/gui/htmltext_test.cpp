// Markup in what people write is shown as they wrote it, in every label, tool tip and table.
#include "gui/importdialog.h"
#include "gui/textwalk.h"
#include "gui/windowfixture.h"
#include "workspace/people.h"
#include "workspace/reviewfill.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

// What would vanish, be bold, or read a file if it were taken for markup.
const QString payload = u"<b>R&D</b><img src=\"x.png\">&amp;"_s;
const QString marked = u"R&D"_s; // The visible part of it.

class HtmlTest : public WindowTest {
protected:
    HtmlTest()
    {
        Store& store = workspace().store();
        const QList<Engineer> everybody = must(store.engineers());
        for (Engineer one : everybody) {
            if (one.employeeNo != u"P0004" && one.employeeNo != u"P0010")
                continue;
            one.name = payload;
            one.note = payload;
            one.levels.last().reason = payload;
            one.absences << Absence{ { QDate(2020, 1, 6), QDate(2020, 1, 8) }, payload };
            one.teams << TeamStep{ QDate(2021, 1, 1), TeamId() };
            must(savePerson(store, one, payload));
        }
        workspace().noteChange(Change::People);
        workspace().setMe(u"P0010"_s);
        showWindow();
    }

    // Every text with the payload in it is shown as it was written.
    void expectLiteral(QWidget& root, const QString& where, bool isThere = true)
    {
        int seen = 0;
        for (const ShownText& shown : shownTexts(root)) {
            const QString& text = shown.text;
            if (!text.contains(marked))
                continue;
            ++seen;
            EXPECT_TRUE(text.contains(payload) || text.contains(payload.toUpper()))
                << where.toStdString() << ": " << shown.place.toStdString() << " \""
                << text.toStdString() << '"';
        }
        EXPECT_EQ(seen > 0, isThere) << where.toStdString();
        const QList<QLabel*> labels = root.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (!label->text().contains(marked))
                continue;
            EXPECT_TRUE(label->textFormat() == Qt::PlainText
                || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text())))
                << where.toStdString() << ": " << label->objectName().toStdString();
        }
        // A tool tip that only guesses would be painted as markup.
        const QList<QWidget*> widgets = root.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const QString painted = paintedToolTip(widget->toolTip());
            EXPECT_FALSE(painted.contains(u"&lt;"_s) || painted.contains(u"&amp;lt;"_s))
                << where.toStdString() << ": " << painted.toStdString();
        }
    }
};

TEST_F(HtmlTest, OnThePeoplePage)
{
    window().openPage(u"people"_s, u"P0004"_s);
    auto* tabs = child<QTabWidget>(window(), u"personTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(50);
        expectLiteral(window(), u"people, tab %1"_s.arg(tab));
    }
}

TEST_F(HtmlTest, OnTheReviewsPageAndInAReview)
{
    QJsonObject texts{ { u"strengths"_s, payload }, { u"improvements"_s, payload } };
    const auto patch = patchFromJson(QJsonDocument(texts).toJson());
    if (patch)
        must(workspace().change(Change::Reviews, [&] {
            return fillReview(workspace().store(), session().cycle()->name, u"P0010"_s, *patch);
        }));
    window().openPage(u"reviews"_s);
    auto* table = child<QTableView>(window(), u"reviewTable"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 11; }));
    for (int row = 0; row < 11; ++row) {
        table->selectRow(row);
        expectLiteral(window(), u"reviews, row %1"_s.arg(row));
    }
    for (const QString& person : { u"P0004"_s, u"P0010"_s }) {
        window().openPage(u"reviews"_s, person);
        QTest::qWait(50);
        expectLiteral(window(), u"the review of "_s + person);
    }
}

TEST_F(HtmlTest, OnTheTeamPage)
{
    session().setTeam({});
    window().openPage(u"team"_s);
    window().findChild<QAction*>(u"peopleNumbers"_s)->trigger();
    auto* table = child<QTableView>(page(), u"peopleTable"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0; }));
    expectLiteral(window(), u"team"_s);
}

TEST_F(HtmlTest, InTheSearchAndTheMessages)
{
    auto* box = child<QLineEdit>(window(), u"searchBox"_s);
    box->setFocus();
    QTest::keyClicks(box, u"R&D"_s);
    expectLiteral(*child<QWidget>(*box, u"searchResults"_s), u"search"_s);
    session().tell(Error{ ErrorCode::UnknownEngineer, { payload }, {} });
    EXPECT_TRUE(text(u"messageText"_s).contains(payload)) << text(u"messageText"_s).toStdString();
    expectLiteral(window(), u"message"_s);
}

TEST_F(HtmlTest, InTheNamesOfFiles)
{
    const QString file = in(u"<b>R&D<b>.csv"_s);
    writeFile(file,
        "employee_no,name,team,level,hired_on,career_started_on\nQ1,<i>x</i>,T,mid,2020-01-02,\n");
    gui::ImportDialog dialog(session(), std::nullopt);
    dialog.setFile(file);
    showActive(dialog);
    auto* summary = child<QLabel>(dialog, u"summary"_s);
    ASSERT_TRUE(waitFor([&] { return !summary->text().isEmpty(); }));
    auto* name = child<QLabel>(dialog, u"fileName"_s);
    EXPECT_EQ(name->textFormat(), Qt::PlainText);
    EXPECT_EQ(paintedToolTip(name->toolTip()), file);
    child<QPushButton>(dialog, u"importButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return summary->text().startsWith(u"Imported"_s); }));
    dialog.close();

    window().openPage(u"data"_s, u"imports"_s);
    auto* imports = child<QTableView>(window(), u"importsTable"_s);
    ASSERT_TRUE(waitFor([&] { return imports->model()->rowCount() == 3; }));
    imports->selectRow(0);
    child<QPushButton>(window(), u"undoImport"_s)->click();
    auto* question = topLevel<QMessageBox>(u"undoQuestion"_s);
    EXPECT_EQ(question->textFormat(), Qt::PlainText);
    EXPECT_TRUE(question->text().contains(u"<b>R&D<b>.csv"_s));
    question->close();
}

// A folder called R&D: escaping alone would show "R&amp;D", because nothing tells Qt that it is
// markup.
TEST_F(HtmlTest, InThePathOfTheFile)
{
    closeWindow();
    closeSession();
    ASSERT_TRUE(QDir(in({})).mkdir(u"R&D"_s));
    const QString moved = in(u"R&D/sample.levelbook"_s);
    ASSERT_TRUE(QFile::copy(path(), moved));
    gui::Session other(must(Workspace::open(moved, QDateTime::currentDateTimeUtc())), settings());
    gui::MainWindow second(other);
    second.show();
    EXPECT_EQ(paintedToolTip(child<QLabel>(second, u"fileLabel"_s)->toolTip()), moved);
}

} // namespace

} // namespace levelbook::test
