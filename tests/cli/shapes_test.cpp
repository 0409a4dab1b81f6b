// The JSON that scripts rely on, key by key, verb by verb.
#include "clirun.h"

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

// The one key of a document, its value as an object.
QJsonObject only(const QJsonObject& document, const QString& key)
{
    EXPECT_EQ(document.keys(), QStringList{ key });
    return document[key].toObject();
}

// The one key of a document, its value as a list that is not empty and whose entries have these
// keys.
QJsonArray list(const QJsonObject& document, const QString& key, const QStringList& keys)
{
    EXPECT_EQ(document.keys(), QStringList{ key });
    const QJsonArray entries = document[key].toArray();
    EXPECT_FALSE(entries.isEmpty());
    for (const QJsonValue& entry : entries)
        EXPECT_EQ(entry.toObject().keys(), sorted(keys));
    return entries;
}

const QStringList importKeys{ u"id"_s, u"file"_s, u"rows"_s, u"added"_s, u"updated"_s,
    u"unchanged"_s, u"problems"_s };
const QStringList figureKeys{ u"engineer"_s, u"kpi"_s, u"from"_s, u"to"_s, u"value"_s, u"low"_s,
    u"high"_s, u"p80"_s, u"n"_s, u"numerator"_s, u"denominator"_s, u"unit"_s, u"status"_s,
    u"score"_s };

void checkTree(const QJsonObject& tree)
{
    EXPECT_EQ(tree.keys(),
        sorted({ u"key"_s, u"label"_s, u"value"_s, u"weight"_s, u"share"_s, u"coverage"_s,
            u"status"_s, u"source"_s, u"children"_s }));
    EXPECT_FALSE(tree[u"label"].toString().isEmpty()) << tree[u"key"].toString().toStdString();
    EXPECT_TRUE(tree[u"value"].isDouble() || tree[u"value"].isNull());
    EXPECT_TRUE(tree[u"weight"].isDouble() || tree[u"weight"].isNull());
    EXPECT_TRUE(tree[u"share"].isDouble() && tree[u"coverage"].isDouble());
    const QJsonArray children = tree[u"children"].toArray();
    for (const QJsonValue& child : children)
        checkTree(child.toObject());
}

} // namespace

TEST(Shapes, OfTheFileVerbs)
{
    const Book book(importedBook());
    EXPECT_EQ(
        runCli({ u"--db"_s, book.path(u"new.lvb"_s), u"--json"_s, u"create"_s }).json().keys(),
        QStringList{ u"created"_s });
    const QJsonObject info = only(book.must({ u"info"_s }), u"info"_s);
    EXPECT_EQ(info.keys(),
        sorted({ u"path"_s, u"schema_version"_s, u"frameworks"_s, u"engineers"_s, u"teams"_s,
            u"kpi_records"_s, u"cycles"_s, u"reviews"_s, u"imports"_s, u"ticks"_s }));
    EXPECT_EQ(info[u"engineers"], 14);
    EXPECT_EQ(info[u"teams"], 3);
    EXPECT_EQ(info[u"kpi_records"], 3696);
    EXPECT_EQ(info[u"imports"], 2);

    const QString copy = book.path(u"copy.lvb"_s);
    EXPECT_EQ(only(book.must({ u"backup"_s, copy }), u"backup"_s)[u"verified"], true);
    const QJsonObject restored = only(book.must({ u"restore"_s, copy }), u"restore"_s);
    EXPECT_TRUE(QFile::exists(restored[u"kept"].toString()));
    const QJsonObject check = only(book.must({ u"check"_s }), u"check"_s);
    EXPECT_EQ(check, (QJsonObject{ { u"ok"_s, true }, { u"problems"_s, QJsonArray() } }));
    EXPECT_EQ(only(book.must({ u"migrate"_s }), u"migrate"_s).keys(),
        sorted({ u"from"_s, u"to"_s, u"backup"_s }));
}

