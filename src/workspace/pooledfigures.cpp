#include "workspace/pooledfigures.h"

#include <algorithm>

namespace levelbook {

namespace {

// A period as whole months, and what is left at its ends.
struct Months {
    Period whole; ///< Empty where no month is.
    QList<Period> edges;
};

Months monthsIn(const Period& period)
{
    const QDate from(period.from.year(), period.from.month(), 1);
    const QDate to(period.to.year(), period.to.month(), 1);
    const Period whole{ from < period.from ? from.addMonths(1) : from, to };
    if (!whole.isValid())
        return { {}, { period } };
    Months months{ whole, {} };
    if (period.from < whole.from)
        months.edges << Period{ period.from, whole.from };
    if (whole.to < period.to)
        months.edges << Period{ whole.to, period.to };
    return months;
}

QList<KpiDefinition> ofKind(
    const QList<KpiDefinition>& kpis, const std::initializer_list<KpiKind>& kinds)
{
    QList<KpiDefinition> chosen;
    for (const KpiDefinition& kpi : kpis) {
        if (std::find(kinds.begin(), kinds.end(), kpi.kind) != kinds.end())
            chosen << kpi;
    }
    return chosen;
}

template <class Dated>
void sortByDate(QList<Dated>& list)
{
    std::stable_sort(
        list.begin(), list.end(), [](const Dated& a, const Dated& b) { return a.date < b.date; });
}

// Of a list by date, the part that lies in a span.
template <class Dated>
std::pair<qsizetype, qsizetype> partIn(const QList<Dated>& list, const Period& span)
{
    const auto before = [](const Dated& one, QDate day) { return one.date < day; };
    const auto first = std::lower_bound(list.begin(), list.end(), span.from, before);
    const auto last = std::lower_bound(first, list.end(), span.to, before);
    return { first - list.begin(), last - list.begin() };
}

QList<std::pair<KpiSubject, Period>> staysOf(const FigurePool& pool, const Period& period)
{
    QList<std::pair<KpiSubject, Period>> all;
    for (const Engineer* member : pool.members) {
        const QList<Period> stays = staysIn(pool, *member, employedPart(*member, period));
        for (const Period& stay : stays)
            all.append({ member->id, stay });
    }
    for (const TeamId team : pool.teams)
        all.append({ team, period });
    return all;
}

} // namespace

Result<PooledRecords> PooledRecords::read(Store& store, const PeopleIndex& people,
    const FigurePool& pool, const QList<KpiDefinition>& kpis, const QList<Period>& spans)
{
    PooledRecords records;
    if (spans.isEmpty())
        return records;
    const Period hull{ spans.first().from, spans.last().to };
    const auto summed = ofKind(kpis, { KpiKind::Ratio, KpiKind::Rate, KpiKind::Count });
    if (!summed.isEmpty()) {
        auto months = store.pooledMonths(
            pool.cutTo, kpis.size() == 1 ? kpis.first().key : QString(), monthsIn(hull).whole);
        LEVELBOOK_TRY(months);
        for (const KpiMonth& month : std::as_const(*months))
            records.m_months[month.kpi].insert(month.month, month.sums);
        for (const Period& span : spans) {
            const Months parts = monthsIn(span);
            for (const Period& edge : parts.edges) {
                if (records.edge(edge))
                    continue;
                auto some = recordsOf(pool, store, people, summed, edge);
                LEVELBOOK_TRY(some);
                records.m_edges.emplace_back(edge, *std::move(some));
            }
        }
    }
    for (const KpiDefinition& kpi : ofKind(kpis, { KpiKind::Duration })) {
        auto hours = store.values(kpi.key, staysOf(pool, hull));
        LEVELBOOK_TRY(hours);
        sortByDate(*hours);
        records.m_hours.insert(kpi.key, *std::move(hours));
    }
    auto snapshots = recordsOf(pool, store, people, ofKind(kpis, { KpiKind::Snapshot }), hull);
    LEVELBOOK_TRY(snapshots);
    for (QList<KpiRecord>& list : *snapshots)
        sortByDate(list);
    records.m_snapshots = *std::move(snapshots);
    return records;
}

const PooledRecords::ByKpi* PooledRecords::edge(const Period& period) const
{
    const auto found = std::find_if(
        m_edges.begin(), m_edges.end(), [&](const auto& edge) { return edge.first == period; });
    return found == m_edges.end() ? nullptr : &found->second;
}

KpiSums PooledRecords::sumsOf(const KpiDefinition& kpi, const Period& span) const
{
    KpiSums sums;
    const Months parts = monthsIn(span);
    const auto months = m_months.constFind(kpi.key);
    if (months != m_months.constEnd()) {
        for (auto it = months->lowerBound(parts.whole.from);
             it != months->cend() && it.key() < parts.whole.to; ++it)
            sums += it.value();
    }
    for (const Period& part : parts.edges) {
        const auto* byKpiKey = edge(part);
        const auto records = byKpiKey ? byKpiKey->value(kpi.key) : QList<KpiRecord>();
        for (const KpiRecord& record : records) {
            if (record.leftOut.isEmpty())
                sums.add(record.values);
        }
    }
    return sums;
}

Figure PooledRecords::figure(
    const KpiDefinition& kpi, const Period& span, const FigureContext& context) const
{
    if (kpi.kind == KpiKind::Duration) {
        const QList<DatedValue> all = m_hours.value(kpi.key);
        const auto [from, to] = partIn(all, span);
        std::vector<double> hours;
        for (qsizetype i = from; i < to; ++i)
            hours.push_back(all[i].value);
        return figureOfHours(kpi, span, std::move(hours));
    }
    if (kpi.kind == KpiKind::Snapshot) {
        const QList<KpiRecord> all = m_snapshots.value(kpi.key);
        const auto [from, to] = partIn(all, span);
        return computeFigure(kpi, span, all.mid(from, to - from), context);
    }
    return figureOfSums(kpi, span, sumsOf(kpi, span), context);
}

} // namespace levelbook
