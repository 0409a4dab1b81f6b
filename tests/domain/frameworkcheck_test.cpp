#include "domain/frameworkcheck.h"
#include "shippedframework.h"

#include <limits>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

/// What the check says of the shipped framework after a change: "item code" for each problem.
template <class Change>
QStringList saidAfter(Change change)
{
    Framework framework = test::shippedFramework();
    change(framework);
    QStringList said;
    for (const Problem& problem : checkFramework(framework))
        said << problem.item + u' ' + errorKey(problem.code);
    return said;
}

using F = Framework;

} // namespace

TEST(FrameworkCheck, PassesTheShippedOne)
{
    EXPECT_EQ(saidAfter([](F&) {}), QStringList());
}

TEST(FrameworkCheck, WantsAllLevelsOnceAndInOrder)
{
    const QStringList wrongCount{ u"levels number_out_of_range"_s };
    EXPECT_EQ(saidAfter([](F& f) { f.levels.removeLast(); }), wrongCount);
    EXPECT_EQ(saidAfter([](F& f) { f.levels.append(f.levels.last()); }), wrongCount);
    EXPECT_EQ(saidAfter([](F& f) { f.levels.clear(); }), wrongCount);
    EXPECT_EQ(saidAfter([](F& f) { f.levels[3].level = Level::Senior; }),
        QStringList{ u"levels[3].level bad_level"_s });
    EXPECT_EQ(saidAfter([](F& f) { std::swap(f.levels[0].level, f.levels[1].level); }),
        (QStringList{ u"levels[0].level bad_level"_s, u"levels[1].level bad_level"_s }));
}

TEST(FrameworkCheck, WantsRisingYears)
{
    EXPECT_EQ(saidAfter([](F& f) { f.levels[0].yearsFrom = 0; }),
        QStringList{ u"levels[0].years.from number_out_of_range"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.levels[2].yearsFrom = 2; }),
        QStringList{ u"levels[2].years.from number_out_of_range"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.levels[1].yearsTo = 2; }),
        QStringList{ u"levels[1].years.to number_out_of_range"_s });
}

TEST(FrameworkCheck, WantsATransitionFromEachLevelToTheNext)
{
    EXPECT_EQ(saidAfter([](F& f) { f.transitions.removeFirst(); }),
        QStringList{ u"transitions number_out_of_range"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.transitions[1].to = Level::Lead; }),
        QStringList{ u"transitions[1].to bad_level"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.transitions[2].from = Level::Junior; }),
        QStringList{ u"transitions[2].from bad_level"_s });
}

TEST(FrameworkCheck, WantsUniqueKeys)
{
    EXPECT_EQ(saidAfter([](F& f) { f.levels[2].competencies[1].key = u"junior.duty.1"_s; }),
        QStringList{ u"levels[2].competencies[1].key already_exists"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.transitions[0].key = u"junior.duty.1"_s; }),
        QStringList{ u"transitions[0].key already_exists"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.dimensions[4].kpis[2].key = u"mttr"_s; }),
        QStringList{ u"dimensions[4].kpis[2].key already_exists"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.stack[1].key = f.stack[0].key; }),
        QStringList{ u"stack[1].key already_exists"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.grades[1].key = u"S"_s; }),
        QStringList{ u"grades[1].key already_exists"_s });
}

TEST(FrameworkCheck, WantsKeysOfPlainCharacters)
{
    for (const QString& key : { u""_s, u"MTTR"_s, u"m t"_s, u"m-t"_s, u"m.t"_s, u"한글"_s,
             u"../x"_s, u"a\n"_s, QString(65, u'a') })
        EXPECT_EQ(saidAfter([&](F& f) { f.dimensions[1].kpis[0].key = key; }),
            QStringList{ u"dimensions[1].kpis[0].key bad_key"_s })
            << key.toStdString();
    EXPECT_EQ(saidAfter([](F& f) { f.key = u"../etc"_s; }), QStringList{ u"key bad_key"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.grades[0].key = u"\n"_s; }),
        QStringList{ u"grades[0].key bad_key"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.grades[0].key = u"탁월"_s; }), QStringList());
}

TEST(FrameworkCheck, WantsOrderedTargetsForEachLevel)
{
    const QString mid = u"dimensions[0].kpis[0].targets.mid"_s;
    const auto with = [](Targets targets) {
        return saidAfter([&](F& f) { f.dimensions[0].kpis[0].targets[Level::Mid] = targets; });
    };
    EXPECT_EQ(with({ 1, 2, 3 }), QStringList());
    for (const Targets& targets : { Targets{ 3, 2, 1 }, { 1, 1, 2 }, { 1, 2, 2 }, { 1, 3, 2 } })
        EXPECT_EQ(with(targets), QStringList{ mid + u" targets_not_ordered"_s });
    EXPECT_EQ(with({ -1, 2, 3 }), QStringList{ mid + u".floor number_out_of_range"_s });
    EXPECT_EQ(with({ 1, 2, 101 }), QStringList{ mid + u".exceeds number_out_of_range"_s });
    EXPECT_EQ(with({ 1, std::numeric_limits<double>::quiet_NaN(), 3 }),
        (QStringList{ mid + u".meets number_out_of_range"_s, mid + u" targets_not_ordered"_s }));
    EXPECT_EQ(with({ 1, 2, std::numeric_limits<double>::infinity() }),
        QStringList{ mid + u".exceeds number_out_of_range"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.dimensions[0].kpis[0].targets.remove(Level::Mid); }),
        QStringList{ mid + u" missing_value"_s });
    // Less is better: the order turns round.
    EXPECT_EQ(saidAfter([](F& f) {
        f.dimensions[0].kpis[1].targets[Level::Lead] = { 1, 2, 3 };
    }),
        QStringList{ u"dimensions[0].kpis[1].targets.lead targets_not_ordered"_s });
}

