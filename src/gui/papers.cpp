// Reads what a paper is made of, and opens it in the preview.
#include "workspace/papers.h"

#include "gui/dialogs.h"
#include "gui/longwork.h"
#include "gui/paperpreview.h"
#include "gui/workbar.h"
#include "reports/cyclereport.h"
#include "reports/formreport.h"
#include "reports/frameworkreport.h"
#include "reports/growthreport.h"
#include "reports/reviewbatch.h"
#include "reports/teamreport.h"
#include "text/format.h"
#include "text/labels.h"
#include "workspace/clock.h"
#include "workspace/reviews.h"
#include "workspace/workspacefile.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// What reads the same in both languages.
Localized plain(const QString& text) { return { text, text }; }

template <class Make>
Localized inBoth(Make make)
{
    return { make(Words(Language::Korean)), make(Words(Language::English)) };
}

Result<ReviewPaper> readReview(Store& store, const QString& cycleName, const QString& employeeNo,
    std::optional<int> revisionNo)
{
    auto found = findReview(store, cycleName, employeeNo, revisionNo);
    LEVELBOOK_TRY(found);
    auto reader = DocumentReader::open(store);
    LEVELBOOK_TRY(reader);
    return reviewPaperOf(
        *reader, found->cycle, found->review.engineer, { revisionNo, true }, currentMoment());
}

void tellUnlessCancelled(Session& session, const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        session.tell(error);
}

Progress progressOf(WorkState& work)
{
    return [&work](qint64 done, qint64 total) { return work.tell(done, total); };
}

// For the cycle that is chosen.
void showForm(Session& session, FormRequest request, QWidget* parent)
{
    request.today = currentDay();
    if (const auto cycle = session.cycle())
        request.cycle = cycle->name;
    auto paper = formPaper(session.workspace().store(), request, currentMoment());
    if (!paper) {
        session.tell(paper.error());
        return;
    }
    const auto& person = paper->person;
    const Words& words = session.words();
    openPreview(session,
        { QT_TRANSLATE_NOOP("Report", "Blank review form"),
            person ? plain(person->name)
                   : inBoth([&](const Words& in) { return label(in, paper->level); }),
            reports::formFileStem(*paper, words),
            [paper = *paper](
                reports::PaperLanguage language) { return reports::formReport(paper, language); } },
        parent);
}

} // namespace

void showReviewPaper(Session& session, const QString& cycleName, const QString& employeeNo,
    QWidget* parent, std::optional<int> revisionNo)
{
    auto paper = readReview(session.workspace().store(), cycleName, employeeNo, revisionNo);
    if (!paper) {
        session.tell(paper.error());
        return;
    }
    const ReviewedPerson& person = paper->review.person;
    ReviewPaper bare = *paper;
    bare.evidence.reset();
    openPreview(session,
        { QT_TRANSLATE_NOOP("Report", "Performance review"),
            plain(u"%1, %2"_s.arg(person.name, paper->review.cycle)),
            reports::reviewFileStem(*paper),
            [paper = bare](
                reports::PaperLanguage language) { return reports::reviewReport(paper, language); },
            [paper = *paper](reports::PaperLanguage language) {
                return reports::reviewReport(paper, language);
            } },
        parent);
}

void showFrameworkPaper(Session& session, FrameworkId framework, QWidget* parent)
{
    auto paper = frameworkPaper(session.workspace().store(), framework, currentMoment());
    if (!paper) {
        session.tell(paper.error());
        return;
    }
    openPreview(session,
        { QT_TRANSLATE_NOOP("Report", "Job description"), paper->framework.role,
            paper->framework.title.in(session.words().language()),
            [paper = *paper](reports::PaperLanguage language) {
                return reports::frameworkReport(paper, language);
            } },
        parent);
}

void showFormPaper(Session& session, FrameworkId framework, Level level, QWidget* parent)
{
    FormRequest request;
    request.level = level;
    request.framework = framework;
    showForm(session, request, parent);
}

void showFormPaper(Session& session, const QString& employeeNo, QWidget* parent)
{
    FormRequest request;
    request.employeeNo = employeeNo;
    showForm(session, request, parent);
}

void showGrowthPaper(Session& session, EngineerId engineer, QDate until, QWidget* parent)
{
    Workspace& workspace = session.workspace();
    const Engineer* person = workspace.people().byId(engineer);
    if (!person)
        return;
    auto paper = growthPaper(
        workspace.store(), workspace.people(), *person, { currentDay(), until }, currentMoment());
    if (!paper) {
        session.tell(paper.error());
        return;
    }
    openPreview(session,
        { QT_TRANSLATE_NOOP("Report", "Growth report"), plain(paper->person.name),
            reports::growthFileStem(*paper, session.words()),
            [paper = *paper](reports::PaperLanguage language) {
                return reports::growthReport(paper, language);
            } },
        parent);
}

void showTeamPaper(Session& session, const QString& team, const Period& period, QWidget* parent)
{
    const auto state = runLong(
        parent,
        [file = session.workspace().file(), team, period](WorkState& work) -> Result<TeamPaper> {
            auto store = openAgain(file, OpenMode::ReadOnly);
            LEVELBOOK_TRY(store);
            return teamPaper(**store, team, period, currentMoment(), progressOf(work));
        },
        [&session, parent](Result<TeamPaper> paper) {
            if (!paper)
                return tellUnlessCancelled(session, paper.error());
            const Localized subject = inBoth([&](const Words& in) {
                return paper->team.isEmpty() ? in.translate("Report", "Everybody") : paper->team;
            });
            const Words& words = session.words();
            const QStringList stem{ words.translate("Report", "Team KPIs"),
                subject.in(words.language()), dateText(paper->period.from) };
            openPreview(session,
                { QT_TRANSLATE_NOOP("Report", "Team KPIs"), subject, stem.join(u' '),
                    [paper = *paper](reports::PaperLanguage language) {
                        return reports::teamReport(paper, language);
                    } },
                parent);
        });
    showWork(parent, state, session.words().translate("Report", "Team KPIs"));
}

void showCyclePaper(Session& session, const Cycle& cycle, QWidget* parent)
{
    const auto state = runLong(
        parent,
        [file = session.workspace().file(), cycle](WorkState& work) -> Result<CyclePaper> {
            auto store = openAgain(file, OpenMode::ReadOnly);
            LEVELBOOK_TRY(store);
            auto reader = DocumentReader::open(**store);
            LEVELBOOK_TRY(reader);
            return cyclePaper(*reader, cycle, currentMoment(), progressOf(work));
        },
        [&session, parent](Result<CyclePaper> paper) {
            if (!paper)
                return tellUnlessCancelled(session, paper.error());
            const Words& words = session.words();
            openPreview(session,
                { QT_TRANSLATE_NOOP("Report", "Review cycle"), plain(paper->cycle.name),
                    u"%1 %2"_s.arg(words.translate("Report", "Review cycle"), paper->cycle.name),
                    [paper = *paper](reports::PaperLanguage language) {
                        return reports::cycleReport(paper, language);
                    } },
                parent);
        });
    showWork(parent, state, session.words().translate("Report", "Review cycle"));
}

} // namespace levelbook::gui
