#include "shippedframework.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

QList<Problem> problemsOf(const QByteArray& file)
{
    const auto result = frameworkFromJson(file);
    if (result) {
        ADD_FAILURE() << "was read";
        return {};
    }
    EXPECT_EQ(result.error().code, ErrorCode::JsonHasProblems);
    return result.error().problems;
}

std::string said(const QList<Problem>& problems)
{
    return test::describe({ ErrorCode::JsonHasProblems, {}, problems });
}

/// Expects that a change of one place is refused with one problem, at `item`.
void expectOne(const QString& path, const QJsonValue& to, ErrorCode code, const QString& item)
{
    SCOPED_TRACE(path.toStdString());
    const QList<Problem> problems = problemsOf(test::changedFile(path, to));
    ASSERT_EQ(problems.size(), 1) << said(problems);
    EXPECT_EQ(problems.at(0).code, code);
    EXPECT_EQ(problems.at(0).item, item);
}

void expectOne(const QString& path, const QJsonValue& to, ErrorCode code)
{
    expectOne(path, to, code, path);
}

const QJsonValue removed(QJsonValue::Undefined);

} // namespace

TEST(FrameworkJson, ComesBackAsItWas)
{
    const Framework shipped = test::shippedFramework();
    EXPECT_EQ(test::must(frameworkFromJson(toJson(shipped))), shipped);
}

TEST(FrameworkJson, KeepsEveryChoice)
{
    Framework f = test::shippedFramework();
    f.version = 7;
    f.levels[0].dimensionWeights.clear();
    f.levels[3].yearsTo = 30;
    f.levels[1].duties[0].text.ko = u"\"따옴표\" \\ <b>&amp;</b> 👩‍💻"_s;
    f.overview.en = u"Two\nlines, \ta tab"_s;
    f.grades[1].fromHundredths = 435; // Not exact in binary.
    KpiDefinition& kpi = f.dimensions[0].kpis[0];
    kpi.scoresMembers = false;
    kpi.per = CountPer::Week;
    kpi.targets[Level::Mid] = { 0.1, 1.0 / 3, 99.999999999 };
    f.dimensions[0].kpis[0].weight = 3334;
    f.dimensions[0].kpis[1].weight = 3333;
    f.dimensions[0].kpis[2].weight = 3333;
    f.dimensions[1].kpis[0].scoresMembers = false;
    EXPECT_EQ(test::must(frameworkFromJson(toJson(f))), f);
}

TEST(FrameworkJson, ShipsTheFileAsItWouldWriteIt)
{
    EXPECT_EQ(toJson(test::shippedFramework()), test::shippedFrameworkFile());
}

TEST(FrameworkJson, RefusesMissingKeys)
{
    for (const char* path : { "key", "version", "document", "series", "title.ko", "overview.en",
             "sections.growth_goal", "stack", "stack[3].name", "levels[0].duties[2].text",
             "levels[1].competencies[0].key", "levels[2].years", "levels[2].years.from",
             "levels[3].impact", "levels[3].achievement_weight", "transitions[1].goal",
             "transitions[0].from", "dimensions[4].key", "dimensions[4].name", "dimensions[0].kpis",
             "dimensions[2].kpis[0].per", "dimensions[1].kpis[1].scores_members",
             "dimensions[0].kpis[1].targets", "dimensions[0].kpis[1].targets.mid",
             "dimensions[0].kpis[1].targets.mid.meets", "dimensions[0].kpis[0].minimum_n", "vision",
             "closing", "grades", "grades[2].from", "rating_words", "first_rater_weight" })
        expectOne(QString::fromLatin1(path), removed, ErrorCode::JsonMissing);
}

TEST(FrameworkJson, RefusesWrongTypes)
{
    for (const char* path : { "key", "version", "title", "title.ko", "sections", "stack",
             "stack[0]", "levels", "levels[1]", "levels[0].years.to", "levels[0].dimension_weights",
             "levels[0].dimension_weights.productivity", "dimensions[0].kpis[0].kind",
             "dimensions[0].kpis[0].targets", "dimensions[0].kpis[0].targets.lead.floor",
             "grades[0].from", "rating_words[0]" }) {
        expectOne(QString::fromLatin1(path), true, ErrorCode::JsonWrongType);
        expectOne(QString::fromLatin1(path), QJsonValue::Null, ErrorCode::JsonWrongType);
    }
    expectOne(u"version"_s, u"1"_s, ErrorCode::JsonWrongType);
    expectOne(u"version"_s, 1.5, ErrorCode::JsonWrongType);
    expectOne(u"dimensions[1].kpis[0].scores_members"_s, 1, ErrorCode::JsonWrongType);
}

TEST(FrameworkJson, RefusesUnknownKeysEverywhere)
{
    for (const char* path : { "note", "title.jp", "sections.note", "stack[0].note",
             "levels[0].note", "levels[0].years.note", "levels[0].duties[0].note",
             "transitions[0].note", "dimensions[0].note", "dimensions[0].kpis[0].note",
             "dimensions[0].kpis[0].targets.cto", "dimensions[0].kpis[0].targets.mid.stretch",
             "grades[0].note", "rating_words[4].note", "levels[0].dimension_weights.note" })
        expectOne(QString::fromLatin1(path), 0, ErrorCode::JsonUnknownKey);
}

