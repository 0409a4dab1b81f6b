#include "reports/print.h"

#include "reports/paintpage.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

// The pages that the printer asks for, from 0, in its order; in copies too where it makes none by
// itself, as a file does not.
QList<int> wantedPages(const QPrinter& printer, int count)
{
    const QPageRanges ranges = printer.pageRanges();
    QList<int> once;
    for (int i = 0; i < count; ++i) {
        if (ranges.isEmpty() || ranges.contains(i + 1))
            once << i;
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all << once;
        return all;
    }
    for (const int page : std::as_const(once))
        all << QList<int>(copies, page);
    return all;
}

} // namespace

Result<void> printPages(QPrinter& printer, const Pages& pages)
{
    if (pages.missingFamily)
        return Error{ ErrorCode::FontMissing, { *pages.missingFamily }, {} };
    const Error refused{ ErrorCode::FileUnwritable, { printer.printerName(), u"the printer"_s },
        {} };
    printer.setFullPage(true);
    printer.setPageSize(
        QPageSize(pages.format.size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch));
    printer.setDocName(pages.title);

    const QList<int> wanted = wantedPages(printer, int(pages.pages.size()));
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return refused;
        paintPage(painter, pages, wanted[i], printer.resolution());
    }
    return {};
}

} // namespace levelbook::reports
