#include "workspace/people.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Absences : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }
};

const Absence spring{ { day(2026, 3, 1), day(2026, 6, 1) }, u"육아휴직"_s };

} // namespace

TEST_F(Absences, AreKeptByDate)
{
    const Absence winter{ { day(2026, 1, 5), day(2026, 1, 8) }, {} };
    must(addAbsence(store(), u"E1"_s, spring));
    must(addAbsence(store(), u"E1"_s, winter));
    EXPECT_EQ(engineer(u"E1"_s).absences, (QList{ winter, spring }));
    EXPECT_EQ(engineer(u"E1"_s).teams.size(), 1); // The histories are as they were.
    EXPECT_EQ(engineer(u"E1"_s).levels.size(), 1);
}

TEST_F(Absences, AreRefusedTwice)
{
    must(addAbsence(store(), u"E1"_s, spring));
    EXPECT_TRUE(failsWith(addAbsence(store(), u"E1"_s, spring), ErrorCode::AlreadyRecorded));
    EXPECT_EQ(engineer(u"E1"_s).absences.size(), 1);
}

TEST_F(Absences, AreRefusedWhereTheyMakeNoSense)
{
    EXPECT_TRUE(failsWith(addAbsence(store(), u"X9"_s, spring), ErrorCode::UnknownEngineer));
    for (const Period& period : { Period{ day(2026, 3, 1), day(2026, 3, 1) },
             Period{ day(2026, 3, 2), day(2026, 3, 1) }, Period{} })
        EXPECT_TRUE(failsWith(addAbsence(store(), u"E1"_s, { period, {} }), ErrorCode::BadPeriod));
    EXPECT_TRUE(failsWith(addAbsence(store(), u"E1"_s, { spring.period, u"900101-1234567"_s }),
        ErrorCode::ResidentNumber));
    EXPECT_TRUE(engineer(u"E1"_s).absences.isEmpty());
}
