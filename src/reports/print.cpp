#include "reports/print.h"

#include "reports/paintpage.h"

#include <QPainter>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

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

    const int count = int(pages.pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;
    for (int i = first; i < last; ++i) {
        if (i > first && !printer.newPage())
            return refused;
        paintPage(painter, pages, i, printer.resolution());
    }
    return {};
}

} // namespace levelbook::reports
