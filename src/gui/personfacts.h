// What is known about a person beside the form: figures month by month, reviews, and how far the
// roadmap is. Read on another thread, because it takes many records.
#pragma once

#include "domain/cycle.h"
#include "domain/figure.h"
#include "domain/framework.h"
#include "domain/result.h"
#include "domain/review.h"
#include "domain/roadmap.h"
#include "workspace/peopleindex.h"
#include "workspace/workspacefile.h"

#include <QHash>

namespace levelbook::gui {

/// A KPI of a person over time.
struct KpiTrend {
    KpiDefinition kpi;
    QList<Figure> months; ///< In order; a month without data has a figure without a value.
    Figure whole; ///< Of all the months together.
    bool operator==(const KpiTrend&) const = default;
};

/// A review of a person, in short.
struct ReviewLine {
    QString cycle;
    QDate from; ///< The first day of the cycle's period.
    int revisionNo = 1;
    ReviewState state = ReviewState::Draft;
    std::optional<int> finalScore; ///< In hundredths.
    QString grade;
    bool operator==(const ReviewLine&) const = default;
};

struct PersonFacts {
    QList<KpiTrend>
        trends; ///< Of the KPIs that have a value in some month, in the framework's order.
    QList<LevelProgress> roadmap; ///< One for each level, in order.
    std::optional<Level> level; ///< Today's.
    bool operator==(const PersonFacts&) const = default;
};

/// Reads the facts of one of the people over its own connection to the file, for the months of a
/// period; `today` in the team's calendar. `known` is the newest version of some framework: where
/// it is the person's, it need not be read. Call it on any thread.
Result<PersonFacts> readPersonFacts(const OpenedFile& file, const PeopleIndex& people,
    const Framework& known, EngineerId id, const Period& months, QDate today);

/// The person's reviews of all cycles, the newest first, the same way.
Result<QList<ReviewLine>> readPersonReviews(
    const OpenedFile& file, const PeopleIndex& people, EngineerId id);

/// The state of everybody's newest review in a cycle, the same way.
Result<QHash<EngineerId, ReviewState>> readReviewStates(const OpenedFile& file, CycleId cycle);

/// The twelve whole months that end with a period.
Period yearBefore(const Period& period);

} // namespace levelbook::gui
