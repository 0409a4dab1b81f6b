// Sums of KPI records: all that the figure of a ratio, a rate or a count needs of them.
#pragma once

#include "domain/kpi.h"

namespace levelbook {

/// Of records that count; an absent number adds nothing.
struct KpiSums {
    qint64 records = 0;
    double value = 0;
    double numerator = 0;
    double denominator = 0;
    bool operator==(const KpiSums&) const = default;

    void add(const KpiValues& values)
    {
        ++records;
        value += values.value.value_or(0);
        numerator += values.numerator.value_or(0);
        denominator += values.denominator.value_or(0);
    }
    KpiSums& operator+=(const KpiSums& other)
    {
        records += other.records;
        value += other.value;
        numerator += other.numerator;
        denominator += other.denominator;
        return *this;
    }
};

/// The sums of one KPI in one month.
struct KpiMonth {
    QString kpi;
    QDate month; ///< Its first day.
    KpiSums sums;
    bool operator==(const KpiMonth&) const = default;
};

/// The value of a record (hours, say) and its day.
struct DatedValue {
    QDate date;
    double value = 0;
    bool operator==(const DatedValue&) const = default;
};

} // namespace levelbook
