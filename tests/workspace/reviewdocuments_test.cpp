// What a review shows: live while it is written, and from Approved on the same whatever changes.
#include "workspace/filesetting.h"
#include "workspace/reviewdocuments.h"
#include "workspace/workspacefixture.h"

#include <QTimeZone>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class ReviewDocuments : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        must(kpi("E1,review_pass_rate,2026-02-01,,40,51,,\nE1,talks,2026-02-01,2,,,,\n"
                 "team:A,mttr,2026-02-01,1,,,a,\nteam:A,mttr,2026-02-02,2,,,b,\n"
                 "team:A,mttr,2026-02-03,3,,,c,\n"));
        openCycle();
    }
    ReviewDocument document()
    {
        const FoundReview found = must(findReview(store(), m_cycle, u"E1"_s));
        return must(must(DocumentReader::open(store())).document(found.review, found.cycle));
    }
    ReviewDocument liveDocument()
    {
        const FoundReview found = must(findReview(store(), m_cycle, u"E1"_s));
        return must(must(DocumentReader::open(store())).liveDocument(found.review, found.cycle));
    }
    template <class Work>
    void change(Work work)
    {
        auto transaction = must(store().begin());
        must(work());
        must(transaction->commit());
    }
    /// Expects that the document stays the same through a change that a live one would show.
    template <class Work>
    void expectFrozenThrough(Work work)
    {
        approvedReview();
        const ReviewDocument before = document();
        const QString hash = review().snapshotSha256;
        ASSERT_EQ(before.snapshotSha256, hash);
        work();
        EXPECT_EQ(document(), before);
        EXPECT_EQ(review().snapshotSha256, hash);
        ReviewDocument live = liveDocument();
        live.snapshotSha256 = hash;
        EXPECT_NE(live, before) << "the change would not show even without a snapshot";
    }
};

} // namespace

TEST_F(ReviewDocuments, ALiveOneHoldsWhatTheFileSays)
{
    startReview();
    ReviewPatch patch = fullPatch();
    patch.strengths = u"강점"_s;
    must(fill(patch));
    const ReviewDocument live = document();
    EXPECT_EQ(live.person,
        (ReviewedPerson{ u"E1"_s, u"One"_s, u"A"_s, Level::Mid, day(2020, 3, 2), day(2018, 1, 1),
            u"Lead"_s, {} }));
    EXPECT_EQ(live.cycle, m_cycle);
    EXPECT_EQ(live.period, (Period{ day(2026, 1, 1), day(2026, 7, 1) }));
    EXPECT_EQ(live.frameworkKey, u"python-backend-engineer"_s);
    EXPECT_EQ(live.frameworkVersion, 1);
    EXPECT_EQ(live.parts, review().parts);
    EXPECT_EQ(live.strengths, u"강점"_s);
    EXPECT_EQ(live.figures.size(), 13);
    EXPECT_DOUBLE_EQ(live.figures[u"review_pass_rate"_s].value.value_or(0), 100.0 * 40 / 51);
    EXPECT_EQ(live.figures[u"mttr"_s].value, 2); // The team's.
    EXPECT_EQ(live.figures[u"talks"_s].status, FigureStatus::Undeclared);
    EXPECT_EQ(live.scores.competency, 400);
    EXPECT_NEAR(live.derivation.find(u"review_pass_rate"_s)->value.value_or(0), 3.94, 0.005);
    EXPECT_TRUE(live.snapshotSha256.isEmpty());
    // It follows the records.
    must(kpi("E1,review_pass_rate,2026-02-01,,51,51,,\n"));
    EXPECT_EQ(document().figures[u"review_pass_rate"_s].value, 100);
}

TEST_F(ReviewDocuments, FreezingChangesNothingThatIsShown)
{
    startReview();
    must(advance(ReviewState::First));
    ReviewPatch patch = fullPatch();
    patch.grade = u"A"_s;
    patch.gradeReason = u"근거"_s;
    must(fill(patch));
    ReviewDocument expected = document();
    const Review approved = must(advance(ReviewState::Approved));
    expected.state = ReviewState::Approved;
    expected.history = approved.history;
    expected.snapshotSha256 = approved.snapshotSha256;
    EXPECT_EQ(document(), expected);
    EXPECT_EQ(snapshotSha256(approved.snapshot), approved.snapshotSha256);
    EXPECT_EQ(approved.snapshotSha256.size(), 64);
}

TEST_F(ReviewDocuments, AFrozenOneStaysThroughNewAndChangedRecords)
{
    expectFrozenThrough([this] {
        must(kpi("E1,review_pass_rate,2026-02-01,,1,51,,\nE1,review_pass_rate,2026-03-01,,1,9,,\n"
                 "team:A,mttr,2026-02-03,30,,,c,\n"));
    });
}

TEST_F(ReviewDocuments, AFrozenOneStaysThroughADeclaration)
{
    expectFrozenThrough([this] {
        must(kpi("", { { day(2026, 1, 1), day(2026, 7, 1) }, { u"talks"_s }, {} }));
    });
}

