// "Nothing is missing", said by hand, and what stands.
#include "workspace/declarations.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Period halfYear{ day(2026, 1, 1), day(2026, 7, 1) };
const Period quarter{ day(2026, 7, 1), day(2026, 10, 1) };

class Declarations : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }

    QList<StandingDeclaration> standing()
    {
        return must(standingDeclarations(store(), must(PeopleIndex::read(store()))));
    }
};

} // namespace

TEST_F(Declarations, MadeByHandStandForEverybodyAndFallWithNoImport)
{
    EXPECT_EQ(must(declareComplete(store(), { halfYear, { u"talks"_s }, {} })), 4);
    EXPECT_EQ(must(declareComplete(store(), { halfYear, { u"talks"_s }, {} })), 0);
    const QList<Declaration> one = declarationsOf(engineer(u"E1"_s).id);
    ASSERT_EQ(one.size(), 1);
    EXPECT_FALSE(one[0].import);
}

TEST_F(Declarations, AreShownTogetherTheLatestPeriodFirst)
{
    must(declareComplete(store(), { halfYear, { u"talks"_s }, {} }));
    const ImportOutcome import = must(kpi("", { quarter, { u"talks"_s }, u"A"_s }));
    const QList<StandingDeclaration> all = standing();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].period, quarter);
    EXPECT_EQ(all[0].import, import.id);
    EXPECT_EQ(all[0].subjects.size(), 3);
    EXPECT_EQ(all[1].period, halfYear);
    EXPECT_EQ(all[1].kpi, u"talks");
    EXPECT_FALSE(all[1].import);
    EXPECT_EQ(all[1].subjects.size(), 4);
}

TEST_F(Declarations, AreRefusedWholeWhereOneIsWrong)
{
    EXPECT_EQ(declareComplete(store(), { halfYear, { u"talks"_s, u"mttr"_s }, {} }).error().code,
        ErrorCode::NotACount);
    EXPECT_EQ(declareComplete(store(), { halfYear, { u"talks"_s }, u"none"_s }).error().code,
        ErrorCode::UnknownTeam);
    EXPECT_EQ(declareComplete(store(), { { halfYear.to, halfYear.from }, { u"talks"_s }, {} })
                  .error()
                  .code,
        ErrorCode::BadPeriod);
    EXPECT_TRUE(standing().isEmpty());
}
