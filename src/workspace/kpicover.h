// What there is of each KPI for those of whom it is asked: records, declarations, how new they are.
#pragma once

#include "domain/overview.h"
#include "workspace/reviewdocuments.h"

#include <map>
#include <set>

namespace levelbook {

/// A KPI and of whom it is asked: people, or teams of a team-scope KPI.
struct AskedKpi {
    KpiDefinition kpi;
    std::set<KpiSubject> subjects;
};

/// For the reviews of a cycle, by the framework that each keeps; in the order of the frameworks.
/// Who was not there on any day of the period is not asked.
Result<QList<AskedKpi>> askedOfReviews(
    DocumentReader& reader, const QList<ReviewHead>& reviews, const Period& period);
/// For people, by the newest version of each one's framework, and for the teams that they are in on
/// the period's last day.
Result<QList<AskedKpi>> askedOfPeople(
    DocumentReader& reader, const QList<const Engineer*>& people, const Period& period);

/// What a KPI lacks, by name of those who lack it.
struct KpiLack {
    KpiDefinition kpi;
    qsizetype subjects = 0;
    QList<KpiSubject> withoutRecords; ///< None of a count that is declared.
    QList<KpiSubject> undeclared; ///< Counts only.
    QDate newest; ///< The day of the newest record of anybody; invalid where there is none.
    bool isStale = false; ///< See staleAfterDays.
};

/// See KpiCover for the rules. Empty where the period has not begun by `today`.
Result<QList<KpiLack>> readKpiLacks(
    DocumentReader& reader, const QList<AskedKpi>& asked, const Period& period, QDate today);

/// The same of a cycle's reviews, in numbers. See readOverview().
Result<QList<KpiCover>> readKpiCover(
    DocumentReader& reader, const QList<ReviewHead>& reviews, const Period& period, QDate today);

/// The periods in which each subject's counts are declared complete, by KPI.
using DeclaredPeriods = std::map<std::pair<KpiSubject, QString>, QList<Period>>;
/// Of all of whom KPIs are asked; those that meet the period.
Result<DeclaredPeriods> declaredPeriods(
    Store& store, const QList<AskedKpi>& asked, const Period& period);
/// Whether a KPI is declared complete for a subject in all of a period, or in a period of no days.
bool isDeclared(const DeclaredPeriods& declared, const KpiSubject& subject, const QString& kpi,
    const Period& period);

} // namespace levelbook
