// What a step does to a review: its state, its history, its signatures, and the revision it begins.
#pragma once

#include "domain/workflow.h"

namespace levelbook {

/// Who takes a step, when, and with what words.
struct StepTaken {
    QString by; ///< Employee number, or empty where nobody said who.
    QDateTime at; ///< UTC.
    QString reason;
    std::optional<bool> upheld; ///< With a decision.
};

/// A review after a step. The entry of the history that the step adds stands last, with sequence 0.
struct ReviewStep {
    std::optional<Review> review; ///< None where the step leaves it as it was (a reopening).
    std::optional<Review>
        next; ///< The revision that the step begins, where it does; without an id.
};

/// Takes a step whose needs are met. Approving does not freeze: that needs the document.
ReviewStep takeStep(const Review& review, const AllowedMove& move, const StepTaken& taken);

/// The next revision in a state: what people wrote, the grade, raters, level, team and framework
/// version as they were; the boxes open; no statement, no snapshot, no history yet.
Review nextRevision(const Review& review, ReviewState state);

} // namespace levelbook
