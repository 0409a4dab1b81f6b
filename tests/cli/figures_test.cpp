// Every figure of `kpi list` against an independent computation; see
// tests/data/cli/make_expected.py.
#include "clirun.h"

#include <cmath>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// In the order in which expected.json keeps what follows who, kpi, unit, from and to.
const QStringList measures{ u"value"_s, u"low"_s, u"high"_s, u"p80"_s, u"n"_s, u"numerator"_s,
    u"denominator"_s, u"status"_s, u"score"_s };

bool isSame(const QJsonValue& found, const QJsonValue& expected)
{
    if (!expected.isDouble() || !found.isDouble())
        return found == expected;
    const double wanted = expected.toDouble();
    return std::abs(found.toDouble() - wanted) <= 1e-9 * std::max(1.0, std::abs(wanted));
}

std::string shown(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact).toStdString();
}

void compareFigure(const QJsonObject& found, const QJsonArray& expected)
{
    const bool isTeam = found.contains(u"team"_s);
    const QStringList place{ isTeam ? u"team"_s : u"engineer"_s, u"kpi"_s, u"unit"_s, u"from"_s,
        u"to"_s };
    for (qsizetype i = 0; i < place.size(); ++i)
        EXPECT_EQ(found[place[i]], expected[i]) << shown(found) << shown(expected);
    for (qsizetype i = 0; i < measures.size(); ++i)
        EXPECT_TRUE(isSame(found[measures[i]], expected[place.size() + i]))
            << measures[i].toStdString() << ' ' << shown(found) << shown(expected);
    EXPECT_EQ(found.size(), place.size() + measures.size()) << shown(found);
}

void compareXmr(const QJsonValue& found, const QJsonValue& expected)
{
    if (expected.isNull()) {
        EXPECT_TRUE(found.isNull()) << shown(found);
        return;
    }
    for (const auto& key : { u"mean"_s, u"lower"_s, u"upper"_s, u"provisional"_s })
        EXPECT_TRUE(isSame(found[key], expected[key])) << shown(found) << shown(expected);
    QJsonArray signalList;
    const QJsonArray foundSignals = found[u"signals"].toArray();
    for (const QJsonValue& one : foundSignals)
        signalList << QJsonArray{ one[u"from"], one[u"rule"], one[u"side"] };
    EXPECT_EQ(signalList, expected[u"signals"].toArray()) << shown(found) << shown(expected);
}

void compareAnswers(const Book& book, const QString& set)
{
    const QJsonObject all =
        QJsonDocument::fromJson(readFile(dataPath(u"cli/expected.json"_s))).object();
    int compared = 0;
    const QJsonArray answers = all[u"answers"].toArray();
    for (const QJsonValue& answer : answers) {
        if (answer[u"set"].toString() != set)
            continue;
        QStringList words{ u"kpi"_s, u"list"_s };
        const QJsonArray more = answer[u"words"].toArray();
        for (const QJsonValue& word : more)
            words << word.toString();
        SCOPED_TRACE(words.join(u' ').toStdString());
        const QJsonObject document = book.must(words);
        const QJsonArray figures = document[u"figures"].toArray();
        const QJsonArray expected = answer[u"figures"].toArray();
        ASSERT_EQ(figures.size(), expected.size());
        for (qsizetype i = 0; i < figures.size(); ++i)
            compareFigure(figures[i].toObject(), expected[i].toArray());
        EXPECT_EQ(document.contains(u"xmr"_s), answer.toObject().contains(u"xmr"_s));
        compareXmr(document[u"xmr"], answer[u"xmr"]);
        compared += static_cast<int>(figures.size());
    }
    EXPECT_GT(compared, 1000);
}

} // namespace

TEST(Figures, OfRealRecordsAreThoseComputedIndependently)
{
    compareAnswers(Book(importedBook()), u"qbittorrent"_s);
}

TEST(Figures, OfEveryKindOfKpiAreThoseComputedIndependently)
{
    const Book book;
    const QJsonObject made =
        QJsonDocument::fromJson(readFile(dataPath(u"cli/made.json"_s))).object();
    const QJsonArray steps = made[u"steps"].toArray();
    for (const QJsonValue& step : steps) {
        QStringList words;
        const QJsonArray all = step.toArray();
        for (const QJsonValue& word : all)
            words << (word.toString().endsWith(u".csv") ? dataPath(u"cli/"_s + word.toString())
                                                        : word.toString());
        book.must(words);
    }
    compareAnswers(book, u"made"_s);
}
