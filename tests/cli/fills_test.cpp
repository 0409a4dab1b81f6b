// `review fill` and `review advance`: what is refused, that all of it is said at once, and what is
// kept.
#include "clirun.h"

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

Ran fill(const Book& book, const QByteArray& json)
{
    return book.json(review(u"fill"_s) << u"--file"_s << book.file(u"part.json"_s, json));
}

Ran advance(const Book& book, const QString& to, const QString& reason = {})
{
    QStringList words = review(u"advance"_s) << u"--to"_s << to;
    if (!reason.isEmpty())
        words << u"--reason"_s << reason;
    return book.json(words);
}

QByteArray rating(const QByteArray& value, const QByteArray& item = "lead.duty.1")
{
    return R"({"rater": "first", "ratings": {")" + item + R"(": )" + value + "}}";
}

QJsonObject shown(const Book& book) { return book.must(review(u"show"_s))[u"review"].toObject(); }

} // namespace

TEST(Fill, RefusesWhatItDoesNotUnderstand)
{
    const Book book(startedBook());
    book.must(review(u"advance"_s) << u"--to"_s << u"first"_s);
    const QByteArray before = book.bytes();
    struct Case {
        QByteArray json;
        QString code; ///< Of the error, or of its first problem.
    };
    const QList<Case> cases{
        { "", u"empty_file"_s },
        { "[]", u"json_wrong_type"_s },
        { "{", u"json_syntax"_s },
        { R"({"rater": "first"} x)", u"json_syntax"_s },
        { R"({"rater": "first", "rater": "self"})", u"json_doubled_key"_s },
        { QByteArray(5000, '[') + QByteArray(5000, ']'), u"json_too_deep"_s },
        { rating(R"({"rating": 1e400})"), u"json_number_range"_s },
        { "{\"rater\": \"first\", \"overall\": \"\xFF\"}", u"undecodable_byte"_s },
        { "{}", u"json_missing"_s },
        { R"({"rater": "boss"})", u"json_bad_value"_s },
        { R"({"rater": "first", "overal": "x"})", u"json_unknown_key"_s },
        { R"({"rater": "first", "overall": 3})", u"json_wrong_type"_s },
        { R"({"rater": "first", "ratings": []})", u"json_wrong_type"_s },
        { rating("3"), u"json_wrong_type"_s },
        { rating(R"({"rating": 0})"), u"bad_rating"_s },
        { rating(R"({"rating": 6})"), u"bad_rating"_s },
        { rating(R"({"rating": -1})"), u"bad_rating"_s },
        { rating(R"({"rating": 3.5})"), u"bad_rating"_s },
        { rating(R"({"rating": 4294967299})"), u"bad_rating"_s },
        { rating(R"({"rating": "3"})"), u"json_wrong_type"_s },
        { rating(R"({"rating": 3, "skipped": "why"})"), u"json_unknown_key"_s },
        { rating(R"({"skipped": ""})"), u"reason_missing"_s },
        { rating(R"({"skipped": "   "})"), u"reason_missing"_s },
        { rating(R"({"rating": 3, "note": "x"})"), u"json_unknown_key"_s },
        { rating(R"({"rating": 3})", "lead.duty.99"), u"unknown_item"_s },
        { rating(R"({"rating": 3})", "junior.duty.1"), u"unknown_item"_s },
        { rating(R"({"rating": 3, "comment": "900101-1234567"})"), u"resident_number"_s },
        { R"({"rater": "first", "goals": [{"text": "x", "due": "2019-02-30"}]})", u"bad_date"_s },
        { R"({"rater": "first", "goals": [{"measure": "x"}]})", u"json_missing"_s },
        { R"({"rater": "first", "grade": "Z"})", u"bad_choice"_s },
        { R"({"rater": "first", "statement": "x"})", u"not_by_rater"_s },
        { R"({"rater": "self", "overall": "x"})", u"not_in_stage"_s },
        { R"({"rater": "second", "overall": "x"})", u"not_in_stage"_s },
        { R"({"rater": "self", "grade": "A"})", u"not_by_rater"_s },
        { R"({"rater": "first", "overall": ")" + QByteArray(1'000'001, 'x') + "\"}",
            u"text_too_long"_s },
    };
    for (const Case& one : cases) {
        const Ran ran = fill(book, one.json);
        SCOPED_TRACE(one.json.left(120).toStdString() + "\n" + ran.out.left(800).toStdString());
        EXPECT_EQ(ran.exitCode, 1);
        EXPECT_TRUE(ran.errorCode() == one.code || ran.problemCodes().value(0) == one.code);
        EXPECT_FALSE(ran.json()[u"error"][u"message"].toString().isEmpty());
    }
    EXPECT_TRUE(book.bytes() == before);
}

TEST(Fill, NamesAllThatIsWrongAtOnce)
{
    const Book book(startedBook());
    book.must(review(u"advance"_s) << u"--to"_s << u"first"_s);
    const Ran ran = fill(book, R"({"rater": "first", "ratings": {"nothing.1": {"rating": 1},
        "nothing.2": {"rating": 2}, "lead.duty.1": {"rating": 3}}, "grade": "Z"})");
    EXPECT_EQ(ran.problemItems(), (QStringList{ u"nothing.1"_s, u"nothing.2"_s, u"grade"_s }));
    EXPECT_TRUE(shown(book)[u"ratings"].toObject().isEmpty());
}

