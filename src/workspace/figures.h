// The figures of people and teams: which records count for whom, then the domain's computation.
#pragma once

#include "domain/scorespan.h"
#include "domain/xmr.h"
#include "workspace/figurepool.h"

namespace levelbook {

/// Reads figures with everybody's histories at hand. Lives shorter than the store and the index.
class FigureReader {
public:
    FigureReader(Store& store, const PeopleIndex& people, const Framework& framework);

    const Framework& framework() const { return m_framework; }

    /// Every KPI of the framework in its order (or only `kpi`): a person's own records, and for
    /// team-scope KPIs the records of the team that the person is in on the period's last day.
    Result<QList<Figure>> forEngineer(
        const Engineer& engineer, const Period& period, const QString& kpi = {});
    /// A team pooled: its members' records on the days they were in it, and the team's own.
    Result<QList<Figure>> forTeam(const Team& team, const Period& period, const QString& kpi = {});
    /// The same for each span, reading the records once.
    Result<QList<QList<Figure>>> forEngineer(
        const Engineer& engineer, const QList<Period>& spans, const QString& kpi);
    Result<QList<QList<Figure>>> forTeam(
        const Team& team, const QList<Period>& spans, const QString& kpi);
    /// Everybody pooled on the days they were employed, and all teams' own records.
    Result<QList<QList<Figure>>> forEverybody(const QList<Period>& spans, const QString& kpi);

    /// The records behind a figure of a person, a team, or (no subject) of everybody: those that
    /// count and those that were left out.
    Result<QList<KpiRecord>> recordsBehind(
        const std::optional<KpiSubject>& subject, const Period& period, const QString& kpi);

private:
    /// The KPIs of the framework, or the one of a key.
    QList<KpiDefinition> wanted(const QString& kpi) const;
    Result<QList<QList<Figure>>> figures(
        const FigurePool& pool, const QList<Period>& spans, const QString& kpi);

    Store& m_store;
    const PeopleIndex& m_people;
    const Framework& m_framework;
};

/// The figures by KPI key.
QMap<QString, Figure> byKpi(const QList<Figure>& figures);

/// The process-behaviour chart of monthly figures of one KPI: months with a value are its points.
/// None where no month has one.
std::optional<Xmr> xmrOf(const KpiDefinition& kpi, const QList<Figure>& months);

} // namespace levelbook
