#include "reports/pdfjoin.h"

#include "domain/latelibrary.h"
#include "reports/pdftools.h"

namespace levelbook::reports {

namespace {
constexpr auto library = "levelbook-pdf";
}

Result<void> joinPdfs(const QStringList& parts, const QList<Bookmark>& bookmarks,
    const PdfInfo& info, const QString& path)
{
    auto tools = lateLibrary<PdfTools>(library);
    LEVELBOOK_TRY(tools);
    return (*tools)->join(parts, bookmarks, info, path);
}

Result<void> splitPdf(const QString& whole, const QList<PdfCut>& cuts)
{
    auto tools = lateLibrary<PdfTools>(library);
    LEVELBOOK_TRY(tools);
    return (*tools)->split(whole, cuts);
}

} // namespace levelbook::reports
