#include "workspace/reviewrows.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class ReviewRows : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        openCycle();
        startReview();
    }
    ReviewRow judged()
    {
        auto reader = must(DocumentReader::open(store()));
        return must(judgedRow(reader, review(), must(cycleNamed(store(), m_cycle))));
    }
};

} // namespace

TEST_F(ReviewRows, ADraftCanGoOnAndHasNoScore)
{
    const ReviewRow row = judged();
    EXPECT_TRUE(row.judged);
    EXPECT_EQ(row.employeeNo, u"E1"_s);
    EXPECT_EQ(row.team, u"A"_s);
    EXPECT_EQ(row.next, ReviewState::First);
    EXPECT_TRUE(row.missing.isEmpty());
    EXPECT_EQ(row.finalScore, std::nullopt);
}

TEST_F(ReviewRows, AFirstReviewListsAllThatIsMissing)
{
    must(advance(ReviewState::First));
    const ReviewRow row = judged();
    const Framework framework = must(builtInFramework());
    EXPECT_EQ(row.next, ReviewState::Approved);
    // Each item, the overall comment, the grade.
    EXPECT_EQ(row.missing.size(), ratedItems(framework.level(Level::Mid)).size() + 2);
}

TEST_F(ReviewRows, TheScoreFollowsTheRatings)
{
    must(advance(ReviewState::First));
    must(fill(fullPatch(Rater::First, 4)));
    EXPECT_EQ(judged().finalScore, 400);
}
