#include "cli/paperbatch.h"

#include "cli/paperfile.h"
#include "reports/filename.h"
#include "reports/paperfile.h"

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
    auto file = writtenFile(paper->document, path);
    LEVELBOOK_TRY(file);
    (*file)[u"engineer"_s] = papers.engineers.first();
    return Output{ { { u"files"_s, QJsonArray{ *file } } }, { path } };
}

Result<Output> writtenEach(const PaperBatch& papers)
{
    const bool several = !papers.context.arguments.has(u"engineer"_s);
    auto target = paperTargetOf(papers.context.arguments, several);
    LEVELBOOK_TRY(target);
    if (!target->isFolder)
        return writtenOnly(papers, target->path);
    auto written = reports::writeFolder(papers.batch, target->path);
    LEVELBOOK_TRY(written);
    QJsonArray files;
    QStringList lines;
    for (qsizetype i = 0; i < written->size(); ++i) {
        files << QJsonObject{ { u"engineer"_s, papers.engineers[i] },
            { u"path"_s, written->at(i).path }, { u"pages"_s, written->at(i).pages } };
        lines << written->at(i).path;
    }
    return Output{ { { u"files"_s, files } }, lines };
}

Result<Output> writtenInOne(const PaperBatch& papers)
{
    auto target = paperTargetOf(papers.context.arguments, false);
    LEVELBOOK_TRY(target);
    if (reports::isHtmlFile(target->path) && !target->isFolder) // Bookmarks are a matter of PDF.
        return Error{ ErrorCode::BadChoice, { QFileInfo(target->path).fileName(), u".pdf"_s }, {} };
    const QString path = target->isFolder
        ? QDir(target->path).filePath(reports::safeFileName(papers.info.title, u"pdf"_s))
        : target->path;
    auto file = reports::writeOneFile(papers.batch, papers.info, path);
    LEVELBOOK_TRY(file);
    const QJsonObject json{ { u"path"_s, file->path }, { u"pages"_s, file->pages },
        { papers.counted, papers.batch.count } };
    return Output{ { { u"files"_s, QJsonArray{ json } } }, { file->path } };
}

} // namespace

Result<Output> writtenBatch(const PaperBatch& papers)
{
    return papers.context.arguments.has(u"one-file"_s) ? writtenInOne(papers) : writtenEach(papers);
}

} // namespace levelbook::cli