TEST(Shapes, OfTheFrameworkVerbs)
{
    const Book book;
    const QJsonObject framework = only(book.must({ u"framework"_s, u"show"_s }), u"framework"_s);
    EXPECT_EQ(framework[u"key"], u"python-backend-engineer"_s);
    list(book.must({ u"framework"_s, u"versions"_s }), u"versions"_s,
        { u"key"_s, u"version"_s, u"title"_s, u"created_at"_s });
    EXPECT_EQ(
        only(book.must({ u"framework"_s, u"export"_s, book.path(u"f.json"_s) }), u"exported"_s)
            .keys(),
        sorted({ u"path"_s, u"key"_s, u"version"_s }));
    EXPECT_EQ(
        only(book.must({ u"framework"_s, u"import"_s, book.path(u"f.json"_s) }), u"imported"_s)
            .keys(),
        sorted({ u"key"_s, u"version"_s }));
}

TEST(Shapes, OfTheImportAndPeopleVerbs)
{
    const Book book;
    const QJsonObject people =
        only(book.must({ u"import"_s, u"people"_s, dataPath(u"qbittorrent/people.csv"_s) }),
            u"import"_s);
    EXPECT_EQ(people.keys(), sorted(importKeys));
    const QJsonObject kpi =
        only(book.must({ u"import"_s, u"kpi"_s, dataPath(u"qbittorrent/kpi.csv"_s) }), u"import"_s);
    EXPECT_EQ(kpi,
        (QJsonObject{ { u"id"_s, 2 }, { u"file"_s, u"kpi.csv"_s }, { u"rows"_s, 3696 },
            { u"added"_s, 3696 }, { u"updated"_s, 0 }, { u"unchanged"_s, 0 },
            { u"problems"_s, QJsonArray() } }));
    list(book.must({ u"import"_s, u"sources"_s }), u"sources"_s, { u"name"_s, u"title"_s });
    list(book.must({ u"import"_s, u"list"_s }), u"imports"_s,
        { u"id"_s, u"kind"_s, u"file"_s, u"sha256"_s, u"source"_s, u"by"_s, u"at"_s, u"rows"_s,
            u"added"_s, u"updated"_s, u"unchanged"_s, u"undone_at"_s });
    EXPECT_EQ(only(book.must({ u"import"_s, u"undo"_s, u"2"_s }), u"undone"_s)[u"id"], 2);

    const QJsonArray persons = list(book.must({ u"people"_s, u"list"_s }), u"people"_s,
        { u"employee_no"_s, u"name"_s, u"team"_s, u"level"_s, u"hired_on"_s, u"left_on"_s,
            u"career_started_on"_s, u"active"_s });
    EXPECT_EQ(persons[0].toObject(),
        (QJsonObject{ { u"employee_no"_s, u"P0001"_s }, { u"name"_s, u"Contributor 01"_s },
            { u"team"_s, u"Team A"_s }, { u"level"_s, u"lead"_s },
            { u"hired_on"_s, u"2015-02-07"_s }, { u"left_on"_s, QJsonValue() },
            { u"career_started_on"_s, u"2015-02-07"_s }, { u"active"_s, true } }));
    EXPECT_EQ(only(book.must({ u"people"_s, u"absence"_s, u"P0001"_s, u"--from"_s, u"2019-01-01"_s,
                       u"--to"_s, u"2019-02-01"_s }),
                  u"absence"_s)
                  .keys(),
        sorted({ u"employee_no"_s, u"from"_s, u"to"_s, u"reason"_s }));
    for (const auto& what : { u"people"_s, u"kpi"_s })
        EXPECT_EQ(only(book.must({ u"export"_s, what, u"--out"_s, book.path(what + u".csv"_s) }),
                      u"export"_s)
                      .keys(),
            sorted({ u"path"_s, u"rows"_s }));
}

