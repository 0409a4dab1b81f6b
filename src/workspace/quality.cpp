#include "workspace/quality.h"

#include "sources/values.h"
#include "workspace/peoplenames.h"

#include <QCollator>

#include <algorithm>

namespace levelbook {

namespace {

constexpr int recordsBetweenQuestions = 4096;

QDate firstOfMonth(QDate day) { return { day.year(), day.month(), 1 }; }

class QualityReader {
public:
    QualityReader(DocumentReader& reader, const QualityRequest& request, const IsWanted& isWanted)
        : m_reader(reader)
        , m_request(request)
        , m_isWanted(isWanted)
        , m_period(request.cycle ? request.cycle->period : request.period)
        , m_read{ firstOfMonth(m_period.from).addMonths(-jumpBaselineMonths), m_period.to }
    {
    }

    Result<QualityReport> read()
    {
        auto asked = readAsked();
        LEVELBOOK_TRY(asked);
        auto lacks = readKpiLacks(m_reader, *asked, m_period, m_request.today);
        LEVELBOOK_TRY(lacks);
        for (const KpiLack& lack : std::as_const(*lacks))
            addLack(lack);
        for (const AskedKpi& one : std::as_const(*asked))
            m_subjects.insert(one.subjects.begin(), one.subjects.end());
        auto declared = declaredPeriods(m_reader.store(), *asked, m_read);
        LEVELBOOK_TRY(declared);
        m_declared = *std::move(declared);
        for (const AskedKpi& one : std::as_const(*asked)) {
            m_report.kpis << one.kpi;
            LEVELBOOK_TRY(readRecords(one));
        }
        sort();
        return std::move(m_report);
    }

private:
    Result<QList<AskedKpi>> readAsked()
    {
        std::optional<TeamId> team;
        if (!m_request.team.isEmpty()) {
            auto found = m_reader.people().needTeam(m_request.team);
            LEVELBOOK_TRY(found);
            team = (*found)->id;
        }
        if (m_request.cycle) {
            auto heads = m_reader.store().reviewHeads();
            LEVELBOOK_TRY(heads);
            heads->removeIf([&](const ReviewHead& head) {
                return head.cycle != m_request.cycle->id || (team && head.team != *team);
            });
            return askedOfReviews(m_reader, *heads, m_period);
        }
        QList<const Engineer*> people;
        for (const Engineer& engineer : m_reader.people().engineers()) {
            if (!team || engineer.teamOn(m_period.lastDay()) == team)
                people << &engineer;
        }
        return askedOfPeople(m_reader, people, m_period);
    }

    void addLack(const KpiLack& lack)
    {
        addEach(FindingKind::Missing, lack, lack.withoutRecords);
        addEach(FindingKind::Undeclared, lack, lack.undeclared);
        if (lack.isStale)
            m_report.findings << Finding{ FindingKind::Stale, {}, lack.kpi.key,
                { lack.newest, lack.newest.addDays(1) }, lack.subjects, lack.newest, {}, {} };
    }

    void addEach(FindingKind kind, const KpiLack& lack, const QList<KpiSubject>& subjects)
    {
        const Finding all{ kind, {}, lack.kpi.key, m_period, lack.subjects, {}, {}, {} };
        if (subjects.size() > 1 && subjects.size() == lack.subjects) {
            m_report.findings << all;
            return;
        }
        for (const KpiSubject& subject : subjects) {
            Finding one = all;
            one.subject = subject;
            one.count = 0;
            m_report.findings << one;
        }
    }

    Result<void> readRecords(const AskedKpi& asked)
    {
        const QDate tomorrow = m_request.today.addDays(1);
        const Period later{ std::max(m_read.to, tomorrow), QDate(lastYear + 1, 1, 1) };
        LEVELBOOK_TRY(eachSubject(asked, m_read, [&](const QList<KpiRecord>& records) {
            addImpossible(asked.kpi, records);
            addJumps(asked.kpi, records);
        }));
        return eachSubject(asked, later,
            [&](const QList<KpiRecord>& records) { addImpossible(asked.kpi, records); });
    }

    // Hands over the records of each who is asked, by date.
    Result<void> eachSubject(const AskedKpi& asked, const Period& span,
        const std::function<void(const QList<KpiRecord>&)>& judge)
    {
        QList<KpiRecord> records;
        int count = 0;
        LEVELBOOK_TRY(
            m_reader.store().eachRecord(asked.kpi.key, span, [&](KpiRecord record) -> Result<void> {
                if (++count % recordsBetweenQuestions == 0 && m_isWanted && !m_isWanted())
                    return Error{ ErrorCode::Cancelled, {}, {} };
                if (!m_subjects.contains(record.subject))
                    return {};
                if (!records.isEmpty() && records.first().subject != record.subject)
                    judge(std::exchange(records, {}));
                records << std::move(record);
                return {};
            }));
        if (!records.isEmpty())
            judge(records);
        return {};
    }

