#include "cli/paperfile.h"
#include "cli/selection.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "reports/filename.h"
#include "reports/layout.h"
#include "reports/pdf.h"
#include "reports/reports.h"
#include "reports/reviewbatch.h"
#include "workspace/cycles.h"
#include "workspace/papers.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

struct ReviewBatch {
    const Context& context;
    const Cycle& cycle;
    const QList<EngineerId>& people;
    std::optional<int> revisionNo;
    reports::PaperLanguage language;

    reports::Batch papers() const;
};

// Each thread reads through a connection of its own.
Result<reports::PaperMaker> makerOf(const ReviewBatch& batch)
{
    auto opened = batch.context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(opened);
    const std::shared_ptr<SqliteStore> store = *std::move(opened);
    auto read = DocumentReader::open(*store);
    LEVELBOOK_TRY(read);
    const auto reader = std::make_shared<DocumentReader>(*std::move(read));
    return [store, reader, batch](int index) -> Result<reports::BatchPaper> {
        auto paper = reviewPaperOf(
            *reader, batch.cycle, batch.people[index], batch.revisionNo, batch.context.globals.now);
        LEVELBOOK_TRY(paper);
        return reports::reviewBatchPaper(*paper, batch.language);
    };
}

reports::Batch ReviewBatch::papers() const
{
    reports::Batch batch;
    batch.count = static_cast<int>(people.size());
    batch.open = [this] { return makerOf(*this); };
    return batch;
}

Result<Output> writtenEach(const ReviewBatch& batch, const PeopleIndex& people)
{
    const bool several = !batch.context.arguments.has(u"engineer"_s);
    auto target = paperTargetOf(batch.context.arguments, several);
    LEVELBOOK_TRY(target);
    QList<reports::BatchFile> written;
    if (target->isFolder) {
        auto files = reports::writeFolder(batch.papers(), target->path);
        LEVELBOOK_TRY(files);
        written = *files;
    } else {
        auto make = makerOf(batch);
        LEVELBOOK_TRY(make);
        auto paper = (*make)(0);
        LEVELBOOK_TRY(paper);
        const reports::Pages pages = reports::layout(paper->document);
        LEVELBOOK_TRY(reports::writePdf(pages, target->path));
        written << reports::BatchFile{ target->path, static_cast<int>(pages.pages.size()) };
    }
    QJsonArray files;
    QStringList lines;
    for (qsizetype i = 0; i < written.size(); ++i) {
        files << QJsonObject{ { u"engineer"_s, people.byId(batch.people[i])->employeeNo },
            { u"path"_s, written[i].path }, { u"pages"_s, written[i].pages } };
        lines << written[i].path;
    }
    return Output{ { { u"files"_s, files } }, lines };
}

Result<Output> writtenInOne(const ReviewBatch& batch)
{
    auto head = [&]() -> Result<PaperHead> {
        auto store = batch.context.open(OpenMode::ReadOnly);
        LEVELBOOK_TRY(store);
        return paperHead(**store, batch.context.globals.now);
    }();
    LEVELBOOK_TRY(head);
    auto target = paperTargetOf(batch.context.arguments, false);
    LEVELBOOK_TRY(target);
    const reports::BatchInfo info =
        reports::reviewBatchInfo(*head, batch.cycle.name, batch.language);
    const QString path = target->isFolder
        ? QDir(target->path).filePath(reports::safeFileName(info.title, u"pdf"_s))
        : target->path;
    auto file = reports::writeOneFile(batch.papers(), info, path);
    LEVELBOOK_TRY(file);
    const QJsonObject json{ { u"path"_s, file->path }, { u"pages"_s, file->pages },
        { u"reviews"_s, static_cast<int>(batch.people.size()) } };
    return Output{ { { u"files"_s, QJsonArray{ json } } }, { file->path } };
}

} // namespace

Result<Output> reportList(const Context& context)
{
    QJsonArray list;
    QStringList lines;
    for (const reports::ReportKind& kind : reports::reportKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        const QString title = context.words.translate("Report", kind.title);
        const QStringList needs = QString::fromLatin1(kind.needs).split(u' ', Qt::SkipEmptyParts);
        list << QJsonObject{ { u"kind"_s, key }, { u"title"_s, title },
            { u"needs"_s, QJsonArray::fromStringList(needs) } };
        lines << (needs.isEmpty() ? u"%1  %2"_s.arg(key, title)
                                  : u"%1  %2 (%3)"_s.arg(key, title, needs.join(u", "_s)));
    }
    return Output{ { { u"reports"_s, list } }, lines };
}

Result<Output> reportReview(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s, u"all"_s }));
    auto language = paperLanguageOf(context);
    LEVELBOOK_TRY(language);
    std::optional<int> revisionNo;
    if (arguments.has(u"revision"_s)) {
        auto number = wholeNumberOf(arguments, u"revision"_s);
        LEVELBOOK_TRY(number);
        revisionNo = *number;
    }
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    auto selected = selectedPeople(arguments, reader->people(), cycle->period);
    LEVELBOOK_TRY(selected);
    auto people = peopleWithReview(**store, *cycle, *selected, revisionNo);
    LEVELBOOK_TRY(people);
    if (people->isEmpty())
        return Error{ ErrorCode::UnknownReview, { arguments.value(u"engineer"_s), cycle->name },
            {} };
    const ReviewBatch batch{ context, *cycle, *people, revisionNo, *language };
    return arguments.has(u"one-file"_s) ? writtenInOne(batch)
                                        : writtenEach(batch, reader->people());
}

} // namespace levelbook::cli
