#include "domain/scorespan.h"

#include <algorithm>

namespace levelbook {

std::optional<double> scoreOf(
    const KpiDefinition& kpi, const Figure& figure, std::optional<Level> level)
{
    if (figure.status != FigureStatus::Ok || !level || !kpi.targets.contains(*level))
        return std::nullopt;
    return kpiScore(*figure.value, kpi.targets.value(*level));
}

std::optional<ScoreSpan> scoreSpan(
    const KpiDefinition& kpi, const Figure& figure, std::optional<Level> level)
{
    const std::optional<double> score = scoreOf(kpi, figure, level);
    if (!score)
        return std::nullopt;
    ScoreSpan span{ *score, {}, {}, kpi.kind == KpiKind::Snapshot };
    if (figure.low && figure.high) {
        const Targets targets = kpi.targets.value(*level);
        const auto ends =
            std::minmax({ kpiScore(*figure.low, targets), kpiScore(*figure.high, targets) });
        span.low = ends.first;
        span.high = ends.second;
        span.isSure = ends.second - ends.first <= widestSureSpan;
    }
    return span;
}

ScoreStep scoreStep(double score)
{
    const int hundredths = roundedHundredths(score);
    if (hundredths < 200)
        return ScoreStep::UnderTwo;
    if (hundredths < 300)
        return ScoreStep::UnderThree;
    return hundredths < 400 ? ScoreStep::UnderFour : ScoreStep::FourAndMore;
}

} // namespace levelbook
