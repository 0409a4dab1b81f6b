#include "gui/declaredialog.h"

#include "gui/completenessform.h"
#include "gui/plainlabel.h"
#include "text/errortext.h"
#include "workspace/declarations.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

DeclareDialog::DeclareDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_purpose(plainLabel(Voice::Muted, true))
    , m_form(new CompletenessForm(session))
    , m_error(plainLabel(Voice::Normal, true))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"declareDialog"_s);
    resize(560, 280);
    m_error->setObjectName(u"declareError"_s);
    m_error->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_purpose);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_buttons);
    connect(m_form, &CompletenessForm::edited, this, &DeclareDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DeclareDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DeclareDialog::reject);
    retranslate();
    refresh();
}

void DeclareDialog::accept()
{
    const auto claim = m_form->claim();
    if (!claim)
        return;
    Workspace& workspace = m_session.workspace();
    const auto declared = workspace.change(
        Change::Records, [&] { return declareComplete(workspace.store(), *claim); });
    if (declared) {
        QDialog::accept();
        return;
    }
    m_error->setText(errorText(m_session.words(), declared.error()));
    m_error->show();
}

void DeclareDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DeclareDialog::refresh()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_form->claim().has_value());
}

void DeclareDialog::retranslate()
{
    setWindowTitle(tr("Declare complete"));
    m_purpose->setText(tr("I have made sure that the records of these counts are complete in this "
                          "period: where there is none, it was 0."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Declare"));
}

} // namespace levelbook::gui
