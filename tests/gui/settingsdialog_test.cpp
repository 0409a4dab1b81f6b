// The settings: shown at once, taken back by Cancel, kept by OK, some of them in the file.
#include "gui/guifixture.h"
#include "gui/settingsdialog.h"
#include "workspace/clock.h"
#include "workspace/filesetting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class SettingsTest : public GuiTest {
protected:
    SettingsTest() { show(); }
    void TearDown() override { m_dialog.reset(); }

    void show()
    {
        m_dialog = std::make_unique<gui::SettingsDialog>(session());
        showActive(*m_dialog);
    }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_dialog, name);
    }
    void choose(const QString& box, const QString& key)
    {
        auto* combo = field<QComboBox>(box);
        const int index = combo->findData(key);
        ASSERT_GE(index, 0) << key.toStdString();
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        QCoreApplication::processEvents();
    }
    void ok() { field<QDialogButtonBox>(u"buttons"_s)->button(QDialogButtonBox::Ok)->click(); }
    void cancel()
    {
        field<QDialogButtonBox>(u"buttons"_s)->button(QDialogButtonBox::Cancel)->click();
    }
    QString inFile(const char* key) const
    {
        return must(otherStore()->setting(QString::fromLatin1(key)));
    }

    std::unique_ptr<gui::SettingsDialog> m_dialog;
};

TEST_F(SettingsTest, LanguageAndColoursShowAtOnceAndCancelTakesThemBack)
{
    EXPECT_EQ(m_dialog->windowTitle(), u"Settings"_s);
    choose(u"languageBox"_s, u"ko"_s);
    EXPECT_EQ(m_dialog->windowTitle(), u"설정"_s);
    EXPECT_EQ(session().words().language(), Language::Korean);
    choose(u"themeBox"_s, u"dark"_s);
    EXPECT_EQ(session().theme(), charts::Theme::Dark);
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 100);
    cancel();
    EXPECT_EQ(session().words().language(), Language::English);
    EXPECT_EQ(session().theme(), charts::Theme::Light);
    EXPECT_GT(QApplication::palette().color(QPalette::Window).lightness(), 200);
    EXPECT_EQ(settings().get(settings::language), QString());
    EXPECT_EQ(settings().get(settings::theme), QString());
}

TEST_F(SettingsTest, OkKeepsThemForTheNextTime)
{
    choose(u"languageBox"_s, u"ko"_s);
    choose(u"themeBox"_s, u"dark"_s);
    choose(u"paperBoxLanguage"_s, u"both"_s);
    choose(u"paperBoxSize"_s, u"letter"_s);
    field<QCheckBox>(u"backupOnClose"_s)->setChecked(false);
    field<QSpinBox>(u"backupsKept"_s)->setValue(3);
    ok();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(settings().get(settings::language), u"ko"_s);
    EXPECT_EQ(settings().get(settings::theme), u"dark"_s);
    EXPECT_EQ(settings().get(settings::paperLanguage), u"both"_s);
    EXPECT_EQ(settings().get(settings::paperSize), u"letter"_s);
    EXPECT_FALSE(settings().get(settings::backupOnClose));
    EXPECT_EQ(settings().get(settings::backupsKept), 3);
    show();
    EXPECT_EQ(field<QComboBox>(u"languageBox"_s)->currentData(), u"ko"_s);
    EXPECT_EQ(field<QComboBox>(u"themeBox"_s)->currentData(), u"dark"_s);
    EXPECT_EQ(field<QComboBox>(u"paperBoxLanguage"_s)->currentData(), u"both"_s);
    EXPECT_EQ(field<QComboBox>(u"paperBoxSize"_s)->currentData(), u"letter"_s);
    EXPECT_FALSE(field<QCheckBox>(u"backupOnClose"_s)->isChecked());
    EXPECT_EQ(field<QSpinBox>(u"backupsKept"_s)->value(), 3);
    session().setTheme(charts::Theme::Light);
}

TEST_F(SettingsTest, TheOrganisationIsKeptInTheFile)
{
    EXPECT_EQ(field<QLineEdit>(u"organisationEdit"_s)->text(), u"견본 회사 (Sample Inc.)"_s);
    // As macOS types it, with spaces around.
    field<QLineEdit>(u"organisationEdit"_s)
        ->setText(u"  회사 "_s.normalized(QString::NormalizationForm_D));
    field<QLineEdit>(u"confidentialityEdit"_s)->clear();
    cancel();
    EXPECT_EQ(inFile(filesetting::organisation), u"견본 회사 (Sample Inc.)"_s);
    show();
    field<QLineEdit>(u"organisationEdit"_s)
        ->setText(u"  회사 "_s.normalized(QString::NormalizationForm_D));
    field<QLineEdit>(u"confidentialityEdit"_s)->clear();
    ok();
    EXPECT_EQ(inFile(filesetting::organisation), u"회사"_s);
    EXPECT_EQ(inFile(filesetting::confidentiality), QString());
}

TEST_F(SettingsTest, WhatCannotBeSavedStaysInTheDialog)
{
    field<QLineEdit>(u"organisationEdit"_s)->setText(u"회사"_s);
    {
        const auto other = otherStore();
        const auto transaction = must(other->begin());
        ok();
        EXPECT_TRUE(m_dialog->isVisible());
        EXPECT_TRUE(field<QLabel>(u"settingsError"_s)->isVisible());
        EXPECT_FALSE(field<QLabel>(u"settingsError"_s)->text().isEmpty());
        EXPECT_EQ(field<QLineEdit>(u"organisationEdit"_s)->text(), u"회사"_s);
    }
    ok();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(inFile(filesetting::organisation), u"회사"_s);
}

TEST_F(SettingsTest, SaysWhoIAmAndAsks)
{
    EXPECT_EQ(field<QLabel>(u"meText"_s)->text(), u"Not said"_s);
    field<QPushButton>(u"meButton"_s)->click();
    auto* who = topLevel<QDialog>(u"WhoDialog"_s);
    child<QLineEdit>(*who, u"whoSearch"_s)->setText(u"P0003"_s);
    child<QPushButton>(*who, u"whoAccept"_s)->click();
    EXPECT_EQ(field<QLabel>(u"meText"_s)->text(), u"박지훈 (P0003)"_s);
}

TEST_F(SettingsTest, AReadOnlyFileKeepsItsOwn)
{
    m_dialog.reset();
    closeSession();
    const auto first = must(Workspace::open(path(), currentMoment()));
    openSession(Language::English);
    show();
    EXPECT_FALSE(field<QLineEdit>(u"organisationEdit"_s)->isEnabled());
    EXPECT_FALSE(field<QLineEdit>(u"confidentialityEdit"_s)->isEnabled());
    EXPECT_TRUE(field<QComboBox>(u"languageBox"_s)->isEnabled());
}

} // namespace

} // namespace levelbook::test