TEST(Shapes, OfTheKpiVerbs)
{
    const Book book(importedBook());
    const QStringList halfYear{ u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s };
    const QStringList kpi{ u"--kpi"_s, u"tech_docs"_s };
    const QJsonArray own =
        list(book.must(QStringList{ u"kpi"_s, u"list"_s, u"--engineer"_s, u"P0001"_s } + halfYear),
            u"figures"_s, figureKeys);
    EXPECT_EQ(own.size(), 13);
    QStringList teamKeys = figureKeys;
    teamKeys.replace(0, u"team"_s);
    list(book.must(QStringList{ u"kpi"_s, u"list"_s, u"--team"_s, u"Team A"_s } + halfYear),
        u"figures"_s, teamKeys);
    // The chart stands beside one KPI of one subject by month, and beside nothing else.
    const QStringList one{ u"kpi"_s, u"list"_s, u"--engineer"_s, u"P0001"_s };
    const QStringList byMonth{ u"--by"_s, u"month"_s };
    const QJsonObject charted = book.must(one + kpi + halfYear + byMonth);
    EXPECT_EQ(charted.keys(), sorted({ u"figures"_s, u"xmr"_s }));
    EXPECT_EQ(charted[u"figures"].toArray().size(), 6);
    EXPECT_EQ(charted[u"xmr"].toObject().keys(),
        sorted({ u"mean"_s, u"lower"_s, u"upper"_s, u"provisional"_s, u"signals"_s }));
    EXPECT_FALSE(book.must(one + halfYear + byMonth).contains(u"xmr"_s));
    EXPECT_FALSE(book.must(one + kpi + halfYear + QStringList{ u"--by"_s, u"quarter"_s })
                     .contains(u"xmr"_s));
    EXPECT_FALSE(
        book.must(QStringList{ u"kpi"_s, u"list"_s, u"--all"_s } + kpi + halfYear + byMonth)
            .contains(u"xmr"_s));

    const QJsonArray rows = list(
        book.must(QStringList{ u"kpi"_s, u"rows"_s, u"--engineer"_s, u"P0001"_s } + kpi + halfYear),
        u"rows"_s,
        { u"date"_s, u"value"_s, u"numerator"_s, u"denominator"_s, u"ref"_s, u"note"_s, u"import"_s,
            u"line"_s, u"left_out"_s });
    EXPECT_EQ(rows[0][u"import"], 2);
    // The line of the file holds that record: the origin can be followed.
    const QByteArrayList lines =
        readFile(dataPath(u"qbittorrent/kpi.csv"_s)).replace('\r', "").split('\n');
    EXPECT_EQ(lines[rows[0][u"line"].toInteger() - 1],
        "P0001,tech_docs," + rows[0][u"date"].toString().toUtf8() + ",1,,,"
            + rows[0][u"ref"].toString().toUtf8());
}

