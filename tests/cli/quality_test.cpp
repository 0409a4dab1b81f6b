// `kpi quality` as a process.
#include "clirun.h"

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList halfOf2019{ u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s };

QStringList qualityWords(const QStringList& more)
{
    return QStringList{ u"--today"_s, u"2019-07-02"_s, u"kpi"_s, u"quality"_s } + more;
}

QJsonObject quality(const Book& book, const QStringList& more)
{
    return book.must(qualityWords(more))[u"quality"].toObject();
}

QJsonObject first(const QJsonObject& quality)
{
    return quality[u"findings"].toArray().first().toObject();
}

} // namespace

TEST(QualityVerb, ListsWhatACycleLacks)
{
    const Book book(startedBook());
    const QJsonObject all = quality(book, { u"--cycle"_s, u"2019H1"_s });
    EXPECT_EQ(all[u"cycle"].toString(), u"2019H1"_s);
    EXPECT_EQ(all[u"from"].toString(), u"2019-01-01"_s);
    EXPECT_EQ(all[u"to"].toString(), u"2019-07-01"_s);
    const QJsonObject counts = all[u"counts"].toObject();
    EXPECT_EQ(counts.keys(),
        (QStringList{ u"impossible"_s, u"jump"_s, u"missing"_s, u"stale"_s, u"undeclared"_s }));
    int sum = 0;
    for (const QJsonValue count : counts)
        sum += count.toInt();
    EXPECT_EQ(sum, all[u"findings"].toArray().size());
    EXPECT_GT(counts[u"missing"].toInt(), 0);
    EXPECT_GT(counts[u"undeclared"].toInt(), 0);

    const QJsonObject missing = quality(book,
        { u"--cycle"_s, u"2019H1"_s, u"--kind"_s, u"missing"_s, u"--kpi"_s, u"test_coverage"_s });
    ASSERT_EQ(missing[u"findings"].toArray().size(), 1);
    const QJsonObject finding = first(missing);
    EXPECT_EQ(finding.keys(),
        (QStringList{ u"code"_s, u"count"_s, u"date"_s, u"engineer"_s, u"from"_s, u"jump"_s,
            u"kind"_s, u"kpi"_s, u"team"_s, u"text"_s, u"to"_s }));
    EXPECT_EQ(finding[u"kind"].toString(), u"missing"_s);
    EXPECT_TRUE(finding[u"engineer"].isNull());
    EXPECT_GT(finding[u"count"].toInt(), 5) << "nobody has any";
}

TEST(QualityVerb, ImpossibleRecordsAreToldWithWhoAndWhen)
{
    const Book book(importedBook());
    book.must({ u"import"_s, u"kpi"_s,
        book.file(u"kpi.csv"_s,
            "employee_no,kpi,date,value,numerator,denominator,ref,note\n"
            "P0004,pr_lead_time,2019-07-03,5,,,late,\n") });
    const QJsonObject found = quality(book,
        halfOf2019
            + QStringList{ u"--kind"_s, u"impossible"_s, u"--kpi"_s, u"pr_lead_time"_s, u"--team"_s,
                u"Team A"_s });
    // What was recorded of later years lies after this today too.
    const QJsonArray findings = found[u"findings"].toArray();
    const auto mine = std::find_if(findings.begin(), findings.end(),
        [](const QJsonValue& one) { return one[u"engineer"].toString() == u"P0004"_s; });
    ASSERT_NE(mine, findings.end());
    EXPECT_EQ((*mine)[u"code"].toString(), u"day_in_future"_s);
    EXPECT_EQ((*mine)[u"date"].toString(), u"2019-07-03"_s);
    EXPECT_FALSE((*mine)[u"text"].toString().isEmpty());
}

TEST(QualityVerb, AJumpHasItsNumbers)
{
    const Book book(importedBook());
    QByteArray csv = "employee_no,kpi,date,value,numerator,denominator,ref,note\n";
    for (int month = 0; month < 18; ++month) {
        const QByteArray date = QDate(2018, 1, 5).addMonths(month).toString(Qt::ISODate).toLatin1();
        csv += "team:Team A,sla_attainment," + date + ",,"
            + QByteArray::number(month == 14 ? 20 : 95 + month % 3) + ",100,s,\n";
    }
    book.must({ u"import"_s, u"kpi"_s, book.file(u"kpi.csv"_s, csv) });
    const QJsonObject found = quality(
        book, halfOf2019 + QStringList{ u"--kind"_s, u"jump"_s, u"--kpi"_s, u"sla_attainment"_s });
    ASSERT_EQ(found[u"findings"].toArray().size(), 1);
    const QJsonObject finding = first(found);
    EXPECT_EQ(finding[u"team"].toString(), u"Team A"_s);
    EXPECT_EQ(finding[u"from"].toString(), u"2019-03-01"_s);
    const QJsonObject jump = finding[u"jump"].toObject();
    EXPECT_EQ(jump.keys(),
        (QStringList{ u"high"_s, u"low"_s, u"lower"_s, u"mean"_s, u"months"_s, u"n"_s, u"side"_s,
            u"upper"_s, u"value"_s }));
    EXPECT_EQ(jump[u"side"].toString(), u"below"_s);
    EXPECT_EQ(jump[u"value"].toDouble(), 20);
    EXPECT_EQ(jump[u"months"].toInt(), 14);
    EXPECT_LT(jump[u"high"].toDouble(), jump[u"lower"].toDouble());
}

TEST(QualityVerb, IsSaidInWordsOfBothLanguages)
{
    const Book book(startedBook());
    const QStringList words = qualityWords({ u"--cycle"_s, u"2019H1"_s });
    const Ran english = book.text(words);
    EXPECT_EQ(english.exitCode, 0);
    EXPECT_TRUE(english.out.contains("No record in the period")) << english.out.toStdString();
    EXPECT_FALSE(book.text(words, u"ko"_s).out.contains("No record"));
}

TEST(QualityVerb, NamesWhatIsWrongWithTheQuestion)
{
    const Book book(startedBook());
    const auto code = [&](const QStringList& more) {
        return book.json(qualityWords(more)).errorCode();
    };
    EXPECT_EQ(code({}), u"missing_option"_s);
    EXPECT_EQ(code({ u"--cycle"_s, u"none"_s }), u"unknown_cycle"_s);
    EXPECT_EQ(code(QStringList{ u"--cycle"_s, u"2019H1"_s } + halfOf2019), u"wrong_use"_s);
    EXPECT_EQ(code(halfOf2019 + QStringList{ u"--kind"_s, u"odd"_s }), u"bad_choice"_s);
    EXPECT_EQ(code(halfOf2019 + QStringList{ u"--kpi"_s, u"odd"_s }), u"unknown_kpi"_s);
    EXPECT_EQ(code(halfOf2019 + QStringList{ u"--team"_s, u"odd"_s }), u"unknown_team"_s);
    EXPECT_EQ(
        code(halfOf2019 + QStringList{ u"--team"_s, u"Team A"_s, u"--all"_s }), u"wrong_use"_s);
}
