#include "gui/settingsdialog.h"

#include "gui/dialogs.h"
#include "gui/theme.h"
#include "text/errortext.h"
#include "ui_settingsdialog.h"
#include "workspace/action.h"
#include "workspace/filesetting.h"

#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

struct Choice {
    QString key;
    QString text;
};

// Words the choices of a box anew and keeps what is chosen.
void setChoices(QComboBox* box, const QList<Choice>& choices)
{
    const QSignalBlocker blocker(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const Choice& choice : choices)
        box->addItem(choice.text, choice.key);
    box->setCurrentIndex(std::max(box->findData(chosen), 0));
}

void choose(QComboBox* box, const QString& key)
{
    box->setCurrentIndex(std::max(box->findData(key), 0));
}

} // namespace

SettingsDialog::SettingsDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_languageBefore(session.words().language())
    , m_themeBefore(session.theme())
{
    m_ui->setupUi(this);
    m_ui->settingsError->hide();
    retranslate();
    fill();
    connect(m_ui->languageBox, &QComboBox::activated, this,
        [this] { applyLanguage(m_ui->languageBox->currentData().toString()); });
    connect(m_ui->themeBox, &QComboBox::activated, this,
        [this] { applyColours(m_ui->themeBox->currentData().toString()); });
    connect(m_ui->meButton, &QPushButton::clicked, this, [this] { chooseMe(m_session, this); });
    connect(&session.workspace(), &Workspace::meChanged, this, &SettingsDialog::showMe);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fill()
{
    const Settings& settings = m_session.settings();
    choose(m_ui->languageBox, settings.get(settings::language));
    choose(m_ui->themeBox, settings.get(settings::theme));
    choose(m_ui->paperBoxLanguage, settings.get(settings::paperLanguage));
    choose(m_ui->paperBoxSize, settings.get(settings::paperSize));
    m_ui->backupOnClose->setChecked(settings.get(settings::backupOnClose));
    m_ui->backupsKept->setValue(settings.get(settings::backupsKept));

    Store& store = m_session.workspace().store();
    const auto read = [&store](const char* key) {
        return store.setting(QString::fromLatin1(key)).value_or(QString());
    };
    m_organisation = read(filesetting::organisation);
    m_confidentiality = read(filesetting::confidentiality);
    m_ui->organisationEdit->setText(m_organisation);
    m_ui->confidentialityEdit->setText(m_confidentiality);
    const bool writes = !m_session.workspace().isReadOnly();
    m_ui->organisationEdit->setEnabled(writes);
    m_ui->confidentialityEdit->setEnabled(writes);
}

void SettingsDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    if (auto saved = saveFileSettings(); !saved) {
        m_ui->settingsError->setText(errorLines(m_session.words(), saved.error()).join(u'\n'));
        m_ui->settingsError->show();
        return;
    }
    Settings& settings = m_session.settings();
    settings.set(settings::language, m_ui->languageBox->currentData().toString());
    settings.set(settings::theme, m_ui->themeBox->currentData().toString());
    settings.set(settings::paperLanguage, m_ui->paperBoxLanguage->currentData().toString());
    settings.set(settings::paperSize, m_ui->paperBoxSize->currentData().toString());
    settings.set(settings::backupOnClose, m_ui->backupOnClose->isChecked());
    settings.set(settings::backupsKept, m_ui->backupsKept->value());
    QDialog::accept();
}

void SettingsDialog::reject()
{
    if (m_session.words().language() != m_languageBefore)
        m_session.setLanguage(m_languageBefore);
    if (m_session.theme() != m_themeBefore)
        m_session.setTheme(m_themeBefore);
    QDialog::reject();
}

Result<void> SettingsDialog::saveFileSettings()
{
    const QString organisation =
        m_ui->organisationEdit->text().normalized(QString::NormalizationForm_C).trimmed();
    const QString confidentiality =
        m_ui->confidentialityEdit->text().normalized(QString::NormalizationForm_C).trimmed();
    if (organisation == m_organisation && confidentiality == m_confidentiality)
        return {};
    Workspace& workspace = m_session.workspace();
    return workspace.change(Change::FileSettings, [&] {
        Store& store = workspace.store();
        return inAction(store, [&]() -> Result<void> {
            LEVELBOOK_TRY(
                store.setSetting(QString::fromLatin1(filesetting::organisation), organisation));
            return store.setSetting(
                QString::fromLatin1(filesetting::confidentiality), confidentiality);
        });
    });
}

void SettingsDialog::applyLanguage(const QString& key)
{
    const Language language = languageFromKey(key).value_or(languageFor(QLocale::system()));
    if (language != m_session.words().language())
        m_session.setLanguage(language);
}

void SettingsDialog::applyColours(const QString& key)
{
    if (const charts::Theme theme = themeFor(key); theme != m_session.theme())
        m_session.setTheme(theme);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    QList<Choice> languages{ { {}, tr("As the desktop") } };
    QList<Choice> paperLanguages{ { {}, tr("As the window") } };
    for (const Language language : allLanguages) {
        const Choice choice{ languageKey(language), languageName(language) };
        languages << choice;
        paperLanguages << choice;
    }
    paperLanguages << Choice{ u"both"_s, tr("Both: Korean, with English below") };
    setChoices(m_ui->languageBox, languages);
    setChoices(m_ui->paperBoxLanguage, paperLanguages);
    setChoices(m_ui->paperBoxSize, { { u"a4"_s, u"A4"_s }, { u"letter"_s, tr("Letter") } });
    setChoices(m_ui->themeBox,
        { { {}, tr("As the desktop") }, { u"light"_s, tr("Light") }, { u"dark"_s, tr("Dark") } });
    showMe();
}

void SettingsDialog::showMe()
{
    Workspace& workspace = m_session.workspace();
    const Engineer* me = workspace.people().byNo(workspace.me());
    m_ui->meText->setText(me ? u"%1 (%2)"_s.arg(me->name, me->employeeNo) : tr("Not said"));
}

void showSettings(Session& session, QWidget* parent)
{
    auto* dialog = new SettingsDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace levelbook::gui
