// A file that is replaced while a window has it open: nothing goes into the new one, nothing that
// was held is lost.
#include "gui/dialogs.h"
#include "gui/guifixture.h"
#include "gui/importjob.h"
#include "gui/mainwindow.h"
#include "gui/personfacts.h"
#include "storage/backup.h"
#include "workspace/clock.h"
#include "workspace/workspacefile.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class LostFile : public GuiTest {
protected:
    /// Puts another, sound file of ours in the place of the open one.
    void replaceFile()
    {
        must(createFile(in(u"other.levelbook"_s), currentMoment())).reset();
        ASSERT_TRUE(QFile::rename(path(), in(u"moved.levelbook"_s)));
        ASSERT_TRUE(QFile::rename(in(u"other.levelbook"_s), path()));
        workspace().lookForOthers();
    }
};

} // namespace

TEST_F(LostFile, NoJobWorksOnTheFileThatCameInItsPlace)
{
    const OpenedFile file = workspace().file();
    const Engineer person = workspace().people().engineers().first();
    replaceFile();
    EXPECT_TRUE(workspace().isLost());
    EXPECT_EQ(openAgain(file, OpenMode::ReadOnly).error().code, ErrorCode::FileReplaced);

    QFile people(in(u"people.csv"_s));
    ASSERT_TRUE(people.open(QIODevice::WriteOnly));
    people.write("employee_no,name,team,level,hired_on,career_started_on\n"
                 "E1,One,A,mid,2020-03-02,2018-01-01\n");
    people.close();
    gui::WorkState state;
    gui::ImportJob job;
    job.database = file;
    job.kind = ImportKind::People;
    job.request.path = people.fileName();
    job.request.now = currentMoment();
    job.request.today = currentDay();
    EXPECT_EQ(gui::runImportJob(job, state).error().code, ErrorCode::FileReplaced);
    EXPECT_EQ(gui::readPersonFacts(file, workspace().people(), workspace().framework(), person.id,
                  session().period(), currentDay())
                  .error()
                  .code,
        ErrorCode::FileReplaced);
    EXPECT_EQ(must((*openFile(path(), OpenMode::ReadOnly))->counts()).engineers, 0);
    EXPECT_TRUE(backupsBeside(path()).isEmpty());
}

TEST_F(LostFile, IsToldAndWhatItHeldCanBeSavedElsewhere)
{
    gui::MainWindow window(session());
    window.show();
    const qsizetype people = workspace().people().engineers().size();
    replaceFile();
    auto* help = child<QPushButton>(window, u"messageHelp"_s);
    ASSERT_TRUE(help->isVisible());
    EXPECT_FALSE(child<QLabel>(window, u"messageText"_s)->text().isEmpty());
    EXPECT_FALSE(child<QLabel>(window, u"savedLabel"_s)->text().contains(u"Saved"_s));

    const QString target = in(u"kept.levelbook"_s);
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->selectFile(target);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    help->click();
    ASSERT_TRUE(QFile::exists(target));
    EXPECT_EQ(must((*openFile(target, OpenMode::ReadOnly))->counts()).engineers, people);
}
