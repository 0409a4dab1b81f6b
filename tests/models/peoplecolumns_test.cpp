#include "models/peoplecolumns.h"
#include "support/support.h"
#include "workspace/people.h"
#include "workspace/workspacefile.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 1);

class PeopleColumns : public testing::Test {
protected:
    PeopleColumns()
    {
        store = must(
            createFile(folder.filePath(u"a.levelbook"_s), QDateTime(today, QTime(9, 0), Qt::UTC)));
        Engineer lead = person(u"L1"_s, u"박지훈"_s, { 2015, 3, 2 });
        lead = must(addPerson(*store, lead, u"플랫폼"_s));
        Engineer member = person(u"E1"_s, u"김민준"_s, { 2022, 3, 2 });
        member.manager = lead.id;
        member.careerStartedOn = { 2022, 7, 2 };
        member.levels << LevelStep{ { 2025, 1, 1 }, Level::Mid, {} };
        member = must(addPerson(*store, member, u"플랫폼"_s));
        context->people = must(PeopleIndex::read(*store));
        context->today = today;
        context->reviews.insert(member.id, ReviewState::First);
        model.setSave(
            [](const Engineer&, const Engineer& after) { return Result<Engineer>(after); });
        model.setRecords(context->people.engineers());
    }

    static Engineer person(const QString& no, const QString& name, QDate hired)
    {
        Engineer engineer;
        engineer.employeeNo = no;
        engineer.name = name;
        engineer.hiredOn = hired;
        engineer.levels << LevelStep{ hired, Level::Junior, {} };
        engineer.teams << TeamStep{ hired, {} };
        return engineer;
    }

    QModelIndex cell(const char* key, int row = 0) const
    {
        return model.index(row, model.columnOf(key));
    }
    QString text(const char* key, int row = 0) const { return cell(key, row).data().toString(); }

    QTemporaryDir folder;
    std::unique_ptr<SqliteStore> store;
    std::shared_ptr<PeopleContext> context = std::make_shared<PeopleContext>();
    RecordModel<Engineer> model{ engineerColumns(context),
        [](const Engineer& engineer) { return engineer.id.value; }, Words(Language::English) };
    QAbstractItemModelTester tester{ &model,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(PeopleColumns, ShowWhoSomebodyIsToday)
{
    EXPECT_EQ(text("employee_no"), u"E1");
    EXPECT_EQ(text("name"), u"김민준");
    EXPECT_EQ(text("team"), u"플랫폼");
    EXPECT_EQ(text("level"), u"Mid");
    EXPECT_EQ(text("years"), u"year 4");
    EXPECT_EQ(text("review"), u"First review");
    EXPECT_EQ(text("employment"), u"Employed");
    EXPECT_EQ(text("manager_no"), u"박지훈 (L1)");
    EXPECT_EQ(text("review", 1), u"") << "not in the cycle";
    EXPECT_EQ(text("years", 1), u"") << "nobody knows when the career began";
}

TEST_F(PeopleColumns, SortLevelsAndYearsByTheirOrder)
{
    EXPECT_EQ(cell("level").data(SortRole), QVariant(1));
    EXPECT_EQ(cell("years").data(SortRole), QVariant(4));
    EXPECT_FALSE(cell("years", 1).data(SortRole).isValid());
}

TEST_F(PeopleColumns, TakeDatesAsPeopleTypeThem)
{
    for (const char* typed :
        { "2026-01-31", "2026.1.31", "2026. 1. 31.", "2026/01/31", "20260131" })
        EXPECT_EQ(dateFromText(QString::fromLatin1(typed)), QDate(2026, 1, 31)) << typed;
    for (const char* typed : { "2026-02-30", "26/1/2", "2026-1", "31.01.2026", "2026131", "" })
        EXPECT_FALSE(dateFromText(QString::fromLatin1(typed)).isValid()) << typed;

    EXPECT_TRUE(model.setData(cell("left_on"), u"2026.6.30"_s));
    EXPECT_EQ(model.record(0).leftOn, QDate(2026, 6, 30));
    EXPECT_EQ(text("employment"), u"Left");
    EXPECT_FALSE(model.setData(cell("left_on"), u"tomorrow"_s));
    EXPECT_TRUE(model.setData(cell("left_on"), u""_s));
    EXPECT_FALSE(model.record(0).leftOn.isValid());
}

TEST_F(PeopleColumns, MoveTheFirstStepsWithTheDayOfHiring)
{
    EXPECT_TRUE(model.setData(cell("hired_on"), u"2022-04-01"_s));
    const Engineer person = model.record(0);
    EXPECT_EQ(person.levels.first().from, QDate(2022, 4, 1));
    EXPECT_EQ(person.teams.first().from, QDate(2022, 4, 1));
    EXPECT_EQ(person.levels.last().from, QDate(2025, 1, 1));
}

TEST_F(PeopleColumns, TakeAManagerByIdOrNobody)
{
    EXPECT_TRUE(model.setData(cell("manager_no"), QVariant()));
    EXPECT_FALSE(model.record(0).manager);
    EXPECT_FALSE(model.setData(cell("manager_no"), u"somebody"_s));
}

TEST_F(PeopleColumns, AreNamedInTheWindowsLanguage)
{
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"Name");
    model.setWords(Words(Language::Korean));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"이름");
    EXPECT_EQ(text("level"), u"미드");
    EXPECT_EQ(text("years"), u"4년차");
}