TEST(Fill, KeepsWhatIsAbsentAndTextsAsTheyAre)
{
    const Book book(startedBook());
    book.must(review(u"advance"_s) << u"--to"_s << u"first"_s);
    const QString html =
        u"<img src='/etc/passwd'><b>굵게</b> & \"따옴표\" 👩‍💻\n둘째 줄"_s;
    const QJsonObject part{ { u"rater"_s, u"first"_s }, { u"overall"_s, html },
        { u"strengths"_s, QString(999'999, u'가') },
        { u"ratings"_s,
            QJsonObject{ { u"lead.duty.1"_s,
                QJsonObject{ { u"rating"_s, 5 }, { u"comment"_s, html } } } } } };
    EXPECT_EQ(fill(book, QJsonDocument(part).toJson()).exitCode, 0);
    EXPECT_EQ(fill(book, R"({"rater": "first", "improvements": "Later"})").exitCode, 0);
    EXPECT_EQ(fill(book, rating(R"({"rating": 2})", "lead.duty.2")).exitCode, 0);
    const QJsonObject review = shown(book);
    EXPECT_EQ(review[u"overall"][u"first"], html);
    EXPECT_EQ(review[u"ratings"][u"first"][u"lead.duty.1"][u"comment"], html);
    EXPECT_EQ(review[u"ratings"][u"first"][u"lead.duty.1"][u"rating"], 5);
    EXPECT_EQ(review[u"ratings"][u"first"][u"lead.duty.2"][u"rating"], 2);
    EXPECT_EQ(review[u"strengths"].toString().size(), 999'999);
    EXPECT_EQ(review[u"improvements"], u"Later"_s);
    // Typed on a Mac.
    const QString decomposed = u"한글"_s.normalized(QString::NormalizationForm_D);
    EXPECT_EQ(
        fill(book,
            QJsonDocument(QJsonObject{ { u"rater"_s, u"first"_s }, { u"overall"_s, decomposed } })
                .toJson())
            .exitCode,
        0);
    EXPECT_EQ(shown(book)[u"overall"][u"first"], u"한글"_s);
}

TEST(Advance, NamesEverythingThatIsMissing)
{
    const Book book(startedBook());
    EXPECT_EQ(advance(book, u"approved"_s).errorCode(), u"transition_not_allowed"_s);
    EXPECT_EQ(advance(book, u"self"_s).errorCode(), u"transition_not_allowed"_s);
    EXPECT_EQ(advance(book, u"first"_s).exitCode, 0);
    const Ran refused = advance(book, u"approved"_s);
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.errorCode(), u"transition_missing"_s);
    // Eleven ratings, the overall comment, the grade.
    QStringList codes = refused.problemCodes();
    EXPECT_EQ(codes.count(u"rating_missing"_s), 11);
    EXPECT_EQ(codes.mid(11), (QStringList{ u"overall_missing"_s, u"grade_missing"_s }));
    EXPECT_EQ(refused.problemItems().first(), u"lead.duty.1"_s);
    const QJsonObject draft = shown(book);
    EXPECT_EQ(fill(book,
                  firstPart(
                      draft[u"derivation"].toObject(), [](int) { return 3; }, R"("grade": "A")"))
                  .exitCode,
        0);
    // The grade is not the suggested one, for there is none: a reason is asked for.
    EXPECT_EQ(
        advance(book, u"approved"_s).problemCodes(), QStringList{ u"grade_reason_missing"_s });
    EXPECT_EQ(fill(book, R"({"rater": "first", "grade_reason": "  "})").exitCode, 0);
    EXPECT_EQ(
        advance(book, u"approved"_s).problemCodes(), QStringList{ u"grade_reason_missing"_s });
    EXPECT_EQ(fill(book, R"({"rater": "first", "grade_reason": "Seen"})").exitCode, 0);
    EXPECT_EQ(advance(book, u"approved"_s).exitCode, 0);
    // Further only once the cycle is disclosed.
    EXPECT_EQ(advance(book, u"disclosed"_s).problemCodes(), QStringList{ u"cycle_not_in_state"_s });
}

TEST(Advance, SendsBackWithAReasonAndWritesDownWhoAndWhen)
{
    const Book book(startedBook());
    EXPECT_EQ(advance(book, u"first"_s).exitCode, 0);
    EXPECT_EQ(advance(book, u"draft"_s).problemCodes(), QStringList{ u"reason_missing"_s });
    const Ran back = book.json(QStringList{ u"--as"_s, u"P0002"_s, u"--today"_s, u"2019-07-03"_s }
        + review(u"advance"_s)
        + QStringList{ u"--to"_s, u"draft"_s, u"--reason"_s, u"다시 <b>"_s });
    EXPECT_EQ(back.exitCode, 0);
    const QJsonArray history = shown(book)[u"history"].toArray();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[0][u"by"], QJsonValue());
    EXPECT_EQ(history[1].toObject(),
        (QJsonObject{ { u"from"_s, u"first"_s }, { u"to"_s, u"draft"_s }, { u"by"_s, u"P0002"_s },
            { u"at"_s, u"2019-07-03T03:00:00Z"_s }, { u"reason"_s, u"다시 <b>"_s } }));
}

TEST(Advance, WaitsForTheCycleToOpen)
{
    const Book book(importedBook());
    book.must({ u"cycle"_s, u"add"_s, u"2019H1"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s,
        u"2019-07-01"_s, u"--stages"_s, u"first"_s });
    book.must(review(u"start"_s));
    EXPECT_EQ(advance(book, u"first"_s).problemCodes(), QStringList{ u"cycle_not_in_state"_s });
    EXPECT_EQ(fill(book, R"({"rater": "first", "overall": "early"})").exitCode, 1);
}
