#include "gui/verdictdialog.h"

#include "gui/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

class VerdictDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(VerdictDialog)

public:
    VerdictDialog(const QString& ground, QWidget* parent);

    Verdict verdict() const
    {
        return { m_upheld->isChecked(),
            m_text->toPlainText().normalized(QString::NormalizationForm_C).trimmed() };
    }

private:
    void judge()
    {
        m_accept->setEnabled(
            (m_upheld->isChecked() || m_notUpheld->isChecked()) && !verdict().text.isEmpty());
    }

    QRadioButton* m_upheld;
    QRadioButton* m_notUpheld;
    QPlainTextEdit* m_text;
    QPushButton* m_accept = nullptr;
};

VerdictDialog::VerdictDialog(const QString& ground, QWidget* parent)
    : QDialog(parent)
    , m_upheld(new QRadioButton(
          tr("&Upheld: a new revision begins in the calibration, and this one stays as it is")))
    , m_notUpheld(new QRadioButton(tr("&Not upheld: the result stands")))
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"verdictDialog"_s);
    setWindowTitle(tr("Decide on the appeal"));
    m_upheld->setObjectName(u"upheldButton"_s);
    m_notUpheld->setObjectName(u"notUpheldButton"_s);
    m_text->setObjectName(u"verdictEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(5 * m_text->fontMetrics().lineSpacing());
    QLabel* appeal = plainLabel(Voice::Normal, true);
    appeal->setObjectName(u"appealGround"_s);
    appeal->setText(tr("The ground of the appeal: %1").arg(ground));
    appeal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    appeal->setMinimumWidth(400);
    QLabel* prompt = plainLabel();
    prompt->setText(tr("&Decision, in words that the person will read"));
    prompt->setBuddy(m_text);
    m_text->setAccessibleName(tr("Decision, in words that the person will read"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Record the de&cision"));
    m_accept->setObjectName(u"verdictAccept"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(appeal);
    layout->addWidget(m_upheld);
    layout->addWidget(m_notUpheld);
    layout->addWidget(prompt);
    layout->addWidget(m_text);
    layout->addWidget(buttons);

    // Nothing is chosen to begin with: who decides says it.
    for (QRadioButton* choice : { m_upheld, m_notUpheld })
        connect(choice, &QRadioButton::toggled, this, [this] { judge(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { judge(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    m_upheld->setFocus();
}

} // namespace

std::optional<Verdict> askVerdict(const QString& ground, QWidget* parent)
{
    VerdictDialog dialog(ground, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.verdict();
}

} // namespace levelbook::gui
