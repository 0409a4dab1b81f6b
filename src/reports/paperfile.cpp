#include "reports/paperfile.h"

#include "reports/html.h"
#include "reports/layout.h"
#include "reports/pdf.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

bool isHtmlFile(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"html" || ending == u"htm";
}

Result<std::optional<int>> writePaper(const Document& document, const QString& path)
{
    if (isHtmlFile(path)) {
        LEVELBOOK_TRY(writeHtml(document, path));
        return std::optional<int>();
    }
    const Pages pages = layout(document);
    LEVELBOOK_TRY(writePdf(pages, path));
    return std::optional(static_cast<int>(pages.pages.size()));
}

} // namespace levelbook::reports