TEST(Shapes, OfTheCycleAndReviewVerbs)
{
    const Book book(importedBook());
    const QStringList cycleKeys = sorted({ u"name"_s, u"from"_s, u"to"_s, u"stages"_s, u"state"_s,
        u"due"_s, u"appeal_days"_s, u"approval"_s, u"quota"_s });
    EXPECT_EQ(only(book.must({ u"cycle"_s, u"add"_s, u"2019H1"_s, u"--from"_s, u"2019-01-01"_s,
                       u"--to"_s, u"2019-07-01"_s, u"--stages"_s, u"first"_s }),
                  u"cycle"_s)
                  .keys(),
        cycleKeys);
    const QJsonObject set =
        only(book.must({ u"cycle"_s, u"set"_s, u"2019H1"_s, u"--due"_s, u"first=2019-07-10"_s,
                 u"--appeal-days"_s, u"5"_s, u"--quota"_s, u"S=10,A=20.5"_s, u"--approval"_s,
                 u"Lead=P0002"_s }),
            u"cycle"_s);
    EXPECT_EQ(set.keys(), cycleKeys);
    EXPECT_EQ(set[u"due"][u"first"], u"2019-07-10"_s);
    EXPECT_EQ(set[u"appeal_days"], 5);
    EXPECT_EQ(set[u"approval"].toArray(),
        (QJsonArray{ QJsonObject{ { u"title"_s, u"Lead"_s }, { u"employee_no"_s, u"P0002"_s },
            { u"name"_s, u"Contributor 02"_s } } }));
    EXPECT_EQ(set[u"quota"][1].toObject(),
        (QJsonObject{ { u"grade"_s, u"A"_s }, { u"percent"_s, 20.5 }, { u"headcount"_s, 0 } }));
    const QJsonObject advanced = book.must({ u"cycle"_s, u"advance"_s, u"2019H1"_s });
    EXPECT_EQ(advanced.keys(), sorted({ u"cycle"_s, u"meaning"_s, u"reviews"_s }));
    QJsonObject open = set;
    open[u"state"_s] = u"open"_s;
    EXPECT_EQ(advanced[u"cycle"].toObject(), open);
    EXPECT_EQ(open[u"name"], u"2019H1"_s);
    EXPECT_EQ(open[u"from"], u"2019-01-01"_s);
    EXPECT_EQ(open[u"to"], u"2019-07-01"_s);
    EXPECT_EQ(open[u"stages"].toArray(), QJsonArray{ u"first"_s });
    list(book.must({ u"cycle"_s, u"list"_s }), u"cycles"_s, cycleKeys);
    const QJsonObject start =
        book.must({ u"review"_s, u"start"_s, u"--cycle"_s, u"2019H1"_s, u"--all"_s });
    EXPECT_EQ(start.keys(), sorted({ u"started"_s, u"skipped"_s }));
    EXPECT_EQ(start[u"started"].toArray().size(), 11);
    const QJsonArray skipped = start[u"skipped"].toArray();
    EXPECT_EQ(skipped.size(), 3);
    for (const QJsonValue& person : skipped)
        EXPECT_EQ(person[u"code"], u"no_active_day"_s);
    const QJsonArray reviews =
        list(book.must({ u"review"_s, u"list"_s, u"--cycle"_s, u"2019H1"_s }), u"reviews"_s,
            { u"engineer"_s, u"state"_s, u"revision"_s, u"final"_s, u"grade"_s, u"missing"_s });
    EXPECT_EQ(reviews.size(), 11);
}

TEST(Shapes, OfAReview)
{
    const Book book(approvedBook());
    const QJsonObject shown = only(book.must(review(u"show"_s)), u"review"_s);
    EXPECT_EQ(shown.keys(),
        sorted({ u"engineer"_s, u"name"_s, u"cycle"_s, u"level"_s, u"team"_s, u"state"_s,
            u"revision"_s, u"framework"_s, u"framework_version"_s, u"ratings"_s, u"overall"_s,
            u"strengths"_s, u"improvements"_s, u"goals"_s, u"statement"_s, u"scores"_s,
            u"derivation"_s, u"grade"_s, u"grade_reason"_s, u"approvals"_s, u"history"_s,
            u"appeal"_s, u"appeal_until"_s, u"gaps"_s, u"revisions"_s, u"snapshot_sha256"_s }));
    EXPECT_EQ(shown[u"gaps"_s].toArray().first().toObject().keys(),
        sorted({ u"item"_s, u"self"_s, u"first"_s, u"second"_s, u"first_minus_self"_s,
            u"second_minus_first"_s, u"spread"_s }));
    EXPECT_TRUE(shown[u"appeal"].isNull());
    EXPECT_EQ(shown[u"revisions"].toArray(),
        (QJsonArray{ QJsonObject{ { u"revision"_s, 1 }, { u"state"_s, u"approved"_s },
            { u"grade"_s, u"B"_s }, { u"snapshot_sha256"_s, shown[u"snapshot_sha256"] } } }));
    EXPECT_EQ(shown[u"state"], u"approved"_s);
    EXPECT_EQ(shown[u"revision"], 1);
    EXPECT_EQ(shown[u"framework_version"], 1);
    EXPECT_EQ(shown[u"level"], u"lead"_s);
    EXPECT_EQ(shown[u"team"], u"Team A"_s);
    EXPECT_EQ(shown[u"grade"], u"B"_s);
    EXPECT_EQ(shown[u"snapshot_sha256"].toString().size(), 64);
    EXPECT_EQ(shown[u"ratings"].toObject().keys(), QStringList{ u"first"_s });
    EXPECT_EQ(shown[u"ratings"][u"first"][u"lead.duty.1"].toObject(),
        (QJsonObject{ { u"rating"_s, 3 }, { u"comment"_s, u"As seen in 0"_s } }));
    EXPECT_EQ(shown[u"overall"][u"first"], u"A good half-year"_s);
    EXPECT_EQ(shown[u"goals"].toArray(),
        (QJsonArray{ QJsonObject{ { u"text"_s, u"One talk"_s }, { u"measure"_s, u"given"_s },
            { u"due"_s, u"2019-12-31"_s } } }));
    EXPECT_EQ(shown[u"scores"].toObject().keys(),
        sorted({ u"achievement"_s, u"competency"_s, u"final"_s, u"coverage"_s,
            u"achievement_coverage"_s, u"suggested_grade"_s }));
    const QJsonArray history = shown[u"history"].toArray();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[1].toObject().keys(),
        sorted({ u"from"_s, u"to"_s, u"by"_s, u"at"_s, u"reason"_s }));
    EXPECT_EQ(history[1][u"from"], u"first"_s);
    EXPECT_EQ(history[1][u"to"], u"approved"_s);
    const QJsonObject tree = shown[u"derivation"].toObject();
    EXPECT_EQ(tree[u"key"], u"final"_s);
    checkTree(tree);
}

