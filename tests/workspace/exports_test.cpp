#include "workspace/exports.h"
#include "workspace/workspacefixture.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day(2026, 1, 15);

class Exports : public WorkspaceFile {
protected:
    /// Another new file, to read exports into.
    std::unique_ptr<SqliteStore> newFile() const
    {
        return must(createFile(in(u"other.levelbook"_s), m_now));
    }
    ImportRequest requestFor(const QString& path)
    {
        ImportRequest wanted = request({});
        wanted.path = path;
        return wanted;
    }
    /// A person as text that has no key of the file in it.
    static QString said(const PeopleIndex& people, const Engineer& person)
    {
        const Engineer* manager = person.manager ? people.byId(*person.manager) : nullptr;
        return QStringList{ person.employeeNo, person.name, people.teamNameOn(person, today),
            levelKey(person.levelOn(today).value_or(Level::Junior)), person.hiredOn.toString(),
            person.careerStartedOn.toString(), person.leftOn.toString(), person.email,
            manager ? manager->employeeNo : u"-"_s }
            .join(u'|');
    }
    static QStringList everybody(Store& store)
    {
        const PeopleIndex people = must(PeopleIndex::read(store));
        QStringList lines;
        for (const Engineer& person : people.engineers())
            lines << said(people, person);
        return lines;
    }
};

// Everything that breaks careless CSV: quotes, commas, formulas, apostrophes, wide and old letters.
const QByteArray hostilePeople = "L1,\"Lead, \"\"the\"\" 1st\",\"A,B\",lead,2015-01-01,,,,\n"
                                 "=1+1,'=cmd,+team,mid,2020-03-02,2018-01-01,2026-12-31,@x.kr,L1\n"
                                 "-E2,ᄒᆞᆫ글 😀,;팀,senior,2018-01-01,2012-01-01,,-a@x.kr,=1+1\n"
                                 "e3,똠방각하,A B,junior,2021-01-01,,,,\n";

} // namespace

TEST_F(Exports, PeopleComeBackAsTheyWere)
{
    must(people(hostilePeople));
    const QString file = in(u"people.csv"_s);
    EXPECT_EQ(must(writePeopleTable(store(), file, today)), 4);
    EXPECT_EQ(readFile(file).left(3), "\xEF\xBB\xBF");
    const auto other = newFile();
    EXPECT_EQ(must(importPeople(*other, requestFor(file))).added, 4);
    EXPECT_EQ(everybody(*other), everybody(store()));
    const ImportOutcome again = must(importPeople(store(), requestFor(file)));
    EXPECT_EQ(again.unchanged, 4);
    EXPECT_FALSE(again.id);
}

TEST_F(Exports, FormulasAreDefused)
{
    must(people(hostilePeople));
    const QString file = in(u"people.csv"_s);
    must(writePeopleTable(store(), file, today));
    const QList<QByteArray> lines = readFile(file).mid(3).split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> cells = line.split(',');
        for (const QByteArray& cell : cells)
            EXPECT_FALSE(QByteArray("=+-@").contains(cell.left(1)) && !cell.isEmpty())
                << cell.toStdString();
    }
}

TEST_F(Exports, PeopleHaveTheTeamAndLevelOfTheDay)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(people("E1,One,B,senior,2020-03-02,,,,\n", day(2026, 4, 1)));
    must(writePeopleTable(store(), in(u"before.csv"_s), day(2026, 3, 31)));
    must(writePeopleTable(store(), in(u"after.csv"_s), day(2026, 4, 1)));
    EXPECT_TRUE(readFile(in(u"before.csv"_s)).contains("E1,One,A,mid,2020-03-02"));
    EXPECT_TRUE(readFile(in(u"after.csv"_s)).contains("E1,One,B,senior,2020-03-02"));
}

