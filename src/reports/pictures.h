// How large a picture gets in the room that it has.
#pragma once

#include "reports/blocks.h"

namespace levelbook::reports {

/// The picture's size in dots, scaled down with its proportions kept where it exceeds `room` (in
/// dots).
QSizeF fittedSize(const Picture& picture, QSizeF room);

} // namespace levelbook::reports
