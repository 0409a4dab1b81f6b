#include "domain/figure.h"

#include "domain/keytable.h"
#include "domain/statistics.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace levelbook {

namespace {

constexpr KeyTable<FigureStatus, 4> statuses{ {
    { FigureStatus::Ok, "ok" },
    { FigureStatus::TooFew, "too_few" },
    { FigureStatus::NoData, "no_data" },
    { FigureStatus::Undeclared, "undeclared" },
} };

using Records = std::vector<const KpiRecord*>;

Records counting(const KpiDefinition& kpi, const Period& period, const QList<KpiRecord>& records)
{
    Records chosen;
    chosen.reserve(static_cast<size_t>(records.size()));
    for (const KpiRecord& record : records) {
        if (record.leftOut.isEmpty() && record.kpi == kpi.key && period.contains(record.date))
            chosen.push_back(&record);
    }
    return chosen;
}

KpiSums sumsOf(const Records& records)
{
    KpiSums sums;
    for (const KpiRecord* record : records)
        sums.add(record->values);
    return sums;
}

std::vector<double> hoursOf(const Records& records)
{
    std::vector<double> hours;
    hours.reserve(records.size());
    for (const KpiRecord* record : records)
        hours.push_back(record->values.value.value_or(0));
    return hours;
}

// The state of each measured thing is its newest record. A ref names the thing, whoever recorded
// it; where the ref is empty the thing is the subject's own, so that a team still pools all its
// members. Of two people's records of one day the one with the greater key counts: the choice must
// not hang on the order of the list. A map, because the order of a sum of doubles must not change
// from run to run.
Records newestByRef(const Records& records)
{
    std::map<std::pair<QString, KpiSubject>, const KpiRecord*> newest;
    for (const KpiRecord* record : records) {
        const KpiSubject owner = record->ref.isEmpty() ? record->subject : KpiSubject();
        const KpiRecord*& slot = newest[{ record->ref, owner }];
        if (!slot || std::tie(slot->date, slot->subject) < std::tie(record->date, record->subject))
            slot = record;
    }
    Records chosen;
    for (const auto& [thing, record] : newest)
        chosen.push_back(record);
    return chosen;
}

void setQuotient(Figure& figure, const KpiSums& sums)
{
    figure.numerator = sums.numerator;
    figure.denominator = sums.denominator;
    figure.value = 100 * sums.numerator / sums.denominator;
}

void setInterval(Figure& figure, const Interval& interval, double scale)
{
    figure.low = interval.low * scale;
    figure.high = interval.high * scale;
}

void fillRatio(Figure& figure, const KpiSums& sums)
{
    if (sums.denominator <= 0)
        return;
    setQuotient(figure, sums);
    figure.n = sums.denominator;
    setInterval(figure, wilson95(sums.numerator, sums.denominator), 100);
}

void fillSnapshot(Figure& figure, const KpiSums& sums)
{
    if (sums.denominator <= 0)
        return;
    setQuotient(figure, sums);
    figure.n = static_cast<double>(sums.records);
}

void fillRate(Figure& figure, const KpiSums& sums)
{
    if (sums.denominator <= 0)
        return;
    setQuotient(figure, sums);
    figure.n = sums.denominator;
    setInterval(figure, poisson95(sums.numerator), 100 / sums.denominator);
}

void fillDuration(Figure& figure, std::vector<double> hours)
{
    if (hours.empty())
        return;
    std::sort(hours.begin(), hours.end());
    figure.value = median(hours);
    figure.p80 = quantile7(hours, 0.8);
    figure.n = static_cast<double>(hours.size());
    if (const auto interval = medianInterval95(hours))
        setInterval(figure, *interval, 1);
}

void fillCount(
    Figure& figure, const KpiDefinition& kpi, const KpiSums& sums, const FigureContext& context)
{
    figure.n = static_cast<double>(sums.records);
    if (context.activeDays <= 0 || (sums.records == 0 && !context.declaredComplete))
        return;
    const double scale = scaleDays(kpi.per) / context.activeDays;
    figure.numerator = sums.value;
    figure.denominator = context.activeDays;
    figure.value = sums.value * scale;
    setInterval(figure, poisson95(sums.value), scale);
}

FigureStatus statusOf(const Figure& figure, const KpiDefinition& kpi, const FigureContext& context)
{
    if (!figure.value)
        return FigureStatus::NoData;
    if (kpi.kind == KpiKind::Count)
        return context.declaredComplete ? FigureStatus::Ok : FigureStatus::Undeclared;
    return figure.n < kpi.minimumN ? FigureStatus::TooFew : FigureStatus::Ok;
}

QList<Period> spansOf(const Period& period, int months)
{
    QList<Period> spans;
    if (!period.isValid())
        return spans;
    const int firstMonth = (period.from.month() - 1) / months * months + 1;
    for (QDate start(period.from.year(), firstMonth, 1); start < period.to;
         start = start.addMonths(months))
        spans.append(period.intersected({ start, start.addMonths(months) }));
    return spans;
}

} // namespace

QString figureStatusKey(FigureStatus status) { return statuses.key(status); }
std::optional<FigureStatus> figureStatusFromKey(const QString& key) { return statuses.value(key); }

Records usedRecords(const KpiDefinition& kpi, const Period& period, const QList<KpiRecord>& records)
{
    const Records chosen = counting(kpi, period, records);
    return kpi.kind == KpiKind::Snapshot ? newestByRef(chosen) : chosen;
}

double scaleDays(CountPer per) { return per == CountPer::Week ? 7.0 : 91.3125; }

Figure figureOfSums(const KpiDefinition& kpi, const Period& period, const KpiSums& sums,
    const FigureContext& context)
{
    Figure figure;
    figure.kpi = kpi.key;
    figure.period = period;
    switch (kpi.kind) {
    case KpiKind::Ratio:
        fillRatio(figure, sums);
        break;
    case KpiKind::Snapshot:
        fillSnapshot(figure, sums);
        break;
    case KpiKind::Rate:
        fillRate(figure, sums);
        break;
    case KpiKind::Count:
        fillCount(figure, kpi, sums, context);
        break;
    case KpiKind::Duration: // A median is not made of sums.
        break;
    }
    figure.status = statusOf(figure, kpi, context);
    return figure;
}

Figure figureOfHours(const KpiDefinition& kpi, const Period& period, std::vector<double> hours)
{
    Figure figure;
    figure.kpi = kpi.key;
    figure.period = period;
    fillDuration(figure, std::move(hours));
    figure.status = statusOf(figure, kpi, {});
    return figure;
}

Figure computeFigure(const KpiDefinition& kpi, const Period& period,
    const QList<KpiRecord>& records, const FigureContext& context)
{
    const Records used = usedRecords(kpi, period, records);
    if (kpi.kind == KpiKind::Duration)
        return figureOfHours(kpi, period, hoursOf(used));
    return figureOfSums(kpi, period, sumsOf(used), context);
}

QList<Period> monthsOf(const Period& period) { return spansOf(period, 1); }
QList<Period> quartersOf(const Period& period) { return spansOf(period, 3); }

} // namespace levelbook
