// An appeal against a disclosed result (이의신청), and until when one may be made.
#pragma once

#include "domain/review.h"

class QTimeZone;

namespace levelbook {

struct Appeal {
    QString reason;
    QString by; ///< Employee number, or empty where nobody said who.
    QDateTime at; ///< UTC.
    std::optional<bool> upheld; ///< None until it is decided.
    QString decision;
    QString decidedBy;
    QDateTime decidedAt;
    bool operator==(const Appeal&) const = default;
};

/// The appeal that a revision's history tells of.
std::optional<Appeal> appealOf(const Review& review);

/// The last day on which an appeal is in time: the cycle's appeal days after the day of the
/// disclosure, as the calendar of the zone has it. None before the disclosure.
std::optional<QDate> lastAppealDay(const Review& review, const Cycle& cycle, const QTimeZone& zone);

} // namespace levelbook
