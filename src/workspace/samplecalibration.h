// The sample's second cycle: half a year earlier, in calibration, with grades to look at side by
// side.
#pragma once

#include "workspace/reviews.h"

namespace levelbook {

/// Goes on top of addSampleTeam(), whose people and records it needs; one transaction a step, too.
Result<void> addSampleCalibration(Store& store, const QDateTime& now, QDate today);

} // namespace levelbook
