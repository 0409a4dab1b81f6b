#include "workspace/action.h"
#include "workspace/calibration.h"
#include "workspace/cycleedit.h"
#include "workspace/workspacefixture.h"

#include <gmock/gmock.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Calibration : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        // A cycle before this one, in which E1 got an A.
        must(
            addCycle(store(), u"2025H2"_s, { day(2025, 7, 1), day(2026, 1, 1) }, { Stage::First }));
        must(advanceCycle(store(), u"2025H2"_s));
        std::swap(m_cycle, m_earlier);
        startReview();
        approvedGrade();
        std::swap(m_cycle, m_earlier);
        openCycle({ Stage::First, Stage::Calibration });
        for (const QString& person : { u"E1"_s, u"E2"_s, u"E3"_s })
            startReview(person);
        toCalibration(u"E1"_s);
        toCalibration(u"E2"_s, Level::Senior, 3);
    }
    void approvedGrade()
    {
        must(advance(ReviewState::First));
        ReviewPatch patch = fullPatch();
        patch.grade = u"A"_s;
        patch.gradeReason = u"seen"_s;
        must(fill(patch));
        must(advance(ReviewState::Approved));
    }
    void toCalibration(const QString& person, Level level = Level::Mid, int rating = 4)
    {
        must(advance(ReviewState::First, {}, person));
        must(fill(fullPatch(Rater::First, rating, level), person));
        must(advance(ReviewState::Calibration, {}, person));
    }
    Cycle cycle() { return must(cycleNamed(store(), m_cycle)); }
    QList<CalibrationRow> rows()
    {
        CalibrationReader reader = must(CalibrationReader::open(store(), cycle()));
        QList<CalibrationRow> rows;
        for (qsizetype i = 0; i < reader.count(); ++i)
            rows << must(reader.judged(i));
        return rows;
    }
    CalibrationSummary summary()
    {
        return summaryOf(rows(), gradeKeys(must(builtInFramework())), cycle().quota,
            must(PeopleIndex::read(store())));
    }
    Result<Review> give(const GivenGrade& from, const GivenGrade& to, const QString& who = u"E1"_s)
    {
        return regrade(store(), m_cycle, who, from, to);
    }

    QString m_earlier = u"2025H2"_s;
};

} // namespace

TEST_F(Calibration, ARowHasScoresRatersAndPastGrades)
{
    const QList<CalibrationRow> all = rows();
    ASSERT_EQ(all.size(), 3);
    const CalibrationRow& one = all[0];
    EXPECT_EQ(one.employeeNo, u"E1"_s);
    EXPECT_EQ(one.team, u"A"_s);
    EXPECT_EQ(one.stand(), CalibrationStand::Waiting);
    EXPECT_TRUE(one.isOpen());
    EXPECT_EQ(one.firstRater, u"Lead"_s);
    EXPECT_EQ(one.past, (QList<PastGrade>{ { u"2025H2"_s, u"A"_s } }));
    EXPECT_TRUE(one.judged);
    EXPECT_EQ(one.scores.competency, 400);
    EXPECT_EQ(one.scores.achievement, std::nullopt); // No record at all.
    EXPECT_EQ(all[1].past, QList<PastGrade>());
    EXPECT_EQ(all[2].stand(), CalibrationStand::NotYet);
    EXPECT_TRUE(all[2].parts.isEmpty());
}

TEST_F(Calibration, ARowIsKnownBeforeItsScores)
{
    const CalibrationReader reader = must(CalibrationReader::open(store(), cycle()));
    const QList<CalibrationRow> quick = reader.rows();
    ASSERT_EQ(quick.size(), 3);
    EXPECT_FALSE(quick[0].judged);
    EXPECT_EQ(quick[0].past.size(), 1);
    EXPECT_EQ(quick[0].parts, (QList<RatedReview>{ { engineer(u"L1"_s).id, 4, {} } }));
}

TEST_F(Calibration, LaterCyclesAreNotThePast)
{
    std::swap(m_cycle, m_earlier);
    EXPECT_TRUE(rows()[0].past.isEmpty());
}

