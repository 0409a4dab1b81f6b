// A form bound to a row of a model: what is typed goes there and stays, what is wrong stands
// beside.
#include "gui/formbinder.h"
#include "gui/guifixture.h"
#include "models/recordmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

struct Thing {
    qint64 id = 0;
    QString name;
    int number = 0;
    QString note;
    int kind = 0;
    bool operator==(const Thing&) const = default;
};

QList<Column<Thing>> columns()
{
    return {
        { "name", [](const Words&) { return u"Name"_s; },
            [](const Thing& one) { return QVariant(one.name); }, {},
            [](Thing& one, const QVariant& value) {
                one.name = value.toString();
                return true;
            } },
        { "number", [](const Words&) { return u"Number"_s; },
            [](const Thing& one) { return QVariant(one.number); }, {},
            [](Thing& one, const QVariant& value) {
                bool isNumber = false;
                const int number = value.toString().toInt(&isNumber);
                if (isNumber)
                    one.number = number;
                return isNumber;
            } },
        { "note", [](const Words&) { return u"Note"_s; },
            [](const Thing& one) { return QVariant(one.note); }, {},
            [](Thing& one, const QVariant& value) {
                one.note = value.toString();
                return true;
            } },
        { "kind", [](const Words&) { return u"Kind"_s; },
            [](const Thing& one) { return QVariant(one.kind); }, {},
            [](Thing& one, const QVariant& value) {
                one.kind = value.toInt();
                return true;
            } },
    };
}

class FormBinderTest : public GuiTest {
protected:
    FormBinderTest()
    {
        auto* layout = new QVBoxLayout(&m_form);
        for (QWidget* widget : QList<QWidget*>{ m_name, m_number, m_note, m_kind, m_error })
            layout->addWidget(widget);
        m_kind->addItem(u"first"_s, 10);
        m_kind->addItem(u"second"_s, 20);
        m_model.setSave([](const Thing&, const Thing& after) -> Result<Thing> { return after; });
        m_model.setRecords({ { 1, u"one"_s, 5, {}, 10 }, { 2, u"two"_s, 6, u"n"_s, 20 } });
        m_binder.bind(u"name"_s, 0, m_name, nullptr);
        m_binder.bind(u"number"_s, 1, m_number, m_error, ErrorCode::BadNumber);
        m_binder.bind(u"note"_s, 2, m_note, nullptr);
        m_binder.bind(u"kind"_s, 3, m_kind, nullptr, ErrorCode::BadKey);
        m_binder.setRow(0);
        showActive(m_form);
    }

