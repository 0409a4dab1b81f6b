#include "peoplecharts.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts::test {

namespace {

const Period halfYear{ QDate(2026, 1, 1), QDate(2026, 7, 1) };

KpiDefinition passRate()
{
    KpiDefinition kpi;
    kpi.key = u"review_pass_rate"_s;
    kpi.name = { u"코드 리뷰 통과율"_s, u"Code review pass rate"_s };
    kpi.kind = KpiKind::Ratio;
    kpi.minimumN = 3;
    for (const Level level : allLevels)
        kpi.targets[level] = { 50, 70, 88 };
    return kpi;
}

KpiDefinition talks()
{
    KpiDefinition kpi = passRate();
    kpi.key = u"talks"_s;
    kpi.name = { u"발표 참여"_s, u"Talks"_s };
    kpi.kind = KpiKind::Count;
    return kpi;
}

KpiDefinition mttr()
{
    KpiDefinition kpi = leadTime();
    kpi.key = u"mttr"_s;
    kpi.name = { u"장애 MTTR"_s, u"Incident MTTR"_s };
    kpi.scope = KpiScope::Team;
    kpi.targets[Level::Lead] = { 24, 4, 1 };
    return kpi;
}

FigureOwner ownerOf(int index)
{
    static const QStringList names{ u"남궁민서이름이아주긴사람"_s, u"김민준"_s, u"강하늘"_s,
        u"Bartholomew Featherstonehaugh"_s };
    return { EngineerId{ index + 1 }, u"%1 (P%2)"_s.arg(names[index % 4]).arg(index + 1),
        allLevels[static_cast<std::size_t>(index % 4)],
        QStringList{ u"플랫폼 개발 본부 제1팀"_s, u"결제"_s, u"검색"_s }[index % 3] };
}

Figure figureOf(const KpiDefinition& kpi, int index, const Period& period)
{
    Figure figure;
    figure.kpi = kpi.key;
    figure.period = period;
    if (index % 14 == 9)
        return figure;
    figure.value = kpi.kind == KpiKind::Ratio ? 60 + index % 40 : 5.0 + index * 7 % 60;
    figure.n = index % 14 == 6 ? 2 : 20 + index % 30;
    figure.status = index % 14 == 6  ? FigureStatus::TooFew
        : kpi.kind == KpiKind::Count ? FigureStatus::Undeclared
                                     : FigureStatus::Ok;
    figure.low = *figure.value * (index % 2 ? 0.97 : 0.6);
    figure.high = *figure.value * (index % 2 ? 1.02 : 1.5);
    return figure;
}

DimensionsData dimensionsData(int people)
{
    Framework framework;
    framework.dimensions = dimensions();
    for (const Level level : allLevels) {
        framework.levels += LevelDefinition();
        framework.levels.last().level = level;
    }
    DimensionsData data;
    data.period = halfYear;
    data.people = people;
    data.kpis = framework.kpis();
    QList<QList<DimensionScores>> all;
    for (const FiguresRow& row : rowsOfAllKpis(people))
        all += dimensionScores(framework, *row.who.level, row.figures);
    data.dimensions = people == 1 ? all.first() : meanScores(framework, all);
    if (people == 1) {
        data.who = EngineerId{ 1 };
        data.level = Level::Junior;
    }
    return data;
}

GrowthData growth(int people)
{
    GrowthData data;
    data.period = { QDate(2025, 1, 1), QDate(2026, 7, 1) };
    for (int i = 0; i < people; ++i) {
        GrowthHistory history{ ownerOf(i), {}, {} };
        for (const Level level : allLevels)
            history.progress += LevelProgress{ level, level == Level::Junior ? 3 : 0, 11 };
        for (int step = 0; step < 3; ++step)
            history.steps += GrowthStep{ QDate(2025, 3 + 2 * step, 1 + i % 28), Level::Junior,
                u"junior.duty.%1"_s.arg(step + 1), { u"항목"_s, u"Item"_s }, {}, step + 1, 11 };
        data.people += history;
    }
    return data;
}

} // namespace

QList<Dimension> dimensions()
{
    KpiDefinition lead = leadTime();
    lead.targets[Level::Lead] = { 72, 30, 8 };
    return { Dimension{ u"technical_quality"_s, { u"기술 품질"_s, u"Technical quality"_s },
                 { passRate() } },
        Dimension{ u"productivity"_s, { u"생산성"_s, u"Productivity"_s }, { lead, mttr() } },
        Dimension{
            u"knowledge_growth"_s, { u"지식 성장"_s, u"Knowledge growth"_s }, { talks() } } };
}

QList<FiguresRow> rowsOfAllKpis(int people)
{
    QList<FiguresRow> rows;
    for (int i = 0; i < people; ++i) {
        FiguresRow row{ ownerOf(i), {} };
        for (const Dimension& dimension : dimensions()) {
            for (const KpiDefinition& kpi : dimension.kpis)
                row.figures += figureOf(kpi, i, halfYear);
        }
        rows += row;
    }
    return rows;
}

QList<FiguresRow> rowsOfOneKpi(int people)
{
    QList<FiguresRow> rows;
    for (int i = 0; i < people; ++i)
        rows += FiguresRow{ ownerOf(i), { figureOf(leadTime(), i, halfYear) } };
    return rows;
}

QList<FiguresRow> rowsByMonth(int people, int months)
{
    QList<FiguresRow> rows;
    for (int i = 0; i < people; ++i) {
        FiguresRow row{ ownerOf(i), {} };
        QDate month(2026, 1, 1);
        for (int m = 0; m < months; ++m, month = month.addMonths(1))
            row.figures += figureOf(leadTime(),
                m == 2       ? 9
                    : m == 4 ? 6
                             : 14 * (i + m),
                { month, month.addMonths(1) });
        rows += row;
    }
    return rows;
}

QList<ChartData> chartsOf(int people)
{
    const Cycle cycle{ {}, u"2026 상반기"_s, halfYear, { Stage::Self, Stage::First } };
    QList<ReviewState> states;
    for (int i = 0; i < people; ++i)
        states += i % 3 ? ReviewState::First : ReviewState::Disclosed;
    GradesData grades{ cycle.name, {}, halfYear, people, {}, people / 4, people / 2 };
    for (const QString& grade : { u"S"_s, u"A"_s, u"B"_s })
        grades.grades += GradeCount{ grade, people / 4, people / 6, people / 3 };
    return { leadTimes(people), leadTimeMonths(QList<std::optional<double>>(people, 30)),
        MultiplesData{ leadTime(), u"플랫폼 팀"_s, halfYear, rowsByMonth(people) },
        HeatmapData{ dimensions(), u"플랫폼 팀"_s, halfYear, rowsOfAllKpis(people) },
        BoxData{ leadTime(), u"플랫폼 팀"_s, halfYear, BoxGroup::Team, rowsOfOneKpi(people) },
        RadarData{ dimensionsData(people) }, BarsData{ dimensionsData(people) },
        FunnelData{ cycle.name, {}, halfYear, people, reviewFunnel(cycle, states) }, grades,
        growth(people) };
}

} // namespace levelbook::charts::test
