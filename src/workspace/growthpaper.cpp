#include "workspace/growth.h"
#include "workspace/papers.h"

namespace levelbook {

Result<GrowthPaper> growthPaper(Store& store, const PeopleIndex& people, const Engineer& engineer,
    const GrowthDays& days, const QDateTime& printedAt)
{
    GrowthPaper paper;
    paper.today = days.today;
    auto head = paperHead(store, printedAt);
    LEVELBOOK_TRY(head);
    paper.head = *std::move(head);
    auto framework = frameworkOf(store, engineer);
    LEVELBOOK_TRY(framework);
    paper.framework = *std::move(framework);
    paper.person = personOn(people, engineer, days.today);
    auto roadmap = readRoadmap(store, engineer, paper.framework, days.today);
    LEVELBOOK_TRY(roadmap);
    paper.roadmap = *std::move(roadmap);
    auto readiness = readReadiness(
        store, people, paper.framework, engineer, paper.roadmap, days.today, days.until);
    LEVELBOOK_TRY(readiness);
    paper.readiness = *std::move(readiness);
    auto goals = lastGoals(store, engineer.id);
    LEVELBOOK_TRY(goals);
    paper.goals = *std::move(goals);
    return paper;
}

} // namespace levelbook
