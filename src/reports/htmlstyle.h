// The look of a paper as a web page, on the screen and printed from there.
#pragma once

#include "reports/blocks.h"

namespace levelbook::reports {

/// The style sheet. It has none of the signs that would have to be escaped in a page.
QString htmlStyle(const PageFormat& format);

} // namespace levelbook::reports
