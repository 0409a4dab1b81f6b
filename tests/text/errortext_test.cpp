#include "support/support.h"
#include "text/errorsentences.h"
#include "text/errortext.h"

#include <QMetaEnum>
#include <QRegularExpression>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {
const Words korean(Language::Korean);
const Words english(Language::English);
} // namespace

TEST(ErrorText, WordsEveryCodeInBothLanguages)
{
    const auto meta = QMetaEnum::fromType<ErrorCode>();
    const QRegularExpression hangul(u"[가-힣]"_s);
    for (int i = 0; i < meta.keyCount(); ++i) {
        const auto code = static_cast<ErrorCode>(meta.value(i));
        const Error error{ code, { u"one"_s, u"two"_s, u"three"_s }, {} };
        EXPECT_FALSE(errorText(english, error).isEmpty()) << meta.key(i);
        EXPECT_FALSE(errorText(english, error).contains(u'%') && code != ErrorCode::WeightsNotWhole)
            << meta.key(i);
        // WrongUse says only what it was given.
        if (code != ErrorCode::WrongUse) {
            EXPECT_TRUE(errorText(korean, error).contains(hangul)) << meta.key(i);
        }
    }
}

TEST(ErrorText, KeepsPlaceholdersInNamesApart)
{
    const Error error{ ErrorCode::FileUnreadable, { u"/tmp/%2.csv"_s, u"no right"_s }, {} };
    EXPECT_EQ(errorText(english, error), u"The file cannot be read: /tmp/%2.csv (no right)"_s);
    EXPECT_EQ(errorText(korean, error), u"파일을 읽을 수 없습니다: /tmp/%2.csv (no right)"_s);
}

TEST(ErrorText, SaysKeysByTheirLabels)
{
    EXPECT_EQ(
        errorText(korean, { ErrorCode::TransitionNotAllowed, { u"draft"_s, u"closed"_s }, {} }),
        u"‘작성 전’ 상태에서 ‘종료’ 상태로는 넘어갈 수 없습니다."_s);
    EXPECT_EQ(errorText(english, { ErrorCode::CycleNotInState, { u"open"_s }, {} }),
        u"The review cycle must be in the state “Open” for this."_s);
    EXPECT_EQ(errorText(english, { ErrorCode::RatingMissing, { u"mid.duty.3"_s, u"first"_s }, {} }),
        u"First rater: no rating yet for Duty 3 (mid.duty.3). Rate it, or skip it with a reason."_s);
    EXPECT_EQ(errorText(korean, { ErrorCode::GradeReasonMissing, { u"A"_s, QString() }, {} }),
        u"등급에는 사유가 필요합니다. 부여한 등급: A, 제안 등급: 없음"_s);
    EXPECT_EQ(errorText(korean, { ErrorCode::JsonWrongType, { u"goals"_s, u"array"_s }, {} }),
        u"JSON 값의 형식이 다릅니다: goals. 필요한 형식: 배열(array)"_s);
    EXPECT_EQ(errorText(korean, { ErrorCode::MissingColumn, { u"date"_s }, {} }),
        u"필요한 열이 없습니다: 일자(date)"_s);
    EXPECT_EQ(errorText(english, { ErrorCode::WeightsNotWhole, { 9950 }, {} }),
        u"The weights add up to 99.5% instead of 100%."_s);
    EXPECT_EQ(
        errorText(english, { ErrorCode::BadChoice, { u"x"_s, QStringList{ u"a"_s, u"b"_s } }, {} }),
        u"Not one of the choices: x. Choose from: a, b"_s);
}

TEST(ErrorText, StandsMissingArgs)
{
    const auto meta = QMetaEnum::fromType<ErrorCode>();
    for (int i = 0; i < meta.keyCount(); ++i)
        errorText(korean, { static_cast<ErrorCode>(meta.value(i)), {}, {} });
    EXPECT_EQ(errorText(english, { ErrorCode::FileNotFound, {}, {} }), u"File not found: "_s);
}

TEST(ErrorText, MakesTextsFromFilesHarmless)
{
    const QString hostile = u"\u001b[31m"_s + QChar(0x202e) + u"evil\n"_s;
    EXPECT_EQ(errorText(english, { ErrorCode::UnknownTeam, { hostile }, {} }),
        u"There is no team of this name: \ufffd[31m\ufffdevil\ufffd"_s);
    const QString text = errorText(english, { ErrorCode::BadDate, { QString(1000000, u'x') }, {} });
    EXPECT_LT(text.size(), 500);
    EXPECT_TRUE(text.contains(u"x…. Write"_s));
}

TEST(ProblemText, SaysTheLineAndTheColumn)
{
    Problem problem{ ErrorCode::BadDate, { u"2026-02-30"_s }, 3, u"date"_s, {} };
    EXPECT_EQ(problemText(english, problem),
        u"Line 3, column date: Not a date: 2026-02-30. Write it as 2026-01-31."_s);
    EXPECT_EQ(problemText(korean, problem),
        u"3행, 일자(date) 열: 날짜가 아닙니다: 2026-02-30. 2026-01-31처럼 적으십시오."_s);
    problem.line = std::nullopt;
    EXPECT_EQ(problemPlaceText(english, problem), u"Column date"_s);
    problem.column.clear();
    EXPECT_EQ(problemText(english, problem), u"Not a date: 2026-02-30. Write it as 2026-01-31."_s);
}

TEST(ProblemText, NamesAnItemOnce)
{
    const Problem named{ ErrorCode::JsonMissing, { u"goals[0]"_s }, {}, {}, u"goals[0]"_s };
    EXPECT_EQ(problemText(english, named), u"Missing from the JSON: goals[0]"_s);
    const Problem unnamed{ ErrorCode::MissingValue, {}, {}, {}, u"goals[0]"_s };
    EXPECT_EQ(problemText(english, unnamed), u"goals[0]: A value is missing."_s);
}

TEST(ErrorLines, ListsTheErrorAndItsProblems)
{
    const Error error{ ErrorCode::FileHasProblems, { u"a.csv"_s },
        { { ErrorCode::MissingValue, {}, 2, u"kpi"_s, {} },
            { ErrorCode::UnclosedQuote, {}, 7, {}, {} } } };
    EXPECT_EQ(errorLines(english, error),
        (QStringList{ u"The file has problems, and nothing was changed: a.csv"_s,
            u"Line 2, column kpi: A value is missing."_s,
            u"Line 7: A quotation mark is opened and never closed."_s }));
}