TEST(Shapes, OfTheChartAndReportVerbs)
{
    const Book book(startedBook());
    list(book.must({ u"chart"_s, u"list"_s }), u"charts"_s, { u"kind"_s, u"title"_s, u"needs"_s });
    list(
        book.must({ u"report"_s, u"list"_s }), u"reports"_s, { u"kind"_s, u"title"_s, u"needs"_s });
    EXPECT_EQ(only(book.must({ u"chart"_s, u"dots"_s, u"--all"_s, u"--kpi"_s, u"bug_rate"_s,
                       u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s, u"--out"_s,
                       book.path(u"dots.svg"_s) }),
                  u"chart"_s)
                  .keys(),
        sorted({ u"path"_s, u"title"_s }));
    list(book.must({ u"report"_s, u"review"_s, u"--cycle"_s, u"2019H1"_s, u"--engineer"_s,
             u"P0001"_s, u"--out"_s, book.path(u"one.pdf"_s) }),
        u"files"_s, { u"engineer"_s, u"path"_s, u"pages"_s });
}

TEST(Shapes, OfHelpVersionAndErrors)
{
    EXPECT_EQ(runCli({ u"--json"_s, u"--version"_s }).json().keys(), QStringList{ u"version"_s });
    EXPECT_EQ(runCli({ u"--json"_s, u"--help"_s }).json().keys(), QStringList{ u"help"_s });
    const Book book;
    const QString bad = book.file(u"bad.csv"_s,
        "employee_no,name,team,level,hired_on,career_started_on\nP1,A,T,mid,2020-13-01,\n");
    const Ran refused = book.json({ u"import"_s, u"people"_s, bad });
    EXPECT_EQ(refused.exitCode, 1);
    const QJsonObject error = only(refused.json(), u"error"_s);
    EXPECT_EQ(error.keys(), sorted({ u"code"_s, u"message"_s, u"problems"_s }));
    const QJsonArray problems = error[u"problems"].toArray();
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(
        problems[0].toObject().keys(), sorted({ u"line"_s, u"column"_s, u"code"_s, u"message"_s }));
    EXPECT_EQ(problems[0][u"line"], 2);
    EXPECT_EQ(problems[0][u"column"], u"hired_on"_s);
    EXPECT_EQ(problems[0][u"code"], u"bad_date"_s);
}
