// Undo and redo across the form of a review, by the keys of the window: in the order in which
// things were done, whatever section has the keyboard, and over what was saved meanwhile.
#include "gui/ratingbar.h"
#include "gui/reviewfixture.h"
#include "gui/windowfixture.h"
#include "workspace/reviews.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const QString person = u"P0010"_s; // Under the first review in the sample.

class ReviewUndo : public WindowTest {
protected:
    ReviewUndo()
    {
        workspace().setMe(u"P0002"_s);
        showWindow();
        window().openPage(u"reviews"_s, person);
        QTest::qWait(200); // What a new page reads in the background.
    }
    ~ReviewUndo() override
    {
        const gui::DraftStore drafts;
        for (const ReviewDraft& draft : drafts.all(path()))
            drafts.remove(draft.file, draft.cycle, draft.employeeNo);
    }
    Review inFile()
    {
        return must(findReview(workspace().store(), session().cycle()->name, person)).review;
    }
    QString cycleName() { return session().cycle()->name; }
    template <class T>
    T* at(const QString& name)
    {
        // No window manager gives the keyboard back when a dialog has closed.
        if (!QApplication::focusWidget())
            showActive(window());
        auto* widget = child<T>(page(), name);
        widget->setFocus(Qt::TabFocusReason);
        return widget;
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    /// By the key that the platform gives it: Ctrl+Shift+Z, or Ctrl+Y.
    void redo()
    {
        const QKeyCombination keys = QKeySequence(QKeySequence::Redo)[0];
        press(keys.key(), keys.keyboardModifiers());
    }
    static QString focused() { return QApplication::focusWidget()->objectName(); }
    Rating rating(const QString& item)
    {
        return inFile().parts.value(Rater::First).ratings.value(item);
    }
    QString firstItem()
    {
        const Review review = inFile();
        return must(workspace().store().framework(review.framework))
            .level(review.level)
            .duties.first()
            .key;
    }
};

TEST_F(ReviewUndo, EverythingIsTakenBackAndDoneAgainInOrder)
{
    const QString item = firstItem();
    const QString second = item.chopped(1) + u'2';
    const Review begin = inFile();
    const int other = rating(item).rating == 1 ? 2 : 1;

    at<gui::RatingBar>(u"rating."_s + item);
    press(static_cast<Qt::Key>(Qt::Key_0 + other)); // 1: a rating
    answerDialog([](QWidget& dialog) {
        child<QPlainTextEdit>(dialog, u"reasonEdit"_s)->setPlainText(u"휴직"_s);
        child<QPushButton>(dialog, u"reasonAccept"_s)->click();
    });
    at<gui::RatingBar>(u"rating."_s + second);
    press(Qt::Key_S); // 2: a skip
    at<QPlainTextEdit>(u"strengthsEdit"_s)->selectAll();
    type(u"new text"_s); // 3: a text
    at<QPushButton>(u"addGoal"_s);
    press(Qt::Key_Space);
    const QString goalField = focused();
    type(u"one goal"_s); // 4: a goal
    at<QComboBox>(u"gradeBox"_s);
    type(u"C"_s); // 5: a grade
    at<QPlainTextEdit>(u"gradeReasonEdit"_s)->selectAll();
    type(u"because"_s); // 6: a reason
    at<gui::RatingBar>(u"rating."_s + item); // The field is left.
    const Review end = inFile();
    EXPECT_EQ(rating(item).rating, other);
    EXPECT_EQ(rating(second).skipped, u"휴직"_s);
    EXPECT_EQ(end.strengths, u"new text"_s);
    EXPECT_EQ(end.goals.last().text, u"one goal"_s);
    EXPECT_EQ(end.grade, u"C"_s);
    EXPECT_EQ(end.gradeReason, u"because"_s);

    undo();
    EXPECT_EQ(inFile().gradeReason, begin.gradeReason);
    EXPECT_EQ(inFile().grade, u"C"_s);
    EXPECT_EQ(focused(), u"gradeReasonEdit"_s) << "what was taken back comes into view";
    undo();
    EXPECT_EQ(inFile().grade, begin.grade);
    undo();
    EXPECT_EQ(inFile().goals, begin.goals);
    EXPECT_EQ(inFile().strengths, u"new text"_s);
    undo();
    EXPECT_EQ(inFile().strengths, begin.strengths);
    undo();
    EXPECT_EQ(rating(second), begin.parts.value(Rater::First).ratings.value(second));
    EXPECT_EQ(rating(item).rating, other);
    undo();
    EXPECT_EQ(rating(item), begin.parts.value(Rater::First).ratings.value(item));
    EXPECT_FALSE(session().undoStack().canUndo());

    for (int i = 0; i < 6; ++i)
        redo();
    EXPECT_FALSE(session().undoStack().canRedo());
    EXPECT_EQ(inFile().parts, end.parts);
    EXPECT_EQ(inFile().strengths, end.strengths);
    EXPECT_EQ(inFile().goals, end.goals);
    EXPECT_EQ(inFile().grade, end.grade);
    EXPECT_EQ(inFile().gradeReason, end.gradeReason);
}

TEST_F(ReviewUndo, TypingIsTakenBackWhereItIsTypedThoughItWasSavedByItself)
{
    const QString begin = inFile().strengths;
    auto* edit = at<QPlainTextEdit>(u"strengthsEdit"_s);
    edit->moveCursor(QTextCursor::End);
    type(u"abc"_s);
    ASSERT_TRUE(waitFor([&] { return inFile().strengths == begin + u"abc"_s; }));
    undo();
    EXPECT_EQ(edit->toPlainText(), begin);
    EXPECT_TRUE(waitFor([&] { return inFile().strengths == begin; }));
    redo();
    EXPECT_EQ(edit->toPlainText(), begin + u"abc"_s);
    EXPECT_TRUE(waitFor([&] { return inFile().strengths == begin + u"abc"_s; }));
}

TEST_F(ReviewUndo, AFieldThatWasLeftIsTakenBackInItsTurnFromWithinItselfToo)
{
    const QString item = firstItem();
    const auto before = rating(item).rating;
    const QString begin = inFile().strengths;
    auto* edit = at<QPlainTextEdit>(u"strengthsEdit"_s);
    edit->moveCursor(QTextCursor::End);
    type(u"abc"_s);
    at<gui::RatingBar>(u"rating."_s + item);
    press(before == 1 ? Qt::Key_2 : Qt::Key_1);
    edit->setFocus();
    undo(); // The rating came later.
    EXPECT_EQ(rating(item).rating, before);
    EXPECT_EQ(inFile().strengths, begin + u"abc"_s);
    edit->setFocus();
    undo();
    EXPECT_EQ(inFile().strengths, begin);
    EXPECT_EQ(edit->toPlainText(), begin);
}

TEST_F(ReviewUndo, WhatOthersSavedMeanwhileIsNotTakenBack)
{
    auto* edit = at<QPlainTextEdit>(u"strengthsEdit"_s);
    edit->selectAll();
    type(u"mine"_s);
    ASSERT_TRUE(waitFor([&] { return inFile().strengths == u"mine"_s; }));
    {
        const auto other = otherStore();
        const FoundReview found = must(findReview(*other, cycleName(), person));
        Review theirs = found.review;
        theirs.improvements = u"theirs"_s;
        must(saveEdit(
            *other, must(other->framework(theirs.framework)), found.review, theirs, Rater::First));
    }
    workspace().lookForOthers();
    type(u" too"_s);
    at<gui::RatingBar>(u"rating."_s + firstItem());
    ASSERT_EQ(inFile().strengths, u"mine too"_s);
    undo();
    EXPECT_NE(inFile().strengths, u"mine too"_s);
    EXPECT_EQ(inFile().improvements, u"theirs"_s);
}

} // namespace

} // namespace levelbook::test
