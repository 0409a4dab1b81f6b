#include "text/growthtext.h"

#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

int goalCount(const ReviewGoals& goals, GoalOutcome outcome)
{
    int count = 0;
    for (const TrackedGoal& tracked : goals.goals)
        count += tracked.state.outcome == outcome ? 1 : 0;
    return count;
}

QString kpiFact(const Words& words, const Readiness& readiness, const KpiMonths& kpi,
    const char* pattern, MonthOutcome outcome)
{
    return filled(words.translate("Readiness", pattern),
        { kpi.kpi.name.in(words.language()), label(words, readiness.next),
            partText(words, kpi.count(outcome), kpi.judged()) });
}

} // namespace

QString partText(const Words& words, int part, int whole)
{
    return filled(words.translate("Growth", "%1 of %2"), { countText(part), countText(whole) });
}

QString evidenceLabel(const Words& words, const Framework& framework, const TickEvidence& evidence)
{
    if (!evidence.records)
        return evidence.link;
    const KpiDefinition* kpi = framework.kpi(evidence.records->kpi);
    return u"%1, %2"_s.arg(kpi ? kpi->name.in(words.language()) : evidence.records->kpi,
        periodText(words, evidence.records->period));
}

QStringList supportingFacts(const Words& words, const Readiness& readiness)
{
    QStringList facts;
    if (readiness.transition.tick)
        facts << filled(words.translate("Readiness", "The transition goal is ticked, on %1."),
            { dateText(readiness.transition.tick->on) });
    const auto total = static_cast<int>(readiness.items.size());
    if (const int done = readiness.itemsDone(); done > 0)
        facts << filled(words.translate("Readiness",
                            "Duties and competencies of the level done: %1; with evidence: %2."),
            { partText(words, done, total), countText(readiness.itemsWithEvidence()) });
    for (const KpiMonths& kpi : readiness.months) {
        if (kpi.count(MonthOutcome::Met) > 0)
            facts << kpiFact(words, readiness, kpi,
                QT_TRANSLATE_NOOP(
                    "Readiness", "%1: the target for %2 was met in %3 months that can be judged."),
                MonthOutcome::Met);
    }
    if (const auto& goals = readiness.goals; goals && goals->agreed) {
        if (const int done = goalCount(*goals, GoalOutcome::Done); done > 0)
            facts << filled(words.translate("Readiness", "Goals of “%1” done: %2."),
                { goals->cycleName, partText(words, done, static_cast<int>(goals->goals.size())) });
    }
    return facts;
}

QStringList missingFacts(const Words& words, const Readiness& readiness)
{
    QStringList facts;
    if (!readiness.transition.tick)
        facts << words.translate("Readiness", "The transition goal is not ticked.");
    const auto total = static_cast<int>(readiness.items.size());
    if (const int open = total - readiness.itemsDone(); open > 0)
        facts << filled(
            words.translate("Readiness", "Duties and competencies of the level open: %1."),
            { partText(words, open, total) });
    QStringList unjudged;
    for (const KpiMonths& kpi : readiness.months) {
        if (kpi.judged() == 0)
            unjudged << kpi.kpi.name.in(words.language());
        if (kpi.count(MonthOutcome::NotMet) > 0)
            facts << kpiFact(words, readiness, kpi,
                QT_TRANSLATE_NOOP("Readiness",
                    "%1: the target for %2 was not met in %3 months that can be judged."),
                MonthOutcome::NotMet);
    }
    if (!unjudged.isEmpty())
        facts << filled(words.translate("Readiness", "No month can be judged of: %1."),
            { unjudged.join(u", "_s) });
    const auto& goals = readiness.goals;
    if (!goals) {
        facts << words.translate("Readiness", "No review has agreed goals yet.");
    } else if (!goals->agreed) {
        facts << filled(words.translate("Readiness",
                            "The goals of “%1” are not agreed yet: the review is not approved."),
            { goals->cycleName });
    } else if (const int open = goalCount(*goals, GoalOutcome::Open); open > 0) {
        facts << filled(words.translate("Readiness", "Goals of “%1” open: %2."),
            { goals->cycleName, partText(words, open, static_cast<int>(goals->goals.size())) });
    }
    return facts;
}

QString monthName(QDate month) { return month.toString(u"yyyy-MM"_s); }

QString monthsText(const Words& words, const Readiness& readiness)
{
    if (readiness.months.isEmpty() || readiness.months.first().months.isEmpty())
        return {};
    const QList<Figure>& months = readiness.months.first().months;
    return spanText(
        words, monthName(months.first().period.from), monthName(months.last().period.from));
}

QString monthText(const Words& words, const KpiMonths& kpi, qsizetype month)
{
    const Figure& figure = kpi.months.at(month);
    const QString name = monthName(figure.period.from);
    const MonthOutcome outcome = kpi.outcomes.at(month);
    if (!figure.value)
        return u"%1: %2"_s.arg(name, label(words, outcome));
    const QString interval = figureIntervalText(words, kpi.kpi, figure);
    return u"%1: %2 (%3%4) · %5"_s.arg(name, figureValueText(words, kpi.kpi, figure),
        interval.isEmpty() ? QString() : interval + u", "_s, nText(figure.n),
        label(words, outcome));
}

} // namespace levelbook
