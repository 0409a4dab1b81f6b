// The shipped framework holds all of the job description, in both languages, and the design's
// tables.
#include "shippedframework.h"

#include <QSet>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

QString levelName(Level level)
{
    QString name = levelKey(level);
    name[0] = name.at(0).toUpper();
    return name;
}

/// The job description's lines, put together again from the framework's Korean.
QStringList documentLines(const Framework& f)
{
    const SectionTitles& s = f.sections;
    QStringList lines{ f.document.ko, f.series.ko, f.title.ko, s.overview.ko, f.overview.ko,
        s.stack.ko };
    for (const StackGroup& group : f.stack)
        lines << u"- %1: %2"_s.arg(group.name.ko, group.text.ko);
    lines << s.levels.ko;
    for (const LevelDefinition& level : f.levels) {
        const QString years = level.yearsTo
            ? u"%1–%2년차"_s.arg(level.yearsFrom).arg(*level.yearsTo)
            : u"%1년차 이상"_s.arg(level.yearsFrom);
        lines << u"%1. %2 (%3)"_s.arg(int(level.level) + 1).arg(level.title.ko, years)
              << s.focus.ko + u": "_s + level.focus.ko << s.duties.ko;
        for (const LevelItem& duty : level.duties)
            lines << u"- "_s + duty.text.ko;
        lines << s.competencies.ko;
        for (const LevelItem& competency : level.competencies)
            lines << u"- "_s + competency.text.ko;
    }
    const auto row = [](const QStringList& cells) {
        return u"| "_s + cells.join(u" | "_s) + u" |"_s;
    };
    lines << s.growth.ko << row({ s.growthStep.ko, s.growthFocus.ko, s.growthGoal.ko })
          << u"|---|---|---|"_s;
    for (const Transition& step : f.transitions)
        lines << row({ levelName(step.from) + u" → "_s + levelName(step.to), step.roleFocus.ko,
            step.goal.ko });
    lines << s.dimensions.ko << row({ s.dimensionCategory.ko, s.dimensionKpis.ko })
          << u"|---|---|"_s;
    for (const Dimension& dimension : f.dimensions) {
        QStringList kpis;
        for (const KpiDefinition& kpi : dimension.kpis)
            kpis << kpi.name.ko;
        lines << row({ dimension.name.ko, kpis.join(u", "_s) });
    }
    lines << s.impact.ko;
    for (const LevelDefinition& level : f.levels)
        lines << u"- %1: %2"_s.arg(levelName(level.level), level.impact.ko);
    return lines << s.vision.ko << f.vision.ko << f.visionAttribution.ko << f.closing.ko;
}

/// Calls `visit(path, ko, en)` for every text in the file.
template <class Visit>
void visitTexts(const QJsonValue& value, const QString& path, const Visit& visit)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            visitTexts(array.at(i), u"%1[%2]"_s.arg(path).arg(i), visit);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(u"ko"))
        visit(path, object.value(u"ko"_s).toString(), object.value(u"en"_s).toString());
    for (auto it = object.begin(); it != object.end(); ++it)
        visitTexts(it.value(), path + u'.' + it.key(), visit);
}

struct ExpectedKpi {
    const char* key;
    const char* english;
    const char* korean;
    KpiKind kind;
    Direction direction;
    KpiScope scope;
    int minimumN;
    const char* targets; ///< Floor/meets/exceeds of junior, mid, senior, lead.
};

