// The dialogs that several places open.
#pragma once

#include "gui/session.h"

class QMimeData;
class QWidget;

namespace levelbook::gui {

/// The records behind a figure, with file, line and import of each.
void showEvidence(Session& session, const KpiSubject& subject, const QString& kpi,
    const Period& period, QWidget* parent);
/// The paper of a review: preview, print, save as PDF, in Korean, English or both. Of the newest
/// revision where none is named.
void showReviewPaper(Session& session, const QString& cycleName, const QString& employeeNo,
    QWidget* parent, std::optional<int> revisionNo = {});
/// The job description as a booklet, in the preview.
void showFrameworkPaper(Session& session, FrameworkId framework, QWidget* parent);
/// The form of a level to fill in by pen, in the preview.
void showFormPaper(Session& session, FrameworkId framework, Level level, QWidget* parent);
/// A person's form for the cycle that is chosen, in the preview.
void showFormPaper(Session& session, const QString& employeeNo, QWidget* parent);
/// A person's roadmap and promotion readiness, with the whole months before `until`, in the
/// preview.
void showGrowthPaper(Session& session, EngineerId engineer, QDate until, QWidget* parent);
/// The KPIs of a team (empty: of everybody) in a period, read in the background.
void showTeamPaper(Session& session, const QString& team, const Period& period, QWidget* parent);
/// How far a cycle is and which grades were given, read in the background.
void showCyclePaper(Session& session, const Cycle& cycle, QWidget* parent);
/// All reviews of a cycle (of the team that is chosen) as files: asks how and where, then writes
/// them.
void showReviewBatch(Session& session, const Cycle& cycle, QWidget* parent);
/// The growth reports of everybody (in the team that is chosen) as files, in the same way.
void showGrowthBatch(Session& session, QDate until, QWidget* parent);
/// What differs between two revisions of a review, from the one before the newest on.
void showRevisions(
    Session& session, const QString& cycleName, const QString& employeeNo, QWidget* parent);
/// Language, theme, organisation and paper, who I am, backups.
void showSettings(Session& session, QWidget* parent);
/// The program, its licence and those of what it is built on.
void showAbout(QWidget* parent);
/// The first start: language, the sample team or an empty file. The path to open; none: the person
/// closed it.
std::optional<QString> showFirstStart(Settings& settings);
/// Asks who is at work; the choice is remembered for the file.
void chooseMe(Session& session, QWidget* parent);
/// Imports a file of people, KPI records or ticks, chosen by the person or dropped (empty: asks).
void showImport(Session& session, ImportKind kind, const QString& path, QWidget* parent);
/// Imports a file that was dropped; its header tells what it holds.
void showDropped(Session& session, const QString& path, QWidget* parent);
/// The one local file that is dragged; empty where it is something else.
QString droppedFile(const QMimeData& data);
/// Makes a cycle, and starts the reviews of those who were chosen.
void showNewCycle(Session& session, QWidget* parent);
/// Whose due dates are saved. Where nobody said who is at work, mine are those of all stages.
enum class WhoseDates { Mine, All };
/// Asks where to, and writes a cycle's due dates as a calendar file.
void saveDueDates(Session& session, const Cycle& cycle, WhoseDates whose, QWidget* parent);
/// Writes a verified copy where the person says.
void backUp(Session& session, QWidget* parent);

} // namespace levelbook::gui
