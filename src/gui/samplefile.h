// The file of the sample team: where it lies, and how it is made.
#pragma once

#include "domain/result.h"

namespace levelbook::gui {

/// Where the sample's file is kept on this computer.
QString samplePath();

/// Makes the sample's file where there is none yet, and gives its path. Takes about a second and
/// may run in any thread. Errors: createFile(), addSampleTeam(),
/// addSampleCalibration(); then nothing is left behind.
Result<QString> makeSampleFile();

} // namespace levelbook::gui
