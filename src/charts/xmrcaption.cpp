// What the process-behaviour chart says in words and in a table.
#include "charts/chartwords.h"
#include "charts/timezoom.h"
#include "charts/xmrchart.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

// More is for the table.
constexpr qsizetype mostPhrases = 6;

QString monthText(QDate day) { return day.toString(u"yyyy-MM"_s); }

Period periodOf(const XmrData& data)
{
    if (data.months.isEmpty())
        return {};
    return { data.months.front().period.from, data.months.back().period.to };
}

// The month with a value that follows in the data; an invalid date at the end.
QDate nextWithValue(const XmrData& data, QDate month)
{
    const auto next = std::ranges::find_if(
        data.months, [month](const Figure& f) { return f.value && f.period.from > month; });
    return next == data.months.end() ? QDate() : next->period.from;
}

QString outsideText(const Words& words, const XmrSignal& signal)
{
    return filled(signal.side == Side::Above
            ? words.translate("Charts", "%1 above the upper limit")
            : words.translate("Charts", "%1 below the lower limit"),
        { monthText(signal.from) });
}

QString runText(const Words& words, const XmrSignal& first, QDate last)
{
    const QString span = spanText(words, monthText(first.from), monthText(last));
    return filled(first.side == Side::Above ? words.translate("Charts", "%1 a run above the mean")
                                            : words.translate("Charts", "%1 a run below the mean"),
        { span });
}

// One phrase for each month outside and one for each run as a whole.
QStringList signalTexts(const Words& words, const XmrData& data)
{
    QStringList outside, runs;
    const XmrSignal* first = nullptr;
    QDate last;
    const auto closeRun = [&] {
        if (first)
            runs += runText(words, *first, last);
    };
    for (const XmrSignal& signal : data.xmr->signals) {
        if (signal.rule == XmrRule::Outside) {
            outside += outsideText(words, signal);
            continue;
        }
        if (!first || signal.side != first->side || nextWithValue(data, last) != signal.from) {
            closeRun();
            first = &signal;
        }
        last = signal.from;
    }
    closeRun();
    return runs + outside;
}

QString noteOf(const Words& words, const XmrData& data)
{
    if (!data.xmr)
        return {};
    QStringList phrases = signalTexts(words, data);
    QString note;
    if (const qsizetype more = phrases.size() - mostPhrases; more > 0) {
        phrases = phrases.mid(0, mostPhrases);
        phrases += filled(words.translate("Charts", "and %1 more"), { countText(more) });
    }
    if (!phrases.isEmpty())
        note = filled(words.translate("Charts", "Signals: %1."), { phrases.join(u"; "_s) });
    else if (data.xmr->upper)
        note = words.translate("Charts", "No signal: the months differ no more than usual.");
    if (data.xmr->provisional)
        note += u' ' + words.translate("Charts", "Provisional: fewer than 10 months have a value.");
    if (data.shown)
        note += u' ' + words.translate("Charts", "Mean, limits and signals are of all months.");
    return note.trimmed();
}

ChartCell signalCell(const Words& words, const XmrData& data, QDate month)
{
    QStringList keys, texts;
    if (data.xmr) {
        for (const XmrSignal& signal : data.xmr->signals) {
            if (signal.from != month)
                continue;
            keys += xmrRuleKey(signal.rule) + u'_' + sideKey(signal.side);
            texts += label(words, signal.rule) + u' ' + label(words, signal.side);
        }
    }
    return { keys.join(u' '), texts.join(u", "_s) };
}

} // namespace

Caption captionOf(const Words& words, const XmrData& data)
{
    double n = 0;
    for (const Figure& month : data.months)
        n += month.n;
    const bool addable = data.kpi.kind != KpiKind::Snapshot;
    return { chartTitle(words, data.kpi, data.subject),
        shownPrefix(words, data.shown)
            + subtitleText(
                words, data.kpi, periodOf(data), addable ? std::optional(n) : std::nullopt),
        noteOf(words, data) };
}

ChartTable tableOf(const Words& words, const XmrData& data)
{
    ChartTable table{
        { { u"month"_s, words.translate("Charts", "Month") }, { u"kpi"_s, label(words, Term::Kpi) },
            { u"value"_s, label(words, Term::Value) },
            { u"low"_s, words.translate("Charts", "Interval from") },
            { u"high"_s, words.translate("Charts", "Interval to") },
            { u"n"_s, label(words, Term::N) }, { u"status"_s, label(words, Term::State) },
            { u"mean"_s, label(words, Term::Mean) },
            { u"lower_limit"_s, label(words, Term::LowerLimit) },
            { u"upper_limit"_s, label(words, Term::UpperLimit) },
            { u"signal"_s, label(words, Term::Signal) } },
        {}
    };
    const int digits = figureDigits(data.kpi);
    const Xmr xmr = data.xmr.value_or(Xmr{});
    const auto mean = data.xmr ? std::optional(xmr.mean) : std::nullopt;
    for (const Figure& month : data.months) {
        const QString name = monthText(month.period.from);
        table.rows += { { name, name }, { data.kpi.key, data.kpi.name.in(words.language()) },
            numberCell(month.value, digits), numberCell(month.low, digits),
            numberCell(month.high, digits), { month.n, plainNumberText(month.n) },
            { figureStatusKey(month.status), figureStatusText(words, data.kpi, month) },
            numberCell(mean, digits), numberCell(xmr.lower, digits), numberCell(xmr.upper, digits),
            signalCell(words, data, month.period.from) };
    }
    return table;
}

} // namespace levelbook::charts
