// Reads the values that options take: days, periods, lists of keys.
#pragma once

#include "cli/command.h"

namespace levelbook::cli {

/// A day as YYYY-MM-DD, in the years that files may hold (1900 to 2200); BadDate.
Result<QDate> dayFromText(const QString& text);

/// The half-open period of --from and --to; MissingOption, BadDate, BadPeriod.
Result<Period> periodOf(const Arguments& arguments);

/// "FROM..TO", half-open; BadDate, BadPeriod.
Result<Period> periodFromText(const QString& text);

/// The whole number that an option takes; BadNumber.
Result<int> wholeNumberOf(const Arguments& arguments, const QString& option);

/// "a,b,c" without empty parts.
QStringList listFromText(const QString& text);

/// A number that stands in JSON: null where there is none.
QJsonValue number(std::optional<double> value);
/// A score in hundredths as a number, 3.94 for 394; null where there is none.
QJsonValue score(std::optional<int> hundredths);
/// A day as YYYY-MM-DD; null where there is none.
QJsonValue day(QDate date);
/// A text; null where it is empty.
QJsonValue textOrNull(const QString& text);

/// What is wrong in one place: line, column and item where they apply, code, message.
QJsonObject toJson(const Words& words, const Problem& problem);

/// The bytes of a file that a verb reads; FileNotFound, NotARegularFile, FileUnreadable.
Result<QByteArray> readInput(const QString& path);

/// Exactly one of the named options must stand; WrongUse.
Result<void> needOneOf(const Arguments& arguments, const QStringList& options);

} // namespace levelbook::cli