TEST_F(Calibration, TheSummaryCountsStandsGradesAndRaters)
{
    CycleChange rules;
    rules.quota = QList<QuotaShare>{ { u"S"_s, 1000 }, { u"A"_s, 6000 } };
    must(setCycle(store(), m_cycle, rules));
    must(give({}, { u"S"_s, u"carried the release"_s }));
    const CalibrationSummary all = summary();
    EXPECT_EQ(all.all(), 3);
    EXPECT_EQ(all.stands.value(CalibrationStand::Waiting), 2);
    EXPECT_EQ(all.stands.value(CalibrationStand::NotYet), 1);
    EXPECT_EQ(all.withoutGrade, 2);
    EXPECT_EQ(all.grades[0], (GradeCount{ u"S"_s, 1, 0, 0 }));
    EXPECT_EQ(all.grades[1], (GradeCount{ u"A"_s, 0, 0, 2 }));
    ASSERT_EQ(all.raters.size(), 1);
    EXPECT_EQ(all.raters[0].employeeNo, u"L1"_s);
    EXPECT_EQ(all.raters[0].facts.n, 2);
    EXPECT_DOUBLE_EQ(all.raters[0].facts.ratings.mean, 3.5);
    EXPECT_TRUE(all.raters[0].facts.tooFew());
}

TEST_F(Calibration, WhoeverTookAReviewOnIsItsRater)
{
    must(advanceReview(store(), m_cycle, u"E3"_s, ReviewState::First, {}, { {}, m_now, {} }));
    must(fill(fullPatch(Rater::First, 2), u"E3"_s));
    must(advanceReview(
        store(), m_cycle, u"E3"_s, ReviewState::Calibration, {}, { u"E2"_s, m_now, {} }));
    EXPECT_EQ(rows()[2].parts, (QList<RatedReview>{ { engineer(u"E2"_s).id, 2, {} } }));
}

TEST_F(Calibration, AnUnknownRaterIsCountedAndNotJudged)
{
    must(advance(ReviewState::First, {}, u"E3"_s));
    must(fill(fullPatch(Rater::First, 2), u"E3"_s));
    must(advanceReview(store(), m_cycle, u"E3"_s, ReviewState::Calibration, {}, { {}, m_now, {} }));
    EXPECT_EQ(summary().unknownRaters, 1);
    EXPECT_EQ(summary().raters.size(), 1);
}

TEST_F(Calibration, AGradeIsGivenTakenBackAndGivenAgain)
{
    const GivenGrade none;
    const GivenGrade b{ u"B"_s, u"as seen"_s };
    EXPECT_EQ(must(give(none, b)).grade, u"B"_s);
    EXPECT_EQ(review().gradeReason, u"as seen"_s);
    must(give(b, none));
    EXPECT_EQ(review().grade, QString());
    EXPECT_EQ(review().gradeReason, QString());
    must(give(none, b));
    EXPECT_EQ(review().grade, u"B"_s);
}

TEST_F(Calibration, AGradeThatSomebodyElseChangedIsNotOverwritten)
{
    must(give({}, { u"B"_s, {} }));
    EXPECT_TRUE(failsWith(give({}, { u"A"_s, {} }), ErrorCode::Conflict));
    EXPECT_EQ(review().grade, u"B"_s);
}

TEST_F(Calibration, GradesAreRefusedOutsideItAndBehindASignature)
{
    EXPECT_TRUE(failsWith(give({}, { u"B"_s, {} }, u"E3"_s), ErrorCode::GradeNotNow));
    EXPECT_TRUE(failsWith(give({}, { u"X"_s, {} }), ErrorCode::BadChoice));
    must(give({}, { u"B"_s, u"as seen"_s }));
    Review open = review();
    open.approvals << ApprovalBox{ u"Lead"_s, u"L1"_s, u"Lead"_s, u"Lead"_s, day(2026, 7, 2) };
    must(inAction(store(), [&] { return store().updateReview(open); }));
    EXPECT_TRUE(rows()[0].isLocked);
    EXPECT_TRUE(failsWith(give({ u"B"_s, u"as seen"_s }, { u"A"_s, {} }), ErrorCode::GradeLocked));
    EXPECT_EQ(review().grade, u"B"_s);
}

TEST_F(Calibration, ApprovedReviewsKeepTheScoresOfTheirSnapshot)
{
    must(give({}, { u"B"_s, u"as seen"_s }));
    must(advance(ReviewState::Approved));
    const CalibrationRow row = rows()[0];
    EXPECT_EQ(row.stand(), CalibrationStand::Settled);
    EXPECT_FALSE(row.isOpen());
    EXPECT_EQ(row.scores.competency, 400);
}
