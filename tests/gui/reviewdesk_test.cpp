#include "gui/reviewfixture.h"
#include "gui/reviewdesk.h"

#include <QFile>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReviewField::Kind;
using State = ReviewDesk::SaveState;

// In the state First, half filled by the sample.
const QString person = u"P0010"_s;

class ReviewDeskTest : public ReviewTest {
protected:
    void SetUp() override
    {
        openSession(Language::English);
        openDesk();
    }
    void TearDown() override { m_desk.reset(); }

    DraftStore drafts() const { return DraftStore(in(u"drafts"_s)); }
    std::optional<ReviewDraft> draft()
    {
        return drafts().find(
            workspace().store().database().canonicalPath(), session().cycle()->name, person);
    }
    // What was on the desk is lost, as in a kill.
    void openDesk()
    {
        m_desk = std::make_unique<ReviewDesk>(session(), drafts());
        must(m_desk->open(*session().cycle(), person));
    }
    using ReviewTest::inFile;
    Review inFile() { return inFile(person); }
    void typeStrengths(const QString& text)
    {
        Review typed = m_desk->review().mine();
        typed.strengths = text;
        m_desk->edit(typed, { Kind::Strengths, {} });
    }
    void rate(const QString& item, int rating)
    {
        Review typed = m_desk->review().mine();
        typed.parts[Rater::First].ratings[item] = { rating, {}, {} };
        m_desk->edit(typed, { Kind::Rating, item });
        m_desk->leaveField();
    }
    std::optional<int> ratingInFile(const QString& item)
    {
        return inFile().parts.value(Rater::First).ratings.value(item).rating;
    }
    void othersSave(const std::function<void(Review&)>& change)
    {
        const auto other = otherStore();
        const FoundReview found = must(findReview(*other, session().cycle()->name, person));
        Review theirs = found.review;
        change(theirs);
        must(saveEdit(
            *other, must(other->framework(theirs.framework)), found.review, theirs, Rater::First));
    }
    QUndoStack& undo() { return session().undoStack(); }

    std::unique_ptr<ReviewDesk> m_desk;
};

} // namespace

TEST_F(ReviewDeskTest, WhatIsTypedIsSavedAMomentLater)
{
    typeStrengths(u"설계가 꼼꼼하다"_s);
    EXPECT_EQ(m_desk->saveState(), State::Typing);
    EXPECT_TRUE(waitFor([&] { return m_desk->saveState() == State::Saved; }));
    EXPECT_EQ(inFile().strengths, u"설계가 꼼꼼하다"_s);
    EXPECT_FALSE(draft());
}

TEST_F(ReviewDeskTest, LeavingTheFieldSavesAtOnce)
{
    typeStrengths(u"at once"_s);
    m_desk->leaveField();
    EXPECT_EQ(inFile().strengths, u"at once"_s);
}

TEST_F(ReviewDeskTest, ScoresFollowEveryRatingBeforeItIsSaved)
{
    const auto before = m_desk->review().document().scores.competency;
    Review typed = m_desk->review().mine();
    for (Rating& rating : typed.parts[Rater::First].ratings)
        rating.rating = 5;
    m_desk->edit(typed, { Kind::Overall, {} });
    EXPECT_EQ(m_desk->review().document().scores.competency, 500);
    EXPECT_NE(before, 500);
}

TEST_F(ReviewDeskTest, ADraftHoldsWhatIsTypedWithoutAPause)
{
    QString text;
    // Every key stroke puts the saving off; the draft must come all the same.
    const bool kept = waitFor([&] {
        text += u'x';
        typeStrengths(text);
        return draft().has_value();
    });
    ASSERT_TRUE(kept);
    EXPECT_NE(inFile().strengths, text);
    m_desk.reset();

    openDesk();
    ASSERT_TRUE(m_desk->offeredDraft());
    EXPECT_FALSE(m_desk->writable()); // First the answer, else it would be written over.
    m_desk->restoreDraft();
    EXPECT_TRUE(inFile().strengths.startsWith(u"xxx"_s));
    EXPECT_FALSE(draft());
    EXPECT_TRUE(m_desk->writable());
    undo().undo();
    EXPECT_FALSE(inFile().strengths.startsWith(u"xxx"_s));
}

TEST_F(ReviewDeskTest, ADiscardedDraftIsGone)
{
    typeStrengths(u"unwanted"_s);
    ASSERT_TRUE(m_desk->keepDraft());
    openDesk();
    ASSERT_TRUE(m_desk->offeredDraft());
    m_desk->discardDraft();
    EXPECT_FALSE(draft());
    EXPECT_NE(inFile().strengths, u"unwanted"_s);
    EXPECT_TRUE(m_desk->writable());
}

TEST_F(ReviewDeskTest, ARestoredDraftMeetsWhatWasSavedSince)
{
    typeStrengths(u"mine"_s);
    ASSERT_TRUE(m_desk->keepDraft());
    m_desk.reset();
    othersSave([](Review& review) { review.strengths = u"theirs"_s; });
    openDesk();
    m_desk->restoreDraft();
    EXPECT_EQ(m_desk->saveState(), State::Conflicting);
    EXPECT_EQ(inFile().strengths, u"theirs"_s);
    m_desk->resolve({});
    EXPECT_EQ(inFile().strengths, u"mine"_s);
}

