// The rules find what breaks them, and nothing else: each is tried on small made-up files.
#include "layers/rules.h"
#include "support/support.h"

#include <gmock/gmock.h>

using namespace levelbook::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QString goodHeader = u"// Adds two numbers.\n#pragma once\n\nint add(int a, int b);\n"_s;

TEST(Rules, IncludesPointDown)
{
    EXPECT_THAT(
        brokenArrows({ u"workspace/a.cpp"_s,
            u"#include \"workspace/a.h\"\n#include \"storage/b.h\"\n#include <QString>\n"_s }),
        IsEmpty());
    EXPECT_THAT(brokenArrows({ u"domain/a.cpp"_s, u"\n#include \"storage/b.h\"\n"_s }),
        ElementsAre(u"domain/a.cpp:2: domain must not include storage"_s));
    EXPECT_THAT(brokenArrows({ u"charts/a.h"_s, u"#  include \"workspace/b.h\"\n"_s }), SizeIs(1));
    EXPECT_THAT(brokenArrows({ u"cli/a.cpp"_s, u"#include \"gui/mainwindow.h\"\n"_s }), SizeIs(1));
    EXPECT_THAT(brokenArrows({ u"text/a.h"_s, u"// #include \"gui/b.h\"\n"_s }), IsEmpty());
}

TEST(Rules, IncludesNameTheLayer)
{
    EXPECT_THAT(brokenArrows({ u"domain/a.cpp"_s, u"#include \"kpi.h\"\n"_s }), SizeIs(1));
    EXPECT_THAT(
        brokenArrows({ u"domain/a.cpp"_s, u"#include \"../domain/kpi.h\"\n"_s }), SizeIs(1));
    EXPECT_THAT(brokenArrows({ u"gui/a.cpp"_s, u"#include \"ui_a.h\"\n#include \"a.moc\"\n"_s }),
        IsEmpty());
    EXPECT_THAT(brokenArrows({ u"helpers/a.cpp"_s, QString() }),
        ElementsAre(u"helpers/a.cpp:1: a folder that is no layer"_s));
}

TEST(Rules, SqlStandsInStorage)
{
    const QStringList sql{
        u"store.run(u\"SELECT name\\n FROM engineer\"_s);"_s,
        u"exec(\"INSERT INTO team VALUES (1)\");"_s,
        u"exec(\"UPDATE team SET name = 'x'\");"_s,
        u"exec(\"DELETE FROM team\");"_s,
        u"exec(\"CREATE TABLE x (y)\");"_s,
        u"exec(\"PRAGMA foreign_keys=ON\");"_s,
        u"exec(\"BEGIN IMMEDIATE\");"_s,
        u"#include <QSqlQuery>"_s,
        u"class QSqlDatabase;"_s,
        u"#include <sqlite3.h>"_s,
        u"const char* q = R\"(SELECT id // not a comment\n  FROM cycle)\";"_s,
    };
    for (const QString& line : sql) {
        EXPECT_THAT(sqlOutsideStorage({ u"workspace/a.cpp"_s, line }), SizeIs(1))
            << line.toStdString();
        EXPECT_THAT(sqlOutsideStorage({ u"storage/a.cpp"_s, line }), IsEmpty());
        EXPECT_THAT(
            sqlOutsideStorage({ u"workspace/a.cpp"_s, u"/* "_s + line + u" */"_s }), IsEmpty());
    }
    EXPECT_THAT(
        sqlOutsideStorage({ u"domain/a.h"_s, u"#pragma once\nvoid update(); // SELECT FROM\n"_s }),
        IsEmpty());
}

TEST(Rules, WordsStandAboveTheDomain)
{
    for (const QString& call : { u"tr(\"Save\")"_s, u"translate(\"A\", \"b\")"_s,
             u"QT_TRANSLATE_NOOP(\"A\", \"b\")"_s, u"QObject::tr (\"b\")"_s }) {
        for (const QString& layer : { u"domain"_s, u"storage"_s, u"workspace"_s })
            EXPECT_THAT(wordsBelowText({ layer + u"/a.cpp"_s, call }), SizeIs(1))
                << call.toStdString();
        for (const QString& layer : { u"text"_s, u"cli"_s, u"reports"_s })
            EXPECT_THAT(wordsBelowText({ layer + u"/a.cpp"_s, call }), IsEmpty());
    }
    EXPECT_THAT(wordsBelowText({ u"domain/a.cpp"_s, u"str(1); attr(2); // tr(\n"_s }), IsEmpty());
}

