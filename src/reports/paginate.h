// Stacks slices into pages.
#pragma once

#include "reports/slices.h"

#include <span>

namespace levelbook::reports {

/// Pages of a text area of `area` (in dots, within the page) filled from the top. A page ends
/// before a slice that does not fit, or earlier so that no slice that is kept with the next one is
/// the last; only a kept chain higher than a page is parted. The last page, and the last one before
/// a forced page's start, takes something from the page before it where it would be nearly empty.
/// There is one page at least.
std::vector<Page> paginate(std::span<const Slice> slices, const QRectF& area);

} // namespace levelbook::reports