constexpr auto up = Direction::Up;
constexpr auto down = Direction::Down;
constexpr auto person = KpiScope::Person;
constexpr auto team = KpiScope::Team;
constexpr ExpectedKpi expectedKpis[] = {
    { "review_pass_rate", "Code review pass rate", "코드 리뷰 통과율", KpiKind::Ratio, up, person,
        5, "40/60/80 50/70/88 60/78/92 60/80/95" },
    { "bug_rate", "Bug rate", "버그 발생률", KpiKind::Rate, down, person, 10,
        "20/10/4 15/8/3 12/6/2 12/6/2" },
    { "test_coverage", "Test coverage", "테스트 커버리지", KpiKind::Snapshot, up, person, 1,
        "50/70/85 60/75/88 65/80/90 65/80/90" },
    { "mttr", "Incident MTTR", "장애 MTTR", KpiKind::Duration, down, team, 3,
        "24/4/1 24/4/1 12/2/0.5 12/2/0.5" },
    { "sla_attainment", "SLA attainment", "성능 SLA 충족률", KpiKind::Ratio, up, team, 5,
        "95/99/99.9 95/99/99.9 97/99.5/99.95 97/99.5/99.95" },
    { "release_velocity", "Release velocity", "기능 릴리즈 속도", KpiKind::Count, up, team, 1,
        "0.25/1/3 0.25/1/3 0.25/1/3 0.25/1/3" },
    { "pr_lead_time", "PR lead time", "PR 처리 시간", KpiKind::Duration, down, person, 5,
        "96/48/16 72/36/12 72/30/8 72/30/8" },
    { "review_participation", "Review participation", "리뷰 참여도", KpiKind::Ratio, up, person, 5,
        "5/15/30 10/25/45 15/30/50 15/30/50" },
    { "mentoring_sessions", "Mentoring sessions", "멘토링 세션", KpiKind::Count, up, person, 1,
        "0/1/3 0/2/5 2/5/10 3/6/12" },
    { "tech_sharing_sessions", "Tech sharing sessions", "기술 공유 세션", KpiKind::Count, up,
        person, 1, "0/0.5/1 0/1/2 0/1/3 1/2/4" },
    { "new_tech_proposals", "New technology proposals", "신기술 도입 제안", KpiKind::Count, up,
        person, 1, "0/0.5/1 0/1/2 0/1/3 1/2/4" },
    { "tech_docs", "Technical documents", "기술문서 작성 수", KpiKind::Count, up, person, 1,
        "1/3/6 1/4/8 2/5/10 2/5/10" },
    { "talks", "Talks", "발표 참여", KpiKind::Count, up, person, 1,
        "0/0.25/1 0/0.5/1 0/1/2 0/1/3" },
};

} // namespace

TEST(ShippedFramework, HoldsEveryLineOfTheJobDescription)
{
    static const QRegularExpression leadingEmoji(u"^[\\p{So}\\p{Mn}]+ "_s);
    QStringList expected = QString::fromUtf8(
        test::readFile(test::dataPath(u"domain/python-backend-engineer.ko.txt"_s)))
                               .split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : expected)
        line.remove(leadingEmoji);
    ASSERT_EQ(expected.value(2), u"(3 / 9)"_s); // The series stands on two lines.
    expected[1] += u' ' + expected.takeAt(2);
    EXPECT_GT(expected.size(), 90);
    EXPECT_EQ(documentLines(test::shippedFramework()), expected);
}

TEST(ShippedFramework, HasAllParts)
{
    const Framework f = test::shippedFramework();
    EXPECT_EQ(f.key, u"python-backend-engineer"_s);
    QList<int> duties, competencies;
    QSet<QString> impacts;
    for (const LevelDefinition& level : f.levels) {
        duties << int(level.duties.size());
        competencies << int(level.competencies.size());
        impacts << level.impact.en;
    }
    EXPECT_EQ(duties, (QList<int>{ 5, 6, 7, 6 }));
    EXPECT_EQ(competencies, (QList<int>{ 4, 4, 5, 5 }));
    EXPECT_EQ(impacts.size(), 4);
    EXPECT_EQ(f.stack.size(), 7);
    EXPECT_EQ(f.transitions.size(), 3);
    EXPECT_EQ(f.dimensions.size(), 5);
    EXPECT_EQ(f.kpis().size(), 13);
}

TEST(ShippedFramework, NamesItsItems)
{
    const Framework f = test::shippedFramework();
    for (const LevelDefinition& level : f.levels) {
        const auto expectKeys = [&](const QList<LevelItem>& items, const QString& kind) {
            for (qsizetype i = 0; i < items.size(); ++i)
                EXPECT_EQ(
                    items.at(i).key, u"%1.%2.%3"_s.arg(levelKey(level.level), kind).arg(i + 1));
        };
        expectKeys(level.duties, u"duty"_s);
        expectKeys(level.competencies, u"competency"_s);
    }
    EXPECT_EQ(f.transitions.at(0).key, u"junior_mid.transition"_s);
    EXPECT_EQ(f.transitions.at(1).key, u"mid_senior.transition"_s);
    EXPECT_EQ(f.transitions.at(2).key, u"senior_lead.transition"_s);
}

