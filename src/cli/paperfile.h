// Where a report verb's papers go, as what, and in which language and size they are.
#pragma once

#include "cli/command.h"
#include "reports/paperfile.h"
#include "reports/papersize.h"
#include "reports/papervoice.h"

#include <functional>

namespace levelbook::cli {

/// The language of --language, else that of the program; BadChoice.
Result<reports::PaperLanguage> paperLanguageOf(const Context& context);

/// The sheet of --paper, else A4; BadChoice.
Result<reports::PageFormat> pageOf(const Arguments& arguments);

/// Where the papers of --out go: each into a folder, or the only one to a file.
struct PaperTarget {
    QString path;
    bool isFolder = false;
    reports::FileFormat format = reports::FileFormat::Pdf; ///< That of --format in a folder.
};

/// Makes the folder where there is none. Errors: FileExists, FileUnwritable; BadChoice, also where
/// the file's ending says something else than --format.
Result<PaperTarget> paperTargetOf(const Arguments& arguments, bool several);

/// What is said of a written file: {"path", "pages"}, without pages of a web page.
QJsonObject fileSaid(const QString& path, std::optional<int> pages);

/// Writes a paper to a file, a web page where its name ends in .html: what fileSaid() says.
Result<QJsonObject> writtenFile(const reports::Document& document, const QString& path);

/// Writes one paper to --out; where that is a folder, under `stem` in it. The output is
/// {"files": [what writtenFile() says]} and the path.
Result<Output> writtenPaper(const Context& context, const QString& stem,
    const std::function<reports::Document(reports::PaperLanguage)>& make);

} // namespace levelbook::cli
