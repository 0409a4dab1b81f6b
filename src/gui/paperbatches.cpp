// Asks how and where the papers of many people are written, and writes them in the background.
#include "gui/dialogs.h"
#include "gui/longwork.h"
#include "gui/paperbatchdialog.h"
#include "gui/savedialog.h"
#include "gui/workbar.h"
#include "reports/filename.h"
#include "text/format.h"
#include "workspace/clock.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// What all of them in one file are called.
QString nameOfAll(const Session& session, const BatchSubject& subject)
{
    const Words& words = session.words();
    if (const auto* reviews = std::get_if<ReviewsOfCycle>(&subject))
        return words.translate("Report", "Performance reviews") + u' ' + reviews->cycle.name;
    return words.translate("Report", "Growth reports");
}

QString askWhere(Session& session, const BatchSubject& subject, bool oneFile, QWidget* parent)
{
    if (oneFile)
        return askWhereToSave(session.settings(),
            { PaperBatchDialog::tr("Save the papers"),
                reports::safeFileName(nameOfAll(session, subject), u"pdf"_s),
                PaperBatchDialog::tr("PDF document (*.pdf)"), u"pdf"_s },
            parent);
    QFileDialog dialog(
        parent, PaperBatchDialog::tr("Folder for the papers"), session.settings().lastFolder());
    dialog.setObjectName(u"folderDialog"_s);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

void askAndWrite(Session& session, const BatchSubject& subject, QWidget* parent)
{
    PaperBatchDialog dialog(session, subject, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const BatchChoices choices = dialog.choices();
    const QString path = askWhere(session, subject, choices.oneFile, parent);
    if (!path.isEmpty())
        writePapersTo(session,
            { session.workspace().file(), subject, session.team(), choices, path }, parent);
}

} // namespace

void writePapersTo(Session& session, const PaperBatchJob& job, QWidget* parent)
{
    const auto state = runLong(
        &session, [job](WorkState& work) { return writePapers(job, work); },
        [&session, path = job.path](const Result<int>& written) {
            if (written)
                Q_EMIT session.remarked(filled(PaperBatchDialog::tr("Papers written: %1, to %2"),
                    { countText(*written), QFileInfo(path).fileName() }));
            else if (written.error().code == ErrorCode::Cancelled)
                Q_EMIT session.remarked(PaperBatchDialog::tr("Cancelled: no file was written."));
            else
                session.tell(written.error());
        });
    showWork(parent, state, nameOfAll(session, job.subject));
}

void showReviewBatch(Session& session, const Cycle& cycle, QWidget* parent)
{
    askAndWrite(session, ReviewsOfCycle{ cycle }, parent);
}

void showGrowthBatch(Session& session, QDate until, QWidget* parent)
{
    askAndWrite(session, GrowthOfPeople{ currentDay(), until }, parent);
}

} // namespace levelbook::gui
