#include "gui/paperbatchdialog.h"

#include "gui/paperlanguagebox.h"
#include "gui/papersizebox.h"
#include "gui/plainlabel.h"
#include "text/format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

PaperBatchDialog::PaperBatchDialog(Session& session, const BatchSubject& subject, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_subject(subject)
    , m_purpose(plainLabel(Voice::Normal, true))
    , m_languageLabel(new QLabel)
    , m_language(new PaperLanguageBox(session))
    , m_sizeLabel(new QLabel)
    , m_size(new PaperSizeBox(session))
    , m_formatLabel(new QLabel)
    , m_format(new QComboBox)
    , m_evidence(new QCheckBox)
    , m_each(new QRadioButton)
    , m_oneFile(new QRadioButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"paperBatchDialog"_s);
    resize(480, 300);
    build();
    retranslate();
}

void PaperBatchDialog::build()
{
    m_format->setObjectName(u"batchFormat"_s);
    m_evidence->setObjectName(u"batchEvidence"_s);
    m_each->setObjectName(u"batchEach"_s);
    m_oneFile->setObjectName(u"batchOneFile"_s);
    for (const auto format : { reports::FileFormat::Pdf, reports::FileFormat::WebPage })
        m_format->addItem(QString(), reports::fileFormatKey(format));
    m_evidence->setVisible(std::holds_alternative<ReviewsOfCycle>(m_subject));
    m_each->setChecked(true);
    m_languageLabel->setBuddy(m_language);
    m_sizeLabel->setBuddy(m_size);
    m_formatLabel->setBuddy(m_format);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_sizeLabel, m_size);
    form->addRow(m_formatLabel, m_format);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_purpose);
    layout->addLayout(form);
    layout->addWidget(m_evidence);
    layout->addWidget(m_each);
    layout->addWidget(m_oneFile);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PaperBatchDialog::allowOneFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

BatchChoices PaperBatchDialog::choices() const
{
    BatchChoices choices;
    choices.language = m_language->language();
    choices.size = m_size->size();
    choices.format = reports::fileFormatFromKey(m_format->currentData().toString())
                         .value_or(reports::FileFormat::Pdf);
    choices.evidence = m_evidence->isChecked();
    choices.oneFile = m_oneFile->isChecked();
    return choices;
}

void PaperBatchDialog::allowOneFile()
{
    const bool isPdf = choices().format == reports::FileFormat::Pdf;
    if (!isPdf)
        m_each->setChecked(true);
    m_oneFile->setEnabled(isPdf);
}

QString PaperBatchDialog::purpose() const
{
    const QString team = m_session.team();
    if (const auto* reviews = std::get_if<ReviewsOfCycle>(&m_subject))
        return team.isEmpty()
            ? filled(tr("The newest revision of every review of “%1”."), { reviews->cycle.name })
            : filled(tr("The newest revision of every review of “%1” in the team “%2”."),
                { reviews->cycle.name, team });
    return team.isEmpty()
        ? tr("The growth report of everybody who is there today.")
        : filled(tr("The growth report of everybody who is in the team “%1” today."), { team });
}

void PaperBatchDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PaperBatchDialog::retranslate()
{
    setWindowTitle(std::holds_alternative<ReviewsOfCycle>(m_subject)
            ? tr("Reviews as files")
            : tr("Growth reports as files"));
    m_purpose->setText(purpose());
    m_languageLabel->setText(tr("&Language"));
    m_sizeLabel->setText(tr("Paper s&ize"));
    m_formatLabel->setText(tr("&Type"));
    m_format->setAccessibleName(tr("Type of the files"));
    m_format->setItemText(0, tr("PDF document"));
    m_format->setItemText(1, tr("Web page"));
    m_evidence->setText(tr("With an appendix of the &records behind each KPI"));
    m_each->setText(tr("A &file for each person, in a folder"));
    m_oneFile->setText(tr("&One PDF with a bookmark for each person"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Choose where…"));
}

} // namespace levelbook::gui
