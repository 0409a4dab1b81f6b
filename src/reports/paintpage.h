// The one way to draw a page: PDF, printer, preview and picture all come from here.
#pragma once

#include "reports/pages.h"

class QPainter;

namespace levelbook::reports {

/// Draws page `index` (from 0, below the count of pages) with the paper's upper left corner at the
/// painter's origin. `unitsPerInch` says how many of the painter's units are an inch of paper: a
/// PDF's or printer's resolution, or 96 times the zoom of a preview. The paper itself is not
/// filled. On the thread of layout() only.
void paintPage(QPainter& painter, const Pages& pages, int index, qreal unitsPerInch);

} // namespace levelbook::reports