TEST(FrameworkCheck, WantsWholeWeightsOrNone)
{
    const QString weights = u"levels[1].dimension_weights"_s;
    EXPECT_EQ(saidAfter([](F& f) { f.levels[1].dimensionWeights.clear(); }), QStringList());
    EXPECT_EQ(saidAfter([](F& f) { f.levels[1].dimensionWeights[u"productivity"_s] -= 1; }),
        QStringList{ weights + u" weights_not_whole"_s });
    EXPECT_EQ(saidAfter([](F& f) {
        f.levels[1].dimensionWeights[u"productivity"_s] +=
            f.levels[1].dimensionWeights.take(u"knowledge_growth"_s);
    }),
        QStringList{ weights + u".knowledge_growth missing_value"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.levels[1].dimensionWeights[u"other"_s] = 0; }),
        QStringList{ weights + u".other json_unknown_key"_s });
    EXPECT_EQ(saidAfter([](F& f) {
        f.levels[1].dimensionWeights[u"productivity"_s] -= 5000;
        f.levels[1].dimensionWeights[u"technical_quality"_s] += 5000;
    }),
        QStringList{ weights + u".productivity number_out_of_range"_s });
}

TEST(FrameworkCheck, WantsWholeKpiWeightsOrNone)
{
    const auto with = [](std::optional<int> first, std::optional<int> second) {
        return saidAfter([&](F& f) {
            f.dimensions[2].kpis[0].weight = first;
            f.dimensions[2].kpis[1].weight = second;
        });
    };
    const QString kpis = u"dimensions[2].kpis"_s;
    EXPECT_EQ(with(4000, 6000), QStringList());
    EXPECT_EQ(with(0, 10000), QStringList());
    EXPECT_EQ(with(4000, 5999), QStringList{ kpis + u" weights_not_whole"_s });
    EXPECT_EQ(with(10000, std::nullopt), QStringList{ kpis + u"[1].weight missing_value"_s });
    EXPECT_EQ(with(-1, 10001),
        (QStringList{ kpis + u"[0].weight number_out_of_range"_s,
            kpis + u"[1].weight number_out_of_range"_s }));
}

TEST(FrameworkCheck, WantsSharesWithinTheWhole)
{
    EXPECT_EQ(saidAfter([](F& f) {
        f.levels[3].achievementWeight = 10000;
        f.firstRaterWeight = 0;
    }),
        QStringList());
    EXPECT_EQ(saidAfter([](F& f) { f.levels[3].achievementWeight = 10001; }),
        QStringList{ u"levels[3].achievement_weight number_out_of_range"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.firstRaterWeight = -1; }),
        QStringList{ u"first_rater_weight number_out_of_range"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.dimensions[0].kpis[0].minimumN = 0; }),
        QStringList{ u"dimensions[0].kpis[0].minimum_n number_out_of_range"_s });
}

TEST(FrameworkCheck, WantsGradesFallingToZero)
{
    const auto with = [](const QList<GradeBand>& grades) {
        return saidAfter([&](F& f) { f.grades = grades; });
    };
    EXPECT_EQ(with({ { u"P"_s, 0 } }), QStringList());
    EXPECT_EQ(with({}), QStringList{ u"grades number_out_of_range"_s });
    EXPECT_EQ(with({ { u"A"_s, 300 }, { u"B"_s, 300 }, { u"C"_s, 0 } }),
        QStringList{ u"grades[1].from number_out_of_range"_s });
    EXPECT_EQ(with({ { u"A"_s, 300 }, { u"B"_s, 100 } }),
        QStringList{ u"grades[1].from number_out_of_range"_s });
    EXPECT_EQ(with({ { u"A"_s, 501 }, { u"B"_s, 0 } }),
        QStringList{ u"grades[0].from number_out_of_range"_s });
}

TEST(FrameworkCheck, WantsFiveRatingWords)
{
    EXPECT_EQ(saidAfter([](F& f) { f.ratingWords.removeLast(); }),
        QStringList{ u"rating_words number_out_of_range"_s });
}

TEST(FrameworkCheck, WantsEveryTextInBothLanguages)
{
    EXPECT_EQ(
        saidAfter([](F& f) { f.vision.en.clear(); }), QStringList{ u"vision.en missing_value"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.sections.growthGoal.ko = u" \t"_s; }),
        QStringList{ u"sections.growth_goal.ko missing_value"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.levels[3].duties[5].text.en.clear(); }),
        QStringList{ u"levels[3].duties[5].text.en missing_value"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.ratingWords[4].ko.clear(); }),
        QStringList{ u"rating_words[4].ko missing_value"_s });
}

TEST(FrameworkCheck, LimitsTextsAndLists)
{
    EXPECT_EQ(
        saidAfter([](F& f) { f.overview.ko = QString(paragraphTextLimit, u'가'); }), QStringList());
    EXPECT_EQ(saidAfter([](F& f) { f.overview.ko = QString(paragraphTextLimit + 1, u'가'); }),
        QStringList{ u"overview.ko text_too_long"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.title.en = QString(lineTextLimit + 1, u'x'); }),
        QStringList{ u"title.en text_too_long"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.title.en = u"Two\nlines"_s; }),
        QStringList{ u"title.en forbidden_character"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.stack.resize(frameworkListLimit + 1); }),
        QStringList{ u"stack number_out_of_range"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.levels[0].duties.clear(); }),
        QStringList{ u"levels[0].duties number_out_of_range"_s });
    EXPECT_EQ(saidAfter([](F& f) { f.dimensions[3].kpis.clear(); }),
        QStringList{ u"dimensions[3].kpis number_out_of_range"_s });
}
