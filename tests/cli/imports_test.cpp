// Imports: the same again, dry, declared complete, taken back, and out and in again.
#include "clirun.h"

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray peopleHeader = "employee_no,name,team,level,hired_on,career_started_on\n";
const QByteArray kpiHeader = "employee_no,kpi,date,value,numerator,denominator,ref,note\n";

// What the file holds, as far as the command line shows it.
QJsonObject holdings(const Book& book)
{
    return { { u"info"_s, book.must({ u"info"_s }) },
        { u"people"_s, book.must({ u"people"_s, u"list"_s }) },
        { u"figures"_s,
            book.must({ u"kpi"_s, u"list"_s, u"--all"_s, u"--from"_s, u"2018-01-01"_s, u"--to"_s,
                u"2020-01-01"_s }) } };
}

// All but the number of imports, which an import taken back still counts in.
QJsonObject contents(const Book& book)
{
    QJsonObject all = holdings(book);
    QJsonObject info = all[u"info"][u"info"].toObject();
    info.remove(u"imports"_s);
    all[u"info"_s] = info;
    return all;
}

QStringList importPeople(const QString& file) { return { u"import"_s, u"people"_s, file }; }
QStringList importKpi(const QString& file) { return { u"import"_s, u"kpi"_s, file }; }

QJsonObject outcome(const QJsonObject& document) { return document[u"import"].toObject(); }

QString codeOfUndo(const Book& book, int id)
{
    return book.json({ u"import"_s, u"undo"_s, QString::number(id) }).errorCode();
}

QString talksOf(
    const Book& book, const QString& from, const QString& to, const QString& who = u"P1"_s)
{
    const QJsonObject figure = book.must({ u"kpi"_s, u"list"_s, u"--engineer"_s, who, u"--kpi"_s,
        u"talks"_s, u"--from"_s, from, u"--to"_s, to })[u"figures"][0]
                                   .toObject();
    return figure[u"status"].toString();
}

// Two people in one team and one in another.
void importThree(const Book& book)
{
    book.must(importPeople(book.file(u"three.csv"_s,
        peopleHeader
            + "P1,하나,A,mid,2020-01-01,\nP2,둘,A,mid,2020-01-01,\nP3,셋,B,mid,2020-01-01,\n")));
}

} // namespace

TEST(Imports, TheSameAgainChangesNothing)
{
    const Book book(importedBook());
    const QJsonObject before = holdings(book);
    const QByteArray bytes = book.bytes();
    const QJsonObject people =
        outcome(book.must(importPeople(dataPath(u"qbittorrent/people.csv"_s))));
    EXPECT_TRUE(people[u"id"].isNull());
    EXPECT_EQ(people[u"unchanged"], 14);
    const QJsonObject kpi = outcome(book.must(importKpi(dataPath(u"qbittorrent/kpi.csv"_s))));
    EXPECT_TRUE(kpi[u"id"].isNull());
    EXPECT_EQ(kpi[u"unchanged"], 3696);
    EXPECT_EQ(holdings(book), before);
    EXPECT_EQ(book.must({ u"import"_s, u"list"_s })[u"imports"].toArray().size(), 2);
    EXPECT_TRUE(book.bytes() == bytes);
    book.must({ u"check"_s });
}

TEST(Imports, ADryRunSaysWhatWouldHappenAndChangesNothing)
{
    const Book book;
    const QByteArray bytes = book.bytes();
    QJsonObject dry =
        outcome(book.must(importPeople(dataPath(u"qbittorrent/people.csv"_s)) << u"--dry-run"_s));
    EXPECT_TRUE(dry.take(u"id"_s).isNull());
    EXPECT_TRUE(book.bytes() == bytes);
    QJsonObject real = outcome(book.must(importPeople(dataPath(u"qbittorrent/people.csv"_s))));
    EXPECT_EQ(real.take(u"id"_s), 1);
    EXPECT_EQ(dry, real);

    const QByteArray withPeople = book.bytes();
    dry = outcome(book.must(importKpi(dataPath(u"qbittorrent/kpi.csv"_s)) << u"--dry-run"_s));
    EXPECT_TRUE(dry.take(u"id"_s).isNull());
    EXPECT_EQ(dry[u"added"], 3696);
    EXPECT_TRUE(book.bytes() == withPeople);
    const QString bad = book.file(u"bad.csv"_s, kpiHeader + "P0001,talks,2019-01-01,x,,,,\n");
    const Ran refused = book.json(importKpi(bad) << u"--dry-run"_s);
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.problemLines(), QList<qint64>{ 2 });
}