    const Engineer* personOf(const KpiSubject& subject) const
    {
        const auto* id = std::get_if<EngineerId>(&subject);
        return id ? m_reader.people().byId(*id) : nullptr;
    }

    void addImpossible(const KpiDefinition& kpi, const QList<KpiRecord>& records)
    {
        const auto begin = std::ranges::lower_bound(records, m_period.from, {}, &KpiRecord::date);
        m_report.findings << impossibleAmong(kpi, QList<KpiRecord>(begin, records.end()),
            personOf(records.first().subject), m_request.today);
    }

    void addJumps(const KpiDefinition& kpi, const QList<KpiRecord>& records)
    {
        const KpiSubject& subject = records.first().subject;
        const Engineer* person = personOf(subject);
        const bool areSound = std::ranges::all_of(records,
            [&](const KpiRecord& record) { return valueProblems(kpi, record.values).isEmpty(); });
        if (!areSound || (kpi.scope == KpiScope::Person) != (person != nullptr))
            return;
        const Period over{ m_read.from, std::min(m_read.to, firstOfMonth(m_request.today)) };
        const auto figureOf = [&](const Period& span) {
            const auto begin = std::ranges::lower_bound(records, span.from, {}, &KpiRecord::date);
            const auto end = std::ranges::lower_bound(records, span.to, {}, &KpiRecord::date);
            return computeFigure(
                kpi, span, QList<KpiRecord>(begin, end), contextOf(kpi, subject, person, span));
        };
        std::vector<XmrPoint> months;
        for (QDate month = m_read.from; month.addMonths(1) <= over.to; month = month.addMonths(1)) {
            const Figure figure = figureOf({ month, month.addMonths(1) });
            if (figure.value && figure.status != FigureStatus::Undeclared)
                months.push_back({ month, *figure.value });
        }
        const QList<Jump> jumps = jumpsOf(kpi, months, m_period, figureOf);
        for (const Jump& jump : jumps)
            m_report.findings << Finding{ FindingKind::Jump, subject, kpi.key, jump.figure.period,
                0, {}, {}, jump };
    }

    FigureContext contextOf(const KpiDefinition& kpi, const KpiSubject& subject,
        const Engineer* person, const Period& span) const
    {
        if (kpi.kind != KpiKind::Count)
            return {};
        const Period needed = person ? employedPart(*person, span) : span;
        return { static_cast<double>(person ? activeDays(*person, span) : span.days()),
            isDeclared(m_declared, subject, kpi.key, needed) };
    }

    void sort()
    {
        QHash<QString, qsizetype> places;
        for (const KpiDefinition& kpi : std::as_const(m_report.kpis))
            places.insert(kpi.key, places.size());
        // Comparing names takes long, and each stands in many findings.
        const QCollator collator{ QLocale(QLocale::Korean) };
        std::vector<std::pair<QCollatorSortKey, KpiSubject>> names;
        for (const KpiSubject& subject : m_subjects)
            names.emplace_back(collator.sortKey(subjectName(m_reader.people(), subject)), subject);
        std::ranges::stable_sort(
            names, [](const auto& a, const auto& b) { return a.first < b.first; });
        std::map<std::optional<KpiSubject>, size_t> ranks;
        for (size_t i = 0; i < names.size(); ++i)
            ranks[names[i].second] = i + 1;
        const auto order = [&](const Finding& one) {
            return std::tuple(one.kind, places.value(one.kpi), ranks[one.subject]);
        };
        std::ranges::stable_sort(m_report.findings, {}, order);
    }

    DocumentReader& m_reader;
    const QualityRequest& m_request;
    const IsWanted& m_isWanted;
    Period m_period;
    Period m_read; ///< Whose records are read: the months before the period too.
    DeclaredPeriods m_declared;
    std::set<KpiSubject> m_subjects; ///< Of any of the KPIs.
    QualityReport m_report;
};

} // namespace

Result<QualityReport> readQuality(
    DocumentReader& reader, const QualityRequest& request, const IsWanted& isWanted)
{
    return QualityReader(reader, request, isWanted).read();
}

} // namespace levelbook
