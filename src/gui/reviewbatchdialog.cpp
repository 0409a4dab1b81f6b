#include "gui/reviewbatchdialog.h"

#include "gui/dialogs.h"
#include "gui/longwork.h"
#include "gui/paperlanguagebox.h"
#include "gui/plainlabel.h"
#include "gui/reviewbatch.h"
#include "gui/savedialog.h"
#include "gui/workbar.h"
#include "reports/filename.h"
#include "text/format.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

ReviewBatchDialog::ReviewBatchDialog(Session& session, const Cycle& cycle, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_cycle(cycle.name)
    , m_purpose(plainLabel(Voice::Normal, true))
    , m_languageLabel(new QLabel)
    , m_language(new PaperLanguageBox(session))
    , m_each(new QRadioButton)
    , m_oneFile(new QRadioButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"reviewBatchDialog"_s);
    resize(480, 220);
    m_each->setObjectName(u"batchEach"_s);
    m_oneFile->setObjectName(u"batchOneFile"_s);
    m_each->setChecked(true);
    m_languageLabel->setBuddy(m_language);
    auto* language = new QHBoxLayout;
    language->setSpacing(8);
    language->addWidget(m_languageLabel);
    language->addWidget(m_language);
    language->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_purpose);
    layout->addLayout(language);
    layout->addWidget(m_each);
    layout->addWidget(m_oneFile);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

reports::PaperLanguage ReviewBatchDialog::language() const { return m_language->language(); }

bool ReviewBatchDialog::isOneFile() const { return m_oneFile->isChecked(); }

void ReviewBatchDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReviewBatchDialog::retranslate()
{
    setWindowTitle(tr("Reviews as PDF"));
    m_purpose->setText(m_session.team().isEmpty()
            ? filled(tr("The newest revision of every review of “%1”."), { m_cycle })
            : filled(tr("The newest revision of every review of “%1” in the team “%2”."),
                { m_cycle, m_session.team() }));
    m_languageLabel->setText(tr("&Language"));
    m_each->setText(tr("A &file for each person, in a folder"));
    m_oneFile->setText(tr("&One file with a bookmark for each person"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Choose where…"));
}

namespace {

QString askWhere(Session& session, const QString& cycle, bool oneFile, QWidget* parent)
{
    if (oneFile)
        return askWhereToSave(session.settings(),
            { ReviewBatchDialog::tr("Reviews as PDF"),
                reports::safeFileName(
                    session.words().translate("Report", "Performance reviews") + u' ' + cycle,
                    u"pdf"_s),
                ReviewBatchDialog::tr("PDF document (*.pdf)"), u"pdf"_s },
            parent);
    QFileDialog dialog(
        parent, ReviewBatchDialog::tr("Folder for the reviews"), session.settings().lastFolder());
    dialog.setObjectName(u"folderDialog"_s);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

} // namespace

void writeReviewsTo(Session& session, const ReviewBatchJob& job, QWidget* parent)
{
    const auto state = runLong(
        &session, [job](WorkState& work) { return writeReviews(job, work); },
        [&session, path = job.path](const Result<int>& written) {
            if (written)
                Q_EMIT session.remarked(filled(ReviewBatchDialog::tr("Reviews written: %1, to %2"),
                    { countText(*written), QFileInfo(path).fileName() }));
            else if (written.error().code == ErrorCode::Cancelled)
                Q_EMIT session.remarked(ReviewBatchDialog::tr("Cancelled: no file was written."));
            else
                session.tell(written.error());
        });
    showWork(parent, state, ReviewBatchDialog::tr("Reviews as PDF"));
}

void showReviewBatch(Session& session, const Cycle& cycle, QWidget* parent)
{
    ReviewBatchDialog dialog(session, cycle, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = askWhere(session, cycle.name, dialog.isOneFile(), parent);
    if (path.isEmpty())
        return;
    writeReviewsTo(session,
        { session.workspace().file(), cycle, session.team(), dialog.language(), dialog.isOneFile(),
            path },
        parent);
}

} // namespace levelbook::gui
