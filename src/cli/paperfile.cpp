#include "cli/paperfile.h"

#include "reports/filename.h"
#include "reports/paperfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<reports::PaperLanguage> paperLanguageOf(const Context& context)
{
    if (!context.arguments.has(u"language"_s))
        return context.globals.language == Language::English ? reports::PaperLanguage::English
                                                             : reports::PaperLanguage::Korean;
    const QString text = context.arguments.value(u"language"_s);
    const auto language = reports::paperLanguageFromKey(text);
    if (!language)
        return Error{ ErrorCode::BadChoice, { text, u"ko, en, both"_s }, {} };
    return *language;
}

Result<PaperTarget> paperTargetOf(const Arguments& arguments, bool several)
{
    const QFileInfo info(arguments.value(u"out"_s));
    PaperTarget target{ info.absoluteFilePath(), info.isDir() || several };
    if (target.isFolder && info.exists() && !info.isDir())
        return Error{ ErrorCode::FileExists, { target.path }, {} };
    if (target.isFolder && !QDir().mkpath(target.path))
        return Error{ ErrorCode::FileUnwritable, { target.path, QString() }, {} };
    return target;
}

Result<QJsonObject> writtenFile(const reports::Document& document, const QString& path)
{
    auto pages = reports::writePaper(document, path);
    LEVELBOOK_TRY(pages);
    QJsonObject file{ { u"path"_s, path } };
    if (*pages)
        file[u"pages"_s] = **pages;
    return file;
}

Result<Output> writtenPaper(const Context& context, const QString& stem,
    const std::function<reports::Document(reports::PaperLanguage)>& make)
{
    auto language = paperLanguageOf(context);
    LEVELBOOK_TRY(language);
    auto target = paperTargetOf(context.arguments, false);
    LEVELBOOK_TRY(target);
    const QString path = target->isFolder
        ? QDir(target->path).filePath(reports::safeFileName(stem, u"pdf"_s))
        : target->path;
    auto file = writtenFile(make(*language), path);
    LEVELBOOK_TRY(file);
    return Output{ { { u"files"_s, QJsonArray{ *file } } }, { path } };
}

} // namespace levelbook::cli
