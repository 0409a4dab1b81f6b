// What the tests of reviews need beside a session: other programs, dialogs, waiting, no drafts
// left.
#pragma once

#include "gui/draftstore.h"
#include "gui/guifixture.h"
#include "workspace/reviews.h"
#include "workspace/workspacefile.h"

#include <QApplication>
#include <QTimer>

namespace levelbook::test {

class ReviewTest : public GuiTest {
protected:
    ~ReviewTest() override
    {
        const gui::DraftStore drafts;
        for (const ReviewDraft& draft : drafts.all(path()))
            drafts.remove(draft.file, draft.cycle, draft.employeeNo);
    }

    Store& store() { return workspace().store(); }
    /// Another connection to the same file, as another program would have.
    std::unique_ptr<SqliteStore> otherStore() const
    {
        return must(openFile(path(), OpenMode::ReadWrite));
    }
    Review inFile(const QString& employeeNo)
    {
        return must(findReview(store(), session().cycle()->name, employeeNo)).review;
    }
    /// Waits until something is so; false where it does not become so.
    static bool waitFor(const std::function<bool()>& isSo) { return QTest::qWaitFor(isSo, 10'000); }
    /// Runs `answer` on the next modal dialog, as soon as it is open.
    static void answerDialog(std::function<void(QWidget& dialog)> answer)
    {
        auto* timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, qApp, [timer, answer = std::move(answer)] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            timer->stop();
            timer->deleteLater();
            answer(*dialog);
        });
        timer->start(10);
    }
};

} // namespace levelbook::test