TEST_F(ReviewDocuments, AFrozenOneStaysThroughAnUndoneImport)
{
    expectFrozenThrough([this] { must(undoImport(store(), ImportId{ 2 }, m_now)); });
}

TEST_F(ReviewDocuments, AFrozenOneStaysThroughChangesToPeople)
{
    expectFrozenThrough([this] {
        must(people("E1,Uno,B,lead,2019-01-01,2015-01-01,2026-08-01,,\n"
                    "L1,Boss,A,lead,2015-01-01,2005-01-01,,,\n"));
    });
}

TEST_F(ReviewDocuments, AFrozenOneStaysThroughARenamedTeam)
{
    expectFrozenThrough([this] { sql("UPDATE team SET name = 'Renamed' WHERE name = 'A'"); });
}

TEST_F(ReviewDocuments, AFrozenOneStaysThroughTargetsAndFramework)
{
    expectFrozenThrough([this] {
        Framework edited = must(builtInFramework());
        for (Dimension& dimension : edited.dimensions) {
            for (KpiDefinition& kpi : dimension.kpis) {
                for (Targets& targets : kpi.targets)
                    targets.meets = (targets.meets + targets.floor) / 2;
            }
        }
        FrameworkVersion added;
        change([&]() -> Result<void> {
            auto version = store().addFramework(edited, m_now);
            LEVELBOOK_TRY(version);
            added = *version;
            return {};
        });
        EXPECT_EQ(added.version, 2);
        // Even past the rule that a review keeps its version.
        sql("UPDATE review SET framework_id = " + QByteArray::number(added.id.value));
    });
}

TEST_F(ReviewDocuments, AFrozenOneStaysThroughARenamedCycle)
{
    expectFrozenThrough([this] {
        Cycle cycle = must(cycleNamed(store(), m_cycle));
        m_cycle = u"renamed"_s;
        cycle.name = m_cycle;
        cycle.period.to = day(2026, 6, 1);
        change([&] { return store().updateCycle(cycle); });
    });
}

TEST_F(ReviewDocuments, StateStatementAndHistoryGoOn)
{
    approvedReview();
    const ReviewDocument before = document();
    must(advanceCycle(store(), m_cycle));
    must(advanceCycle(store(), m_cycle));
    must(advance(ReviewState::Disclosed));
    ReviewPatch patch;
    patch.rater = Rater::Self;
    patch.statement = u"의견"_s;
    must(fill(patch));
    const ReviewDocument after = document();
    EXPECT_EQ(after.state, ReviewState::Disclosed);
    EXPECT_EQ(after.statement, u"의견"_s);
    EXPECT_EQ(after.history.size(), before.history.size() + 1);
    EXPECT_EQ(after.snapshotSha256, before.snapshotSha256);
    EXPECT_EQ(snapshotOf(after), snapshotOf(before));
}

TEST_F(ReviewDocuments, ATamperedSnapshotIsNotShown)
{
    approvedReview();
    sql("UPDATE review SET snapshot = replace(snapshot, '\"grade\":\"A\"', '\"grade\":\"S\"')");
    const FoundReview found = must(findReview(store(), m_cycle, u"E1"_s));
    EXPECT_TRUE(found.review.snapshot.contains("\"grade\":\"S\""));
    DocumentReader reader = must(DocumentReader::open(store()));
    EXPECT_TRUE(failsWith(reader.document(found.review, found.cycle), ErrorCode::Damaged));
}

TEST_F(ReviewDocuments, APaperHasTheFilesNamesAndTheTeamsTime)
{
    startReview();
    change([this] {
        return store().setSetting(QString::fromLatin1(filesetting::organisation), u"회사"_s);
    });
    const FoundReview found = must(findReview(store(), m_cycle, u"E1"_s));
    DocumentReader reader = must(DocumentReader::open(store()));
    const ReviewPaper paper = must(reader.paper(found.review, found.cycle, m_now));
    EXPECT_EQ(paper.review, document());
    EXPECT_EQ(paper.framework, must(store().framework(found.review.framework)));
    EXPECT_EQ(paper.organisation, u"회사"_s);
    EXPECT_EQ(paper.confidentiality, QString());
    EXPECT_EQ(paper.printedAt.toTimeZone(paper.zone).time(), QTime(18, 30)); // 9:30 UTC.
}

TEST_F(ReviewDocuments, TheNewestFrameworkIsFoundByKey)
{
    EXPECT_EQ(must(newestFramework(store())).version, 1);
    EXPECT_TRUE(failsWith(newestFramework(store(), u"nothing"_s), ErrorCode::UnknownFramework));
    Framework other = must(builtInFramework());
    other.key = u"designer"_s;
    change([&] { return store().addFramework(other, m_now); });
    change([&] { return store().addFramework(must(builtInFramework()), m_now); });
    EXPECT_EQ(must(newestFramework(store())).key, u"python-backend-engineer"_s);
    EXPECT_EQ(must(newestFramework(store())).version, 2);
    EXPECT_EQ(must(newestFramework(store(), u"designer"_s)).version, 1);
}
