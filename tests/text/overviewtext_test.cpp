// How the overview is said.
#include "support/sampleframework.h"
#include "support/support.h"
#include "text/overviewtext.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);
const QDate today(2026, 7, 2);

DueItem item(DueKind kind, QDate due = {})
{
    return { kind, CycleId{ 1 }, u"2026"_s, u"E1"_s, u"Kim"_s, due, u"Lead"_s };
}

} // namespace

TEST(OverviewText, SaysWhatIsDue)
{
    EXPECT_EQ(dueText(english, item(DueKind::SelfReview)), u"Write the self review"_s);
    EXPECT_EQ(dueText(english, item(DueKind::FirstReview)), u"First review of Kim (E1)"_s);
    EXPECT_EQ(dueText(english, item(DueKind::Signature)), u"Sign “Lead”: Kim (E1)"_s);
    EXPECT_EQ(dueText(english, item(DueKind::Verdict)), u"Decide on the appeal of Kim (E1)"_s);
    QSet<QString> texts;
    for (const DueKind kind : { DueKind::SelfReview, DueKind::FirstReview, DueKind::SecondReview,
             DueKind::Signature, DueKind::Verdict, DueKind::Acknowledgement }) {
        texts << dueText(korean, item(kind));
        EXPECT_NE(dueText(korean, item(kind)), dueText(english, item(kind)));
    }
    EXPECT_EQ(texts.size(), 6);
}

TEST(OverviewText, SaysHowFarADayIs)
{
    const std::pair<int, QString> cases[]{ { 3, u"3 days left"_s }, { 1, u"tomorrow"_s },
        { 0, u"today"_s }, { -1, u"1 day overdue"_s }, { -12, u"12 days overdue"_s } };
    for (const auto& [days, text] : cases)
        EXPECT_EQ(daysLeftText(english, today.addDays(days), today), text);
    EXPECT_EQ(dueDayText(english, item(DueKind::FirstReview, QDate(2026, 7, 5)), today),
        u"2026-07-05 · 3 days left"_s);
    EXPECT_EQ(dueDayText(english, item(DueKind::FirstReview), today), QString());
    EXPECT_EQ(dueDayText(english, item(DueKind::Acknowledgement, QDate(2026, 7, 5)), today),
        u"an appeal is possible until 2026-07-05"_s)
        << "an acknowledgement is never late";
}

TEST(OverviewText, SaysWhatAKpiLacks)
{
    KpiCover cover;
    cover.kpi = sampleKpi(u"pass"_s, KpiKind::Ratio);
    cover.subjects = 12;
    EXPECT_EQ(coverText(english, cover), QString());
    cover.withoutRecords = 3;
    cover.newest = QDate(2026, 3, 1);
    cover.isStale = true;
    EXPECT_EQ(
        coverText(english, cover), u"no records: 3 of 12 people · newest record 2026-03-01"_s);
    cover.kpi.scope = KpiScope::Team;
    cover.undeclared = 2;
    cover.isStale = false;
    EXPECT_EQ(coverText(english, cover),
        u"no records: 3 of 12 teams · not declared complete: 2 of 12 teams"_s);
}

TEST(OverviewText, SaysWhyNothingIsDue)
{
    Overview overview;
    EXPECT_TRUE(nothingDueText(english, overview).startsWith(u"Nobody said"_s));
    overview.me = u"E1"_s;
    overview.myName = u"Kim"_s;
    EXPECT_EQ(nothingDueText(english, overview), u"Nothing is due from Kim (E1)."_s);
}

TEST(OverviewText, SaysWhenTheLastBackupWas)
{
    const QDateTime at(QDate(2026, 7, 2), QTime(9, 30), Qt::UTC);
    EXPECT_EQ(lastBackupText(english, at, QTimeZone("Asia/Seoul")),
        u"Last backup: 2026-07-02 18:30, verified"_s);
    EXPECT_EQ(lastBackupText(english, {}, QTimeZone("Asia/Seoul")),
        u"There is no backup beside the file yet."_s);
    EXPECT_NE(automaticBackupText(english, true), automaticBackupText(english, false));
}
