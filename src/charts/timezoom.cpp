#include "charts/timezoom.h"

#include "text/format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

// Months, counted from the year 0.
int monthNumber(QDate day) { return 12 * day.year() + day.month() - 1; }
QDate firstDayOf(int month) { return { month / 12, month % 12 + 1, 1 }; }

// Whole months, from the first to the one behind the last.
struct Months {
    int from = 0;
    int to = 0;

    int count() const { return to - from; }
    Period days() const { return { firstDayOf(from), firstDayOf(to) }; }
};

Months monthsOver(const Period& days)
{
    return { monthNumber(days.from), monthNumber(days.lastDay()) + 1 };
}

// So many months inside `whole`; the month `about` keeps its place of before.
Months resized(const Months& whole, const Months& shown, int count, std::optional<int> about)
{
    const int most = std::clamp(count, 1, whole.count());
    const int fixed = std::clamp(about.value_or(shown.to), shown.from, shown.to);
    const double share = static_cast<double>(fixed - shown.from) / shown.count();
    const int wanted = fixed - static_cast<int>(std::floor(share * most));
    const int from = std::clamp(wanted, whole.from, whole.to - most);
    return { from, from + most };
}

std::optional<Period> spanOf(const QList<Figure>& months)
{
    if (months.size() < 2)
        return std::nullopt;
    return Period{ months.first().period.from, months.last().period.to };
}

std::optional<Period> wholeOf(const XmrData& data)
{
    return data.xmr ? spanOf(data.months) : std::nullopt;
}

std::optional<Period> wholeOf(const MultiplesData& data)
{
    return data.people.isEmpty() ? std::nullopt : spanOf(data.people.first().figures);
}

std::optional<Period> wholeOf(const GrowthData& data)
{
    if (data.people.isEmpty() || !data.period.isValid() || monthsOver(data.period).count() < 2)
        return std::nullopt;
    return data.period;
}

std::optional<Period> wholeOf(const auto&) { return std::nullopt; }

template <class Data>
concept HasTime = requires(Data values)
{
    values.shown;
};

std::optional<Period> shownOf(const ChartData& data)
{
    return std::visit(
        []<class Data>(const Data& values) {
            if constexpr (HasTime<Data>)
                return values.shown;
            else
                return std::optional<Period>();
        },
        data);
}

void setShown(ChartData& data, const std::optional<Period>& shown)
{
    std::visit(
        [&]<class Data>(Data& values) {
            if constexpr (HasTime<Data>)
                values.shown = shown;
        },
        data);
}

void zoomTo(ChartData& data, double factor, std::optional<QDate> about)
{
    const auto whole = wholeTime(data);
    if (!whole)
        return;
    const Months shown = monthsOver(*shownTime(data));
    const auto month = about ? std::optional(monthNumber(*about)) : std::nullopt;
    const int count = static_cast<int>(std::ceil(shown.count() * factor));
    showTime(data, resized(monthsOver(*whole), shown, count, month).days());
}

} // namespace

std::optional<Period> wholeTime(const ChartData& data)
{
    return std::visit([](const auto& values) { return wholeOf(values); }, data);
}

std::optional<Period> shownTime(const ChartData& data)
{
    const auto whole = wholeTime(data);
    const auto shown = shownOf(data);
    return whole && shown ? shown : whole;
}

bool isZoomed(const ChartData& data) { return shownTime(data) != wholeTime(data); }

void showTime(ChartData& data, const std::optional<Period>& wanted)
{
    const auto whole = wholeTime(data);
    if (!whole)
        return;
    std::optional<Period> shown;
    if (wanted && wanted->intersected(*whole).days() > 0)
        shown = monthsOver(*wanted).days().intersected(*whole);
    setShown(data, shown == whole ? std::nullopt : shown);
}

void zoomIn(ChartData& data, std::optional<QDate> about) { zoomTo(data, 0.5, about); }

void zoomOut(ChartData& data, std::optional<QDate> about) { zoomTo(data, 2, about); }

void moveTime(ChartData& data, int months)
{
    if (!isZoomed(data))
        return;
    const Months whole = monthsOver(*wholeTime(data));
    const Months shown = monthsOver(*shownTime(data));
    const int from = std::clamp(shown.from + months, whole.from, whole.to - shown.count());
    showTime(data, Months{ from, from + shown.count() }.days());
}

void showDatum(ChartData& data, qsizetype datum)
{
    if (!isZoomed(data))
        return;
    const auto time = timeOf(data, datum);
    if (!time)
        return;
    const Months shown = monthsOver(*shownTime(data));
    const int month = monthNumber(time->from);
    if (month < shown.from)
        moveTime(data, month - shown.from);
    else if (month >= shown.to)
        moveTime(data, month - shown.to + 1);
}

std::optional<Period> timeOf(const ChartData& data, qsizetype datum)
{
    if (const auto* months = std::get_if<XmrData>(&data))
        return months->months.value(datum).period;
    if (const auto* people = std::get_if<MultiplesData>(&data)) {
        const qsizetype months = people->people.first().figures.size();
        return people->people.value(datum / months).figures.value(datum % months).period;
    }
    if (const auto* growth = std::get_if<GrowthData>(&data)) {
        for (const GrowthHistory& person : growth->people) {
            if (datum < person.steps.size())
                return Period{ person.steps[datum].on, person.steps[datum].on.addDays(1) };
            datum -= person.steps.size();
        }
    }
    return std::nullopt;
}

MonthRange shownMonths(const QList<Figure>& months, const std::optional<Period>& shown)
{
    if (!shown)
        return { 0, months.size() };
    const auto isBefore = [&](const Figure& month) { return month.period.to <= shown->from; };
    const auto isNotBehind = [&](const Figure& month) { return month.period.from < shown->to; };
    const auto first = std::ranges::find_if_not(months, isBefore);
    return { first - months.begin(),
        std::ranges::find_if_not(first, months.end(), isNotBehind) - months.begin() };
}

QString shownText(const Words& words, const Period& shown)
{
    const QString from = shown.from.toString(u"yyyy-MM"_s);
    const QString last = shown.lastDay().toString(u"yyyy-MM"_s);
    return filled(words.translate("Charts", "Shown: %1"),
        { from == last ? from : spanText(words, from, last) });
}

QString shownPrefix(const Words& words, const std::optional<Period>& shown)
{
    return shown ? shownText(words, *shown) + u" · "_s : QString();
}

} // namespace levelbook::charts
