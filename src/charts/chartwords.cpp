#include "charts/chartwords.h"

#include "text/figuretext.h"
#include "text/format.h"

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

QString chartTitle(const Words& words, const KpiDefinition& kpi, const QString& subject)
{
    return withSubject(words, kpi.name.in(words.language()), subject);
}

QString withSubject(const Words& words, const QString& title, const QString& subject)
{
    return subject.isEmpty()
        ? oneLine(title)
        : filled(words.translate("Charts", "%1, %2"), { oneLine(title), oneLine(subject) });
}

QString peopleText(const Words& words, qsizetype people)
{
    return filled(words.translate("Charts", "People: %1"), { countText(people) });
}

QString stepText(const Words& words, ScoreStep step)
{
    switch (step) {
    case ScoreStep::UnderTwo:
        return words.translate("Charts", "under 2");
    case ScoreStep::UnderThree:
        return spanText(words, u"2"_s, u"2.99"_s);
    case ScoreStep::UnderFour:
        return spanText(words, u"3"_s, u"3.99"_s);
    case ScoreStep::FourAndMore:
        break;
    }
    return words.translate("Charts", "4 and more");
}

Ink groundOf(ScoreStep step)
{
    static constexpr std::array inks{ Ink::Score1, Ink::Score2, Ink::Score3, Ink::Score4 };
    return inks[static_cast<std::size_t>(step)];
}

Ink onGroundOf(ScoreStep step)
{
    static constexpr std::array inks{ Ink::OnScore1, Ink::OnScore2, Ink::OnScore3, Ink::OnScore4 };
    return inks[static_cast<std::size_t>(step)];
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
