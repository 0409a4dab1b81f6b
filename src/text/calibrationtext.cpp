#include "text/calibrationtext.h"

#include "text/format.h"
#include "text/labels.h"

using namespace Qt::StringLiterals;

namespace levelbook {

QString label(const Words& words, CalibrationStand stand)
{
    switch (stand) {
    case CalibrationStand::NotYet:
        return words.translate("Calibration", "Not in calibration yet");
    case CalibrationStand::Waiting:
        return words.translate("Calibration", "Waiting for calibration");
    case CalibrationStand::Settled:
        return words.translate("Calibration", "Approved and later");
    }
    return {};
}

QString quotaComparison(const Words& words, const GradeCount& count)
{
    const auto over = count.over();
    if (!over)
        return {};
    if (*over == 0)
        return words.translate("Calibration", "met");
    return filled(*over > 0 ? words.translate("Calibration", "%1 over")
                            : words.translate("Calibration", "%1 under"),
        { countText(std::abs(*over)) });
}

QString label(const Words& words, Third third)
{
    switch (third) {
    case Third::Low:
        return words.translate("Calibration", "Low");
    case Third::Middle:
        return words.translate("Calibration", "Middle");
    case Third::High:
        return words.translate("Calibration", "High");
    }
    return {};
}

QString thirdSpanText(const Words& words, Third third)
{
    switch (third) {
    case Third::Low:
        return filled(words.translate("Calibration", "under %1"), { scoreText(middleThirdFrom) });
    case Third::Middle:
        return spanText(words, scoreText(middleThirdFrom), scoreText(highThirdFrom - 1));
    case Third::High:
        return filled(words.translate("Calibration", "%1 and more"), { scoreText(highThirdFrom) });
    }
    return {};
}

QString signedNumberText(double value, int digits)
{
    const QString text = numberText(value, digits);
    const bool isZero = text == numberText(0, digits);
    return value > 0 && !isZero ? u'+' + text : text;
}

QString differenceText(const Words& words, const RaterFacts& facts)
{
    if (!facts.difference)
        return noValueText();
    if (facts.tooFewCompared() || !facts.difference->interval)
        return label(words, FigureStatus::TooFew);
    const Interval& interval = *facts.difference->interval;
    return u"%1 (%2)"_s.arg(signedNumberText(facts.difference->mean, 2),
        spanText(words, signedNumberText(interval.low, 2), signedNumberText(interval.high, 2)));
}

} // namespace levelbook
