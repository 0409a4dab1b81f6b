// Room for a pen: ruled lines, boxes to tick, free space.
#pragma once

#include "reports/blocks.h"

namespace levelbook::reports {

/// Ruled lines below each other to write on; `width` and the distance of two lines in millimetres.
Picture ruledLines(qreal width, int lines, qreal distance = 7.5);

/// Five boxes with the ratings 1 to 5 in them, of which one is marked.
Picture ratingBoxes();

/// Nothing but its height (in millimetres): a row of a table that has room for a hand.
Picture freeSpace(qreal height);

} // namespace levelbook::reports
