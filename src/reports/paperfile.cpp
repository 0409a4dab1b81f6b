#include "reports/paperfile.h"

#include "domain/keytable.h"
#include "reports/html.h"
#include "reports/layout.h"
#include "reports/pdf.h"

#include <QFileInfo>

namespace levelbook::reports {

namespace {
constexpr KeyTable<FileFormat, 2> fileFormats{ {
    { FileFormat::Pdf, "pdf" },
    { FileFormat::WebPage, "html" },
} };
}

QString fileFormatKey(FileFormat format) { return fileFormats.key(format); }
std::optional<FileFormat> fileFormatFromKey(const QString& key) { return fileFormats.value(key); }

FileFormat fileFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"html" || ending == u"htm" ? FileFormat::WebPage : FileFormat::Pdf;
}

Result<std::optional<int>> writePaper(const Document& document, const QString& path)
{
    if (fileFormatOf(path) == FileFormat::WebPage) {
        LEVELBOOK_TRY(writeHtml(document, path));
        return std::optional<int>();
    }
    const Pages pages = layout(document);
    LEVELBOOK_TRY(writePdf(pages, path));
    return std::optional(static_cast<int>(pages.pages.size()));
}

} // namespace levelbook::reports
