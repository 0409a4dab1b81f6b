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

Result<reports::PageFormat> pageOf(const Arguments& arguments)
{
    const QString text = arguments.optional(u"paper"_s).value_or(u"a4"_s);
    const auto size = reports::paperSizeFromKey(text);
    if (!size)
        return Error{ ErrorCode::BadChoice, { text, u"a4, letter"_s }, {} };
    return reports::pageFormat(*size);
}

namespace {

// The format of --format; none where it is not named.
Result<std::optional<reports::FileFormat>> wantedFormat(const Arguments& arguments)
{
    if (!arguments.has(u"format"_s))
        return std::optional<reports::FileFormat>();
    const auto format = reports::fileFormatFromKey(arguments.value(u"format"_s));
    if (!format)
        return Error{ ErrorCode::BadChoice, { arguments.value(u"format"_s), u"pdf, html"_s }, {} };
    return format;
}

} // namespace

Result<PaperTarget> paperTargetOf(const Arguments& arguments, bool several)
{
    auto format = wantedFormat(arguments);
    LEVELBOOK_TRY(format);
    const QFileInfo info(arguments.value(u"out"_s));
    PaperTarget target{ info.absoluteFilePath(), info.isDir() || several };
    target.format = target.isFolder ? format->value_or(reports::FileFormat::Pdf)
                                    : reports::fileFormatOf(target.path);
    if (*format && target.format != **format)
        return Error{ ErrorCode::BadChoice,
            { info.fileName(), u'.' + reports::fileFormatKey(**format) }, {} };
    if (target.isFolder && info.exists() && !info.isDir())
        return Error{ ErrorCode::FileExists, { target.path }, {} };
    if (target.isFolder && !QDir().mkpath(target.path))
        return Error{ ErrorCode::FileUnwritable, { target.path, QString() }, {} };
    return target;
}

QJsonObject fileSaid(const QString& path, std::optional<int> pages)
{
    QJsonObject file{ { u"path"_s, path } };
    if (pages)
        file[u"pages"_s] = *pages;
    return file;
}

Result<QJsonObject> writtenFile(const reports::Document& document, const QString& path)
{
    auto pages = reports::writePaper(document, path);
    LEVELBOOK_TRY(pages);
    return fileSaid(path, *pages);
}

Result<Output> writtenPaper(const Context& context, const QString& stem,
    const std::function<reports::Document(reports::PaperLanguage)>& make)
{
    auto language = paperLanguageOf(context);
    LEVELBOOK_TRY(language);
    auto page = pageOf(context.arguments);
    LEVELBOOK_TRY(page);
    auto target = paperTargetOf(context.arguments, false);
    LEVELBOOK_TRY(target);
    const QString path = target->isFolder
        ? QDir(target->path)
              .filePath(reports::safeFileName(stem, reports::fileFormatKey(target->format)))
        : target->path;
    reports::Document document = make(*language);
    document.format = *page;
    auto file = writtenFile(document, path);
    LEVELBOOK_TRY(file);
    return Output{ { { u"files"_s, QJsonArray{ *file } } }, { path } };
}

} // namespace levelbook::cli
