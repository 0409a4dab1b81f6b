#include "workspace/reviewrows.h"

#include "domain/workflow.h"

namespace levelbook {

ReviewRow rowOf(const PeopleIndex& people, const Review& review)
{
    ReviewRow row;
    row.review = review.id;
    if (const Engineer* engineer = people.byId(review.engineer)) {
        row.employeeNo = engineer->employeeNo;
        row.name = engineer->name;
    }
    if (const Team* team = people.team(review.team))
        row.team = team->name;
    row.level = review.level;
    row.state = review.state;
    row.revisionNo = review.revisionNo;
    row.grade = review.grade;
    return row;
}

Result<ReviewRow> judgedRow(DocumentReader& reader, const Review& review, const Cycle& cycle)
{
    auto document = reader.document(review, cycle);
    LEVELBOOK_TRY(document);
    auto framework = reader.framework(review.framework);
    LEVELBOOK_TRY(framework);
    ReviewRow row = rowOf(reader.people(), review);
    row.judged = true;
    row.finalScore = document->scores.final;
    if (const auto next = nextMove(review, cycle)) {
        row.next = next->to;
        const LevelDefinition& level = (*framework)->level(review.level);
        row.missing =
            missingFor({ review, cycle, level, document->scores.suggestedGrade }, *row.next, {});
    }
    return row;
}

} // namespace levelbook
