// A half-open span of days [from, to), the only form in which periods are computed with.
#pragma once

#include <QDate>

namespace levelbook {

/// Days from `from` up to but not including `to`, dates in the team's calendar (Asia/Seoul).
struct Period {
    QDate from;
    QDate to;

    bool operator==(const Period&) const = default;
    bool isValid() const { return from.isValid() && to.isValid() && from < to; }
    bool contains(QDate day) const { return from <= day && day < to; }
    /// Number of days, 0 where the span is empty.
    qint64 days() const { return from < to ? from.daysTo(to) : 0; }
    /// The last day inside, which is what people read and type.
    QDate lastDay() const { return to.addDays(-1); }
    /// The part that both have; empty (from == to) where they do not meet.
    Period intersected(const Period& other) const
    {
        const QDate begin = qMax(from, other.from);
        return { begin, qMax(begin, qMin(to, other.to)) };
    }
};

} // namespace levelbook
