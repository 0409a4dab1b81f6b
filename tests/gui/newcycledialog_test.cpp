#include "gui/guifixture.h"
#include "gui/newcycledialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class NewCycle : public GuiTest {
protected:
    void SetUp() override
    {
        openSession(Language::English);
        m_dialog = std::make_unique<NewCycleDialog>(session());
        m_dialog->show();
    }
    void TearDown() override { m_dialog.reset(); }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_dialog, name);
    }

    std::unique_ptr<NewCycleDialog> m_dialog;
};

} // namespace

TEST_F(NewCycle, MakesACycleWithItsLastDayInsideAndShowsIt)
{
    field<QLineEdit>(u"nameEdit"_s)->setText(u"2026 H2"_s);
    field<QDateEdit>(u"fromEdit"_s)->setDate({ 2026, 7, 1 });
    field<QDateEdit>(u"lastDayEdit"_s)->setDate({ 2026, 12, 31 });
    field<QCheckBox>(u"selfBox"_s)->setChecked(true);
    field<QCheckBox>(u"calibrationBox"_s)->setChecked(true);
    m_dialog->accept();
    EXPECT_FALSE(m_dialog->isVisible());
    ASSERT_TRUE(session().cycle());
    const Cycle cycle = *session().cycle();
    EXPECT_EQ(cycle.name, u"2026 H2"_s);
    EXPECT_EQ(cycle.period.to, QDate(2027, 1, 1));
    EXPECT_EQ(cycle.stages, QList<Stage>({ Stage::Self, Stage::First, Stage::Calibration }));
    EXPECT_EQ(cycle.state, CycleState::Planned);
}

TEST_F(NewCycle, ADayTypedOverTheWholeOldOneIsTakenWhole)
{
    auto* edit = field<QDateEdit>(u"fromEdit"_s);
    edit->setDate({ 2026, 7, 1 });
    showActive(*m_dialog);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, u"2019-01-31"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    EXPECT_EQ(edit->date(), QDate(2019, 1, 31));
}

TEST_F(NewCycle, WhatIsWrongIsSaidBesideTheFieldAndTheDialogStays)
{
    const QString taken = session().cycle()->name;
    field<QLineEdit>(u"nameEdit"_s)->setText(taken);
    m_dialog->accept();
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(field<QLabel>(u"nameProblem"_s)->text().contains(taken));
    field<QLineEdit>(u"nameEdit"_s)->setText(u"other"_s);
    field<QDateEdit>(u"fromEdit"_s)->setDate({ 2026, 7, 1 });
    field<QDateEdit>(u"lastDayEdit"_s)->setDate({ 2026, 6, 30 });
    m_dialog->accept();
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(field<QLabel>(u"nameProblem"_s)->text().isEmpty());
    EXPECT_FALSE(field<QLabel>(u"periodProblem"_s)->text().isEmpty());
    EXPECT_EQ(session().cycles().size(), 1);
}

TEST_F(NewCycle, TheFirstReviewCannotBeLeftOut)
{
    EXPECT_TRUE(field<QCheckBox>(u"firstBox"_s)->isChecked());
    EXPECT_FALSE(field<QCheckBox>(u"firstBox"_s)->isEnabled());
}

TEST_F(NewCycle, SpeaksTheOtherLanguageAtOnce)
{
    const QString english = field<QCheckBox>(u"selfBox"_s)->text();
    session().setLanguage(Language::Korean);
    EXPECT_TRUE(QTest::qWaitFor([&] { return field<QCheckBox>(u"selfBox"_s)->text() != english; }));
}
