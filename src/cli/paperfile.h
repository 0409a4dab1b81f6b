// Where a report verb's papers go, and in which language they are.
#pragma once

#include "cli/command.h"
#include "reports/papervoice.h"

#include <functional>

namespace levelbook::cli {

/// The language of --language, else that of the program; BadChoice.
Result<reports::PaperLanguage> paperLanguageOf(const Context& context);

/// Where the papers of --out go: each into a folder, or the only one to a file.
struct PaperTarget {
    QString path;
    bool isFolder = false;
};

/// Makes the folder where there is none. Errors: FileExists, FileUnwritable.
Result<PaperTarget> paperTargetOf(const Arguments& arguments, bool several);

/// Writes a paper to a file, a web page where its name ends in .html: {"path", "pages"}, without
/// pages of a web page.
Result<QJsonObject> writtenFile(const reports::Document& document, const QString& path);

/// Writes one paper to --out; where that is a folder, under `stem` in it. The output is
/// {"files": [what writtenFile() says]} and the path.
Result<Output> writtenPaper(const Context& context, const QString& stem,
    const std::function<reports::Document(reports::PaperLanguage)>& make);

} // namespace levelbook::cli