TEST(FrameworkJson, RefusesBadValues)
{
    expectOne(u"levels[0].level"_s, u"intern"_s, ErrorCode::JsonBadValue);
    expectOne(u"transitions[0].to"_s, u"cto"_s, ErrorCode::JsonBadValue);
    expectOne(u"dimensions[0].kpis[0].kind"_s, u"Ratio"_s, ErrorCode::JsonBadValue);
    expectOne(u"dimensions[0].kpis[0].direction"_s, u"sideways"_s, ErrorCode::JsonBadValue);
    expectOne(u"dimensions[0].kpis[0].scope"_s, u""_s, ErrorCode::JsonBadValue);
    expectOne(u"dimensions[2].kpis[0].per"_s, u"day"_s, ErrorCode::JsonBadValue);
    expectOne(u"grades[1].from"_s, 3.805, ErrorCode::JsonBadValue);
    expectOne(u"grades[1].from"_s, 1e300, ErrorCode::JsonBadValue);
    expectOne(u"version"_s, 1e12, ErrorCode::JsonBadValue);
}

TEST(FrameworkJson, AppliesTheRules)
{
    expectOne(u"title.en"_s, u" "_s, ErrorCode::MissingValue);
    expectOne(u"levels[0].dimension_weights.productivity"_s, 3499, ErrorCode::WeightsNotWhole,
        u"levels[0].dimension_weights"_s);
    expectOne(u"dimensions[0].kpis[1].targets.mid.meets"_s, 15, ErrorCode::TargetsNotOrdered,
        u"dimensions[0].kpis[1].targets.mid"_s);
    expectOne(u"dimensions[0].kpis[1].minimum_n"_s, 0, ErrorCode::NumberOutOfRange);
}

TEST(FrameworkJson, FindsAllProblemsAtOnce)
{
    QByteArray file = test::changedFile(u"title.en"_s, u""_s);
    file.replace("\"sla_attainment\"", "\"SLA\"");
    file.replace("\"series\"", "\"serie\"");
    file.replace("\"first_rater_weight\": 6000", "\"first_rater_weight\": 10001");
    QStringList found;
    for (const Problem& problem : problemsOf(file))
        found << problem.item + u' ' + errorKey(problem.code);
    found.sort();
    EXPECT_EQ(found,
        (QStringList{ u"dimensions[1].kpis[1].key bad_key"_s,
            u"first_rater_weight number_out_of_range"_s, u"serie json_unknown_key"_s,
            u"series json_missing"_s, u"title.en missing_value"_s }));
}

TEST(FrameworkJson, KeepsTheFilesIndicesBehindABrokenElement)
{
    QByteArray file = test::changedFile(u"levels[0]"_s, 1);
    file.replace("\"mid.duty.2\"", "\"mid duty 2\"");
    QStringList found;
    for (const Problem& problem : problemsOf(file))
        found << problem.item;
    EXPECT_EQ(found, (QStringList{ u"levels[0]"_s, u"levels[1].duties[1].key"_s }));
}

TEST(FrameworkJson, RefusesOtherFormatsWithOneProblem)
{
    expectOne(u"format"_s, u"levelbook-review"_s, ErrorCode::JsonBadValue);
    expectOne(u"format"_s, u""_s, ErrorCode::JsonBadValue);
    expectOne(u"format_version"_s, 2, ErrorCode::JsonBadValue);
    expectOne(u"format_version"_s, 0, ErrorCode::JsonBadValue);
    expectOne(u"format"_s, removed, ErrorCode::JsonMissing);
    const QList<Problem> problems = problemsOf("{\"employees\": []}");
    ASSERT_EQ(problems.size(), 2) << said(problems);
    EXPECT_EQ(problems.at(0).item, u"format"_s);
    EXPECT_EQ(problems.at(1).item, u"format_version"_s);
}

TEST(FrameworkJson, RefusesWhatStrictJsonRefuses)
{
    const QByteArray shipped = test::shippedFrameworkFile();
    const auto codeOf = [](const QByteArray& file) {
        const auto result = frameworkFromJson(file);
        return result ? ErrorCode::Cancelled : result.error().code;
    };
    const auto replaced = [&](const char* before, const QByteArray& after) {
        EXPECT_TRUE(shipped.contains(before));
        return QByteArray(shipped).replace(before, after);
    };
    EXPECT_EQ(codeOf(shipped + "{}"), ErrorCode::JsonSyntax);
    EXPECT_EQ(codeOf(shipped.chopped(3)), ErrorCode::JsonSyntax);
    EXPECT_EQ(
        codeOf(replaced("\"minimum_n\": 10", "\"minimum_n\": 1e400")), ErrorCode::JsonNumberRange);
    EXPECT_EQ(codeOf(replaced("\"version\": 1,", "\"version\": " + QByteArray("[").repeated(5000))),
        ErrorCode::JsonTooDeep);
    const auto doubled = frameworkFromJson(
        replaced("\"kind\": \"rate\"", "\"kind\": \"rate\", \"kind\": \"count\""));
    ASSERT_FALSE(doubled);
    EXPECT_EQ(doubled.error().code, ErrorCode::JsonDoubledKey);
    EXPECT_EQ(doubled.error().args, QVariantList{ u"dimensions[0].kpis[1].kind"_s });
}
