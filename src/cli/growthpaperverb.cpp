// The growth reports: a person's, or those of a team or of everybody.
#include "cli/paperbatch.h"
#include "cli/paperfile.h"
#include "cli/selection.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "reports/growthreport.h"
#include "workspace/papers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

struct GrowthBatch {
    const Context& context;
    QStringList engineers;
    GrowthDays days;
    reports::PaperLanguage language;
};

// Each thread reads through a connection of its own.
Result<reports::PaperMaker> makerOf(const GrowthBatch& batch)
{
    auto opened = batch.context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(opened);
    const std::shared_ptr<SqliteStore> store = *std::move(opened);
    auto read = PeopleIndex::read(*store);
    LEVELBOOK_TRY(read);
    const auto people = std::make_shared<const PeopleIndex>(*std::move(read));
    return [store, people, &batch](int index) -> Result<reports::BatchPaper> {
        auto engineer = people->needEngineer(batch.engineers[index]);
        LEVELBOOK_TRY(engineer);
        auto paper =
            growthPaper(*store, *people, **engineer, batch.days, batch.context.globals.now);
        LEVELBOOK_TRY(paper);
        return reports::growthBatchPaper(*paper, batch.language);
    };
}

} // namespace

Result<Output> reportGrowth(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s, u"all"_s }));
    auto language = paperLanguageOf(context);
    LEVELBOOK_TRY(language);
    const QDate today = context.globals.today;
    QDate until = today;
    if (arguments.has(u"to"_s)) {
        auto read = dayFromText(arguments.value(u"to"_s));
        LEVELBOOK_TRY(read);
        until = *read;
    }
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto people = PeopleIndex::read(**store);
    LEVELBOOK_TRY(people);
    auto selected = selectedPeople(arguments, *people, { today, today.addDays(1) });
    LEVELBOOK_TRY(selected);
    GrowthBatch growth{ context, {}, { today, until }, *language };
    // Of a team or of everybody, those who are there today.
    for (const Engineer* engineer : std::as_const(*selected)) {
        if (arguments.has(u"engineer"_s) || engineer->activeOn(today))
            growth.engineers << engineer->employeeNo;
    }
    if (growth.engineers.isEmpty())
        return Output{ { { u"files"_s, QJsonArray() } }, {} };
    auto head = paperHead(**store, context.globals.now);
    LEVELBOOK_TRY(head);
    PaperBatch papers{ context, {}, growth.engineers, reports::growthBatchInfo(*head, *language),
        u"people"_s };
    papers.batch.count = static_cast<int>(growth.engineers.size());
    papers.batch.open = [&growth] { return makerOf(growth); };
    return writtenBatch(papers);
}

} // namespace levelbook::cli
