#include "papersample.h"

#include "domain/frameworkjson.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports::test {

namespace {

PaperHead head()
{
    return { u"주식회사 예시"_s, u"대외비"_s, QDateTime(QDate(2026, 7, 15), QTime(1, 2), Qt::UTC),
        QTimeZone("Asia/Seoul") };
}

Figure ratio(const KpiDefinition& kpi, const Period& period, double good, double all)
{
    Figure figure;
    figure.kpi = kpi.key;
    figure.period = period;
    figure.n = all;
    figure.numerator = good;
    figure.denominator = all;
    figure.value = 100 * good / all;
    figure.low = std::max(0.0, *figure.value - 10);
    figure.high = std::min(100.0, *figure.value + 10);
    figure.status = all < kpi.minimumN ? FigureStatus::TooFew : FigureStatus::Ok;
    return figure;
}

} // namespace

Framework shippedFramework()
{
    static const Framework framework =
        levelbook::test::must(frameworkFromJson(levelbook::test::readFile(
            levelbook::test::sourcePath(u"resources/frameworks/python-backend-engineer.json"_s))));
    return framework;
}

FrameworkPaper sampleFrameworkPaper() { return { head(), shippedFramework() }; }

FormPaper sampleForm(Level level)
{
    FormPaper paper;
    paper.head = head();
    paper.framework = shippedFramework();
    paper.level = level;
    return paper;
}

CyclePaper sampleCycle()
{
    CyclePaper paper;
    paper.head = head();
    paper.cycle.name = u"2026 상반기"_s;
    paper.cycle.period = { QDate(2026, 1, 1), QDate(2026, 7, 1) };
    paper.cycle.stages = { Stage::Self, Stage::First, Stage::Calibration };
    paper.cycle.state = CycleState::Calibration;
    paper.cycle.due[Stage::First] = QDate(2026, 7, 10);
    paper.cycle.quota = { { u"S"_s, 1000 }, { u"A"_s, 3000 }, { u"B"_s, 5000 }, { u"C"_s, 1000 } };
    paper.grades = { u"S"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s };
    const QStringList given{ u"A"_s, u"B"_s, u"S"_s, QString(), u"B"_s };
    for (int i = 0; i < 20; ++i) {
        CycleMember member;
        member.person.employeeNo = u"E%1"_s.arg(i, 4, 10, QChar(u'0'));
        member.person.name = u"사람 %1"_s.arg(i + 1);
        member.person.team = i < 12 ? u"플랫폼"_s : u"정산"_s;
        member.person.level = allLevels[size_t(i) % allLevels.size()];
        member.grade = given[i % given.size()];
        member.state = member.grade.isEmpty() ? ReviewState::First : ReviewState::Calibration;
        member.suggestedGrade = i % 7 == 0 ? u"S"_s : member.grade;
        member.finalScore = 300 + 5 * i;
        if (i % 5 == 2)
            member.gradeReason = u"<b>상반기</b> 장애 대응을 이끌었다."_s;
        if (i == 4)
            member.remarks << HistoryEntry{ 1, ReviewState::First, ReviewState::Calibration,
                u"E0001"_s, QDateTime(QDate(2026, 7, 11), QTime(3, 0), Qt::UTC),
                u"팀 사이의 기준을 맞춤"_s };
        paper.members << member;
    }
    return paper;
}

