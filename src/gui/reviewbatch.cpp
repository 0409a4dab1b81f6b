#include "gui/reviewbatch.h"

#include "reports/reviewbatch.h"
#include "workspace/clock.h"
#include "workspace/papers.h"

namespace levelbook::gui {

namespace {

Result<QList<EngineerId>> peopleOf(const ReviewBatchJob& job, Store& store)
{
    auto index = PeopleIndex::read(store);
    LEVELBOOK_TRY(index);
    QList<const Engineer*> people;
    if (job.team.isEmpty()) {
        for (const Engineer& engineer : index->engineers())
            people << &engineer;
    } else {
        auto team = index->needTeam(job.team);
        LEVELBOOK_TRY(team);
        people = index->members((*team)->id, job.cycle.period);
    }
    return peopleWithReview(store, job.cycle, people);
}

// Each thread reads through a connection of its own.
Result<reports::PaperMaker> makerOf(
    const ReviewBatchJob& job, const QList<EngineerId>& people, const QDateTime& now)
{
    auto opened = openAgain(job.file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(opened);
    const std::shared_ptr<SqliteStore> store = *std::move(opened);
    auto read = DocumentReader::open(*store);
    LEVELBOOK_TRY(read);
    const auto reader = std::make_shared<DocumentReader>(*std::move(read));
    return [store, reader, &job, &people, now](int index) -> Result<reports::BatchPaper> {
        auto paper = reviewPaperOf(*reader, job.cycle, people[index], {}, now);
        LEVELBOOK_TRY(paper);
        return reports::reviewBatchPaper(*paper, job.language);
    };
}

} // namespace

Result<int> writeReviews(const ReviewBatchJob& job, WorkState& work)
{
    const QDateTime now = currentMoment();
    auto store = openAgain(job.file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto people = peopleOf(job, **store);
    LEVELBOOK_TRY(people);
    if (people->isEmpty())
        return Error{ ErrorCode::UnknownReview, { job.team, job.cycle.name }, {} };
    auto head = paperHead(**store, now);
    LEVELBOOK_TRY(head);
    const int count = static_cast<int>(people->size());
    reports::Batch batch;
    batch.count = count;
    batch.open = [&] { return makerOf(job, *people, now); };
    batch.progress = [&](int done) { return work.tell(done, count); };
    if (job.oneFile) {
        LEVELBOOK_TRY(reports::writeOneFile(
            batch, reports::reviewBatchInfo(*head, job.cycle.name, job.language), job.path));
    } else {
        LEVELBOOK_TRY(reports::writeFolder(batch, job.path));
    }
    return count;
}

} // namespace levelbook::gui
