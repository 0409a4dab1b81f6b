// Who is at work, what the program is, and the bar that tells what went wrong.
#include "gui/aboutdialog.h"
#include "gui/guifixture.h"
#include "gui/languages.h"
#include "gui/messagebar.h"
#include "gui/whodialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class WhoTest : public GuiTest {
protected:
    WhoTest() { show(); }
    void TearDown() override { m_dialog.reset(); }

    void show()
    {
        m_dialog = std::make_unique<gui::WhoDialog>(session());
        showActive(*m_dialog);
    }
    QLineEdit* search() { return child<QLineEdit>(*m_dialog, u"whoSearch"_s); }
    QTableView* table() { return child<QTableView>(*m_dialog, u"whoTable"_s); }
    QPushButton* button(const QString& name) { return child<QPushButton>(*m_dialog, name); }

    std::unique_ptr<gui::WhoDialog> m_dialog;
};

TEST_F(WhoTest, IsAnsweredByKeysAlone)
{
    EXPECT_TRUE(search()->hasFocus());
    EXPECT_FALSE(button(u"whoAccept"_s)->isEnabled());
    EXPECT_EQ(table()->model()->rowCount(), 14);
    search()->setText(u"ㅇ"_s); // Four people have it anywhere in their names, more or less.
    QTest::keyClick(search(), Qt::Key_Down);
    const QString second = table()->model()->index(1, 1).data().toString();
    QTest::keyClick(search(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(workspace().me(), second);
    EXPECT_EQ(settings().me(workspace().path()), second);
    show();
    EXPECT_EQ(table()->currentIndex().siblingAtColumn(1).data().toString(), second)
        << "who was chosen is chosen";
}

TEST_F(WhoTest, FindsByInitialConsonantsAndNumber)
{
    search()->setText(u"ㅎㅂㄹ"_s);
    EXPECT_EQ(shownColumn(*table()->model(), u"Name"_s), QStringList{ u"황보람"_s });
    search()->setText(u"p0011"_s);
    EXPECT_EQ(shownColumn(*table()->model(), u"Name"_s), QStringList{ u"서도윤"_s });
    search()->setText(u"nobody"_s);
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_FALSE(button(u"whoAccept"_s)->isEnabled());
}

TEST_F(WhoTest, NobodyIsAnAnswerAndClosingIsNone)
{
    workspace().setMe(u"P0001"_s);
    m_dialog->reject();
    EXPECT_EQ(workspace().me(), u"P0001"_s);
    EXPECT_FALSE(settings().hasAskedMe(workspace().path()));
    show();
    button(u"whoNobody"_s)->click();
    EXPECT_EQ(workspace().me(), QString());
    EXPECT_TRUE(settings().hasAskedMe(workspace().path()));
}

class AboutTest : public GuiTest { };

TEST_F(AboutTest, NamesWhatItIsBuiltOnAndNothingElse)
{
    gui::AboutDialog dialog;
    dialog.show();
    EXPECT_EQ(child<QLabel>(dialog, u"aboutTitle"_s)->text(),
        u"Levelbook "_s + QStringLiteral(LEVELBOOK_VERSION));
    const auto* parts = child<QTableWidget>(dialog, u"partsTable"_s);
    QMap<QString, QString> versions;
    for (int row = 0; row < parts->rowCount(); ++row) {
        versions[parts->item(row, 0)->text()] = parts->item(row, 1)->text();
        EXPECT_FALSE(parts->item(row, 2)->text().isEmpty()) << row;
    }
    EXPECT_EQ(versions.value(u"Qt"_s), QString::fromLatin1(qVersion()));
    EXPECT_FALSE(versions.contains(u"Qt Charts"_s)) << "it is not linked";
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
        database.setDatabaseName(u":memory:"_s);
        ASSERT_TRUE(database.open());
        QSqlQuery query(u"SELECT sqlite_version()"_s, database);
        ASSERT_TRUE(query.next());
        EXPECT_EQ(versions.value(u"SQLite"_s), query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"version"_s);
    const QString english = parts->horizontalHeaderItem(2)->text();
    gui::installLanguage(Language::Korean);
    QCoreApplication::processEvents();
    EXPECT_NE(parts->horizontalHeaderItem(2)->text(), english);
}

class MessageBarTest : public GuiTest {
protected:
    MessageBarTest()
    {
        auto* layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_bar);
        layout->addWidget(m_line);
        showActive(m_window);
        m_line->setFocus();
    }
    QString text() { return child<QLabel>(*m_bar, u"messageText"_s)->text(); }

    QWidget m_window;
    gui::MessageBar* m_bar = new gui::MessageBar;
    QLineEdit* m_line = new QLineEdit;
};

TEST_F(MessageBarTest, ShowsALittleAndCountsTheRest)
{
    EXPECT_FALSE(m_bar->isVisible());
    QStringList lines;
    for (int i = 1; i <= 8; ++i)
        lines << QString::number(i);
    m_bar->show(u"Title"_s, lines);
    EXPECT_EQ(text(), u"Title\n1\n2\n3\n4\n5\n6\n… and 2 more"_s);
    m_bar->show(u"Title"_s, lines.mid(0, 6));
    EXPECT_EQ(text(), u"Title\n1\n2\n3\n4\n5\n6"_s);
    EXPECT_EQ(child<QLabel>(*m_bar, u"messageText"_s)->accessibleName(), text());
}

TEST_F(MessageBarTest, TakesNoKeyboardAndStaysUntilItIsClosed)
{
    m_bar->show(u"Title"_s, {});
    QTest::qWait(50);
    EXPECT_TRUE(m_line->hasFocus());
    QTest::keyClicks(m_line, u"typed on"_s);
    EXPECT_EQ(m_line->text(), u"typed on"_s);
    EXPECT_TRUE(m_bar->isVisible());
    auto* close = child<QPushButton>(*m_bar, u"messageClose"_s);
    gui::installLanguage(Language::Korean);
    QCoreApplication::processEvents();
    EXPECT_EQ(close->text(), u"알림 닫기"_s);
    close->click();
    EXPECT_FALSE(m_bar->isVisible());
}

} // namespace

} // namespace levelbook::test
