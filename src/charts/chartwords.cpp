#include "charts/chartwords.h"

#include "text/figuretext.h"
#include "text/format.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {

QString chartTitle(const Words& words, const KpiDefinition& kpi, const QString& subject)
{
    const QString name = oneLine(kpi.name.in(words.language()));
    return subject.isEmpty()
        ? name
        : filled(words.translate("Charts", "%1, %2"), { name, oneLine(subject) });
}

QString measureText(const Words& words, const KpiDefinition& kpi)
{
    const QString unit = unitText(words, kpi);
    return kpi.kind == KpiKind::Duration ? filled(words.translate("Charts", "median, %1"), { unit })
                                         : unit;
}

QString markText(const Words& words, const KpiDefinition& kpi)
{
    return kpi.kind == KpiKind::Duration ? words.translate("Charts", "median")
                                         : words.translate("Charts", "value");
}

QString subtitleText(
    const Words& words, const KpiDefinition& kpi, const Period& period, std::optional<double> n)
{
    QStringList parts{ measureText(words, kpi) };
    if (period.isValid())
        parts += periodText(words, period);
    if (n)
        parts += nText(*n);
    return parts.join(u" · "_s);
}

std::optional<double> greatestValue(const KpiDefinition& kpi)
{
    if (kpi.kind == KpiKind::Ratio || kpi.kind == KpiKind::Snapshot)
        return 100.0;
    return std::nullopt;
}

} // namespace levelbook::charts
