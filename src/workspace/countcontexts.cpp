#include "workspace/countcontexts.h"

#include <algorithm>

namespace levelbook {

bool covers(const QList<Period>& spans, const Period& period)
{
    const auto isEarlier = [](const Period& a, const Period& b) { return a.from < b.from; };
    if (!std::is_sorted(spans.begin(), spans.end(), isEarlier)) {
        QList<Period> byDate = spans;
        std::sort(byDate.begin(), byDate.end(), isEarlier);
        return covers(byDate, period);
    }
    QDate covered = period.from;
    for (const Period& span : spans) {
        if (span.from > covered)
            break;
        covered = std::max(covered, span.to);
    }
    return covered >= period.to;
}

Result<CountContexts> CountContexts::read(
    Store& store, const FigurePool& pool, const QList<KpiDefinition>& kpis, const Period& period)
{
    CountContexts contexts(pool);
    KpiQuery query;
    query.period = period;
    for (const KpiDefinition& kpi : kpis) {
        if (kpi.kind == KpiKind::Count)
            query.kpis << kpi.key;
    }
    if (query.kpis.isEmpty())
        return contexts;
    for (const Engineer* member : pool.members)
        query.subjects << KpiSubject(member->id);
    for (const TeamId team : pool.teams)
        query.subjects << KpiSubject(team);
    auto declarations = store.declarations(query);
    LEVELBOOK_TRY(declarations);
    std::sort(declarations->begin(), declarations->end(),
        [](const Declaration& a, const Declaration& b) { return a.period.from < b.period.from; });
    for (const Declaration& declaration : std::as_const(*declarations))
        contexts.m_declared[declaration.kpi][declaration.subject] << declaration.period;
    return contexts;
}

const CountContexts::Days& CountContexts::daysOf(const Period& period)
{
    if (m_days.period == period)
        return m_days;
    m_days = { period, 0, {} };
    for (const Engineer* member : m_pool->members) {
        // What a member did in another team is that team's to declare.
        const QList<Period> stays = staysIn(*m_pool, *member, period);
        for (const Period& stay : stays) {
            const qint64 days = activeDays(*member, stay);
            m_days.active += static_cast<double>(days);
            if (days > 0)
                m_days.stays.push_back({ member->id, employedPart(*member, stay) });
        }
    }
    return m_days;
}

FigureContext CountContexts::of(const KpiDefinition& kpi, const Period& period)
{
    FigureContext context;
    if (kpi.kind != KpiKind::Count)
        return context;
    const auto found = m_declared.constFind(kpi.key);
    const auto isDeclared = [&](const KpiSubject& subject, const Period& part) {
        if (found == m_declared.constEnd())
            return false;
        const auto spans = found->find(subject);
        return spans != found->end() && covers(spans->second, part);
    };
    if (kpi.scope == KpiScope::Team) {
        context.activeDays = static_cast<double>(period.days());
        context.declaredComplete = !m_pool->teams.isEmpty()
            && std::all_of(m_pool->teams.begin(), m_pool->teams.end(),
                [&](TeamId team) { return isDeclared(team, period); });
        return context;
    }
    const Days& days = daysOf(period);
    context.activeDays = days.active;
    context.declaredComplete = !m_pool->members.isEmpty()
        && std::all_of(days.stays.begin(), days.stays.end(),
            [&](const Stay& stay) { return isDeclared(stay.member, stay.employed); });
    return context;
}

} // namespace levelbook
