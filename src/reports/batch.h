// Many papers at once: a folder of files, or one file with bookmarks. The papers are made on
// several threads, one at a time on each, so that memory does not grow with their number.
#pragma once

#include "domain/result.h"
#include "reports/paperfile.h"

namespace levelbook::reports {

struct BatchPaper {
    Document document;
    QString stem; ///< What its file in a folder is called, without the ending.
    QString bookmark; ///< What it is called in one file.
};

/// Makes the paper of a number from 0; called on one thread only.
using PaperMaker = std::function<Result<BatchPaper>(int index)>;

struct Batch {
    int count = 1; ///< At least 1.
    /// Called once on each thread: what it needs (a connection, a reader) belongs to that thread.
    std::function<Result<PaperMaker>()> open;
    /// How many are done; false ends the work. Called on any of the threads, by one at a time.
    std::function<bool(int done)> progress = [](int) { return true; };
    PageFormat page = {}; ///< The sheet of all papers.
    FileFormat format = FileFormat::Pdf; ///< Of the files in a folder.
    int threads = 0; ///< 0: one for each core.
};

struct BatchFile {
    QString path;
    std::optional<int> pages; ///< Of a PDF.
};

/// Writes a file for each paper into a folder that exists, in the order of the papers. The files
/// appear once all of them are whole: what fails or is cancelled leaves the folder as it was.
/// Errors: those of `open` and the makers, Cancelled, FontMissing, DiskFull, FileUnwritable.
Result<QList<BatchFile>> writeFolder(const Batch& batch, const QString& folder);

/// What one file of many papers says about itself.
struct BatchInfo {
    QString title;
    QString author;
    QString language; ///< BCP 47.
    QDateTime created;
};

/// Writes all papers into one PDF, one behind the other with a bookmark each; in one step, as
/// writePdf() does. Errors: as writeFolder().
Result<BatchFile> writeOneFile(const Batch& batch, const BatchInfo& info, const QString& path);

} // namespace levelbook::reports
