#include "workspace/figures.h"

#include "domain/score.h"

#include <algorithm>
#include <map>

namespace levelbook {

namespace {

// From the first day of the first span to the end of the last; empty where there is none.
Period hull(const QList<Period>& spans)
{
    return spans.isEmpty() ? Period() : Period{ spans.first().from, spans.last().to };
}

} // namespace

// Whose records make a figure.
struct FigureReader::Pool {
    QList<const Engineer*> members;
    QList<TeamId> teams; ///< Whose own records count.
    /// Whose spells the members' records and days are cut to; none: all that they were employed.
    std::optional<TeamId> cutTo;
    bool pooled = false; ///< A team's or everybody's figure rather than a person's.
};

FigureReader::FigureReader(Store& store, const PeopleIndex& people, const Framework& framework)
    : m_store(store)
    , m_people(people)
    , m_framework(framework)
{
}

Result<QList<Figure>> FigureReader::forEngineer(
    const Engineer& engineer, const Period& period, const QString& kpi)
{
    auto spans = forEngineer(engineer, QList<Period>{ period }, kpi);
    LEVELBOOK_TRY(spans);
    return spans->first();
}

Result<QList<Figure>> FigureReader::forTeam(
    const Team& team, const Period& period, const QString& kpi)
{
    auto spans = forTeam(team, QList<Period>{ period }, kpi);
    LEVELBOOK_TRY(spans);
    return spans->first();
}

Result<QList<QList<Figure>>> FigureReader::forEngineer(
    const Engineer& engineer, const QList<Period>& spans, const QString& kpi)
{
    // The team beside a person is the one of a span's last day; spans that share it are read at
    // once.
    QList<QList<Figure>> all;
    for (qsizetype from = 0, to = 0; from < spans.size(); from = to) {
        const auto team = engineer.teamOn(spans[from].lastDay());
        while (to < spans.size() && engineer.teamOn(spans[to].lastDay()) == team)
            ++to;
        auto part = figures(engineerPool(engineer, spans[from]), spans.mid(from, to - from), kpi);
        LEVELBOOK_TRY(part);
        all << *part;
    }
    return all;
}

Result<QList<QList<Figure>>> FigureReader::forTeam(
    const Team& team, const QList<Period>& spans, const QString& kpi)
{
    return figures(teamPool(team.id, hull(spans)), spans, kpi);
}

Result<QList<QList<Figure>>> FigureReader::forEverybody(
    const QList<Period>& spans, const QString& kpi)
{
    return figures(everybodyPool(), spans, kpi);
}

Result<QList<KpiRecord>> FigureReader::recordsBehind(
    const std::optional<KpiSubject>& subject, const Period& period, const QString& kpi)
{
    Pool pool;
    if (!subject) {
        pool = everybodyPool();
    } else if (const auto* team = std::get_if<TeamId>(&*subject)) {
        pool = teamPool(*team, period);
    } else if (const Engineer* engineer = m_people.byId(std::get<EngineerId>(*subject))) {
        pool = engineerPool(*engineer, period);
    }
    auto records = recordsOf(pool, queryOf(pool, period, kpi));
    LEVELBOOK_TRY(records);
    return records->value(kpi);
}

FigureReader::Pool FigureReader::engineerPool(const Engineer& engineer, const Period& period) const
{
    Pool pool;
    pool.members = { &engineer };
    if (const auto team = engineer.teamOn(period.lastDay()))
        pool.teams = { *team };
    return pool;
}

FigureReader::Pool FigureReader::teamPool(TeamId team, const Period& period) const
{
    return { m_people.members(team, period), { team }, team, true };
}

FigureReader::Pool FigureReader::everybodyPool() const
{
    Pool pool;
    pool.pooled = true;
    for (const Engineer& engineer : m_people.engineers())
        pool.members << &engineer;
    for (const Team& team : m_people.teams())
        pool.teams << team.id;
    return pool;
}

KpiQuery FigureReader::queryOf(const Pool& pool, const Period& period, const QString& kpi)
{
    KpiQuery query;
    query.period = period;
    if (!kpi.isEmpty())
        query.kpis << kpi;
    for (const Engineer* member : pool.members)
        query.subjects << KpiSubject(member->id);
    for (const TeamId team : pool.teams)
        query.subjects << KpiSubject(team);
    return query;
}

// By KPI, in the store's order.
Result<QHash<QString, QList<KpiRecord>>> FigureReader::recordsOf(
    const Pool& pool, const KpiQuery& query)
{
    auto records = m_store.records(query);
    LEVELBOOK_TRY(records);
    // A record belongs to the team that the person was in on its date, so to none before the hiring
    // and after the leaving. Beside a person stand the team's records of team-scope KPIs, and
    // nothing else of the team's.
    const auto counts = [&](const KpiRecord& record) {
        const auto* person = std::get_if<EngineerId>(&record.subject);
        if (!pool.pooled) {
            const KpiDefinition* kpi = m_framework.kpi(record.kpi);
            return kpi && (kpi->scope == KpiScope::Person) == (person != nullptr);
        }
        if (!person)
            return true;
        const Engineer* engineer = m_people.byId(*person);
        return engineer && engineer->activeOn(record.date)
            && (!pool.cutTo || engineer->teamOn(record.date) == pool.cutTo);
    };
    QHash<QString, QList<KpiRecord>> byKpiKey;
    for (const KpiRecord& record : std::as_const(*records)) {
        if (counts(record))
            byKpiKey[record.kpi] << record;
    }
    return byKpiKey;
}

Result<QList<QList<Figure>>> FigureReader::figures(
    const Pool& pool, const QList<Period>& spans, const QString& kpi)
{
    const KpiQuery query = queryOf(pool, hull(spans), kpi);
    auto byKpiKey = recordsOf(pool, query);
    LEVELBOOK_TRY(byKpiKey);
    auto declarations = m_store.declarations(query);
    LEVELBOOK_TRY(declarations);
    std::map<std::pair<KpiSubject, QString>, QList<Period>> declared;
    for (const Declaration& declaration : std::as_const(*declarations))
        declared[{ declaration.subject, declaration.kpi }] << declaration.period;
    const auto isDeclared = [&](const KpiSubject& subject, const QString& key,
                                const Period& period) {
        const auto found = declared.find({ subject, key });
        return found != declared.end() && covers(found->second, period);
    };
    const auto contextOf = [&](const KpiDefinition& definition, const Period& period) {
        FigureContext context;
        if (definition.kind != KpiKind::Count)
            return context;
        if (definition.scope == KpiScope::Team) {
            context.activeDays = static_cast<double>(period.days());
            context.declaredComplete = !pool.teams.isEmpty()
                && std::all_of(pool.teams.begin(), pool.teams.end(),
                    [&](TeamId team) { return isDeclared(team, definition.key, period); });
            return context;
        }
        context.declaredComplete = !pool.members.isEmpty();
        for (const Engineer* member : pool.members) {
            // What a member did in another team is that team's to declare.
            const QList<Period> stays =
                pool.cutTo ? spansInTeam(*member, *pool.cutTo, period) : QList<Period>{ period };
            for (const Period& stay : stays) {
                const qint64 days = activeDays(*member, stay);
                context.activeDays += static_cast<double>(days);
                if (days > 0
                    && !isDeclared(member->id, definition.key, employedPart(*member, stay)))
                    context.declaredComplete = false;
            }
        }
        return context;
    };

    QList<QList<Figure>> all;
    const QList<KpiDefinition> definitions = m_framework.kpis();
    for (const Period& span : spans) {
        QList<Figure> figures;
        for (const KpiDefinition& definition : definitions) {
            if (!kpi.isEmpty() && definition.key != kpi)
                continue;
            figures << computeFigure(
                definition, span, byKpiKey->value(definition.key), contextOf(definition, span));
        }
        all << figures;
    }
    return all;
}

bool covers(QList<Period> spans, const Period& period)
{
    std::sort(spans.begin(), spans.end(),
        [](const Period& a, const Period& b) { return a.from < b.from; });
    QDate covered = period.from;
    for (const Period& span : std::as_const(spans)) {
        if (span.from > covered)
            break;
        covered = std::max(covered, span.to);
    }
    return covered >= period.to;
}

Period employedPart(const Engineer& engineer, const Period& period)
{
    return period.intersected({ engineer.hiredOn.isValid() ? engineer.hiredOn : period.from,
        engineer.leftOn.isValid() ? engineer.leftOn : period.to });
}

QMap<QString, Figure> byKpi(const QList<Figure>& figures)
{
    QMap<QString, Figure> map;
    for (const Figure& figure : figures)
        map.insert(figure.kpi, figure);
    return map;
}

std::optional<Xmr> xmrOf(const KpiDefinition& kpi, const QList<Figure>& months)
{
    std::vector<XmrPoint> points;
    for (const Figure& month : months) {
        if (month.value)
            points.push_back({ month.period.from, *month.value });
    }
    XmrBounds bounds{ 0, std::nullopt };
    if (kpi.kind == KpiKind::Ratio || kpi.kind == KpiKind::Snapshot)
        bounds.greatest = 100;
    return xmr(points, bounds);
}

std::optional<double> scoreOf(
    const KpiDefinition& kpi, const Figure& figure, std::optional<Level> level)
{
    if (figure.status != FigureStatus::Ok || !level || !kpi.targets.contains(*level))
        return std::nullopt;
    return kpiScore(*figure.value, kpi.targets.value(*level));
}

} // namespace levelbook
