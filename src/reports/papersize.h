// The sheets that a paper can be printed on.
#pragma once

#include "reports/blocks.h"

namespace levelbook::reports {

enum class PaperSize { A4, Letter };

/// Stable keys: "a4", "letter".
QString paperSizeKey(PaperSize size);
std::optional<PaperSize> paperSizeFromKey(const QString& key);

/// The sheet with the house's margins.
PageFormat pageFormat(PaperSize size);

} // namespace levelbook::reports
