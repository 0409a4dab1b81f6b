#include "gui/teamcharts.h"

#include "charts/growthchart.h"
#include "workspace/chartvalues.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

class Gathering {
public:
    Gathering(const ChartQuestion& question, Store& store, const std::function<bool()>& isWanted)
        : m_question(question)
        , m_store(store)
        , m_isWanted(isWanted)
        , m_reader(store, question.people, question.framework)
    {
    }

    Result<charts::ChartData> chart()
    {
        const QString& kind = m_question.kind;
        if (isOfCycle(kind))
            return kind == u"funnel" ? funnel() : grades();
        if (kind == u"growth")
            return growth();
        auto period =
            wishedPeriod(m_store, isOfKpi(kind) ? m_question.kpi : QString(), m_question.period);
        LEVELBOOK_TRY(period);
        m_period = *period;
        if (kind == u"multiples")
            return multiples();
        if (kind == u"box")
            return box();
        if (kind == u"heatmap")
            return heatmap();
        if (kind == u"radar" || kind == u"bars")
            return dimensions();
        return Error{ ErrorCode::NoSuchChart, { kind }, {} };
    }

private:
    PeopleChoice choice() const
    {
        return { m_question.employeeNo, m_question.team, m_question.level };
    }

    Result<const KpiDefinition*> kpi() const
    {
        const KpiDefinition* kpi = m_question.framework.kpi(m_question.kpi);
        if (!kpi)
            return Error{ ErrorCode::UnknownKpi, { m_question.kpi }, {} };
        return kpi;
    }

    // Who is shown; nobody where there is no day to show.
    Result<QList<FigureOwner>> owners(const KpiDefinition* kpi) const
    {
        if (!m_period.isValid())
            return QList<FigureOwner>();
        return kpi ? chosenOwners(m_question.people, choice(), m_period, *kpi)
                   : chosenPeople(m_question.people, choice(), m_period);
    }

    Result<charts::ChartData> multiples()
    {
        auto definition = kpi();
        LEVELBOOK_TRY(definition);
        auto people = owners(*definition);
        LEVELBOOK_TRY(people);
        auto rows =
            monthsOf(m_reader, m_question.people, *people, m_period, m_question.kpi, m_isWanted);
        LEVELBOOK_TRY(rows);
        return charts::ChartData(
            charts::MultiplesData{ **definition, m_question.team, m_period, *rows });
    }

    Result<charts::ChartData> box()
    {
        auto definition = kpi();
        LEVELBOOK_TRY(definition);
        auto people = owners(*definition);
        LEVELBOOK_TRY(people);
        auto rows =
            figuresOf(m_reader, m_question.people, *people, m_period, m_question.kpi, m_isWanted);
        LEVELBOOK_TRY(rows);
        return charts::ChartData(
            charts::BoxData{ **definition, m_question.team, m_period, m_question.by, *rows });
    }

    Result<QList<FiguresRow>> allFigures()
    {
        auto people = owners(nullptr);
        LEVELBOOK_TRY(people);
        auto framework = frameworkOfMost(m_store, m_question.people, *people);
        LEVELBOOK_TRY(framework);
        m_framework = *std::move(framework);
        FigureReader reader(m_store, m_question.people, m_framework);
        return figuresOf(reader, m_question.people, *people, m_period, {}, m_isWanted);
    }

    Result<charts::ChartData> heatmap()
    {
        auto rows = allFigures();
        LEVELBOOK_TRY(rows);
        return charts::ChartData(
            charts::HeatmapData{ m_framework.dimensions, m_question.team, m_period, *rows });
    }

    Result<charts::ChartData> dimensions()
    {
        auto rows = allFigures();
        LEVELBOOK_TRY(rows);
        charts::DimensionsData data;
        data.subject = m_question.team;
        if (const Team* team = m_question.people.teamNamed(m_question.team))
            data.who = team->id;
        if (!m_question.employeeNo.isEmpty() && !rows->isEmpty()) {
            data.subject = rows->first().who.name;
            data.who = rows->first().who.subject;
            data.level = rows->first().who.level;
        }
        data.period = m_period;
        data.people = static_cast<int>(rows->size());
        data.kpis = m_framework.kpis();
        data.dimensions = scoresOf(m_framework, *rows);
        if (m_question.kind == u"radar")
            return charts::ChartData(charts::RadarData{ data });
        return charts::ChartData(charts::BarsData{ data });
    }

    Result<Cycle> cycle() const
    {
        if (!m_question.cycle)
            return Error{ ErrorCode::UnknownCycle, { QString() }, {} };
        return *m_question.cycle;
    }

    Result<charts::ChartData> funnel()
    {
        auto of = cycle();
        LEVELBOOK_TRY(of);
        auto states = statesOf(m_store, m_question.people, *of, m_question.team);
        LEVELBOOK_TRY(states);
        return charts::ChartData(charts::FunnelData{ of->name, m_question.team, of->period,
            static_cast<int>(states->size()), reviewFunnel(*of, *states) });
    }

    Result<charts::ChartData> grades()
    {
        auto of = cycle();
        LEVELBOOK_TRY(of);
        auto grades = gradesOf(m_store, *of, m_question.team, m_isWanted);
        LEVELBOOK_TRY(grades);
        return charts::ChartData(charts::GradesData{ of->name, m_question.team, of->period,
            grades->reviews, grades->grades, grades->withoutGrade, grades->withoutSuggestion });
    }

    // All that was ever ticked, of those who are there today.
    Result<charts::ChartData> growth()
    {
        const QDate today = m_question.today;
        auto people = chosenPeople(m_question.people, choice(), { today, today.addDays(1) });
        LEVELBOOK_TRY(people);
        auto histories = growthOf(m_store, m_question.people, *people, today, m_isWanted);
        LEVELBOOK_TRY(histories);
        const QString subject = m_question.employeeNo.isEmpty() || people->isEmpty()
            ? m_question.team
            : people->first().name;
        return charts::ChartData(
            charts::GrowthData{ subject, charts::growthPeriod(*histories, today), *histories });
    }

    const ChartQuestion& m_question;
    Store& m_store;
    const std::function<bool()>& m_isWanted;
    FigureReader m_reader; ///< By the KPI's framework.
    Framework m_framework; ///< Of the kinds of all KPIs.
    Period m_period;
};

} // namespace

bool isOfKpi(const QString& kind)
{
    return kind == u"dots" || kind == u"xmr" || kind == u"multiples" || kind == u"box";
}

bool isOfCycle(const QString& kind) { return kind == u"funnel" || kind == u"grades"; }

bool isOfPerson(const QString& kind)
{
    return kind == u"radar" || kind == u"bars" || kind == u"growth";
}

Result<charts::ChartData> teamChart(
    const ChartQuestion& question, const std::function<bool()>& isWanted)
{
    auto store = openAgain(question.file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    return Gathering(question, **store, isWanted).chart();
}

} // namespace levelbook::gui
