#include "workspace/calibration.h"
#include "workspace/papers.h"
#include "workspace/reviews.h"

#include <QCollator>

#include <algorithm>

namespace levelbook {

namespace {

CycleMember memberOf(const ReviewDocument& document)
{
    CycleMember member;
    member.person = document.person;
    member.state = document.state;
    member.revisionNo = document.revisionNo;
    member.finalScore = document.scores.final;
    member.suggestedGrade = document.scores.suggestedGrade.value_or(QString());
    member.grade = document.grade;
    member.gradeReason = document.gradeReason;
    for (const HistoryEntry& entry : document.history) {
        const bool calibrates =
            entry.from == ReviewState::Calibration || entry.to == ReviewState::Calibration;
        if (calibrates && !entry.reason.isEmpty())
            member.remarks << entry;
    }
    return member;
}

// By team, then by name as Koreans sort, then by number: three people may bear one name.
void sort(QList<CycleMember>& members)
{
    QCollator collator{ QLocale(QLocale::Korean) };
    std::sort(members.begin(), members.end(), [&](const CycleMember& a, const CycleMember& b) {
        if (const int order = collator.compare(a.person.team, b.person.team); order != 0)
            return order < 0;
        if (const int order = collator.compare(a.person.name, b.person.name); order != 0)
            return order < 0;
        return a.person.employeeNo < b.person.employeeNo;
    });
}

} // namespace

Result<CyclePaper> cyclePaper(DocumentReader& reader, const Cycle& cycle,
    const QDateTime& printedAt, const Progress& progress)
{
    CyclePaper paper;
    auto head = paperHead(reader.store(), printedAt);
    LEVELBOOK_TRY(head);
    paper.head = *std::move(head);
    paper.cycle = cycle;
    auto reviews = newestReviews(reader.store(), cycle);
    LEVELBOOK_TRY(reviews);
    auto version = newestFramework(reader.store());
    LEVELBOOK_TRY(version);
    auto framework =
        reader.framework(reviews->isEmpty() ? version->id : reviews->first().framework);
    LEVELBOOK_TRY(framework);
    paper.grades = gradeKeys(**framework);
    for (const Review& review : std::as_const(*reviews)) {
        if (!progress(paper.members.size(), reviews->size()))
            return Error{ ErrorCode::Cancelled, {}, {} };
        auto document = reader.document(review, cycle);
        LEVELBOOK_TRY(document);
        paper.members << memberOf(*document);
    }
    sort(paper.members);
    return paper;
}

} // namespace levelbook
