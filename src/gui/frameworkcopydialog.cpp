#include "gui/frameworkcopydialog.h"

#include "gui/plainlabel.h"
#include "text/errortext.h"
#include "text/frameworktext.h"
#include "workspace/clock.h"
#include "workspace/frameworks.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int fieldWidth = 380;

QString typedIn(const QLineEdit* edit)
{
    return edit->text().normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace

FrameworkCopyDialog::FrameworkCopyDialog(
    Session& session, const Framework& original, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_original(original)
    , m_korean(new QLineEdit)
    , m_english(new QLineEdit)
    , m_key(new QLineEdit)
    , m_problem(plainLabel(Voice::Normal, true))
{
    const Words& words = session.words();
    setObjectName(u"frameworkCopyDialog"_s);
    setWindowTitle(tr("New framework from a copy"));
    QLabel* note = plainLabel(Voice::Muted, true);
    note->setText(tr("A copy of “%1” with a name of its own. It is edited like any other, and a "
                     "person works by it once that is chosen on the page People.")
                      .arg(original.title.in(words.language())));
    m_korean->setObjectName(u"copyTitleKo"_s);
    m_english->setObjectName(u"copyTitleEn"_s);
    m_key->setObjectName(u"copyKey"_s);
    m_problem->setObjectName(u"copyProblem"_s);
    m_problem->hide();
    auto* form = new QFormLayout;
    const QString title = frameworkFieldText(words, u"title"_s);
    const std::pair<QLineEdit*, QString> rows[]{
        { m_korean, u"%1, %2"_s.arg(title, frameworkFieldText(words, u"ko"_s)) },
        { m_english, u"%1, %2"_s.arg(title, frameworkFieldText(words, u"en"_s)) },
        { m_key, frameworkFieldText(words, u"key"_s) }
    };
    for (const auto& [edit, name] : rows) {
        edit->setMinimumWidth(fieldWidth);
        edit->setAccessibleName(name);
        form->addRow(name, edit);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make the framework"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_english, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_keyTyped)
            m_key->setText(keyFromName(text, {}).replace(u'_', u'-'));
    });
    connect(m_key, &QLineEdit::textEdited, this,
        [this](const QString& text) { m_keyTyped = !text.isEmpty(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &FrameworkCopyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_korean->setFocus();
}

void FrameworkCopyDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    const Words& words = m_session.words();
    for (QLineEdit* edit : { m_korean, m_english, m_key }) {
        if (!typedIn(edit).isEmpty())
            continue;
        m_problem->setText(u"%1: %2"_s.arg(
            edit->accessibleName(), errorText(words, { ErrorCode::MissingValue, {}, {} })));
        m_problem->show();
        return edit->setFocus();
    }
    auto version = addFrameworkCopy(m_session.workspace().store(), m_original, typedIn(m_key),
        { typedIn(m_korean), typedIn(m_english) }, currentMoment());
    if (!version) {
        m_problem->setText(errorText(words, { version.error().code, version.error().args, {} }));
        m_problem->show();
        return m_key->setFocus();
    }
    QDialog::accept();
    Q_EMIT copied(*version);
}

} // namespace levelbook::gui
