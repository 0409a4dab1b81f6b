#include "text/qualitytext.h"

#include "domain/overview.h"
#include "text/errortext.h"
#include "text/figuretext.h"
#include "text/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString impossibleText(const Words& words, const Finding& finding)
{
    const QString why = errorText(words, { finding.problem->code, finding.problem->args, {} });
    if (finding.count == 1)
        return why;
    return filled(words.translate("Quality", "%1 records, the first on %2: %3"),
        { countText(finding.count), dateText(finding.date), why });
}

QString jumpText(const Words& words, const Jump& jump, const KpiDefinition& kpi)
{
    const QString lower = valueText(words, kpi, jump.lower);
    const QString upper = valueText(words, kpi, jump.upper);
    const QString expected = lower == upper ? lower : spanText(words, lower, upper);
    return filled(jump.side == Side::Above
            ? words.translate("Quality", "%1, above the %2 of the %3 months before. Is that right?")
            : words.translate(
                "Quality", "%1, below the %2 of the %3 months before. Is that right?"),
        { figureText(words, kpi, jump.figure), expected, QString::number(jump.months) });
}

} // namespace

QString label(const Words& words, FindingKind kind)
{
    switch (kind) {
    case FindingKind::Missing:
        return words.translate("Quality", "Missing");
    case FindingKind::Undeclared:
        return words.translate("Quality", "Not declared complete");
    case FindingKind::Stale:
        return words.translate("Quality", "Stale");
    case FindingKind::Impossible:
        return words.translate("Quality", "Impossible");
    case FindingKind::Jump:
        return words.translate("Quality", "Sudden jump");
    }
    return {};
}

QString findingText(const Words& words, const Finding& finding, const KpiDefinition& kpi)
{
    switch (finding.kind) {
    case FindingKind::Missing:
        return words.translate("Quality", "No record in the period");
    case FindingKind::Undeclared:
        return words.translate("Quality", "Not declared complete: no record does not mean 0 yet");
    case FindingKind::Stale:
        return filled(words.translate("Quality",
                          "The newest record of anybody is of %1, and for more than %2 "
                          "days after it there is none"),
            { dateText(finding.date), QString::number(staleAfterDays) });
    case FindingKind::Impossible:
        return impossibleText(words, finding);
    case FindingKind::Jump:
        return jumpText(words, *finding.jump, kpi);
    }
    return {};
}

QString findingPeriodText(const Words& words, const Finding& finding)
{
    const Period& period = finding.period;
    return period.days() == 1 ? dateText(period.from) : periodText(words, period);
}

QString everybodyText(const Words& words, const Finding& finding, const KpiDefinition& kpi)
{
    return filled(kpi.scope == KpiScope::Team ? words.translate("Quality", "All teams: %1")
                                              : words.translate("Quality", "All people: %1"),
        { countText(finding.count) });
}

QString findingCountsText(const Words& words, const QList<Finding>& findings)
{
    QStringList parts;
    const QList<FindingKind> kinds = findingKinds();
    for (const FindingKind kind : kinds) {
        const auto count = std::count_if(findings.begin(), findings.end(),
            [kind](const Finding& finding) { return finding.kind == kind; });
        if (count > 0)
            parts << u"%1 %2"_s.arg(label(words, kind), countText(count));
    }
    return parts.isEmpty() ? words.translate("Quality", "Nothing to look at")
                           : parts.join(u" · "_s);
}

} // namespace levelbook
