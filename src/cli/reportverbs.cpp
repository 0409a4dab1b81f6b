#include "cli/paperbatch.h"
#include "cli/paperfile.h"
#include "cli/selection.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "reports/reports.h"
#include "reports/reviewbatch.h"
#include "workspace/cycles.h"
#include "workspace/papers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

struct ReviewBatch {
    const Context& context;
    const Cycle& cycle;
    const QList<EngineerId>& people;
    ReviewPaperWish wish;
    reports::PaperLanguage language;
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
            *reader, batch.cycle, batch.people[index], batch.wish, batch.context.globals.now);
        LEVELBOOK_TRY(paper);
        return reports::reviewBatchPaper(*paper, batch.language);
    };
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
    ReviewPaperWish wish;
    wish.evidence = arguments.has(u"evidence"_s);
    if (arguments.has(u"revision"_s)) {
        auto number = wholeNumberOf(arguments, u"revision"_s);
        LEVELBOOK_TRY(number);
        wish.revisionNo = *number;
    }
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    auto selected = selectedPeople(arguments, reader->people(), cycle->period);
    LEVELBOOK_TRY(selected);
    auto people = peopleWithReview(**store, *cycle, *selected, wish.revisionNo);
    LEVELBOOK_TRY(people);
    if (people->isEmpty())
        return Error{ ErrorCode::UnknownReview, { arguments.value(u"engineer"_s), cycle->name },
            {} };
    auto head = paperHead(**store, context.globals.now);
    LEVELBOOK_TRY(head);
    const ReviewBatch reviews{ context, *cycle, *people, wish, *language };
    PaperBatch papers{ context, {}, {}, reports::reviewBatchInfo(*head, cycle->name, *language),
        u"reviews"_s };
    papers.batch.count = static_cast<int>(people->size());
    papers.batch.open = [&reviews] { return makerOf(reviews); };
    for (const EngineerId id : std::as_const(*people))
        papers.engineers << reader->people().byId(id)->employeeNo;
    return writtenBatch(papers);
}

} // namespace levelbook::cli
