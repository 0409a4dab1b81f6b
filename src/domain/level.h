// The four levels of a role, from junior to lead, and the years that go with them as a hint.
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace levelbook {

enum class Level { Junior, Mid, Senior, Lead };

inline constexpr std::array allLevels{ Level::Junior, Level::Mid, Level::Senior, Level::Lead };

/// Stable keys: "junior", "mid", "senior", "lead".
QString levelKey(Level level);
std::optional<Level> levelFromKey(const QString& key);

/// The running year of a career (년차): completed years since `careerStart`, plus 1.
/// None where a date is missing or `careerStart` is after `day`. A start on 29 February completes
/// its year on 1 March in other years.
std::optional<int> careerYear(QDate careerStart, QDate day);

} // namespace levelbook
