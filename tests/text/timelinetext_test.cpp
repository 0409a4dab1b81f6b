#include "text/changetext.h"
#include "text/clocktext.h"
#include "text/timelinetext.h"

#include <gtest/gtest.h>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDateTime moment(QDate(2026, 7, 1), QTime(15, 30), Qt::UTC); // Half past midnight there.

TimelineNames names()
{
    return { [](const QString& no) { return u"Name of "_s + no; },
        [](EngineerId id) { return u"P%1"_s.arg(id.value); } };
}

TimelineEvent stepEvent()
{
    TimelineEvent event;
    event.step = { 1, ReviewState::Disclosed, ReviewState::Appealed, u"P2"_s, moment, u"why"_s };
    event.move = Move::Appeal;
    return event;
}

TimelineLine english(const TimelineEvent& event)
{
    return timelineLine(Words(Language::English), event, names(), seoul);
}

} // namespace

TEST(TimelineText, SaysWhenWhatWhoAndWhy)
{
    const TimelineLine line = english(stepEvent());
    EXPECT_EQ(line.when, u"2026-07-02 00:30"_s) << "as clocks there show it";
    EXPECT_EQ(line.what, u"Disclosed → Appealed (Appeal)"_s);
    EXPECT_EQ(line.who, u"Name of P2"_s);
    EXPECT_EQ(line.notes, QStringList{ u"Reason: why"_s });
    EXPECT_EQ(line.sentence(),
        u"2026-07-02 00:30 | Disclosed → Appealed (Appeal) | Name of P2 | Reason: why"_s);
}

TEST(TimelineText, NamesWhoseStepItWasOnlyWhereAnotherTookIt)
{
    TimelineEvent event = stepEvent();
    event.expected = EngineerId{ 1 };
    event.expectedAs = Rater::Self;
    EXPECT_EQ(english(event).notes.last(), u"in the place of Name of P1 (Self)"_s);
    event.step.by = u"P1"_s;
    EXPECT_EQ(english(event).notes.size(), 1);
    event.step.by.clear();
    EXPECT_EQ(english(event).who, u"nobody said who"_s);
    EXPECT_EQ(english(event).notes.size(), 1);
}

TEST(TimelineText, SaysVerdictsRevisionsStatementsAndSignatures)
{
    TimelineEvent event = stepEvent();
    event.move = Move::Decision;
    event.upheld = false;
    EXPECT_TRUE(english(event).what.endsWith(u"(Not upheld)"_s));
    EXPECT_EQ(english(event).notes, QStringList{ u"Decision on the appeal: why"_s });
    event = stepEvent();
    event.move = Move::Forward;
    event.beginsRevision = true;
    event.revisionNo = 2;
    event.statement = u"seen"_s;
    EXPECT_EQ(english(event).notes,
        QStringList({ u"Revision 2 begins"_s, u"Reason: why"_s, u"Statement: seen"_s }));
    event.kind = TimelineEvent::Kind::Signature;
    event.box = { u"Lead"_s, u"P2"_s, u"Lee"_s, u"Kim"_s, QDate(2026, 7, 1), true };
    const TimelineLine line = english(event);
    EXPECT_EQ(line.when, u"2026-07-01"_s);
    EXPECT_EQ(line.what, u"Box “Lead”"_s);
    EXPECT_TRUE(line.notes.first().contains(u"Signed on behalf"_s));
}

TEST(TimelineText, TheWholeIsOneEventALine)
{
    TimelineEvent event = stepEvent();
    event.step.reason = u"two\nlines"_s;
    const QString text = timelineText(Words(Language::English), { event, event }, names(), seoul);
    EXPECT_EQ(text.count(u'\n'), 1);
    EXPECT_TRUE(text.startsWith(u"Revision 1 | 2026-07-02"_s));
}

TEST(GapText, IsSignedAndReadable)
{
    EXPECT_EQ(gapText(2), u"+2"_s);
    EXPECT_EQ(gapText(-1), u"−1"_s);
    EXPECT_EQ(gapText(0), u"0"_s);
    EXPECT_EQ(gapText({}), u"–"_s);
}

TEST(GapText, ComparesEachRaterWithTheOneBefore)
{
    ComparedItem item;
    const auto said = [&item] {
        return comparedText(Words(Language::English), item).replace(QChar(QChar::Nbsp), u' ');
    };
    item.by[Rater::Self].rating = 4;
    EXPECT_EQ(said(), QString()) << "one alone is compared with nobody";
    item.by[Rater::First].rating = 3;
    item.by[Rater::Second].rating = 5;
    EXPECT_EQ(said(), u"Self 4 · First rater 3 (−1) · Second rater 5 (+2)"_s);
    item.by[Rater::First].skipped = u"away"_s;
    EXPECT_EQ(said(), u"Self 4 · First rater Skipped · Second rater 5 (+1)"_s);
}

TEST(ChangeText, SaysInAWordWhatHappened)
{
    const Words words(Language::English);
    const auto said = [&](ReviewPiece piece, const QString& before, const QString& after) {
        return changeText(words, { piece, {}, {}, before, after });
    };
    EXPECT_EQ(said(ReviewPiece::Comment, {}, u"x"_s), u"added"_s);
    EXPECT_EQ(said(ReviewPiece::Comment, u"x"_s, {}), u"removed"_s);
    EXPECT_EQ(said(ReviewPiece::Grade, u"A"_s, u"B"_s), u"changed"_s);
    EXPECT_EQ(said(ReviewPiece::Rating, u"4"_s, u"2"_s), u"−2"_s);
    EXPECT_EQ(said(ReviewPiece::Score, u"3.10"_s, u"3.45"_s), u"+0.35"_s);
}

TEST(ClockText, IsThatOfTheZone) { EXPECT_EQ(clockText(moment, seoul), u"00:30"_s); }
