// The papers of many people as files: the reviews of a cycle, or growth reports. They are read and
// written away from the window.
#pragma once

#include "gui/longwork.h"
#include "reports/batch.h"
#include "reports/papersize.h"
#include "reports/papervoice.h"
#include "workspace/workspacefile.h"

#include <variant>

namespace levelbook::gui {

/// How many papers are put into files.
struct BatchChoices {
    reports::PaperLanguage language = reports::PaperLanguage::Korean;
    reports::PaperSize size = reports::PaperSize::A4;
    reports::FileFormat format = reports::FileFormat::Pdf; ///< In a folder.
    bool evidence = false; ///< Of reviews: with the records behind their KPIs.
    bool oneFile = false; ///< One PDF; else each gets a file of its own in a folder.
};

/// The newest revision of every review of a cycle.
struct ReviewsOfCycle {
    Cycle cycle;
};

/// The growth reports of those who are there on a day.
struct GrowthOfPeople {
    QDate today;
    QDate until; ///< The months beside the targets are the last whole ones before it.
};

using BatchSubject = std::variant<ReviewsOfCycle, GrowthOfPeople>;

/// Values only: the work goes to other threads, which open the file for themselves.
struct PaperBatchJob {
    OpenedFile file;
    BatchSubject subject;
    QString team; ///< Empty: everybody.
    BatchChoices choices;
    QString path; ///< Of the file, or of the folder.
};

/// How many papers were written. Nothing is, where it fails or is cancelled. Errors: those of
/// openAgain() and of reports/batch.h, UnknownTeam, UnknownReview where there is none.
Result<int> writePapers(const PaperBatchJob& job, WorkState& work);

} // namespace levelbook::gui
