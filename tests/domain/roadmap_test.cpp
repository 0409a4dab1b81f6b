#include "domain/roadmap.h"
#include "shippedframework.h"
#include "support/sampleframework.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

Tick tick(const QString& item, const QString& framework = u"sample"_s)
{
    return { EngineerId{ 1 }, framework, item, QDate(2026, 1, 5), {}, {}, 1 };
}

Framework withTransition()
{
    Framework framework = sampleFramework();
    framework.key = u"sample"_s;
    framework.transitions = { { u"mid_senior.transition"_s, Level::Mid, Level::Senior, {},
        { u"목표"_s, u"Goal"_s } } };
    return framework;
}

Engineer engineer()
{
    Engineer person;
    person.employeeNo = u"E1"_s;
    person.hiredOn = QDate(2020, 3, 2);
    person.levels = { { person.hiredOn, Level::Mid, {} } };
    return person;
}

} // namespace

TEST(Roadmap, HoldsDutiesCompetenciesAndTheTransitionGoalOfALevel)
{
    const QList<RoadmapItem> items = roadmapItems(withTransition(), Level::Mid);
    ASSERT_EQ(items.size(), 6);
    EXPECT_EQ(items.first().key, u"mid.duty.1"_s);
    EXPECT_EQ(items.first().kind, RoadmapKind::Duty);
    EXPECT_EQ(items[2].kind, RoadmapKind::Competency);
    EXPECT_EQ(items.last().key, u"mid_senior.transition"_s);
    EXPECT_EQ(items.last().kind, RoadmapKind::Transition);
    EXPECT_EQ(items.last().level, Level::Mid);
    EXPECT_EQ(roadmapItem(withTransition(), u"mid.duty.2"_s)->level, Level::Mid);
    EXPECT_FALSE(roadmapItem(withTransition(), u"mid.duty.9"_s));
}

TEST(Roadmap, EveryItemOfTheShippedFrameworkHasAKeyOfItsOwn)
{
    QSet<QString> keys;
    int count = 0;
    for (const Level level : allLevels) {
        const QList<RoadmapItem> items = roadmapItems(shippedFramework(), level);
        for (const RoadmapItem& item : items) {
            keys << item.key;
            ++count;
        }
    }
    EXPECT_EQ(count, 5 + 6 + 7 + 6 + 4 + 4 + 5 + 5 + 3);
    EXPECT_EQ(keys.size(), count);
    EXPECT_TRUE(keys.contains(u"junior.duty.1"_s) && keys.contains(u"junior_mid.transition"_s));
}

TEST(Roadmap, ReachesUpToTheNextLevel)
{
    EXPECT_TRUE(isInReach(Level::Junior, Level::Mid));
    EXPECT_TRUE(isInReach(Level::Senior, Level::Mid));
    EXPECT_FALSE(isInReach(Level::Lead, Level::Mid));
    EXPECT_TRUE(isInReach(Level::Lead, Level::Lead));
    EXPECT_EQ(nextLevel(Level::Lead), std::nullopt);
}

TEST(Roadmap, ProgressCountsWhatTheFrameworkHas)
{
    const QList<LevelProgress> progress = roadmapProgress(withTransition(),
        { tick(u"mid.duty.1"_s), tick(u"mid_senior.transition"_s), tick(u"mid.duty.99"_s),
            tick(u"mid.duty.2"_s, u"other"_s), tick(u"senior.duty.1"_s) });
    ASSERT_EQ(progress.size(), 4);
    EXPECT_EQ(progress[1], (LevelProgress{ Level::Mid, 2, 6 }));
    EXPECT_EQ(progress[2], (LevelProgress{ Level::Senior, 1, 5 }));
    EXPECT_EQ(progress[0], (LevelProgress{ Level::Junior, 0, 5 }));
}

TEST(Roadmap, TicksSurviveAChangeOfLevelAndOfTheFramework)
{
    const QList<Tick> ticks{ tick(u"mid.duty.1"_s), tick(u"mid.duty.99"_s),
        tick(u"mid.duty.1"_s, u"other"_s) };
    for (const Level level : allLevels) {
        const Roadmap roadmap = roadmapFrom(withTransition(), ticks, level);
        EXPECT_EQ(roadmap.entriesOf(Level::Mid).first().tick, ticks[0]);
        EXPECT_EQ(roadmap.former, (QList<Tick>{ ticks[1], ticks[2] }));
        EXPECT_EQ(roadmap.progress[1].done, 1);
    }
}

TEST(TickEvidence, ReadsBackWhatItWrites)
{
    for (const auto& text : { u""_s, u"https://example.com/a?b=1#c"_s, u"http://host/길"_s,
             u"kpi:talks@2026-01-01..2026-07-01"_s }) {
        const auto evidence = evidenceFromText(text);
        ASSERT_TRUE(evidence) << text.toStdString();
        EXPECT_EQ(evidenceText(*evidence), text);
    }
    EXPECT_EQ(evidenceFromText(u" HTTPS://example.com "_s)->link, u"https://example.com"_s);
    EXPECT_TRUE(evidenceFromText(u"  "_s)->isEmpty());
}

TEST(TickEvidence, RefusesWhatIsNeitherALinkNorRecords)
{
    for (const auto& text : { u"example.com"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
             u"ftp://host/x"_s, u"https://"_s, u"https:///path"_s, u"data:text/html,x"_s,
             u"kpi:talks"_s, u"kpi:@2026-01-01..2026-02-01"_s,
             u"kpi:talks@2026-02-01..2026-01-01"_s, u"kpi:talks@2026-02-30..2026-03-01"_s,
             u"kpi:talks@2026-1-1..2026-02-01"_s, u"https://"_s + QString(longestLink, u'a') })
        EXPECT_EQ(evidenceFromText(text).error().code, ErrorCode::BadEvidence)
            << text.toStdString();
}

TEST(TickDay, LiesBetweenHiringAndToday)
{
    const QDate today(2026, 7, 2);
    Engineer person = engineer();
    EXPECT_FALSE(tickDayFlaw(person, today, today));
    EXPECT_FALSE(tickDayFlaw(person, person.hiredOn, today));
    EXPECT_EQ(tickDayFlaw(person, today.addDays(1), today)->code, ErrorCode::DayInFuture);
    EXPECT_EQ(
        tickDayFlaw(person, person.hiredOn.addDays(-1), today)->code, ErrorCode::DayNotEmployed);
    person.leftOn = QDate(2026, 1, 1);
    EXPECT_FALSE(tickDayFlaw(person, QDate(2025, 12, 31), today));
    EXPECT_EQ(tickDayFlaw(person, person.leftOn, today)->code, ErrorCode::DayNotEmployed);
}
