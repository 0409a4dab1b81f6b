// The verbs of growth as a process: showing, ticking, goals, and the way out and back in.
#include "clirun.h"

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QStringList on(QStringList words, const QString& today = u"2019-07-02"_s)
{
    return QStringList{ u"--today"_s, today } + words;
}

QStringList tick(const QString& item, const QStringList& more = {})
{
    return on(QStringList{ u"growth"_s, u"tick"_s, u"--engineer"_s, u"P0001"_s, u"--item"_s, item }
        + more);
}

QJsonObject shown(const Book& book)
{
    return book.must(on({ u"growth"_s, u"show"_s, u"--engineer"_s, u"P0001"_s }))[u"growth"]
        .toObject();
}

QJsonObject item(const QJsonObject& growth, const QString& key)
{
    const QJsonArray items = growth[u"items"].toArray();
    for (const QJsonValue& each : items) {
        if (each[u"key"].toString() == key)
            return each.toObject();
    }
    ADD_FAILURE() << "no item " << key.toStdString();
    return {};
}

// The level of P0001 in the samples, and an item of it and of the next.
QString levelOf(const Book& book) { return shown(book)[u"level"].toString(); }

} // namespace

TEST(GrowthVerbs, TickAndTakeBack)
{
    const Book book(importedBook());
    const QString key = levelOf(book) + u".duty.1"_s;
    const QJsonObject first = book.must(tick(key,
        { u"--on"_s, u"2019-06-01"_s, u"--note"_s, u"메모"_s, u"--evidence"_s,
            u"https://example.com/1"_s }))[u"tick"]
                                  .toObject();
    EXPECT_EQ(first[u"done_on"].toString(), u"2019-06-01"_s);
    EXPECT_EQ(first[u"engineer"].toString(), u"P0001"_s);
    // What is not named stays.
    book.must(tick(key, { u"--evidence"_s, u"kpi:talks@2019-01-01..2019-07-01"_s }));
    const QJsonObject kept = item(shown(book), key);
    EXPECT_EQ(kept[u"note"].toString(), u"메모"_s);
    EXPECT_EQ(kept[u"done_on"].toString(), u"2019-06-01"_s);
    EXPECT_EQ(kept[u"evidence"].toString(), u"kpi:talks@2019-01-01..2019-07-01"_s);
    const QJsonArray progress = shown(book)[u"progress"].toArray();
    int done = 0;
    for (const QJsonValue& part : progress)
        done += part[u"done"].toInt();
    EXPECT_EQ(done, 1);
    book.must(tick(key, { u"--undo"_s }));
    EXPECT_TRUE(item(shown(book), key)[u"done_on"].isNull());
    EXPECT_EQ(book.json(tick(key, { u"--undo"_s })).errorCode(), u"not_ticked"_s);
}

TEST(GrowthVerbs, BadInputIsRefusedAndChangesNothing)
{
    const Book book(importedBook());
    const QString key = levelOf(book) + u".duty.1"_s;
    const QByteArray before = book.bytes();
    const std::pair<QStringList, QString> cases[]{
        { tick(u"nothing"_s), u"unknown_roadmap_item"_s },
        { tick(u"nothing"_s, { u"--undo"_s }), u"unknown_roadmap_item"_s },
        { tick(key, { u"--on"_s, u"2019-07-03"_s }), u"day_in_future"_s },
        { tick(key, { u"--on"_s, u"1950-01-01"_s }), u"day_not_employed"_s },
        { tick(key, { u"--on"_s, u"2019-02-30"_s }), u"bad_date"_s },
        { tick(key, { u"--evidence"_s, u"javascript:1"_s }), u"bad_evidence"_s },
        { tick(key, { u"--evidence"_s, u"kpi:nothing@2019-01-01..2019-07-01"_s }),
            u"unknown_kpi"_s },
        { tick(key, { u"--note"_s, u"900101-1234567"_s }), u"resident_number"_s },
        { on({ u"growth"_s, u"show"_s, u"--engineer"_s, u"X"_s }), u"unknown_engineer"_s },
        { on({ u"growth"_s, u"goal"_s, u"--engineer"_s, u"P0001"_s, u"--goal"_s, u"1"_s,
              u"--state"_s, u"done"_s }),
            u"unknown_goal"_s },
        { on({ u"growth"_s, u"goal"_s, u"--engineer"_s, u"P0001"_s, u"--goal"_s, u"1"_s,
              u"--state"_s, u"so"_s }),
            u"bad_choice"_s },
    };
    for (const auto& [words, code] : cases) {
        const Ran ran = book.json(words);
        EXPECT_EQ(ran.errorCode(), code) << words.join(u' ').toStdString();
        EXPECT_NE(ran.exitCode, 0);
    }
    EXPECT_EQ(book.bytes(), before);
}

