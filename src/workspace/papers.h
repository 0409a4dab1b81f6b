// Reads what the papers other than a review's are made of.
#pragma once

#include "domain/papers.h"
#include "workspace/reviewdocuments.h"

#include <functional>

namespace levelbook {

/// Those of a list who have a review in a cycle, or a revision of it by number; in their order.
Result<QList<EngineerId>> peopleWithReview(Store& store, const Cycle& cycle,
    const QList<const Engineer*>& people, std::optional<int> revisionNo = {});

/// Which paper of a review is meant.
struct ReviewPaperWish {
    std::optional<int> revisionNo; ///< None: the newest.
    bool evidence = false; ///< With the records behind its KPIs.
};

/// The paper of a person's review in a cycle. Errors: UnknownReview.
Result<ReviewPaper> reviewPaperOf(DocumentReader& reader, const Cycle& cycle, EngineerId engineer,
    const ReviewPaperWish& wish, const QDateTime& printedAt);

/// What stands in the margins of a file's papers; the print time is read in Asia/Seoul.
Result<PaperHead> paperHead(Store& store, const QDateTime& printedAt);

/// A framework as a booklet. Errors: UnknownFramework.
Result<FrameworkPaper> frameworkPaper(Store& store, FrameworkId id, const QDateTime& printedAt);

/// Whose form it is, as far as that is known.
struct FormRequest {
    std::optional<Level> level; ///< None: the person's.
    QString employeeNo; ///< Empty: nobody's.
    QString cycle; ///< By name; empty: none.
    std::optional<FrameworkId> framework; ///< None: the newest of the person, or of the file.
    QDate today; ///< On which a person has a level and a team where there is no cycle.
};

/// A level's blank form. Errors: UnknownEngineer, UnknownCycle, UnknownFramework.
Result<FormPaper> formPaper(Store& store, const FormRequest& request, const QDateTime& printedAt);

/// The person as papers name them on a day; the first rater is the manager, the second the one
/// above.
ReviewedPerson personOn(const PeopleIndex& people, const Engineer& engineer, QDate day);

/// The days that a growth report stands on.
struct GrowthDays {
    QDate today; ///< On which a person has a level, a team and a roadmap.
    QDate until; ///< The months beside the targets are the last whole ones before it.
};

/// A person's roadmap and promotion readiness. Errors: UnknownFramework.
Result<GrowthPaper> growthPaper(Store& store, const PeopleIndex& people, const Engineer& engineer,
    const GrowthDays& days, const QDateTime& printedAt);

/// Told how many of how many are done; false asks to stop.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// A cycle with the newest revision of every review. Errors: Cancelled, where `progress` said so.
Result<CyclePaper> cyclePaper(DocumentReader& reader, const Cycle& cycle,
    const QDateTime& printedAt, const Progress& progress);

/// The KPIs of a team (empty: of everybody) in a period, by the newest versions of the frameworks
/// that its people work by; the months are those that the period touches. Errors: UnknownTeam, UnknownFramework, Cancelled.
Result<TeamPaper> teamPaper(Store& store, const QString& team, const Period& period,
    const QDateTime& printedAt, const Progress& progress);

} // namespace levelbook
