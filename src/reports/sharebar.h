// A bar in a table's cell: a part of a whole, with a stroke where it was meant to be.
#pragma once

#include "reports/blocks.h"

namespace levelbook::reports {

/// `part` of 0 to 1; a stroke at `meant` where there is one.
Picture shareBar(double part, std::optional<double> meant = std::nullopt);

} // namespace levelbook::reports