TEST(GrowthVerbs, OnlyTheNextLevelIsInReach)
{
    const Book book(importedBook());
    book.must({ u"import"_s, u"people"_s,
        book.file(u"one.csv"_s,
            "employee_no,name,team,level,hired_on,career_started_on\n"
            "M1,One,Team A,mid,2018-01-01,\n") });
    const auto tickOf = [](const QString& item) {
        return on({ u"growth"_s, u"tick"_s, u"--engineer"_s, u"M1"_s, u"--item"_s, item });
    };
    EXPECT_EQ(book.json(tickOf(u"lead.duty.1"_s)).errorCode(), u"item_out_of_reach"_s);
    book.must(tickOf(u"senior.duty.1"_s));
    book.must(tickOf(u"junior.duty.1"_s));
}

TEST(GrowthVerbs, ReadinessTellsMonthsApart)
{
    const Book book(importedBook());
    EXPECT_TRUE(shown(book)[u"readiness"].isNull()); // Nothing is above a lead.
    EXPECT_TRUE(shown(book)[u"goals"].isNull());
    const QJsonObject readiness = book.must(on({ u"growth"_s, u"show"_s, u"--engineer"_s,
        u"P0010"_s, u"--to"_s, u"2019-07-01"_s }))[u"growth"]
                                      .toObject()[u"readiness"]
                                      .toObject();
    ASSERT_FALSE(readiness.isEmpty());
    const QJsonArray kpis = readiness[u"kpis"].toArray();
    EXPECT_EQ(kpis.size(), 13);
    for (const QJsonValue& kpi : kpis) {
        const QJsonArray months = kpi[u"months"].toArray();
        EXPECT_EQ(months.size(), 12);
        QMap<QString, int> counts;
        for (const QJsonValue& month : months)
            ++counts[month[u"outcome"].toString()];
        EXPECT_EQ(counts[u"met"_s], kpi[u"met"].toInt());
        EXPECT_EQ(counts[u"met"_s] + counts[u"not_met"_s], kpi[u"judged"].toInt());
        EXPECT_EQ(counts[u"too_few"_s], kpi[u"too_few"].toInt());
        EXPECT_EQ(counts[u"no_data"_s], kpi[u"no_data"].toInt());
        EXPECT_EQ(counts[u"undeclared"_s], kpi[u"undeclared"].toInt());
    }
    for (const auto& language : { u"ko"_s, u"en"_s }) {
        const Ran ran =
            book.text(on({ u"growth"_s, u"show"_s, u"--engineer"_s, u"P0001"_s }), language);
        EXPECT_EQ(ran.exitCode, 0);
        EXPECT_FALSE(ran.out.isEmpty());
    }
}

TEST(GrowthVerbs, AGoalOfTheApprovedReviewIsSet)
{
    const Book book(startedBook());
    const QJsonObject review0 = book.must(review(u"show"_s))[u"review"].toObject();
    book.must(review(u"advance"_s) + QStringList{ u"--to"_s, u"first"_s });
    const QString part = book.file(u"part.json"_s,
        firstPart(
            review0[u"derivation"].toObject(), [](int) { return 4; },
            R"("goals": [{"text": "배우기", "measure": "발표", "due": "2019-12-31"}],
               "grade": "B", "grade_reason": "so")"));
    book.must(review(u"fill"_s) + QStringList{ u"--file"_s, part });
    book.must(review(u"advance"_s) + QStringList{ u"--to"_s, u"approved"_s });
    const QStringList goal = on({ u"growth"_s, u"goal"_s, u"--engineer"_s, u"P0001"_s, u"--goal"_s,
        u"1"_s, u"--state"_s, u"done"_s, u"--on"_s, u"2019-07-01"_s, u"--note"_s, u"했음"_s });
    book.must(goal);
    const QJsonObject goals = shown(book)[u"goals"].toObject();
    EXPECT_TRUE(goals[u"agreed"].toBool());
    const QJsonValue first = goals[u"goals"].toArray().first();
    EXPECT_EQ(first[u"state"].toString(), u"done"_s);
    EXPECT_EQ(first[u"since"].toString(), u"2019-07-01"_s);
    EXPECT_EQ(first[u"note"].toString(), u"했음"_s);
}

TEST(GrowthVerbs, TicksSurviveTheWayOutAndBackIn)
{
    const Book book(importedBook());
    const QString key = levelOf(book) + u".duty.1"_s;
    book.must(
        tick(key, { u"--note"_s, u"=cmd, \"so\""_s, u"--evidence"_s, u"https://example.com/1"_s }));
    const QString file = book.path(u"growth.csv"_s);
    EXPECT_EQ(book.must({ u"export"_s, u"growth"_s, u"--out"_s, file })[u"export"][u"rows"], 1);
    const Book other(importedBook());
    const QJsonObject import =
        other.must(on({ u"import"_s, u"growth"_s, file }))[u"import"].toObject();
    EXPECT_EQ(import[u"added"], 1);
    EXPECT_EQ(item(shown(other), key), item(shown(book), key));
    other.must({ u"import"_s, u"undo"_s, QString::number(import[u"id"].toInt()) });
    EXPECT_TRUE(item(shown(other), key)[u"done_on"].isNull());
}
