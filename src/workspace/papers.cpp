#include "workspace/papers.h"

#include "workspace/clock.h"
#include "workspace/cycles.h"
#include "workspace/evidence.h"
#include "workspace/filesetting.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// The newest revision, or one by number; none where there is none.
Result<std::optional<Review>> reviewOf(
    Store& store, const Cycle& cycle, EngineerId engineer, std::optional<int> revisionNo)
{
    auto revisions = store.reviews(cycle.id, engineer);
    LEVELBOOK_TRY(revisions);
    if (revisionNo)
        revisions->removeIf([&](const Review& one) { return one.revisionNo != *revisionNo; });
    return revisions->isEmpty() ? std::nullopt : std::optional(revisions->last());
}

} // namespace

Result<QList<EngineerId>> peopleWithReview(Store& store, const Cycle& cycle,
    const QList<const Engineer*>& people, std::optional<int> revisionNo)
{
    QList<EngineerId> found;
    for (const Engineer* engineer : people) {
        auto review = reviewOf(store, cycle, engineer->id, revisionNo);
        LEVELBOOK_TRY(review);
        if (*review)
            found << engineer->id;
    }
    return found;
}

Result<ReviewPaper> reviewPaperOf(DocumentReader& reader, const Cycle& cycle, EngineerId engineer,
    const ReviewPaperWish& wish, const QDateTime& printedAt)
{
    auto review = reviewOf(reader.store(), cycle, engineer, wish.revisionNo);
    LEVELBOOK_TRY(review);
    const Engineer* person = reader.people().byId(engineer);
    if (!*review) {
        return Error{ ErrorCode::UnknownReview,
            { person ? person->employeeNo : QString(), cycle.name }, {} };
    }
    auto paper = reader.paper(**review, cycle, printedAt);
    LEVELBOOK_TRY(paper);
    if (wish.evidence && person) {
        auto evidence = readAllEvidence(
            reader.store(), reader.people(), paper->framework, *person, cycle.period);
        LEVELBOOK_TRY(evidence);
        paper->evidence = *std::move(evidence);
    }
    return paper;
}

Result<PaperHead> paperHead(Store& store, const QDateTime& printedAt)
{
    auto organisation = store.setting(QString::fromLatin1(filesetting::organisation));
    LEVELBOOK_TRY(organisation);
    auto confidentiality = store.setting(QString::fromLatin1(filesetting::confidentiality));
    LEVELBOOK_TRY(confidentiality);
    return PaperHead{ *organisation, *confidentiality, printedAt, teamZone() };
}

Result<FrameworkPaper> frameworkPaper(Store& store, FrameworkId id, const QDateTime& printedAt)
{
    auto head = paperHead(store, printedAt);
    LEVELBOOK_TRY(head);
    auto framework = store.framework(id);
    LEVELBOOK_TRY(framework);
    return FrameworkPaper{ *std::move(head), *std::move(framework) };
}

ReviewedPerson personOn(const PeopleIndex& people, const Engineer& engineer, QDate day)
{
    ReviewedPerson person;
    person.employeeNo = engineer.employeeNo;
    person.name = engineer.name;
    person.team = people.teamNameOn(engineer, day);
    person.level = engineer.levelOn(day).value_or(Level::Junior);
    person.hiredOn = engineer.hiredOn;
    person.careerStartedOn = engineer.careerStartedOn;
    const Engineer* manager = engineer.manager ? people.byId(*engineer.manager) : nullptr;
    const Engineer* above = manager && manager->manager ? people.byId(*manager->manager) : nullptr;
    person.firstRater = manager ? manager->name : QString();
    person.secondRater = above ? above->name : QString();
    return person;
}

Result<FormPaper> formPaper(Store& store, const FormRequest& request, const QDateTime& printedAt)
{
    FormPaper paper;
    auto head = paperHead(store, printedAt);
    LEVELBOOK_TRY(head);
    paper.head = *std::move(head);
    QDate day = request.today;
    if (!request.cycle.isEmpty()) {
        auto cycle = cycleNamed(store, request.cycle);
        LEVELBOOK_TRY(cycle);
        paper.cycle = cycle->name;
        paper.period = cycle->period;
        day = cycle->period.lastDay();
        for (const ApprovalSeat& seat : std::as_const(cycle->approvalLine))
            paper.approvalTitles << seat.title;
    }
    QString key;
    if (!request.employeeNo.isEmpty()) {
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        auto engineer = people->needEngineer(request.employeeNo);
        LEVELBOOK_TRY(engineer);
        key = (*engineer)->framework;
        paper.person = personOn(*people, **engineer, day);
    }
    paper.level = request.level ? *request.level
        : paper.person          ? paper.person->level
                                : Level::Junior;
    std::optional<FrameworkId> id = request.framework;
    if (!id) {
        auto newest = newestFramework(store, key);
        LEVELBOOK_TRY(newest);
        id = newest->id;
    }
    auto framework = store.framework(*id);
    LEVELBOOK_TRY(framework);
    paper.framework = *std::move(framework);
    return paper;
}

} // namespace levelbook
