#include "gui/firststart.h"

#include "gui/dialogs.h"
#include "gui/icons.h"
#include "gui/languages.h"
#include "gui/newfile.h"
#include "gui/samplefile.h"
#include "text/errortext.h"
#include "ui_firststart.h"

#include <QEvent>
#include <QFileInfo>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr int iconSize = 64;
constexpr double titleScale = 1.5;
} // namespace

FirstStart::FirstStart(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::FirstStart>())
{
    m_ui->setupUi(this);
    m_ui->startIcon->setPixmap(QIcon(u":/icons/levelbook.svg"_s).pixmap(iconSize));
    QFont font = m_ui->startTitle->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setBold(true);
    m_ui->startTitle->setFont(font);
    m_ui->startPurpose->setForegroundRole(QPalette::PlaceholderText);
    m_ui->startError->hide();
    for (const Language language : allLanguages)
        m_ui->languageBox->addItem(languageName(language), languageKey(language));
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(languageKey(currentLanguage())));
    connect(m_ui->languageBox, &QComboBox::activated, this, &FirstStart::chooseLanguage);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &FirstStart::openSample);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &FirstStart::makeEmpty);
    connect(m_ui->openButton, &QPushButton::clicked, this, &FirstStart::openExisting);
    for (QCommandLinkButton* button : { m_ui->sampleButton, m_ui->emptyButton, m_ui->openButton })
        button->setIcon(symbolicIcon(u"next"_s));
    m_ui->sampleButton->setFocus();
}

FirstStart::~FirstStart() = default;

void FirstStart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

void FirstStart::chooseLanguage(int index)
{
    const QString key = m_ui->languageBox->itemData(index).toString();
    m_settings.set(settings::language, key);
    installLanguage(languageFromKey(key).value_or(Language::English));
}

void FirstStart::openSample()
{
    auto path = makeSampleFile();
    if (path)
        takePath(*path);
    else
        tell(path.error());
}

void FirstStart::makeEmpty()
{
    auto path = askForNewFile(m_settings, this);
    if (!path)
        tell(path.error());
    else if (!path->isEmpty())
        takePath(*path);
}

void FirstStart::openExisting()
{
    const QString path = askForFile(m_settings, this);
    if (!path.isEmpty())
        takePath(path);
}

void FirstStart::takePath(const QString& path)
{
    m_path = path;
    accept();
}

void FirstStart::tell(const Error& error)
{
    const QStringList lines = errorLines(Words(currentLanguage()), error);
    m_ui->startError->setText(lines.join(u'\n'));
    m_ui->startError->show();
}

std::optional<QString> showFirstStart(Settings& settings)
{
    FirstStart dialog(settings);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.path();
}

} // namespace levelbook::gui
