#include "workspace/kpicover.h"

#include "workspace/countcontexts.h"

#include <map>
#include <set>

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

class CoverReader {
public:
    CoverReader(DocumentReader& reader, const Period& period, QDate today)
        : m_reader(reader)
        , m_period(period)
        , m_over(wholeMonthsOf(period, today))
        , m_lastDay(std::min(today, period.lastDay()))
    {
    }

    Result<QList<KpiCover>> read(const QList<ReviewHead>& reviews)
    {
        // Whom each KPI is asked of, in the order in which the frameworks have them.
        QList<KpiDefinition> order;
        std::map<QString, std::set<KpiSubject>> subjects;
        std::set<KpiSubject> all;
        for (const ReviewHead& review : reviews) {
            auto framework = m_reader.framework(review.framework);
            LEVELBOOK_TRY(framework);
            const Engineer* engineer = m_reader.people().byId(review.engineer);
            if (!engineer || activeDays(*engineer, m_period) == 0)
                continue;
            const QList<KpiDefinition> kpis = (*framework)->kpis();
            for (const KpiDefinition& kpi : kpis) {
                const KpiSubject subject = kpi.scope == KpiScope::Team
                    ? KpiSubject(review.team)
                    : KpiSubject(review.engineer);
                if (!subjects.contains(kpi.key))
                    order << kpi;
                subjects[kpi.key].insert(subject);
                all.insert(subject);
            }
        }
        LEVELBOOK_TRY(readWhatThereIs(QList<KpiSubject>(all.begin(), all.end())));
        QList<KpiCover> covers;
        for (const KpiDefinition& kpi : std::as_const(order)) {
            auto cover = coverOf(kpi, subjects[kpi.key]);
            LEVELBOOK_TRY(cover);
            covers << *cover;
        }
        return covers;
    }

private:
    using Place = std::pair<KpiSubject, QString>;

    Result<void> readWhatThereIs(const QList<KpiSubject>& subjects)
    {
        auto recorded = m_reader.store().recordedKpis(m_period);
        LEVELBOOK_TRY(recorded);
        for (const RecordedKpi& one : std::as_const(*recorded))
            m_recorded.insert({ one.subject, one.kpi });
        auto declarations = m_reader.store().declarations({ subjects, {}, m_period });
        LEVELBOOK_TRY(declarations);
        for (const Declaration& one : std::as_const(*declarations))
            m_declared[{ one.subject, one.kpi }] << one.period;
        return {};
    }

    bool isDeclared(const KpiSubject& subject, const QString& kpi) const
    {
        Period needed = m_over;
        if (const auto* id = std::get_if<EngineerId>(&subject))
            needed = employedPart(*m_reader.people().byId(*id), m_over);
        if (needed.days() == 0)
            return true;
        const auto found = m_declared.find({ subject, kpi });
        return found != m_declared.end() && covers(found->second, needed);
    }

    Result<KpiCover> coverOf(const KpiDefinition& kpi, const std::set<KpiSubject>& subjects)
    {
        KpiCover cover;
        cover.kpi = kpi;
        cover.subjects = static_cast<qsizetype>(subjects.size());
        for (const KpiSubject& subject : subjects) {
            const bool counts = kpi.kind == KpiKind::Count;
            const bool declared = counts && isDeclared(subject, kpi.key);
            if (counts && !declared)
                ++cover.undeclared;
            // Where a count is declared complete, no row means 0.
            if (!declared && !m_recorded.contains({ subject, kpi.key }))
                ++cover.withoutRecords;
        }
        auto span = m_reader.store().recordSpan(kpi.key);
        LEVELBOOK_TRY(span);
        if (*span) {
            cover.newest = (*span)->lastDay();
            const bool isDeclaredZero = kpi.kind == KpiKind::Count && cover.undeclared == 0;
            cover.isStale = !isDeclaredZero && cover.newest.daysTo(m_lastDay) > staleAfterDays;
        }
        return cover;
    }

    DocumentReader& m_reader;
    Period m_period;
    Period m_over;
    QDate m_lastDay; ///< Of the period, as far as it is over.
    std::set<Place> m_recorded;
    std::map<Place, QList<Period>> m_declared;
};

} // namespace

Result<QList<KpiCover>> readKpiCover(
    DocumentReader& reader, const QList<ReviewHead>& reviews, const Period& period, QDate today)
{
    if (today < period.from)
        return QList<KpiCover>();
    return CoverReader(reader, period, today).read(reviews);
}

} // namespace levelbook
