#include "domain/readiness.h"

#include "domain/keytable.h"

#include <algorithm>

namespace levelbook {

namespace {

constexpr KeyTable<MonthOutcome, 5> outcomes{ { { MonthOutcome::Met, "met" },
    { MonthOutcome::NotMet, "not_met" }, { MonthOutcome::TooFew, "too_few" },
    { MonthOutcome::NoData, "no_data" }, { MonthOutcome::Undeclared, "undeclared" } } };

constexpr KeyTable<GoalOutcome, 3> goalOutcomes{ { { GoalOutcome::Open, "open" },
    { GoalOutcome::Done, "done" }, { GoalOutcome::Dropped, "dropped" } } };

} // namespace

QString monthOutcomeKey(MonthOutcome outcome) { return outcomes.key(outcome); }
QString goalOutcomeKey(GoalOutcome outcome) { return goalOutcomes.key(outcome); }
std::optional<GoalOutcome> goalOutcomeFromKey(const QString& key)
{
    return goalOutcomes.value(key);
}

MonthOutcome monthOutcome(const KpiDefinition& kpi, const Figure& figure, double meets)
{
    switch (figure.status) {
    case FigureStatus::TooFew:
        return MonthOutcome::TooFew;
    case FigureStatus::Undeclared:
        return MonthOutcome::Undeclared;
    case FigureStatus::NoData:
        return MonthOutcome::NoData;
    case FigureStatus::Ok:
        break;
    }
    if (!figure.value)
        return MonthOutcome::NoData;
    const bool met =
        kpi.direction == Direction::Up ? *figure.value >= meets : *figure.value <= meets;
    return met ? MonthOutcome::Met : MonthOutcome::NotMet;
}

int KpiMonths::count(MonthOutcome outcome) const
{
    return static_cast<int>(outcomes.count(outcome));
}

std::optional<KpiMonths> kpiMonths(
    const KpiDefinition& kpi, Level level, const QList<Figure>& months)
{
    const auto targets = kpi.targets.constFind(level);
    if (targets == kpi.targets.constEnd())
        return std::nullopt;
    KpiMonths result{ kpi, targets->meets, months, {} };
    for (const Figure& month : months)
        result.outcomes << monthOutcome(kpi, month, result.meets);
    return result;
}

QList<Period> wholeMonthsBefore(QDate day, int count)
{
    const QDate first(day.year(), day.month(), 1);
    QList<Period> months;
    for (int back = count; back > 0; --back)
        months << Period{ first.addMonths(-back), first.addMonths(1 - back) };
    return months;
}

int Readiness::itemsDone() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
        [](const RoadmapEntry& entry) { return entry.tick.has_value(); }));
}

int Readiness::itemsWithEvidence() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
        [](const RoadmapEntry& entry) { return entry.tick && !entry.tick->evidence.isEmpty(); }));
}

} // namespace levelbook