TeamPaper sampleTeam()
{
    TeamPaper paper;
    paper.head = head();
    paper.team = u"플랫폼"_s;
    paper.period = { QDate(2026, 1, 1), QDate(2026, 7, 1) };
    paper.people = 4;
    for (const Dimension& dimension : shippedFramework().dimensions) {
        for (const KpiDefinition& kpi : dimension.kpis)
            paper.kpis << TeamKpi{ kpi, dimension.name, {}, {}, {} };
    }
    for (TeamKpi& one : paper.kpis) {
        if (one.kpi.kind != KpiKind::Ratio)
            continue;
        if (one.kpi.scope == KpiScope::Person) {
            const QStringList names{ u"김서연"_s, u"박지훈"_s, u"이수진 (E0003)"_s };
            for (int i = 0; i < names.size(); ++i)
                one.figures << TeamFigure{ names[i], allLevels[size_t(i)],
                    ratio(one.kpi, paper.period, 20 + 5 * i, 30 + 4 * i),
                    one.kpi.targets.value(allLevels[size_t(i)]) };
            one.figures << TeamFigure{ u"최민호"_s, Level::Lead, Figure(), {} };
        }
        std::vector<XmrPoint> points;
        for (const Period& month : monthsOf(paper.period)) {
            const Figure figure = ratio(one.kpi, month, 8 + month.from.month() % 3, 12);
            one.months << figure;
            points.push_back({ month.from, *figure.value });
        }
        one.xmr = xmr(points, { 0.0, 100.0 });
        break;
    }
    return paper;
}

GrowthPaper sampleGrowth()
{
    GrowthPaper paper;
    paper.head = head();
    paper.framework = shippedFramework();
    paper.person = ReviewedPerson{ u"E0231"_s, u"김서연"_s, u"플랫폼"_s, Level::Mid,
        QDate(2023, 3, 2), QDate(2021, 1, 4), u"박지훈"_s, {} };
    paper.today = QDate(2026, 7, 15);
    QList<Tick> ticks;
    const auto tick = [&](const QString& item, const QString& note, const TickEvidence& evidence) {
        ticks << Tick{ {}, paper.framework.key, item, QDate(2026, 3, 2), note, evidence, 1 };
    };
    tick(u"mid.duty.1"_s, u"<b>결제</b> 분리를 끝까지 이끌었다."_s,
        { u"https://example.org/pull/12"_s });
    tick(u"mid.competency.1"_s, {},
        { {}, RecordSpan{ u"review_pass_rate"_s, { QDate(2026, 1, 1), QDate(2026, 7, 1) } } });
    tick(u"junior.duty.1"_s, {}, {});
    tick(u"mid.duty.99"_s, {}, {});
    paper.roadmap = roadmapFrom(paper.framework, ticks, Level::Mid);
    Readiness facts;
    facts.level = Level::Mid;
    facts.next = Level::Senior;
    facts.levelSince = QDate(2024, 1, 1);
    for (const RoadmapEntry& entry : paper.roadmap.entriesOf(Level::Mid)) {
        if (entry.item.kind == RoadmapKind::Transition)
            facts.transition = entry;
        else
            facts.items << entry;
    }
    for (const KpiDefinition& kpi : paper.framework.kpis()) {
        QList<Figure> months;
        for (const Period& month : wholeMonthsBefore(paper.today, 4)) {
            Figure figure = ratio(kpi, month, 6 + month.from.month(), month.from.month() * 3);
            if (kpi.key != u"review_pass_rate" || month.from.month() == 4) {
                figure = Figure();
                figure.kpi = kpi.key;
                figure.period = month;
                figure.status = FigureStatus::NoData;
            }
            months << figure;
        }
        if (const auto row = kpiMonths(kpi, Level::Senior, months))
            facts.months << *row;
    }
    ReviewGoals goals{ {}, u"2025 하반기"_s, 1, true, {} };
    goals.goals << TrackedGoal{ { u"원장 이전을 이끈다"_s, u"두 서비스 이전"_s,
                                    QDate(2026, 6, 30) },
        { {}, {}, u"원장 이전을 이끈다"_s, GoalOutcome::Done, QDate(2026, 5, 20), u"한 달 일찍"_s,
            1 } };
    goals.goals << TrackedGoal{ { u"발표 한 번"_s, {}, QDate(2026, 12, 20) }, {} };
    facts.goals = goals;
    paper.goals = goals;
    paper.readiness = facts;
    return paper;
}

} // namespace levelbook::reports::test
