// The sample's second cycle: half a year earlier, in calibration, with grades to look at side by
// side.
#pragma once

#include "workspace/reviews.h"

namespace levelbook {

/// Needs the sample's people and records. One transaction a step, as addSampleTeam().
Result<void> addSampleCalibration(Store& store, const QDateTime& now, QDate today);

} // namespace levelbook
