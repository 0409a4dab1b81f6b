// A person's roadmap and promotion readiness as JSON.
#pragma once

#include "cli/command.h"
#include "domain/readiness.h"

namespace levelbook::cli {

QJsonObject toJson(const Words& words, const RoadmapEntry& entry);
QJsonObject toJson(const Tick& tick);
QJsonObject toJson(const LevelProgress& progress);
QJsonObject toJson(const TrackedGoal& tracked, int number);
QJsonObject toJson(const Readiness& readiness);
/// Null where no review has goals.
QJsonValue toJson(const std::optional<ReviewGoals>& goals);

} // namespace levelbook::cli
