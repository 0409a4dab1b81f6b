#include "gui/paperbatch.h"

#include "reports/growthreport.h"
#include "reports/reviewbatch.h"
#include "workspace/clock.h"
#include "workspace/papers.h"

namespace levelbook::gui {

namespace {

// What all threads of a batch go by.
struct Plan {
    const PaperBatchJob& job;
    QDateTime now;
    QList<Engineer> people = {};
};

Result<QList<const Engineer*>> membersOf(
    const PeopleIndex& index, const QString& teamName, const Period& period)
{
    QList<const Engineer*> people;
    if (teamName.isEmpty()) {
        for (const Engineer& engineer : index.engineers())
            people << &engineer;
        return people;
    }
    auto team = index.needTeam(teamName);
    LEVELBOOK_TRY(team);
    return index.members((*team)->id, period);
}

Result<QList<EngineerId>> peopleOf(
    const ReviewsOfCycle& reviews, const QString& team, const PeopleIndex& index, Store& store)
{
    auto people = membersOf(index, team, reviews.cycle.period);
    LEVELBOOK_TRY(people);
    return peopleWithReview(store, reviews.cycle, *people);
}

Result<QList<EngineerId>> peopleOf(
    const GrowthOfPeople& growth, const QString& team, const PeopleIndex& index, Store&)
{
    auto people = membersOf(index, team, { growth.today, growth.today.addDays(1) });
    LEVELBOOK_TRY(people);
    QList<EngineerId> there;
    for (const Engineer* one : std::as_const(*people)) {
        if (one->activeOn(growth.today))
            there << one->id;
    }
    return there;
}

Result<reports::PaperMaker> makerOf(
    const ReviewsOfCycle& reviews, const Plan& plan, const std::shared_ptr<SqliteStore>& store)
{
    auto read = DocumentReader::open(*store);
    LEVELBOOK_TRY(read);
    const auto reader = std::make_shared<DocumentReader>(*std::move(read));
    return [store, reader, &reviews, &plan](int index) -> Result<reports::BatchPaper> {
        auto paper = reviewPaperOf(*reader, reviews.cycle, plan.people[index].id,
            { std::nullopt, plan.job.choices.evidence }, plan.now);
        LEVELBOOK_TRY(paper);
        return reports::reviewBatchPaper(*paper, plan.job.choices.language);
    };
}

Result<reports::PaperMaker> makerOf(
    const GrowthOfPeople& growth, const Plan& plan, const std::shared_ptr<SqliteStore>& store)
{
    auto read = PeopleIndex::read(*store);
    LEVELBOOK_TRY(read);
    const auto people = std::make_shared<const PeopleIndex>(*std::move(read));
    return [store, people, &growth, &plan](int index) -> Result<reports::BatchPaper> {
        auto engineer = people->needEngineer(plan.people[index].employeeNo);
        LEVELBOOK_TRY(engineer);
        auto paper =
            growthPaper(*store, *people, **engineer, { growth.today, growth.until }, plan.now);
        LEVELBOOK_TRY(paper);
        return reports::growthBatchPaper(*paper, plan.job.choices.language);
    };
}

reports::BatchInfo infoOf(
    const ReviewsOfCycle& reviews, const PaperHead& head, reports::PaperLanguage language)
{
    return reports::reviewBatchInfo(head, reviews.cycle.name, language);
}

reports::BatchInfo infoOf(
    const GrowthOfPeople&, const PaperHead& head, reports::PaperLanguage language)
{
    return reports::growthBatchInfo(head, language);
}

template <class Subject>
Result<int> written(const Subject& subject, const PaperBatchJob& job, WorkState& work)
{
    Plan plan{ job, currentMoment() };
    auto store = openAgain(job.file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto index = PeopleIndex::read(**store);
    LEVELBOOK_TRY(index);
    auto people = peopleOf(subject, job.team, *index, **store);
    LEVELBOOK_TRY(people);
    for (const EngineerId id : std::as_const(*people))
        plan.people << *index->byId(id);
    const int count = static_cast<int>(plan.people.size());
    if (count == 0)
        return 0;
    auto head = paperHead(**store, plan.now);
    LEVELBOOK_TRY(head);
    reports::Batch batch;
    batch.count = count;
    batch.page = reports::pageFormat(job.choices.size);
    batch.format = job.choices.format;
    // Each thread reads through a connection of its own.
    batch.open = [&]() -> Result<reports::PaperMaker> {
        auto opened = openAgain(job.file, OpenMode::ReadOnly);
        LEVELBOOK_TRY(opened);
        return makerOf(subject, plan, *std::move(opened));
    };
    batch.progress = [&](int done) { return work.tell(done, count); };
    if (job.choices.oneFile) {
        LEVELBOOK_TRY(
            reports::writeOneFile(batch, infoOf(subject, *head, job.choices.language), job.path));
    } else {
        LEVELBOOK_TRY(reports::writeFolder(batch, job.path));
    }
    return count;
}

} // namespace

Result<int> writePapers(const PaperBatchJob& job, WorkState& work)
{
    auto count =
        std::visit([&](const auto& subject) { return written(subject, job, work); }, job.subject);
    LEVELBOOK_TRY(count);
    const auto* reviews = std::get_if<ReviewsOfCycle>(&job.subject);
    if (*count == 0 && reviews)
        return Error{ ErrorCode::UnknownReview, { job.team, reviews->cycle.name }, {} };
    return count;
}

} // namespace levelbook::gui
