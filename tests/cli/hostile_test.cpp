// Hostile names and texts, from the file to the paper: literal everywhere, and never a way out.
#include "clirun.h"
#include "pdftext.h"

#include <QDir>
#include <QFileInfo>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "employee_no,name,team,level,hired_on,career_started_on\n";

struct Person {
    QString no;
    QString name;
};

const QList<Person> people{
    { u"../../up"_s, u"../../../etc/x"_s },
    { u"CON"_s, u"CON"_s },
    { u"/etc/passwd"_s, u"절대 경로"_s },
    { u"H1"_s, u"<img src='/etc/hostname'><b>굵게</b>&amp;<script>x</script>"_s },
    { u"H2"_s, QString(u"가나다라마"_s).repeated(20) },
    { u"H3"_s, u"a:b*c?\"d\"|e\\f"_s },
    { u"H4"_s, u"."_s },
    { u"H5"_s, u"KPI 12 담당 김하나"_s },
    { u"H6"_s, u"ᄒᆞᆫ글 👩‍💻"_s },
    { u"h6"_s, u"ᄒᆞᆫ글 👩‍💻"_s },
};

QString quoted(QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; }

} // namespace

TEST(Hostile, TextsArePrintedLiterallyAndNamesStayInsideTheFolder)
{
    const Book book;
    QString csv;
    for (const Person& person : people)
        csv +=
            quoted(person.no) + u',' + quoted(person.name) + u",<i>팀</i>,junior,2018-01-01,\n"_s;
    book.must({ u"import"_s, u"people"_s, book.file(u"people.csv"_s, header + csv.toUtf8()) });
    const QString cycle = u"../2019 <H1>"_s;
    book.must({ u"cycle"_s, u"add"_s, cycle, u"--from"_s, u"2019-01-01"_s, u"--to"_s,
        u"2019-07-01"_s, u"--stages"_s, u"first"_s });
    book.must({ u"cycle"_s, u"advance"_s, cycle });
    book.must({ u"review"_s, u"start"_s, u"--cycle"_s, cycle, u"--all"_s });
    const QString overall = u"<h1>제목</h1> KPI 12 를 보라 <img src='/etc/passwd'> &lt; 끝"_s;
    for (const auto& no : { u"H1"_s, u"H5"_s }) {
        const QStringList who{ u"--cycle"_s, cycle, u"--engineer"_s, no };
        const QJsonObject part{ { u"rater"_s, u"first"_s }, { u"overall"_s, overall } };
        book.must(QStringList{ u"review"_s, u"fill"_s } + who
            + QStringList{ u"--file"_s, book.file(u"part.json"_s, QJsonDocument(part).toJson()) });
    }

    const QString parent = book.path(u"outside"_s);
    const QString folder = parent + u"/papers"_s;
    const QJsonArray files = book.must({ u"report"_s, u"review"_s, u"--cycle"_s, cycle, u"--all"_s,
        u"--language"_s, u"both"_s, u"--out"_s, folder })[u"files"]
                                 .toArray();
    ASSERT_EQ(files.size(), people.size());
    EXPECT_EQ(QDir(parent).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{ u"papers"_s });
    EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), people.size());
    QSet<QString> names;
    for (const QJsonValue& file : files) {
        const QFileInfo info(file[u"path"].toString());
        const QString name = info.fileName();
        EXPECT_EQ(info.dir(), QDir(folder));
        EXPECT_TRUE(name.endsWith(u".pdf") && name.toUtf8().size() <= 255) << name.toStdString();
        for (const QChar c : u"/\\:*?\"<>|\n"_s)
            EXPECT_FALSE(name.contains(c)) << name.toStdString();
        EXPECT_NE(
            info.completeBaseName().section(u' ', 0, 0).section(u'.', 0, 0).toUpper(), u"NUL"_s);
        // Distinct on a file system that does not tell capitals apart, too.
        names << name.toCaseFolded();
    }
    EXPECT_EQ(names.size(), people.size());

    const auto textOf = [&](const QString& no) {
        for (const QJsonValue& file : files) {
            if (file[u"engineer"] == no)
                return pdfText(file[u"path"].toString());
        }
        return QString();
    };
    const QString hostile = textOf(u"H1"_s);
    EXPECT_TRUE(hostile.contains(u"<img src='/etc/hostname'><b>굵게</b>&amp;<script>x</script>"))
        << hostile.toStdString();
    EXPECT_TRUE(hostile.contains(overall)) << hostile.toStdString();
    EXPECT_TRUE(hostile.contains(u"<i>팀</i>"));
    EXPECT_TRUE(hostile.contains(cycle));
    EXPECT_TRUE(textOf(u"H5"_s).contains(u"KPI 12 담당 김하나"));
    EXPECT_TRUE(textOf(u"H5"_s).contains(u"KPI 12 를 보라"));
    // However the lines of a very long name fall, all of it is there.
    const QString longName = textOf(u"H2"_s).remove(u' ');
    EXPECT_TRUE(longName.contains(people[4].name.left(50)));
    EXPECT_GE(longName.count(u'마'), 20);
}

TEST(Hostile, NamesDoNotBreakTablesAndCharts)
{
    const Book book;
    QString csv;
    for (const Person& person : people)
        csv +=
            quoted(person.no) + u',' + quoted(person.name) + u",<i>팀</i>,junior,2018-01-01,\n"_s;
    book.must({ u"import"_s, u"people"_s, book.file(u"people.csv"_s, header + csv.toUtf8()) });
    EXPECT_EQ(book.text({ u"people"_s, u"list"_s }).out.count('\n'), people.size() + 1);
    const QString svg = book.path(u"dots.svg"_s);
    book.must({ u"chart"_s, u"dots"_s, u"--team"_s, u"<i>팀</i>"_s, u"--kpi"_s, u"bug_rate"_s,
        u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s, u"--out"_s, svg });
    const QByteArray drawn = readFile(svg);
    EXPECT_FALSE(drawn.contains("<script>") || drawn.contains("<img"));
    EXPECT_TRUE(drawn.contains("&lt;"));
    const QString csvFile = book.path(u"dots.csv"_s);
    book.must({ u"chart"_s, u"dots"_s, u"--all"_s, u"--kpi"_s, u"bug_rate"_s, u"--from"_s,
        u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s, u"--out"_s, csvFile });
    EXPECT_EQ(readFile(csvFile).count('\n'), people.size() + 1);
}

// What hides or turns text does not get into a cycle's name or a reason either.
TEST(Hostile, HiddenCharactersAreRefusedInArguments)
{
    const Book book(startedBook());
    const QByteArray before = book.bytes();
    const QStringList period{ u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s };
    for (const QString& name :
        { u"a\u202Eb"_s, u"a\u200Bb"_s, u"a\nb"_s, QString(5000, u'x'), u"900101-1234567"_s })
        EXPECT_EQ(book.json(QStringList{ u"cycle"_s, u"add"_s, name } + period).exitCode, 1)
            << name.left(20).toStdString();
    for (const QString& reason : { u"a\u202Eb"_s, u"900101-1234567"_s })
        EXPECT_EQ(
            book.json(QStringList{ u"people"_s, u"absence"_s, u"P0001"_s, u"--reason"_s, reason }
                    + period)
                .exitCode,
            1);
    EXPECT_TRUE(book.bytes() == before);
}