TEST_F(ReviewDeskTest, WaitsForAnotherProgramAndSavesByItself)
{
    const auto other = otherStore();
    auto transaction = std::optional(must(other->begin()));
    typeStrengths(u"patience"_s);
    EXPECT_FALSE(m_desk->save());
    EXPECT_EQ(m_desk->saveState(), State::Waiting);
    EXPECT_TRUE(draft()) << "kept in the meantime";
    transaction.reset();
    EXPECT_TRUE(waitFor([&] { return m_desk->saveState() == State::Saved; }));
    EXPECT_EQ(inFile().strengths, u"patience"_s);
    EXPECT_FALSE(draft());
}

TEST_F(ReviewDeskTest, FieldsThatOthersSavedAreTakenOver)
{
    othersSave([](Review& review) { review.improvements = u"theirs"_s; });
    typeStrengths(u"mine"_s);
    EXPECT_TRUE(m_desk->save());
    EXPECT_EQ(inFile().improvements, u"theirs"_s);
    EXPECT_EQ(inFile().strengths, u"mine"_s);
    EXPECT_EQ(m_desk->review().mine().improvements, u"theirs"_s);
}

TEST_F(ReviewDeskTest, TheSameFieldSavedTwiceIsAskedAbout)
{
    typeStrengths(u"mine"_s);
    othersSave([](Review& review) { review.strengths = u"theirs"_s; });
    EXPECT_FALSE(m_desk->save());
    EXPECT_EQ(m_desk->saveState(), State::Conflicting);
    EXPECT_EQ(m_desk->conflicts(), QList<ReviewField>({ { Kind::Strengths, {} } }));
    EXPECT_EQ(m_desk->theirs().strengths, u"theirs"_s);
    EXPECT_EQ(m_desk->review().mine().strengths, u"mine"_s);
    EXPECT_EQ(inFile().strengths, u"theirs"_s);
    m_desk->resolve({ { Kind::Strengths, {} } });
    EXPECT_EQ(m_desk->saveState(), State::Saved);
    EXPECT_EQ(inFile().strengths, u"theirs"_s);
    EXPECT_EQ(m_desk->review().mine().strengths, u"theirs"_s);
}

TEST_F(ReviewDeskTest, ALostFileKeepsTheTextAsADraft)
{
    typeStrengths(u"not lost"_s);
    ASSERT_TRUE(QFile::rename(path(), path() + u".moved"_s));
    EXPECT_FALSE(m_desk->save());
    EXPECT_EQ(m_desk->saveState(), State::Failed);
    EXPECT_EQ(m_desk->review().mine().strengths, u"not lost"_s);
    const QList<ReviewDraft> kept = drafts().all(path());
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().mine.strengths, u"not lost"_s);
}

TEST_F(ReviewDeskTest, UndoAndRedoOfARatingSave)
{
    const QString item = m_desk->review().level().duties.first().key;
    const auto before = ratingInFile(item);
    const int other = before == 1 ? 2 : 1;
    rate(item, other);
    EXPECT_EQ(ratingInFile(item), other);
    undo().undo();
    EXPECT_EQ(ratingInFile(item), before);
    EXPECT_EQ(m_desk->review().mine().parts[Rater::First].ratings[item].rating, before);
    undo().redo();
    EXPECT_EQ(ratingInFile(item), other);
}

TEST_F(ReviewDeskTest, AFieldTypedWithPausesIsOneStepOfUndo)
{
    const QString before = inFile().strengths;
    typeStrengths(u"one"_s);
    m_desk->save();
    typeStrengths(u"one two"_s);
    m_desk->save();
    EXPECT_EQ(undo().count(), 0);
    m_desk->leaveField();
    ASSERT_EQ(undo().count(), 1);
    undo().undo();
    EXPECT_EQ(inFile().strengths, before);
}

TEST_F(ReviewDeskTest, UndoWhileAFieldIsBeingFilledKeepsWhatIsTyped)
{
    const QString item = m_desk->review().level().duties.first().key;
    const auto before = ratingInFile(item);
    rate(item, before == 1 ? 2 : 1);
    typeStrengths(u"half"_s);
    undo().undo();
    EXPECT_EQ(ratingInFile(item), before);
    EXPECT_EQ(inFile().strengths, u"half"_s);
    m_desk->leaveField();
    undo().undo(); // The text's own step, and nothing of the rating in it.
    EXPECT_EQ(ratingInFile(item), before);
    EXPECT_NE(inFile().strengths, u"half"_s);
}

TEST_F(ReviewDeskTest, AResidentNumberIsNeitherSavedNorKept)
{
    typeStrengths(u"900101-1234567"_s);
    EXPECT_FALSE(m_desk->save());
    EXPECT_EQ(m_desk->saveState(), State::Failed);
    EXPECT_EQ(m_desk->lastError()->code, ErrorCode::ResidentNumber);
    EXPECT_FALSE(inFile().strengths.contains(u"1234567"_s));
    const auto kept = draft();
    EXPECT_TRUE(!kept || !kept->mine.strengths.contains(u"1234567"_s));
}

TEST_F(ReviewDeskTest, ASentBackReviewSavesTheTextFirst)
{
    typeStrengths(u"before the step"_s);
    must(m_desk->advance(ReviewState::Draft, u"too early"_s));
    EXPECT_EQ(inFile().strengths, u"before the step"_s);
    EXPECT_EQ(inFile().state, ReviewState::Draft);
    EXPECT_EQ(m_desk->review().mine().state, ReviewState::Draft);
    EXPECT_EQ(inFile().history.last().reason, u"too early"_s);
}
