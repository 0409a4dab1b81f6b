#include "support/sampleframework.h"
#include "support/support.h"
#include "text/frameworktext.h"
#include "text/labels.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);

Framework framework()
{
    Framework sample = sampleFramework();
    sample.dimensions[0].name = { u"기술 품질"_s, u"Quality"_s };
    sample.dimensions[0].kpis[0].name = { u"통과율"_s, u"Pass rate"_s };
    sample.levels[1].duties[1].text = { u"가"_s, u"a"_s };
    return sample;
}

// Each difference as it is said after a change.
QStringList said(const Words& words, const std::function<void(Framework&)>& change)
{
    FrameworkPair versions{ framework(), framework() };
    change(versions.after);
    QStringList lines;
    const QList<FrameworkChange> changes = frameworkDiff(versions.before, versions.after);
    for (const FrameworkChange& one : changes)
        lines << frameworkChangeText(words, versions, one);
    return lines;
}

} // namespace

TEST(FrameworkText, NamesPlacesAsPeopleDo)
{
    const auto place = [](const Words& words, const char* path) {
        return frameworkPlaceText(words, framework(), QString::fromLatin1(path));
    };
    EXPECT_EQ(place(english, "levels[1].duties[1].text.ko"), u"Mid · Duty 2 · Korean"_s);
    EXPECT_EQ(place(korean, "levels[1].duties[1].text.ko"), u"미드 · 주요 업무 2 · 한국어"_s);
    EXPECT_EQ(place(english, "levels[0].years.to"), u"Junior · Years · To"_s);
    EXPECT_EQ(place(english, "levels[3].dimension_weights"), u"Lead · Weight"_s);
    EXPECT_EQ(place(english, "levels[3].dimension_weights.quality"), u"Lead · Weight · Quality"_s);
    EXPECT_EQ(place(english, "sections.impact.en"), u"Headings · Role impact · English"_s);
    EXPECT_EQ(place(english, "dimensions[0].kpis[0].targets.senior.floor"),
        u"Quality · Pass rate · Targets · Senior · Floor"_s);
    EXPECT_EQ(place(english, "dimensions[0].kpis[7].minimum_n"), u"Quality · KPI 8 · Minimum n"_s);
    EXPECT_EQ(place(english, "grades[0].from"), u"Grade S · From"_s);
    EXPECT_EQ(place(english, "rating_words[4].ko"), u"Rating 5 · Korean"_s);
    EXPECT_EQ(place(english, "first_rater_weight"), u"First rater : Second rater"_s);
}

TEST(FrameworkText, SaysDifferencesInOneLine)
{
    EXPECT_EQ(said(english, [](Framework& f) { f.levels[1].duties[1].text.ko = u"나"_s; }),
        QStringList{ u"Mid · Duty 2 · Korean: “가” → “나”"_s });
    EXPECT_EQ(said(korean, [](Framework& f) { f.levels[1].duties[1].text.ko = u"나"_s; }),
        QStringList{ u"미드 · 주요 업무 2 · 한국어: “가” → “나”"_s });
    EXPECT_EQ(
        said(english, [](Framework& f) { f.levels[1].dimensionWeights[u"quality"_s] = 3050; }),
        QStringList{ u"Mid · Weight · Quality: 50% → 30.5%"_s });
    EXPECT_EQ(said(english, [](Framework& f) { f.levels[1].achievementWeight = 5000; }),
        QStringList{ u"Mid · Achievement : Competency: 60:40 → 50:50"_s });
    EXPECT_EQ(said(english,
                  [](Framework& f) {
                      f.dimensions[0].kpis[0].targets[Level::Mid] = { 55, 70, 88.5 };
                  }),
        QStringList{ u"Quality · Pass rate · Targets · Mid: 50 / 70 / 88 → 55 / 70 / 88.5"_s });
    EXPECT_EQ(said(english, [](Framework& f) { f.levels[1].duties.removeAt(1); }),
        QStringList{ u"Mid · Duty 2: removed, “a”"_s });
    EXPECT_EQ(said(english, [](Framework& f) { f.levels[1].duties.swapItemsAt(0, 1); }),
        QStringList{ u"Mid · Duty 2: moved, 1 → 2"_s });
    EXPECT_EQ(
        said(english, [](Framework& f) { f.dimensions[0].kpis[0].direction = Direction::Down; }),
        QStringList{ u"Quality · Pass rate · Better: %1 → %2"_s.arg(
            label(english, Direction::Up), label(english, Direction::Down)) });
    EXPECT_EQ(said(english, [](Framework& f) { f.levels[0].yearsTo = 9; }).size(), 1);
    EXPECT_EQ(said(english, [](Framework& f) { f.levels[1].dimensionWeights.clear(); })
                  .first()
                  .section(u" → "_s, 1),
        u"equal parts"_s);
}

TEST(FrameworkText, SaysAProblemWithItsPlace)
{
    EXPECT_EQ(frameworkProblemText(english, framework(),
                  { ErrorCode::MissingValue, {}, {}, {}, u"levels[0].title.en"_s }),
        u"Junior · Title · English: A value is missing."_s);
}