TEST_F(Exports, RecordsComeBackAsTheyWere)
{
    must(people(hostilePeople));
    must(kpi("=1+1,talks,2026-02-01,0.1,,,=ref,\"=note, \"\"quoted\"\"\nsecond line\"\n"
             "=1+1,talks,1900-01-01,1000000000000,,,,\n"
             "=1+1,pr_lead_time,2200-12-31,0.30000000000000004,,,merge 1,'quoted\n"
             "-E2,review_pass_rate,2026-02-01,,1e-7,51,a b, spaces \n"
             "\"team:A,B\",mttr,2026-02-01,1.5,,,;,\n"
             "team:+team,sla_attainment,2026-02-01,,9007199254.740993,9007199255,x,\n"));
    const QString file = in(u"kpi.csv"_s);
    EXPECT_EQ(must(writeKpiTable(store(), file, today)), 6);
    EXPECT_FALSE(must(importKpi(store(), requestFor(file))).id);

    must(writePeopleTable(store(), in(u"people.csv"_s), today));
    const auto other = newFile();
    must(importPeople(*other, requestFor(in(u"people.csv"_s))));
    EXPECT_EQ(must(importKpi(*other, requestFor(file))).added, 6);
    const QString second = in(u"second.csv"_s);
    must(writeKpiTable(*other, second, today));
    EXPECT_EQ(readFile(second), readFile(file));
}

TEST_F(Exports, RecordsThatAreLeftOutAreWrittenToo)
{
    addUsualPeople();
    must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    sql("UPDATE kpi_record SET left_out = 'wrong'");
    EXPECT_EQ(must(writeKpiTable(store(), in(u"kpi.csv"_s), today)), 1);
}

TEST_F(Exports, AnEmptyFileGivesAHeader)
{
    EXPECT_EQ(must(writePeopleTable(store(), in(u"people.csv"_s), today)), 0);
    EXPECT_EQ(readFile(in(u"people.csv"_s)),
        QByteArray("\xEF\xBB\xBF"
                   "employee_no,name,team,level,hired_on,career_started_on,left_on,email,"
                   "manager_no\n"));
}

TEST_F(Exports, TheEndingTellsTheFormat)
{
    must(people(hostilePeople));
    EXPECT_EQ(must(writePeopleTable(store(), in(u"people.xlsx"_s), today)), 4);
    EXPECT_TRUE(readFile(in(u"people.xlsx"_s)).startsWith("PK"));
    EXPECT_EQ(must(writeKpiTable(store(), in(u"kpi.xlsx"_s), today)), 0);
    EXPECT_EQ(must(writeGrowthTable(store(), in(u"growth.xlsx"_s), today)), 0);
}

TEST_F(Exports, WhatCannotBeWrittenSaysWhy)
{
    EXPECT_TRUE(
        failsWith(writePeopleTable(store(), in(u"people.txt"_s), today), ErrorCode::BadChoice));
    EXPECT_TRUE(failsWith(
        writePeopleTable(store(), in(u"no/such/people.csv"_s), today), ErrorCode::FileUnwritable));
    EXPECT_FALSE(QFile::exists(in(u"people.txt"_s)));
}

TEST_F(Exports, AFullDiskKeepsTheFileThatWasThere)
{
    QTemporaryDir disk;
    if (::mount("none", QFile::encodeName(disk.path()).constData(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "mounting is not allowed here";
    const auto unmount = qScopeGuard([&] { ::umount(QFile::encodeName(disk.path()).constData()); });
    addUsualPeople();
    const QString file = disk.filePath(u"kpi.csv"_s);
    must(writeKpiTable(store(), file, today));
    const QByteArray before = readFile(file);
    QByteArray lines;
    for (int i = 0; i < 5000; ++i)
        lines += "E1,talks,2026-02-01,1,,," + QByteArray::number(i) + ",\n";
    must(kpi(lines));
    EXPECT_TRUE(failsWith(writeKpiTable(store(), file, today), ErrorCode::DiskFull));
    EXPECT_EQ(readFile(file), before);
    EXPECT_EQ(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{ u"kpi.csv"_s });
}
