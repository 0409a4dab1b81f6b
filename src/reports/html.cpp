#include "reports/html.h"

#include "domain/savefile.h"
#include "reports/htmlpage.h"

namespace levelbook::reports {

QByteArray htmlBytes(const Document& document) { return HtmlPage(document).bytes(); }

Result<void> writeHtml(const Document& document, const QString& path)
{
    return saveFile(htmlBytes(document), path);
}

} // namespace levelbook::reports
