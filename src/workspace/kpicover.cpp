#include "workspace/kpicover.h"

#include "workspace/countcontexts.h"

namespace levelbook {

namespace {

// What is over of a period, by whole months while it lasts: nobody can say of this month yet that
// nothing is missing.
Period wholeMonthsOf(const Period& period, QDate today)
{
    if (today >= period.to)
        return period;
    return period.intersected({ period.from, QDate(today.year(), today.month(), 1) });
}

// Gathers whom each KPI is asked of, in the order in which the frameworks have them.
class Asking {
public:
    void ask(const Framework& framework, EngineerId engineer, std::optional<TeamId> team)
    {
        const QList<KpiDefinition> kpis = framework.kpis();
        for (const KpiDefinition& kpi : kpis) {
            if (!m_places.contains(kpi.key)) {
                m_places.insert(kpi.key, m_asked.size());
                m_asked << AskedKpi{ kpi, {} };
            }
            std::set<KpiSubject>& subjects = m_asked[m_places[kpi.key]].subjects;
            if (kpi.scope == KpiScope::Person)
                subjects.insert(engineer);
            else if (team)
                subjects.insert(*team);
        }
    }
    const QList<AskedKpi>& asked() const { return m_asked; }

private:
    QList<AskedKpi> m_asked;
    QHash<QString, qsizetype> m_places;
};

class LackReader {
public:
    LackReader(DocumentReader& reader, const Period& period, QDate today)
        : m_reader(reader)
        , m_period(period)
        , m_over(wholeMonthsOf(period, today))
        , m_lastDay(std::min(today, period.lastDay()))
    {
    }

    Result<QList<KpiLack>> read(const QList<AskedKpi>& asked)
    {
        auto recorded = m_reader.store().recordedKpis(m_period);
        LEVELBOOK_TRY(recorded);
        for (const RecordedKpi& one : std::as_const(*recorded))
            m_recorded.insert({ one.subject, one.kpi });
        auto declared = declaredPeriods(m_reader.store(), asked, m_period);
        LEVELBOOK_TRY(declared);
        m_declared = *std::move(declared);
        QList<KpiLack> lacks;
        for (const AskedKpi& one : asked) {
            auto lack = lackOf(one);
            LEVELBOOK_TRY(lack);
            lacks << *std::move(lack);
        }
        return lacks;
    }

private:
    bool isDeclaredSoFar(const KpiSubject& subject, const QString& kpi) const
    {
        Period needed = m_over;
        if (const auto* id = std::get_if<EngineerId>(&subject))
            needed = employedPart(*m_reader.people().byId(*id), m_over);
        return isDeclared(m_declared, subject, kpi, needed);
    }

    Result<KpiLack> lackOf(const AskedKpi& asked)
    {
        const KpiDefinition& kpi = asked.kpi;
        KpiLack lack;
        lack.kpi = kpi;
        lack.subjects = static_cast<qsizetype>(asked.subjects.size());
        for (const KpiSubject& subject : asked.subjects) {
            const bool counts = kpi.kind == KpiKind::Count;
            const bool declared = counts && isDeclaredSoFar(subject, kpi.key);
            if (counts && !declared)
                lack.undeclared << subject;
            // Where a count is declared complete, no row means 0.
            if (!declared && !m_recorded.contains({ subject, kpi.key }))
                lack.withoutRecords << subject;
        }
        auto span = m_reader.store().recordSpan(kpi.key);
        LEVELBOOK_TRY(span);
        if (*span) {
            lack.newest = (*span)->lastDay();
            const bool isDeclaredZero = kpi.kind == KpiKind::Count && lack.undeclared.isEmpty();
            lack.isStale = !isDeclaredZero && lack.newest.daysTo(m_lastDay) > staleAfterDays;
        }
        return lack;
    }

    DocumentReader& m_reader;
    Period m_period;
    Period m_over;
    QDate m_lastDay; ///< Of the period, as far as it is over.
    std::set<std::pair<KpiSubject, QString>> m_recorded;
    DeclaredPeriods m_declared;
};

} // namespace

Result<QList<AskedKpi>> askedOfReviews(
    DocumentReader& reader, const QList<ReviewHead>& reviews, const Period& period)
{
    Asking asking;
    for (const ReviewHead& review : reviews) {
        auto framework = reader.framework(review.framework);
        LEVELBOOK_TRY(framework);
        const Engineer* engineer = reader.people().byId(review.engineer);
        if (engineer && activeDays(*engineer, period) > 0)
            asking.ask(**framework, review.engineer, review.team);
    }
    return asking.asked();
}

Result<QList<AskedKpi>> askedOfPeople(
    DocumentReader& reader, const QList<const Engineer*>& people, const Period& period)
{
    Asking asking;
    QHash<QString, const Framework*> frameworks;
    for (const Engineer* engineer : people) {
        if (activeDays(*engineer, period) == 0)
            continue;
        const Framework*& framework = frameworks[engineer->framework];
        if (!framework) {
            auto version = newestFramework(reader.store(), engineer->framework);
            LEVELBOOK_TRY(version);
            auto found = reader.framework(version->id);
            LEVELBOOK_TRY(found);
            framework = *found;
        }
        asking.ask(*framework, engineer->id, engineer->teamOn(period.lastDay()));
    }
    return asking.asked();
}

Result<QList<KpiLack>> readKpiLacks(
    DocumentReader& reader, const QList<AskedKpi>& asked, const Period& period, QDate today)
{
    if (today < period.from)
        return QList<KpiLack>();
    return LackReader(reader, period, today).read(asked);
}

Result<QList<KpiCover>> readKpiCover(
    DocumentReader& reader, const QList<ReviewHead>& reviews, const Period& period, QDate today)
{
    auto asked = askedOfReviews(reader, reviews, period);
    LEVELBOOK_TRY(asked);
    auto lacks = readKpiLacks(reader, *asked, period, today);
    LEVELBOOK_TRY(lacks);
    QList<KpiCover> covers;
    for (const KpiLack& lack : std::as_const(*lacks))
        covers << KpiCover{ lack.kpi, lack.subjects, lack.withoutRecords.size(),
            lack.undeclared.size(), lack.newest, lack.isStale };
    return covers;
}

Result<DeclaredPeriods> declaredPeriods(
    Store& store, const QList<AskedKpi>& asked, const Period& period)
{
    std::set<KpiSubject> subjects;
    for (const AskedKpi& one : asked)
        subjects.insert(one.subjects.begin(), one.subjects.end());
    auto declarations = store.declarations({ { subjects.begin(), subjects.end() }, {}, period });
    LEVELBOOK_TRY(declarations);
    DeclaredPeriods declared;
    for (const Declaration& one : std::as_const(*declarations))
        declared[{ one.subject, one.kpi }] << one.period;
    return declared;
}

bool isDeclared(const DeclaredPeriods& declared, const KpiSubject& subject, const QString& kpi,
    const Period& period)
{
    if (period.days() == 0)
        return true;
    const auto found = declared.find({ subject, kpi });
    return found != declared.end() && covers(found->second, period);
}

} // namespace levelbook