TEST(Rules, ASourceMarksItsTitleAndTranslatesNothing)
{
    EXPECT_THAT(
        wordsBelowText({ u"sources/a.h"_s, u"QT_TRANSLATE_NOOP(\"A\", \"b\")"_s }), IsEmpty());
    EXPECT_THAT(wordsBelowText({ u"sources/a.cpp"_s, u"translate(\"A\", \"b\")"_s }), SizeIs(1));
}

TEST(Rules, QtChartsStaysBehindCharts)
{
    for (const QString& include :
        { u"#include <QtCharts>\n"_s, u"#include <QtCharts/QChartView>\n"_s,
            u"#include <QChart>\n"_s, u"#include <QLineSeries>\n"_s }) {
        EXPECT_THAT(qtChartsOutsideCharts({ u"gui/a.cpp"_s, include }), SizeIs(1));
        EXPECT_THAT(qtChartsOutsideCharts({ u"charts/a.cpp"_s, include }), IsEmpty());
    }
    EXPECT_THAT(qtChartsOutsideCharts({ u"gui/a.cpp"_s, u"#include <QPainter>\n"_s }), IsEmpty());
}

TEST(Rules, AHeaderOpensWithOneSentence)
{
    EXPECT_THAT(rudeHeader({ u"domain/a.h"_s, goodHeader }), IsEmpty());
    EXPECT_THAT(rudeHeader({ u"domain/a.h"_s,
                    u"// Adds numbers\n// of two lines.\n//\n// And more\n#pragma once\n"_s }),
        IsEmpty());
    EXPECT_THAT(rudeHeader({ u"domain/a.h"_s, u"#pragma once\n// Adds.\n"_s }), SizeIs(1));
    EXPECT_THAT(
        rudeHeader({ u"domain/a.h"_s, u"// Adds two numbers\n#pragma once\n"_s }), SizeIs(1));
    EXPECT_THAT(rudeHeader({ u"domain/a.cpp"_s, u"int a;\n"_s }), IsEmpty());
}

TEST(Rules, AHeaderIsReadOnce)
{
    EXPECT_THAT(rudeHeader({ u"domain/a.h"_s, u"// Adds two numbers.\nint a;\n"_s }), SizeIs(1));
    EXPECT_THAT(rudeHeader({ u"domain/a.h"_s, u"// Adds two numbers.\n//\n// #pragma once\n"_s }),
        SizeIs(1));
}

TEST(Rules, FilesAreShort)
{
    EXPECT_THAT(tooLong({ u"cli/CMakeLists.txt"_s, QString(longestFile, u'\n') }), IsEmpty());
    EXPECT_THAT(tooLong({ u"cli/a.cpp"_s, QString(longestFile + 1, u'\n') }), SizeIs(1));
}

TEST(Rules, NothingIsLeftOpen)
{
    EXPECT_THAT(leftOpen({ u"cli/a.cpp"_s, u"int a;\n// TODO: b\n"_s }),
        ElementsAre(u"cli/a.cpp:2: left open: TODO"_s));
    EXPECT_THAT(leftOpen({ u"cli/CMakeLists.txt"_s, u"# FIXME"_s }), SizeIs(1));
    EXPECT_THAT(leftOpen({ u"cli/a.cpp"_s, u"TODOS mastodon"_s }), IsEmpty());
}

TEST(Rules, AllAreAsked)
{
    EXPECT_THAT(brokenRules({ u"domain/a.h"_s, goodHeader }), IsEmpty());
    const QString bad =
        u"#include \"gui/a.h\"\n#include <QChart>\n#include <QSqlQuery>\ntr(\"a\"); // TODO\n"_s
        + QString(longestFile, u'\n');
    // Header manners are two: no #pragma once, no sentence.
    EXPECT_THAT(brokenRules({ u"domain/a.h"_s, bad }), SizeIs(8));
}

TEST(WithoutComments, KeepsStringsAndLines)
{
    EXPECT_EQ(withoutComments(u"a // b\nc /* d\ne */ f"_s), u"a \nc \n f"_s);
    EXPECT_EQ(withoutComments(u"\"// \\\" /*\" x // y"_s), u"\"// \\\" /*\" x "_s);
    EXPECT_EQ(withoutComments(u"'\"' // y\n1'000'000 // z\nu'\\'' // z"_s),
        u"'\"' \n1'000'000 \nu'\\'' "_s);
    EXPECT_EQ(withoutComments(u"R\"x(a // \")\" )x\" // y"_s), u"R\"x(a // \")\" )x\" "_s);
    EXPECT_EQ(withoutComments(u"a /* open"_s), u"a "_s);
}

} // namespace
