#include "workspace/figures.h"

#include "workspace/countcontexts.h"
#include "workspace/pooledfigures.h"

namespace levelbook {

namespace {

// From the first day of the first span to the end of the last; empty where there is none.
Period hull(const QList<Period>& spans)
{
    return spans.isEmpty() ? Period() : Period{ spans.first().from, spans.last().to };
}

} // namespace

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
    return figures(teamPool(m_people, team.id, hull(spans)), spans, kpi);
}

Result<QList<QList<Figure>>> FigureReader::forEverybody(
    const QList<Period>& spans, const QString& kpi)
{
    return figures(everybodyPool(m_people), spans, kpi);
}

Result<QList<KpiRecord>> FigureReader::recordsBehind(
    const std::optional<KpiSubject>& subject, const Period& period, const QString& kpi)
{
    FigurePool pool;
    if (!subject) {
        pool = everybodyPool(m_people);
    } else if (const auto* team = std::get_if<TeamId>(&*subject)) {
        pool = teamPool(m_people, *team, period);
    } else if (const Engineer* engineer = m_people.byId(std::get<EngineerId>(*subject))) {
        pool = engineerPool(*engineer, period);
    }
    auto records = recordsOf(pool, m_store, m_people, wanted(kpi), period);
    LEVELBOOK_TRY(records);
    return records->value(kpi);
}

QList<KpiDefinition> FigureReader::wanted(const QString& kpi) const
{
    if (kpi.isEmpty())
        return m_framework.kpis();
    const KpiDefinition* definition = m_framework.kpi(kpi);
    return definition ? QList<KpiDefinition>{ *definition } : QList<KpiDefinition>();
}

Result<QList<QList<Figure>>> FigureReader::figures(
    const FigurePool& pool, const QList<Period>& spans, const QString& kpi)
{
    const QList<KpiDefinition> kpis = wanted(kpi);
    auto contexts = CountContexts::read(m_store, pool, kpis, hull(spans));
    LEVELBOOK_TRY(contexts);
    QList<QList<Figure>> all;
    if (pool.pooled) {
        auto records = PooledRecords::read(m_store, m_people, pool, kpis, spans);
        LEVELBOOK_TRY(records);
        for (const Period& span : spans) {
            QList<Figure> figures;
            for (const KpiDefinition& definition : kpis)
                figures << records->figure(definition, span, contexts->of(definition, span));
            all << figures;
        }
        return all;
    }
    // One person's records of a KPI lie side by side: there is nothing nearer to read.
    auto records = recordsOf(pool, m_store, m_people, kpis, hull(spans));
    LEVELBOOK_TRY(records);
    for (const Period& span : spans) {
        QList<Figure> figures;
        for (const KpiDefinition& definition : kpis)
            figures << computeFigure(
                definition, span, records->value(definition.key), contexts->of(definition, span));
        all << figures;
    }
    return all;
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
    return xmr(points, xmrBoundsOf(kpi.kind));
}

} // namespace levelbook
