// Reads numbers, dates and levels from cells, the same way in every locale.
#pragma once

#include "domain/kpirules.h"
#include "domain/level.h"

#include <string_view>
#include <tl/expected.hpp>

namespace levelbook {

/// The years that a date may have.
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2200;

/// A decimal number in plain ASCII: digits, a fraction behind a point, an exponent (as spreadsheets
/// write large numbers), a minus sign. No grouping, no comma, no plus sign, no other digits, no
/// "inf", "nan" or hexadecimal: BadNumber. Outside lowest..highest: NumberOutOfRange.
tl::expected<double, ErrorCode> parseNumber(
    std::string_view text, double lowest = -largestNumber, double highest = largestNumber);

/// A date of the calendar as YYYY-MM-DD, from firstYear to lastYear; invalid for everything else.
QDate parseDate(std::string_view text);

/// A level by its key or its name in Korean or English, upper or lower case.
std::optional<Level> parseLevel(std::string_view text);

/// Whether a text can be an employee number: 1 to 64 characters, none invisible, no space around
/// it, and not with the "team:" that marks a team in a KPI file.
bool isEmployeeNo(std::string_view text);

/// Stands before the name of a team where an employee number would stand.
inline constexpr std::string_view teamMark = "team:";

} // namespace levelbook
