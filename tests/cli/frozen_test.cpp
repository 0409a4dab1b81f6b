// After "approved" nothing in a review changes, whatever happens to what it was made from.
#include "clirun.h"
#include "pdftext.h"

#include <QRegularExpression>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QString paperOf(const Book& book, const QString& name, const QStringList& more = {})
{
    book.must(QStringList{ u"report"_s, u"review"_s, u"--cycle"_s, u"2019H1"_s, u"--engineer"_s,
                  u"P0001"_s, u"--out"_s, book.path(name) }
        + more);
    // All but when it was printed.
    static const QRegularExpression moment(u"\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}"_s);
    return pdfText(book.path(name)).remove(moment);
}

// Everything that could change a review: records, names, team, level, absences, targets, a cycle's
// state.
void changeEverything(const Book& book)
{
    QByteArray records = readFile(dataPath(u"qbittorrent/kpi.csv"_s));
    records.replace("P0001,review_pass_rate,2019-03", "P0001,review_pass_rate,2019-04");
    QByteArrayList lines = records.split('\n');
    for (QByteArray& line : lines) {
        if (line.startsWith("P0001,pr_lead_time,2019")) {
            QByteArrayList cells = line.split(',');
            cells[3] = "1.5";
            line = cells.join(',');
        }
    }
    lines.removeAll(QByteArray());
    lines << "P0001,test_coverage,2019-06-01,,1,100,everything"
          << "P0001,talks,2019-06-01,9,,,";
    const QString changed = book.file(u"kpi.csv"_s, lines.join('\n') + '\n');
    const QJsonObject import = book.must({ u"import"_s, u"kpi"_s, changed })[u"import"].toObject();
    EXPECT_GT(import[u"updated"].toInt(), 50);
    const QString person = book.file(u"people.csv"_s,
        "employee_no,name,team,level,hired_on,career_started_on\n"
        "P0001,Somebody Else,Team Z,junior,2019-05-01,2019-05-01\n");
    book.must({ u"--today"_s, u"2019-06-01"_s, u"import"_s, u"people"_s, person });
    book.must({ u"people"_s, u"absence"_s, u"P0001"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s,
        u"2019-06-30"_s });
    const QString framework = book.path(u"framework.json"_s);
    book.must({ u"framework"_s, u"export"_s, framework });
    QByteArray json = readFile(framework);
    json.replace("\"minimum_n\": 5", "\"minimum_n\": 5000");
    json.replace("\"Code review pass rate\"", "\"Some other rate\"");
    json.replace("코드 리뷰 통과율", "다른 비율");
    EXPECT_TRUE(json.contains("Some other rate"));
    writeFile(framework, json);
    EXPECT_EQ(book.must({ u"framework"_s, u"import"_s, framework })[u"imported"][u"version"], 2);
}

} // namespace

TEST(Frozen, AnApprovedReviewAndItsPaperStay)
{
    const Book book(approvedBook());
    const QJsonObject before = book.must(review(u"show"_s));
    const QString paper = paperOf(book, u"before.pdf"_s);
    EXPECT_TRUE(paper.contains(u"97.1%"));
    changeEverything(book);
    EXPECT_EQ(book.must(review(u"show"_s)), before);
    EXPECT_EQ(paperOf(book, u"after.pdf"_s), paper);
    book.must({ u"check"_s });
}

// The counterpart, without which the test above would prove nothing: what is not approved follows.
TEST(Frozen, ADraftFollowsItsRecordsAndKeepsItsFramework)
{
    const Book book(startedBook());
    const QJsonObject before = book.must(review(u"show"_s))[u"review"].toObject();
    changeEverything(book);
    const QJsonObject after = book.must(review(u"show"_s))[u"review"].toObject();
    EXPECT_NE(after[u"derivation"], before[u"derivation"]);
    EXPECT_EQ(after[u"name"], u"Somebody Else"_s);
    EXPECT_EQ(after[u"framework_version"], 1);
    EXPECT_EQ(node(after[u"derivation"].toObject(), u"review_pass_rate"_s)[u"label"],
        u"Code review pass rate"_s);
    EXPECT_TRUE(before[u"snapshot_sha256"].isNull());
}

TEST(Frozen, AnApprovedReviewTakesNoMoreWords)
{
    const Book book(approvedBook());
    const QByteArray before = book.bytes();
    for (const QByteArray& part : { QByteArray(R"({"rater": "first", "overall": "Changed"})"),
             QByteArray(R"({"rater": "first", "grade": "S", "grade_reason": "Changed"})"),
             QByteArray(R"({"rater": "first", "ratings": {"lead.duty.1": {"rating": 5}}})"),
             QByteArray(R"({"rater": "self", "statement": "Not yet"})") }) {
        const QString file = book.file(u"part.json"_s, part);
        EXPECT_EQ(book.json(review(u"fill"_s) << u"--file"_s << file).exitCode, 1);
    }
    EXPECT_EQ(
        book.json(review(u"advance"_s) << u"--to"_s << u"first"_s << u"--reason"_s << u"why"_s)
            .exitCode,
        1);
    EXPECT_TRUE(book.bytes() == before);
}

// The figures stay; the records are those of the print, and the paper says so.
TEST(Frozen, TheRecordsOfTheAppendixAreThoseOfThePrint)
{
    const Book book(approvedBook());
    EXPECT_FALSE(paperOf(book, u"bare.pdf"_s).contains(u"Appendix"_s));
    const QString before = paperOf(book, u"before.pdf"_s, { u"--evidence"_s });
    EXPECT_TRUE(before.contains(u"frozen when it was approved"_s)) << before.toStdString();
    EXPECT_TRUE(before.contains(u"kpi.csv:"_s));
    EXPECT_FALSE(before.contains(u"another figure now"_s));
    changeEverything(book);
    const QString after = paperOf(book, u"after.pdf"_s, { u"--evidence"_s });
    EXPECT_TRUE(after.contains(u"another figure now"_s));
    EXPECT_TRUE(after.contains(u"everything"_s));
    const auto body = [](const QString& text) { return text.left(text.indexOf(u"Appendix"_s)); };
    // Only the count of pages differs.
    static const QRegularExpression pages(u"\\d+ / \\d+"_s);
    EXPECT_EQ(body(after).remove(pages), body(before).remove(pages));
}
