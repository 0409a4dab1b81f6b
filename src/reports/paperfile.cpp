#include "reports/paperfile.h"

#include "reports/html.h"
#include "reports/layout.h"
#include "reports/pdf.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

QString fileFormatKey(FileFormat format)
{
    return format == FileFormat::Pdf ? u"pdf"_s : u"html"_s;
}

std::optional<FileFormat> fileFormatFromKey(const QString& key)
{
    for (const FileFormat format : { FileFormat::Pdf, FileFormat::WebPage }) {
        if (key == fileFormatKey(format))
            return format;
    }
    return std::nullopt;
}

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