    void type(QLineEdit* line, const QString& text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QString error() const { return m_error->isVisible() ? m_error->text() : QString(); }

    QWidget m_form;
    QLineEdit* m_name = new QLineEdit;
    QLineEdit* m_number = new QLineEdit;
    QPlainTextEdit* m_note = new QPlainTextEdit;
    QComboBox* m_kind = new QComboBox;
    QLabel* m_error = new QLabel;
    RecordModel<Thing> m_model{ columns(), [](const Thing& one) { return one.id; },
        Words(Language::English) };
    gui::FormBinder m_binder{ &m_model, Words(Language::English) };
};

TEST_F(FormBinderTest, ShowsTheRowAndWritesItsDraft)
{
    EXPECT_EQ(m_name->text(), u"one"_s);
    EXPECT_EQ(m_number->text(), u"5"_s);
    EXPECT_EQ(m_kind->currentText(), u"first"_s);
    type(m_name, u"other"_s);
    EXPECT_EQ(m_model.record(0).name, u"other"_s);
    EXPECT_EQ(m_model.saved(0).name, u"one"_s);
    EXPECT_TRUE(m_binder.isDirty(u"name"_s));
    EXPECT_FALSE(m_binder.isDirty(u"number"_s));
    m_binder.setRow(1);
    EXPECT_EQ(m_name->text(), u"two"_s);
    EXPECT_EQ(m_note->toPlainText(), u"n"_s);
    EXPECT_EQ(m_kind->currentText(), u"second"_s);
    m_binder.setRow(0);
    EXPECT_EQ(m_name->text(), u"other"_s) << "the draft is the model's";
}

TEST_F(FormBinderTest, KeepsWhatTheColumnRefuses)
{
    type(m_number, u"7x"_s);
    EXPECT_EQ(m_model.record(0).number, 7) << "the last that could be read";
    EXPECT_TRUE(m_binder.isDirty());
    ASSERT_EQ(m_binder.refusals().size(), 1);
    EXPECT_EQ(m_binder.refusals().first().column, u"number"_s);
    EXPECT_EQ(m_binder.refusals().first().code, ErrorCode::BadNumber);
    // A change of the whole row, e.g. another language, does not wipe it.
    m_model.refresh();
    EXPECT_EQ(m_number->text(), u"7x"_s);
    m_binder.setWords(Words(Language::Korean));
    EXPECT_EQ(m_number->text(), u"7x"_s);
    m_binder.revert();
    EXPECT_EQ(m_number->text(), u"7"_s);
    EXPECT_TRUE(m_binder.refusals().isEmpty());
}

TEST_F(FormBinderTest, AChangeOfTheRowKeepsTheCursor)
{
    type(m_name, u"abcdef"_s);
    m_name->setCursorPosition(2);
    Thing elsewhere = m_model.saved(0);
    elsewhere.note = u"else"_s;
    m_model.setRecords({ elsewhere, m_model.saved(1) });
    EXPECT_EQ(m_name->text(), u"abcdef"_s);
    EXPECT_EQ(m_name->cursorPosition(), 2);
    EXPECT_EQ(m_note->toPlainText(), u"else"_s);
}

TEST_F(FormBinderTest, CommitsOnEnterAndOnLeavingOnlyWhatWasTyped)
{
    QSignalSpy committed(&m_binder, &gui::FormBinder::committed);
    m_name->setFocus();
    QTest::keyClick(m_name, Qt::Key_Return);
    m_number->setFocus();
    EXPECT_TRUE(committed.isEmpty()) << "nothing was typed";
    type(m_number, u"8"_s);
    QTest::keyClick(m_number, Qt::Key_Return);
    ASSERT_EQ(committed.size(), 1);
    EXPECT_EQ(committed[0][0].toString(), u"number"_s);
    m_name->setFocus();
    EXPECT_EQ(committed.size(), 1) << "it was committed already";
    type(m_name, u"x"_s);
    QFocusEvent menu(QEvent::FocusOut, Qt::PopupFocusReason);
    QCoreApplication::sendEvent(m_name, &menu);
    EXPECT_EQ(committed.size(), 1) << "a menu is no leaving";
    m_note->setFocus();
    EXPECT_EQ(committed.size(), 2);
}

TEST_F(FormBinderTest, AChoiceGivesItsData)
{
    QSignalSpy committed(&m_binder, &gui::FormBinder::committed);
    m_kind->setFocus();
    QTest::keyClick(m_kind, Qt::Key_Down);
    EXPECT_EQ(m_model.record(0).kind, 20);
    EXPECT_EQ(committed.size(), 1);
}

TEST_F(FormBinderTest, ShowsProblemsBesideTheirFieldsAndGivesBackTheOthers)
{
    const Problem own{ ErrorCode::MissingValue, {}, {}, u"number"_s, {} };
    const Problem other{ ErrorCode::MissingValue, {}, {}, u"somewhere"_s, {} };
    EXPECT_EQ(m_binder.showProblems({ own, other }), QList<Problem>{ other });
    EXPECT_FALSE(error().isEmpty());
    EXPECT_EQ(m_number->accessibleDescription(), error());
    m_name->setFocus();
    m_binder.focusFirstProblem();
    EXPECT_TRUE(m_number->hasFocus());
    const QString english = error();
    m_binder.setWords(Words(Language::Korean));
    EXPECT_NE(error(), english);
    type(m_number, u"3"_s);
    EXPECT_EQ(error(), QString());
}

TEST_F(FormBinderTest, SaysWhatWasSavedElsewhereMeanwhile)
{
    type(m_number, u"8"_s);
    Thing elsewhere = m_model.saved(0);
    elsewhere.number = 99;
    m_model.setRecords({ elsewhere, m_model.saved(1) });
    EXPECT_TRUE(m_binder.hasConflicts());
    EXPECT_TRUE(error().contains(u"99"_s));
    EXPECT_EQ(m_number->text(), u"8"_s);
    m_model.revertRow(0);
    EXPECT_FALSE(m_binder.hasConflicts());
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(m_number->text(), u"99"_s);
}

TEST_F(FormBinderTest, WithoutARowOrReadOnlyNothingIsTyped)
{
    m_binder.setRow(-1);
    EXPECT_FALSE(m_name->isEnabled());
    EXPECT_EQ(m_name->text(), QString());
    m_binder.setRow(0);
    m_binder.setReadOnly(true);
    EXPECT_TRUE(m_name->isEnabled()) << "it can be copied from";
    EXPECT_TRUE(m_name->isReadOnly());
    EXPECT_TRUE(m_note->isReadOnly());
    EXPECT_FALSE(m_kind->isEnabled());
    QTest::keyClicks(m_name, u"z"_s);
    EXPECT_EQ(m_model.record(0).name, u"one"_s);
}

} // namespace

} // namespace levelbook::test
