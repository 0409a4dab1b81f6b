#include "cli/paperbatch.h"

#include "cli/paperfile.h"
#include "reports/filename.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<Output> writtenOnly(const PaperBatch& papers, const QString& path)
{
    auto make = papers.batch.open();
    LEVELBOOK_TRY(make);
    auto paper = (*make)(0);
    LEVELBOOK_TRY(paper);
    paper->document.format = papers.batch.page;
    auto file = writtenFile(paper->document, path);
    LEVELBOOK_TRY(file);
    (*file)[u"engineer"_s] = papers.engineers.first();
    return Output{ { { u"files"_s, QJsonArray{ *file } } }, { path } };
}

Result<Output> writtenEach(PaperBatch& papers)
{
    const bool several = !papers.context.arguments.has(u"engineer"_s);
    auto target = paperTargetOf(papers.context.arguments, several);
    LEVELBOOK_TRY(target);
    if (!target->isFolder)
        return writtenOnly(papers, target->path);
    papers.batch.format = target->format;
    auto written = reports::writeFolder(papers.batch, target->path);
    LEVELBOOK_TRY(written);
    QJsonArray files;
    QStringList lines;
    for (qsizetype i = 0; i < written->size(); ++i) {
        QJsonObject file = fileSaid(written->at(i).path, written->at(i).pages);
        file[u"engineer"_s] = papers.engineers[i];
        files << file;
        lines << written->at(i).path;
    }
    return Output{ { { u"files"_s, files } }, lines };
}

Result<Output> writtenInOne(const PaperBatch& papers)
{
    auto target = paperTargetOf(papers.context.arguments, false);
    LEVELBOOK_TRY(target);
    if (target->format != reports::FileFormat::Pdf) // Bookmarks are a matter of PDF.
        return Error{ ErrorCode::BadChoice, { QFileInfo(target->path).fileName(), u".pdf"_s }, {} };
    const QString path = target->isFolder
        ? QDir(target->path).filePath(reports::safeFileName(papers.info.title, u"pdf"_s))
        : target->path;
    auto file = reports::writeOneFile(papers.batch, papers.info, path);
    LEVELBOOK_TRY(file);
    QJsonObject json = fileSaid(file->path, file->pages);
    json[papers.counted] = papers.batch.count;
    return Output{ { { u"files"_s, QJsonArray{ json } } }, { file->path } };
}

} // namespace

Result<Output> writtenBatch(PaperBatch papers)
{
    auto page = pageOf(papers.context.arguments);
    LEVELBOOK_TRY(page);
    papers.batch.page = *page;
    return papers.context.arguments.has(u"one-file"_s) ? writtenInOne(papers) : writtenEach(papers);
}

} // namespace levelbook::cli
