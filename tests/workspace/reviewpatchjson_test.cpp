#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The problems of a document, as "code at place".
QStringList problemsIn(const QByteArray& json)
{
    const auto patch = patchFromJson(json);
    if (patch)
        return {};
    QStringList lines;
    for (const Problem& problem : patch.error().problems)
        lines << errorKey(problem.code) + u" at "_s + problem.item;
    return lines;
}

} // namespace

TEST(ReviewPatchJson, AllThatARaterMayWrite)
{
    const ReviewPatch patch = must(patchFromJson(R"({
        "rater": "second",
        "ratings": {"mid.duty.1": {"rating": 4, "comment": "좋다"},
                    "mid.duty.2": {"skipped": " 맡지 않음 "},
                    "mid.duty.3": {"rating": null, "comment": "나중에"}},
        "overall": "종합", "strengths": "강점", "improvements": "보완",
        "goals": [{"text": "목표", "measure": "지표", "due": "2026-12-31"}, {"text": "둘째", "due": ""}],
        "grade": "A", "grade_reason": "근거", "statement": "의견"})"));
    EXPECT_EQ(patch.rater, Rater::Second);
    EXPECT_EQ(patch.ratings,
        (QMap<QString, Rating>{ { u"mid.duty.1"_s, { 4, {}, u"좋다"_s } },
            { u"mid.duty.2"_s, { {}, u"맡지 않음"_s, {} } },
            { u"mid.duty.3"_s, { {}, {}, u"나중에"_s } } }));
    EXPECT_EQ(patch.overall, u"종합"_s);
    EXPECT_EQ(patch.strengths, u"강점"_s);
    EXPECT_EQ(patch.improvements, u"보완"_s);
    EXPECT_EQ(patch.goals,
        (QList<Goal>{ { u"목표"_s, u"지표"_s, day(2026, 12, 31) }, { u"둘째"_s, {}, {} } }));
    EXPECT_EQ(patch.grade, u"A"_s);
    EXPECT_EQ(patch.gradeReason, u"근거"_s);
    EXPECT_EQ(patch.statement, u"의견"_s);
}

TEST(ReviewPatchJson, WhatIsAbsentOrNullStaysAway)
{
    ReviewPatch expected;
    expected.rater = Rater::Self;
    EXPECT_EQ(must(patchFromJson(R"({"rater": "self"})")), expected);
    EXPECT_EQ(
        must(patchFromJson(R"({"rater": "self", "overall": null, "grade": null})")), expected);
    expected.overall = u""_s;
    EXPECT_EQ(must(patchFromJson(R"({"rater": "self", "overall": ""})")), expected);
}

TEST(ReviewPatchJson, TheRaterIsNeeded)
{
    EXPECT_EQ(problemsIn("{}"), QStringList{ u"json_missing at rater"_s });
    EXPECT_EQ(problemsIn(R"({"rater": "third"})"), QStringList{ u"json_bad_value at rater"_s });
    EXPECT_EQ(problemsIn(R"({"rater": 1})"), QStringList{ u"json_bad_value at rater"_s });
}

TEST(ReviewPatchJson, EveryProblemIsNamedAtOnce)
{
    EXPECT_EQ(problemsIn(R"({"rater": "first", "extra": 1, "overall": 5,
        "ratings": {"a": {"rating": 6}, "b": {"rating": 3.5}, "c": {"rating": "4"}, "d": 4,
                    "e": {"skipped": " "}, "f": {"rating": 3, "skipped": "x"}, "g": {"mark": 1}},
        "goals": [{"measure": "x"}, 5, {"text": "t", "due": "2026-02-30"}, {"text": "t", "due": "26-1-2"}]})"),
        (QStringList{ u"json_unknown_key at extra"_s, u"bad_rating at ratings.a.rating"_s,
            u"bad_rating at ratings.b.rating"_s, u"json_wrong_type at ratings.c.rating"_s,
            u"json_wrong_type at ratings.d"_s, u"reason_missing at ratings.e"_s,
            u"json_unknown_key at ratings.f.rating"_s, u"json_unknown_key at ratings.g.mark"_s,
            u"json_wrong_type at overall"_s, u"json_missing at goals[0]"_s,
            u"json_wrong_type at goals[1]"_s, u"bad_date at goals[2].due"_s,
            u"bad_date at goals[3].due"_s }));
}

TEST(ReviewPatchJson, TheWholeMustHaveItsTypes)
{
    EXPECT_EQ(problemsIn(R"({"rater": "first", "ratings": []})"),
        QStringList{ u"json_wrong_type at ratings"_s });
    EXPECT_EQ(problemsIn(R"({"rater": "first", "goals": {}})"),
        QStringList{ u"json_wrong_type at goals"_s });
    EXPECT_TRUE(failsWith(patchFromJson("[]"), ErrorCode::JsonWrongType));
    EXPECT_TRUE(failsWith(patchFromJson(""), ErrorCode::EmptyFile));
    EXPECT_TRUE(failsWith(
        patchFromJson(R"({"rater": "self", "rater": "self"})"), ErrorCode::JsonDoubledKey));
}

TEST(ReviewPatchJson, AResidentNumberIsRefusedInEveryText)
{
    EXPECT_EQ(problemsIn(R"({"rater": "first", "overall": "900101-1234567",
        "ratings": {"a": {"rating": 3, "comment": "9001011234567"}, "b": {"skipped": "900101 1234567"}},
        "goals": [{"text": "900101-1234567", "measure": "900101-1234567"}], "statement": "900101-1234567"})"),
        (QStringList{ u"resident_number at ratings.a.comment"_s,
            u"resident_number at ratings.b.skipped"_s, u"resident_number at overall"_s,
            u"resident_number at statement"_s, u"resident_number at goals[0].text"_s,
            u"resident_number at goals[0].measure"_s }));
}

TEST(ReviewPatchJson, ATextHasAnEnd)
{
    const auto ofLength = [](qsizetype length) {
        return R"({"rater": "first", "overall": ")" + QByteArray(length, 'x') + "\"}";
    };
    EXPECT_TRUE(patchFromJson(ofLength(longestText)));
    EXPECT_EQ(problemsIn(ofLength(longestText + 1)), QStringList{ u"text_too_long at overall"_s });
}

TEST(ReviewPatchJson, KeepsWhatARatingDoesNotSay)
{
    Review review;
    review.parts[Rater::First].ratings[u"mid.duty.1"_s] = { 2, {}, u"stays"_s };
    review.parts[Rater::First].ratings[u"mid.duty.2"_s] = { 3, {}, u"goes"_s };
    review.parts[Rater::First].ratings[u"mid.duty.3"_s] = { std::nullopt, u"no such work"_s, {} };
    const auto patch = patchFromJson(R"({"rater": "first", "ratings": {
        "mid.duty.1": {"rating": 4},
        "mid.duty.2": {"comment": ""},
        "mid.duty.3": {"comment": "not this year"}}})");
    ASSERT_TRUE(patch);
    const auto after = patched(review, *patch).parts[Rater::First].ratings;
    EXPECT_EQ(after[u"mid.duty.1"_s], (Rating{ 4, {}, u"stays"_s }));
    EXPECT_EQ(after[u"mid.duty.2"_s], (Rating{ 3, {}, {} }));
    EXPECT_EQ(after[u"mid.duty.3"_s], (Rating{ std::nullopt, u"no such work"_s, u"not this year"_s }));
}
