// Whose due dates go into a calendar, and the file that is written.
#include "workspace/duecalendar.h"
#include "workspace/workspacefixture.h"

#include <QFile>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class DueCalendarTest : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        openCycle({ Stage::Self, Stage::First });
        startReview(u"E1"_s);
        startReview(u"E2"_s);
    }
};

} // namespace

TEST_F(DueCalendarTest, APersonHasTheStagesTheyWriteIn)
{
    EXPECT_EQ(must(readDueDates(store(), m_cycle, {})).person, std::nullopt);
    const auto one = must(readDueDates(store(), m_cycle, u"E1"_s)).person;
    EXPECT_EQ(one->reviews, (QMap<Stage, QStringList>{ { Stage::Self, { u"One (E1)"_s } } }));
    const auto lead = must(readDueDates(store(), m_cycle, u"L1"_s)).person;
    EXPECT_EQ(lead->reviews,
        (QMap<Stage, QStringList>{ { Stage::First, { u"One (E1)"_s, u"Two (E2)"_s } } }));
    EXPECT_FALSE(lead->lastAppealDay.isValid());
    EXPECT_TRUE(failsWith(readDueDates(store(), m_cycle, u"X"_s), ErrorCode::UnknownEngineer));
    EXPECT_TRUE(failsWith(readDueDates(store(), u"none"_s, {}), ErrorCode::UnknownCycle));
}

TEST_F(DueCalendarTest, TheKeyIsTheSameForACopyAndAnotherForAnotherFile)
{
    const QString key = must(readDueDates(store(), m_cycle, {})).fileKey;
    ASSERT_TRUE(QFile::copy(path(), in(u"copy.levelbook"_s)));
    const auto copy = must(openFile(in(u"copy.levelbook"_s), OpenMode::ReadWrite));
    EXPECT_EQ(must(readDueDates(*copy, m_cycle, {})).fileKey, key);
    const auto other = must(createFile(in(u"other.levelbook"_s), m_now.addSecs(1)));
    must(addCycle(*other, m_cycle, { day(2026, 1, 1), day(2026, 7, 1) }, { Stage::First }));
    EXPECT_NE(must(readDueDates(*other, m_cycle, {})).fileKey, key);
}

TEST_F(DueCalendarTest, AFileIsWrittenWholeOrNotAtAll)
{
    must(writeCalendarFile(in(u"due.ics"_s), "one"));
    must(writeCalendarFile(in(u"due.ics"_s), "two"));
    EXPECT_EQ(readFile(in(u"due.ics"_s)), "two");
    EXPECT_TRUE(failsWith(writeCalendarFile(in(u"due.txt"_s), "x"), ErrorCode::BadChoice));
    EXPECT_TRUE(
        failsWith(writeCalendarFile(in(u"none/due.ics"_s), "x"), ErrorCode::FileUnwritable));
}
