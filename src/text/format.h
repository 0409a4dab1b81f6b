// Numbers, dates and periods as people read them; the same on the window, on paper and in charts.
//
// Rules, in both languages: a decimal point and commas between thousands, no locale's habits; a
// percent sign close to its number ("78.4%"); dates in ISO form; periods with their last day.
#pragma once

#include "domain/period.h"
#include "text/words.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace levelbook {

/// What stands in a table where there is no value: an en dash.
QString noValueText();

/// "1,234.5": with that many digits behind the point, and no "-0.0". Needs a finite value.
QString numberText(double value, int digits);
/// As few digits as tell the value: "0.25", "12", "1,234.5", for what people typed and for n.
QString plainNumberText(double value);
/// "1,234".
QString countText(qint64 count);
/// "78.4%", of a value in percent (not a fraction).
QString percentText(double percent, int digits = 1);
/// Basis points as percent: 6000 -> "60%", 1250 -> "12.5%".
QString basisPointsText(int basisPoints);
/// The two parts of a whole, from the first in basis points: 6000 -> "60:40".
QString splitText(int firstBasisPoints);
/// A score in hundredths: 394 -> "3.94"; noValueText() where there is none.
QString scoreText(std::optional<int> hundredths);
/// "n 12".
QString nText(double n);

/// "31.5 h", "31.5시간".
QString hoursText(const Words& words, double hours, int digits = 1);
/// "year 4", "4년차", of the running year of a career (careerYear()).
QString careerYearText(const Words& words, int year);
/// The years of a level, short: "3–6", "10+".
QString yearSpanText(int from, std::optional<int> to);
/// The same in words: "years 3–6", "year 10 and more"; "3–6년차", "10년차 이상".
QString careerYearsText(const Words& words, int from, std::optional<int> to);
/// From one to another: "65.4 – 87.5", in Korean "65.4 ~ 87.5".
QString spanText(const Words& words, const QString& from, const QString& to);

/// "2026-01-31"; noValueText() for an invalid date.
QString dateText(QDate date);
/// "2026-01-01 – 2026-06-30", with the last day, of the half-open period.
QString periodText(const Words& words, const Period& period);
/// "2026-01-31 14:05" as the clock on the wall shows it in `zone`; noValueText() where invalid.
QString dateTimeText(const QDateTime& moment, const QTimeZone& zone);

} // namespace levelbook
