// Importing by window: how a file is read is shown and can be changed, and it lands whole or not at
// all.
#include "gui/dialogs.h"
#include "gui/importfixture.h"
#include "workspace/clock.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const QString people = u"employee_no,name,team,level,hired_on,career_started_on\n"
                       "Q0001,똠방각,설계,mid,2020-01-02,\n"_s;
// The same as Excel in Korea saves it; made with Python's cp949.
const QByteArray peopleOf949 = QByteArray::fromHex(
    "656d706c6f7965655f6e6f2c6e616d652c7465616d2c6c6576656c2c68697265645f6f6e2c6361726565725f73"
    "7461727465645f6f6e0a51303030312c8c63b9e6b0a22cbcb3b0e82c6d69642c323032302d30312d30322c0a");
const QByteArray kpiHeader = "employee_no,kpi,date,value,numerator,denominator,ref\n";

QByteArray encoded(QStringConverter::Encoding encoding, const QString& text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

class ImportDialogTest : public ImportTest { };

struct Coded {
    const char* name;
    QByteArray bytes;
    QString found;
};

class InEveryEncoding : public ImportTest, public testing::WithParamInterface<Coded> { };

INSTANTIATE_TEST_SUITE_P(Import, InEveryEncoding,
    testing::Values(Coded{ "Utf8", people.toUtf8(), u"found: UTF-8"_s },
        Coded{ "Utf8WithMark", encoded(QStringConverter::Utf8, people), u"found: UTF-8"_s },
        Coded{ "Utf16LE", encoded(QStringConverter::Utf16LE, people), u"found: UTF-16 LE"_s },
        Coded{ "Utf16BE", encoded(QStringConverter::Utf16BE, people), u"found: UTF-16 BE"_s },
        Coded{ "Windows949", peopleOf949, u"found: Windows-949 (EUC-KR)"_s }),
    [](const auto& run) { return run.param.name; });

TEST_P(InEveryEncoding, IsSeenReadAndImported)
{
    open(GetParam().bytes);
    EXPECT_EQ(shown(u"encodingSeen"_s), GetParam().found);
    EXPECT_EQ(field<QComboBox>(u"kindBox"_s)->currentText(), u"People"_s);
    EXPECT_EQ(firstRow(),
        (QStringList{ u"Q0001"_s, u"똠방각"_s, u"설계"_s, u"mid"_s, u"2020-01-02"_s, {} }));
    ASSERT_TRUE(mayImport()) << summary().toStdString();
    EXPECT_EQ(nameOf(u"Q0001"_s), QString()) << "a look changes nothing";
    QSignalSpy changed(&workspace(), &Workspace::changed);
    import();
    EXPECT_TRUE(summary().startsWith(u"Imported as number 3: "_s)) << summary().toStdString();
    EXPECT_EQ(nameOf(u"Q0001"_s), u"똠방각"_s);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_NE(workspace().people().byNo(u"Q0001"_s), nullptr) << "the window knows";
    EXPECT_FALSE(mayImport()) << "not twice";
}

TEST_F(ImportDialogTest, TheEncodingCanBeSaidByHand)
{
    open(peopleOf949);
    choose(u"encodingBox"_s, u"UTF-8"_s);
    EXPECT_FALSE(mayImport());
    EXPECT_EQ(shown(u"encodingSeen"_s), QString());
    choose(u"encodingBox"_s, u"Windows-949 (EUC-KR)"_s);
    EXPECT_TRUE(mayImport()) << summary().toStdString();
    EXPECT_EQ(firstRow().value(1), u"똠방각"_s);
}

TEST_F(ImportDialogTest, ShowsWhatEachColumnIsTakenFor)
{
    open(u"이름,사번,팀,레벨,입사일,경력시작일,좋아하는 색\n"
         "나새롬,Q1,설계,mid,2020-01-02,,파랑\n"_s.toUtf8());
    QStringList titles;
    for (int column = 0; column < preview().columnCount(); ++column)
        titles << preview().headerData(column, Qt::Horizontal).toString();
    ASSERT_EQ(titles.size(), 7);
    EXPECT_EQ(titles[0], u"이름\n→ name"_s);
    EXPECT_EQ(titles[1], u"사번\n→ employee_no"_s);
    EXPECT_EQ(titles[6], u"좋아하는 색\n→ Unknown column"_s);
    EXPECT_EQ(shown(u"columnsText"_s), u"Unknown columns: 좋아하는 색"_s);
    EXPECT_FALSE(mayImport()) << "nothing is guessed, and nothing is dropped";

    open("employee_no,name\nQ1,Someone\n", ImportKind::People);
    const QString missing = shown(u"columnsText"_s);
    for (const QString& column : { u"team"_s, u"level"_s, u"hired_on"_s, u"career_started_on"_s })
        EXPECT_TRUE(missing.contains(column)) << missing.toStdString();
    EXPECT_FALSE(missing.contains(u"employee_no"_s));
    EXPECT_FALSE(mayImport());
}

TEST_F(ImportDialogTest, RoadmapTicksAreKnownByTheirHeader)
{
    const qint64 before = counts().ticks;
    open("사번,항목,완료일,비고\n"
         "P0010,lead.duty.1,2018-05-02,끝\n"
         "P0010,lead.duty.2,2018-06-02,\n");
    EXPECT_EQ(field<QComboBox>(u"kindBox"_s)->currentText(), u"Roadmap ticks"_s);
    EXPECT_FALSE(field<QCheckBox>(u"claimCheck"_s)->isVisible());
    ASSERT_TRUE(mayImport()) << summary().toStdString();
    EXPECT_EQ(counts().ticks, before) << "a look changes nothing";
    Changes seen;
    QObject::connect(
        &workspace(), &Workspace::changed, &dialog(), [&seen](Changes what) { seen |= what; });
    import();
    EXPECT_TRUE(summary().startsWith(u"Imported as number 3: "_s)) << summary().toStdString();
    EXPECT_EQ(counts().ticks, before + 2);
    EXPECT_EQ(seen, Changes(Change::Imports) | Change::Growth) << "the open pages know";
    must(undoImport(*otherStore(), ImportId{ 3 }, currentMoment()));
    EXPECT_EQ(counts().ticks, before);
}

TEST_F(ImportDialogTest, WrongTicksAreNamedByTheirLines)
{
    const qint64 before = counts().ticks;
    open("employee_no,item,done_on\n"
         "P0010,junior.duty.1,2018-05-02\n"
         "P0010,no.such.item,2018-05-02\n"
         "P0010,junior.duty.3,2018-02-30\n");
    EXPECT_FALSE(problems(u"Line"_s).isEmpty());
    EXPECT_FALSE(mayImport());
    EXPECT_EQ(counts().ticks, before);
}

TEST_F(ImportDialogTest, NamesTheLinesAndImportsNothingWhereOneIsWrong)
{
    const qint64 before = counts().records;
    open(kpiHeader
        + "P0001,pr_lead_time,2019-02-01,5,,,merge a\n" // Line 2 is good.
          "P0001,pr_lead_time,2019-02-30,5,,,merge b\n"
          "P0001,pr_lead_time,2019-02-03,6,,,merge c\n"
          "NOBODY,pr_lead_time,2019-02-04,7,,,merge d\n"
          "P0001,review_pass_rate,2019-02-05,,3,2,merge e\n");
    EXPECT_EQ(field<QComboBox>(u"kindBox"_s)->currentText(), u"KPI records"_s);
    EXPECT_EQ(problems(u"Line"_s), (QStringList{ u"3"_s, u"5"_s, u"6"_s }));
    for (const QString& problem : problems(u"What is wrong"_s))
        EXPECT_FALSE(problem.isEmpty());
    EXPECT_TRUE(summary().contains(u"Problems: 3."_s)) << summary().toStdString();
    EXPECT_FALSE(mayImport());
    EXPECT_EQ(counts().records, before);
    EXPECT_EQ(counts().imports, 2);
    const QPushButton* copy = field<QPushButton>(u"copyProblems"_s);
    EXPECT_TRUE(copy->isVisible());
}

TEST_F(ImportDialogTest, SaysWhatAnImportWillDoAndDoesIt)
{
    const qint64 before = counts().records;
    open(kpiHeader
        + "P0001,pr_lead_time,2019-02-01,5,,,merge x1\n"
          "P0001,pr_lead_time,2019-02-02,6,,,merge x2\n");
    EXPECT_TRUE(summary().contains(u"Rows: 2, added: 2, updated: 0, unchanged: 0"_s))
        << summary().toStdString();
    QSignalSpy remarked(&session(), &gui::Session::remarked);
    import();
    EXPECT_EQ(counts().records, before + 2);
    ASSERT_EQ(remarked.size(), 1);

    // The same again brings nothing, and is no import.
    open(kpiHeader
        + "P0001,pr_lead_time,2019-02-01,5,,,merge x1\n"
          "P0001,pr_lead_time,2019-02-02,6,,,merge x2\n");
    EXPECT_TRUE(summary().contains(u"added: 0, updated: 0, unchanged: 2"_s));
    import();
    EXPECT_TRUE(summary().startsWith(u"The file brought nothing new"_s)) << summary().toStdString();
    EXPECT_EQ(counts().imports, 3);
}

TEST_F(ImportDialogTest, ThePreviewHasTheLinesOfTheFile)
{
    open(kpiHeader
        + "P0001,pr_lead_time,2019-02-01,5,,,\"merge\nof two lines\"\n"
          "P0001,pr_lead_time,2019-02-02,6,,,merge x2\n");
    EXPECT_EQ(preview().headerData(0, Qt::Vertical).toString(), u"2"_s);
    EXPECT_EQ(preview().headerData(1, Qt::Vertical).toString(), u"4"_s);
}

TEST_F(ImportDialogTest, TheOtherKindCanBeChosen)
{
    open(people.toUtf8());
    choose(u"kindBox"_s, u"KPI records"_s);
    EXPECT_FALSE(mayImport());
    EXPECT_TRUE(shown(u"columnsText"_s).startsWith(u"Unknown columns: name"_s))
        << shown(u"columnsText"_s).toStdString();
    choose(u"kindBox"_s, u"People"_s);
    EXPECT_TRUE(mayImport());
}

TEST_F(ImportDialogTest, NothingMissingIsClaimedWithTheRecords)
{
    open(kpiHeader + "P0001,pr_lead_time,2019-02-01,5,,,merge x1\n");
    const auto declared = [this] {
        Period all{ QDate(2000, 1, 1), QDate(2100, 1, 1) };
        const auto store = otherStore();
        QList<KpiSubject> everybody;
        for (const Engineer& one : must(store->engineers()))
            everybody << one.id;
        for (const Team& team : must(store->teams()))
            everybody << team.id;
        return must(store->declarations({ everybody, {}, all })).size();
    };
    const auto before = declared();
    field<QCheckBox>(u"claimCheck"_s)->click();
    EXPECT_FALSE(mayImport()) << "nothing is claimed yet";
    auto* kpis = field<QListWidget>(u"claimKpis"_s);
    ASSERT_GT(kpis->count(), 0);
    kpis->item(0)->setCheckState(Qt::Checked);
    EXPECT_TRUE(mayImport());
    import();
    EXPECT_GT(declared(), before);
}

TEST_F(ImportDialogTest, AFileThatIsNoneIsRefused)
{
    open({});
    EXPECT_FALSE(mayImport());
    EXPECT_TRUE(summary().contains(u"Nothing was changed."_s)) << summary().toStdString();
    openFileOf(in(u"nowhere.csv"_s));
    waitForCheck();
    EXPECT_FALSE(mayImport());
    EXPECT_TRUE(summary().contains(u"Nothing was changed."_s)) << summary().toStdString();
}

TEST_F(ImportDialogTest, AsksForTheFileAndRemembersTheFolder)
{
    const QString file = in(u"chosen.csv"_s);
    writeFile(file, people.toUtf8());
    answerFileDialog(file);
    gui::showImport(session(), ImportKind::People, {}, nullptr);
    auto* dialog = topLevel<QDialog>(u"ImportDialog"_s);
    EXPECT_EQ(child<QLabel>(*dialog, u"fileName"_s)->text(), u"chosen.csv"_s);
    EXPECT_EQ(settings().get(settings::lastFolder), QFileInfo(file).path());
    dialog->close();
    deleteClosed();
    answerFileDialog({});
    gui::showImport(session(), ImportKind::People, {}, nullptr);
    EXPECT_EQ(openWindow<QDialog>(u"ImportDialog"_s), nullptr);
}

TEST_F(ImportDialogTest, SpeaksAnotherLanguageAtOnce)
{
    open(kpiHeader + "P0001,pr_lead_time,2019-02-30,5,,,merge b\n");
    const QString english = problems(u"What is wrong"_s).value(0);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    const auto& model = *field<gui::ReadTable>(u"problemsTable"_s)->model();
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), u"행"_s);
    EXPECT_NE(model.index(0, 2).data().toString(), english);
    EXPECT_TRUE(preview().headerData(0, Qt::Horizontal).toString().contains(u"사번"_s));
}

} // namespace

} // namespace levelbook::test
