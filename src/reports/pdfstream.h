// Documents written into one PDF one behind the other, page by page: only the fonts' letters are
// kept in memory.
#pragma once

#include "domain/result.h"
#include "reports/pages.h"

#include <memory>

class QPainter;
class QPdfWriter;

namespace levelbook::reports {

class DiskFile;

/// Lives on one thread, as the pages that are added do.
class PdfStream {
public:
    /// To a file that is written over. It has no page until the first document is added.
    explicit PdfStream(const QString& path);
    ~PdfStream();

    /// Errors: FontMissing, DiskFull, FileUnwritable.
    Result<void> add(const Pages& pages);
    int pageCount() const { return m_pageCount; }
    /// Writes what is left. Errors: DiskFull, FileUnwritable.
    Result<void> finish();

private:
    std::unique_ptr<DiskFile> m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    int m_pageCount = 0;
};

} // namespace levelbook::reports
