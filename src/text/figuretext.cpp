#include "text/figuretext.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

int digitsOf(double target)
{
    const QString text = plainNumberText(target);
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

QString withUnit(const Words& words, const KpiDefinition& kpi, const QString& number)
{
    switch (kpi.kind) {
    case KpiKind::Ratio:
    case KpiKind::Snapshot:
        return number + u'%';
    case KpiKind::Rate:
        return filled(words.translate("Unit", "%1 per 100"), { number });
    case KpiKind::Duration:
        return filled(words.translate("Unit", "%1 h"), { number });
    case KpiKind::Count:
        return filled(kpi.per == CountPer::Week ? words.translate("Unit", "%1 / week")
                                                : words.translate("Unit", "%1 / quarter"),
            { number });
    }
    return number;
}

} // namespace

QString unitText(const Words& words, const KpiDefinition& kpi)
{
    switch (kpi.kind) {
    case KpiKind::Ratio:
    case KpiKind::Snapshot:
        return u"%"_s;
    case KpiKind::Rate:
        return words.translate("Unit", "per 100");
    case KpiKind::Duration:
        return words.translate("Unit", "h");
    case KpiKind::Count:
        return kpi.per == CountPer::Week ? words.translate("Unit", "per week")
                                         : words.translate("Unit", "per quarter");
    }
    return {};
}

int figureDigits(const KpiDefinition& kpi)
{
    int digits = 1;
    for (const Targets& targets : kpi.targets) {
        for (const double target : { targets.floor, targets.meets, targets.exceeds })
            digits = std::max(digits, digitsOf(target));
    }
    return std::min(digits, 3);
}

QString valueText(const Words& words, const KpiDefinition& kpi, double value)
{
    return withUnit(words, kpi, numberText(value, figureDigits(kpi)));
}

QString targetText(const Words& words, const KpiDefinition& kpi, double target)
{
    return withUnit(words, kpi, plainNumberText(target));
}

QString targetsText(const Targets& targets)
{
    return plainNumberText(targets.floor) + u" / "_s + plainNumberText(targets.meets) + u" / "_s
        + plainNumberText(targets.exceeds);
}

QString figureValueText(const Words& words, const KpiDefinition& kpi, const Figure& figure)
{
    return figure.value ? valueText(words, kpi, *figure.value) : noValueText();
}

QString figureIntervalText(const Words& words, const KpiDefinition& kpi, const Figure& figure)
{
    if (!figure.low || !figure.high)
        return {};
    const int digits = figureDigits(kpi);
    return spanText(words, numberText(*figure.low, digits), numberText(*figure.high, digits));
}

QString figureStatusText(const Words& words, const KpiDefinition& kpi, const Figure& figure)
{
    switch (figure.status) {
    case FigureStatus::Ok:
        return kpi.kind == KpiKind::Count ? label(words, Term::DeclaredComplete) : QString();
    case FigureStatus::TooFew:
        return filled(words.translate("Figure", "Too few to judge (n %1 of %2)"),
            { plainNumberText(figure.n), countText(kpi.minimumN) });
    case FigureStatus::NoData:
    case FigureStatus::Undeclared:
        return label(words, figure.status);
    }
    return {};
}

QString figureText(const Words& words, const KpiDefinition& kpi, const Figure& figure)
{
    if (!figure.value)
        return figureStatusText(words, kpi, figure);
    QStringList inside{ nText(figure.n) };
    if (const QString interval = figureIntervalText(words, kpi, figure); !interval.isEmpty())
        inside.prepend(interval);
    QString text = valueText(words, kpi, *figure.value) + u" ("_s + inside.join(u", "_s) + u')';
    if (const QString status = figureStatusText(words, kpi, figure); !status.isEmpty())
        text += u" · "_s + status;
    return text;
}

} // namespace levelbook