TEST(ShippedFramework, SpeaksBothLanguagesEverywhere)
{
    static const QRegularExpression hangul(u"\\p{Hangul}"_s);
    static const QRegularExpression number(u"[0-9]+"_s);
    int texts = 0;
    const auto visit = [&](const QString& path, const QString& ko, const QString& en) {
        ++texts;
        EXPECT_FALSE(ko.trimmed().isEmpty()) << path.toStdString();
        EXPECT_FALSE(en.trimmed().isEmpty()) << path.toStdString();
        EXPECT_FALSE(en.contains(hangul)) << path.toStdString();
        for (auto it = number.globalMatch(ko); it.hasNext();)
            EXPECT_TRUE(en.contains(it.next().captured())) << path.toStdString();
    };
    visitTexts(QJsonDocument::fromJson(test::shippedFrameworkFile()).object(), {}, visit);
    EXPECT_GT(texts, 100);
}

TEST(ShippedFramework, DefinesItsKpisAsDesigned)
{
    const QList<KpiDefinition> kpis = test::shippedFramework().kpis();
    ASSERT_EQ(kpis.size(), qsizetype(std::size(expectedKpis)));
    for (qsizetype i = 0; i < kpis.size(); ++i) {
        const KpiDefinition& kpi = kpis.at(i);
        const ExpectedKpi& expected = expectedKpis[i];
        SCOPED_TRACE(expected.key);
        EXPECT_EQ(kpi.key, QString::fromLatin1(expected.key));
        EXPECT_EQ(kpi.name,
            (Localized{
                QString::fromUtf8(expected.korean), QString::fromLatin1(expected.english) }));
        EXPECT_EQ(kpi.kind, expected.kind);
        EXPECT_EQ(kpi.direction, expected.direction);
        EXPECT_EQ(kpi.scope, expected.scope);
        EXPECT_EQ(kpi.minimumN, expected.minimumN);
        EXPECT_EQ(kpi.per, kpi.key == u"release_velocity" ? CountPer::Week : CountPer::Quarter);
        EXPECT_EQ(kpi.weight, std::nullopt);
        EXPECT_TRUE(kpi.scoresMembers);
        const QStringList columns = QString::fromLatin1(expected.targets).split(u' ');
        ASSERT_EQ(columns.size(), 4);
        for (const Level level : allLevels) {
            const QStringList values = columns.at(int(level)).split(u'/');
            const Targets targets{ values.at(0).toDouble(), values.at(1).toDouble(),
                values.at(2).toDouble() };
            EXPECT_EQ(kpi.targets.value(level), targets) << int(level);
        }
    }
}

TEST(ShippedFramework, GroupsKpisByDimension)
{
    QStringList keys, english;
    for (const Dimension& dimension : test::shippedFramework().dimensions) {
        keys << dimension.key + u' ' + QString::number(dimension.kpis.size());
        english << dimension.name.en;
    }
    EXPECT_EQ(keys,
        (QStringList{ u"technical_quality 3"_s, u"operational_stability 2"_s, u"productivity 2"_s,
            u"collaboration_leadership 3"_s, u"knowledge_growth 3"_s }));
    EXPECT_EQ(english,
        (QStringList{ u"Technical quality"_s, u"Operational stability"_s, u"Productivity"_s,
            u"Collaboration and leadership"_s, u"Knowledge growth"_s }));
}

TEST(ShippedFramework, WeighsAndGradesAsDesigned)
{
    const Framework f = test::shippedFramework();
    const QList<QList<int>> weights{ { 3500, 1000, 3500, 1000, 1000 },
        { 3000, 2000, 2500, 1500, 1000 }, { 2500, 2500, 1500, 2500, 1000 },
        { 2000, 2000, 1000, 3000, 2000 } };
    const QList<int> achievement{ 5000, 6000, 6000, 5000 };
    for (const Level level : allLevels) {
        QList<int> found;
        for (const Dimension& dimension : f.dimensions)
            found << f.level(level).dimensionWeights.value(dimension.key);
        EXPECT_EQ(found, weights.at(int(level)));
        EXPECT_EQ(f.level(level).achievementWeight, achievement.at(int(level)));
    }
    EXPECT_EQ(f.firstRaterWeight, 6000);
    EXPECT_EQ(f.grades,
        (QList<GradeBand>{
            { u"S"_s, 450 }, { u"A"_s, 380 }, { u"B"_s, 300 }, { u"C"_s, 220 }, { u"D"_s, 0 } }));
    EXPECT_EQ(f.ratingWords,
        (QList<Localized>{ { u"매우 미흡"_s, u"Far below"_s }, { u"미흡"_s, u"Below"_s },
            { u"충족"_s, u"Meets"_s }, { u"우수"_s, u"Exceeds"_s },
            { u"탁월"_s, u"Far exceeds"_s } }));
}