TEST(Imports, AnUpdateCountsAndIsTakenBack)
{
    const Book book;
    importThree(book);
    const auto rows = [&](const char* value) {
        return book.file(u"kpi.csv"_s,
            kpiHeader + "P1,talks,2019-02-03," + value + ",,,meetup,note " + value
                + "\nP2,talks,2019-02-03,1,,,,\n");
    };
    book.must(importKpi(rows("1")));
    const QJsonObject second = outcome(book.must(importKpi(rows("2"))));
    EXPECT_EQ(second[u"updated"], 1);
    EXPECT_EQ(second[u"unchanged"], 1);
    const QStringList show{ u"kpi"_s, u"rows"_s, u"--engineer"_s, u"P1"_s, u"--kpi"_s, u"talks"_s,
        u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2020-01-01"_s };
    EXPECT_EQ(book.must(show)[u"rows"][0][u"value"], 2);
    EXPECT_EQ(book.must(show)[u"rows"][0][u"import"], 3);

    // Out of order: what a later import changed cannot be taken from under it.
    EXPECT_EQ(codeOfUndo(book, 2), u"import_has_later"_s);
    book.must({ u"import"_s, u"undo"_s, u"3"_s });
    const QJsonObject row = book.must(show)[u"rows"][0].toObject();
    EXPECT_EQ(row[u"value"], 1);
    EXPECT_EQ(row[u"note"], u"note 1"_s);
    EXPECT_EQ(row[u"import"], 2);
    EXPECT_EQ(row[u"line"], 2);
    EXPECT_EQ(codeOfUndo(book, 3), u"import_undone"_s);
    book.must({ u"import"_s, u"undo"_s, u"2"_s });
    EXPECT_TRUE(book.must(show)[u"rows"].toArray().isEmpty());
    EXPECT_EQ(codeOfUndo(book, 9), u"unknown_import"_s);
    const QJsonArray log = book.must({ u"import"_s, u"list"_s })[u"imports"].toArray();
    EXPECT_TRUE(log[0][u"undone_at"].isNull());
    EXPECT_FALSE(log[1][u"undone_at"].isNull() || log[2][u"undone_at"].isNull());
    // Taken back is as if it had not been: it can come again.
    EXPECT_EQ(outcome(book.must(importKpi(rows("2"))))[u"added"], 2);
}

TEST(Records, AreLeftOutWithAReasonAndCountAgain)
{
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.lvb"_s);
    ASSERT_EQ(runCli({ u"--db"_s, sample, u"create"_s, u"--sample"_s }).exitCode, 0);
    const Book book(sample);
    const QStringList rows{ u"kpi"_s, u"rows"_s, u"--engineer"_s, u"P0010"_s, u"--kpi"_s,
        u"pr_lead_time"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s };
    const QStringList list{ u"kpi"_s, u"list"_s, u"--engineer"_s, u"P0010"_s, u"--kpi"_s,
        u"pr_lead_time"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s };
    const QJsonObject row = book.must(rows)[u"rows"][0].toObject();
    const double n = book.must(list)[u"figures"][0][u"n"].toDouble();
    const QStringList leave{ u"kpi"_s, u"leave-out"_s, u"--engineer"_s, u"P0010"_s, u"--kpi"_s,
        u"pr_lead_time"_s, u"--date"_s, row[u"date"].toString(), u"--ref"_s,
        row[u"ref"].toString() };
    EXPECT_EQ(
        book.json(leave + QStringList{ u"--reason"_s, u" "_s }).errorCode(), u"reason_missing"_s);
    EXPECT_EQ(book.json(leave).exitCode, 2) << "either a reason or --undo";
    book.must(leave + QStringList{ u"--reason"_s, u"시험 자료"_s });
    EXPECT_EQ(book.must(rows)[u"rows"][0][u"left_out"], u"시험 자료"_s);
    EXPECT_EQ(book.must(list)[u"figures"][0][u"n"].toDouble(), n - 1);
    EXPECT_EQ(book.must({ u"check"_s })[u"check"][u"ok"], true);
    book.must(leave + QStringList{ u"--undo"_s });
    EXPECT_EQ(book.must(list)[u"figures"][0][u"n"].toDouble(), n);
    QStringList unknown = leave + QStringList{ u"--undo"_s };
    unknown[unknown.indexOf(u"--ref"_s) + 1] = u"nothing"_s;
    EXPECT_EQ(book.json(unknown).errorCode(), u"unknown_record"_s);
}

TEST(Imports, TakenBackWhollyLeaveTheFileAsItWas)
{
    const Book book;
    const QJsonObject empty = contents(book);
    book.must(importPeople(dataPath(u"qbittorrent/people.csv"_s)));
    const QJsonObject withPeople = contents(book);
    book.must(importKpi(dataPath(u"qbittorrent/kpi.csv"_s)));
    // People with records stay.
    EXPECT_EQ(codeOfUndo(book, 1), u"import_person_in_use"_s);
    book.must({ u"import"_s, u"undo"_s, u"2"_s });
    EXPECT_EQ(contents(book), withPeople);
    book.must({ u"import"_s, u"undo"_s, u"1"_s });
    EXPECT_EQ(contents(book), empty);
    book.must({ u"check"_s });
}

TEST(Imports, OfPeopleAreTakenBackFromTheLastToTheFirst)
{
    const Book book;
    importThree(book);
    const QJsonObject first = contents(book);
    book.must(QStringList{ u"--today"_s, u"2021-05-01"_s }
        + importPeople(book.file(u"moved.csv"_s,
            peopleHeader + "P1,하나 둘,C,senior,2020-01-01,\nP4,넷,C,lead,2021-01-01,\n")));
    const QJsonObject second = contents(book);
    book.must(QStringList{ u"--today"_s, u"2022-05-01"_s }
        + importPeople(
            book.file(u"again.csv"_s, peopleHeader + "P1,하나 둘,A,lead,2020-01-01,\n")));
    EXPECT_EQ(codeOfUndo(book, 2), u"import_person_in_use"_s);
    book.must({ u"import"_s, u"undo"_s, u"3"_s });
    EXPECT_EQ(contents(book), second);
    book.must({ u"import"_s, u"undo"_s, u"2"_s });
    EXPECT_EQ(contents(book), first);
    book.must({ u"import"_s, u"undo"_s, u"1"_s });
    EXPECT_EQ(book.must({ u"info"_s })[u"info"][u"engineers"], 0);
    EXPECT_EQ(book.must({ u"info"_s })[u"info"][u"teams"], 0);
}

TEST(Imports, DeclareForATeamOrForAll)
{
    const Book book;
    importThree(book);
    const QString file = book.file(u"kpi.csv"_s, kpiHeader + "P1,talks,2021-02-03,1,,,,\n");
    const QString half1 = u"2021-01-01"_s;
    const QString half2 = u"2021-07-01"_s;
    book.must(importKpi(file));
    EXPECT_EQ(talksOf(book, half1, half2), u"undeclared"_s);
    EXPECT_EQ(talksOf(book, half1, half2, u"P2"_s), u"no_data"_s);
    const QStringList claim{ u"--complete"_s, half1 + u".."_s + half2, u"--complete-kpi"_s,
        u"talks,tech_docs"_s };
    const QJsonObject byTeam =
        outcome(book.must(importKpi(file) + claim + QStringList{ u"--team"_s, u"A"_s }));
    EXPECT_EQ(byTeam[u"unchanged"], 1);
    EXPECT_FALSE(byTeam[u"id"].isNull()); // A declaration is a change, with an origin.
    EXPECT_EQ(talksOf(book, half1, half2), u"ok"_s);
    EXPECT_EQ(talksOf(book, half1, half2, u"P2"_s), u"ok"_s);
    EXPECT_EQ(talksOf(book, half1, half2, u"P3"_s), u"no_data"_s);
    EXPECT_EQ(talksOf(book, half1, u"2021-07-02"_s), u"undeclared"_s); // One day too many.
    const QByteArray bytes = book.bytes();
    EXPECT_TRUE(
        outcome(book.must(importKpi(file) + claim + QStringList{ u"--team"_s, u"A"_s }))[u"id"]
            .isNull());
    EXPECT_TRUE(book.bytes() == bytes);
    book.must(importKpi(file) + claim + QStringList{ u"--all"_s });
    EXPECT_EQ(talksOf(book, half1, half2, u"P3"_s), u"ok"_s);
    book.must({ u"import"_s, u"undo"_s, u"4"_s });
    book.must({ u"import"_s, u"undo"_s, u"3"_s });
    EXPECT_EQ(talksOf(book, half1, half2), u"undeclared"_s);
}

TEST(Imports, RefuseAClaimThatCannotBeMade)
{
    const Book book;
    importThree(book);
    const QByteArray bytes = book.bytes();
    const QString file = book.file(u"kpi.csv"_s, kpiHeader + "P1,talks,2021-02-03,1,,,,\n");
    const QString year = u"2021-01-01..2022-01-01"_s;
    const auto refused = [&](const QStringList& words) {
        const Ran ran = book.json(importKpi(file) + words);
        return std::pair(ran.exitCode, ran.errorCode());
    };
    const QString complete = u"--complete"_s;
    const QString kpi = u"--complete-kpi"_s;
    EXPECT_EQ(refused({ complete, year }), std::pair(2, u"missing_option"_s));
    EXPECT_EQ(refused({ kpi, u"talks"_s, u"--all"_s }), std::pair(2, u"missing_option"_s));
    EXPECT_EQ(refused({ complete, year, kpi, u"talks"_s }), std::pair(2, u"wrong_use"_s));
    EXPECT_EQ(refused({ complete, year, kpi, u"talks"_s, u"--all"_s, u"--team"_s, u"A"_s }),
        std::pair(2, u"wrong_use"_s));
    EXPECT_EQ(refused({ complete, u"2021-01-01"_s, kpi, u"talks"_s, u"--all"_s }),
        std::pair(2, u"bad_date"_s));
    EXPECT_EQ(refused({ complete, u"2021-01-01..2020-01-01"_s, kpi, u"talks"_s, u"--all"_s }),
        std::pair(2, u"bad_period"_s));
    EXPECT_EQ(refused({ complete, year, kpi, u"bug_rate"_s, u"--all"_s }),
        std::pair(1, u"not_a_count"_s));
    EXPECT_EQ(
        refused({ complete, year, kpi, u"nothing"_s, u"--all"_s }), std::pair(1, u"unknown_kpi"_s));
    EXPECT_EQ(refused({ complete, year, kpi, u"talks"_s, u"--team"_s, u"Z"_s }),
        std::pair(1, u"unknown_team"_s));
    EXPECT_EQ(refused({ u"--source"_s, u"nothing"_s }), std::pair(1, u"unknown_source"_s));
    EXPECT_EQ(refused({ u"--encoding"_s, u"ebcdic"_s }), std::pair(2, u"bad_choice"_s));
    EXPECT_TRUE(book.bytes() == bytes);
}

// Out as CSV and into a fresh file: equal, dangerous cells too.
TEST(Imports, ComeBackFromAnExportAsTheyWere)
{
    const Book book;
    const QByteArray people =
        "employee_no,name,team,level,hired_on,career_started_on,left_on,email,manager_no\n"
        "=1+1,\"=HYPERLINK(\"\"x\"\")\",+Team,mid,2020-01-01,2019-01-01,,@a,\n"
        "-7,\"'quoted, 'name\",@Team,junior,2020-01-01,,2021-01-01,,=1+1\n"
        "F1,Not there yet,-Team,lead,2199-01-01,2015-01-01,,,\n";
    book.must(importPeople(book.file(u"people.csv"_s, people)));
    book.must(importKpi(book.file(u"kpi.csv"_s,
        kpiHeader
            + "=1+1,talks,2020-05-05,0.1,,,=ref,\"+two\nlines, \"\"quoted\"\"\"\n"
              "-7,bug_rate,2020-05-05,,1,3,@ref,-note\n"
              "team:+Team,mttr,2020-05-05,0.30000000000000004,,,,\"'=formula\"\n")));
    book.must({ u"export"_s, u"people"_s, u"--out"_s, book.path(u"p.csv"_s) });
    book.must({ u"export"_s, u"kpi"_s, u"--out"_s, book.path(u"k.csv"_s) });
    for (const auto& name : { u"p.csv"_s, u"k.csv"_s }) {
        const QByteArrayList lines = readFile(book.path(name)).mid(3).split('\n');
        for (const QByteArray& line : lines)
            EXPECT_FALSE(!line.isEmpty() && QByteArray("=+-@").contains(line[0]))
                << line.toStdString();
    }
    const Book fresh;
    EXPECT_EQ(outcome(fresh.must(importPeople(book.path(u"p.csv"_s))))[u"added"], 3);
    EXPECT_EQ(outcome(fresh.must(importKpi(book.path(u"k.csv"_s))))[u"added"], 3);
    EXPECT_EQ(outcome(book.must(importPeople(book.path(u"p.csv"_s))))[u"unchanged"], 3);
    EXPECT_EQ(outcome(book.must(importKpi(book.path(u"k.csv"_s))))[u"unchanged"], 3);
    EXPECT_EQ(fresh.must({ u"people"_s, u"list"_s }), book.must({ u"people"_s, u"list"_s }));
    for (const auto& name : { u"p2.csv"_s, u"k2.csv"_s }) {
        const QString what = name.startsWith(u'p') ? u"people"_s : u"kpi"_s;
        fresh.must({ u"export"_s, what, u"--out"_s, book.path(name) });
        EXPECT_EQ(readFile(book.path(name)), readFile(book.path(name.left(1) + u".csv"_s)));
    }
}

TEST(Imports, ExportTheRealRecordsAndTakeThemInAgain)
{
    const Book book(importedBook());
    book.must({ u"export"_s, u"people"_s, u"--out"_s, book.path(u"p.csv"_s) });
    EXPECT_EQ(
        book.must({ u"export"_s, u"kpi"_s, u"--out"_s, book.path(u"k.csv"_s) })[u"export"][u"rows"],
        3696);
    const Book fresh;
    fresh.must(importPeople(book.path(u"p.csv"_s)));
    fresh.must(importKpi(book.path(u"k.csv"_s)));
    QJsonObject now = contents(fresh);
    QJsonObject then = contents(book);
    for (QJsonObject* one : { &now, &then }) {
        QJsonObject info = (*one)[u"info"].toObject();
        info.remove(u"path"_s);
        (*one)[u"info"_s] = info;
    }
    EXPECT_EQ(now, then);
    EXPECT_EQ(book.json({ u"export"_s, u"kpi"_s, u"--out"_s, book.path(u"k.txt"_s) }).exitCode, 2);
}
