// Tool tips that show a text as it is written.
#pragma once

#include <QString>

namespace levelbook {

/// The text of a tool tip that shows `text` as it is written, line by line. Qt guesses whether a
/// tool tip is markup: what is merely escaped may be shown with its escapes.
QString plainToolTip(const QString& text);

} // namespace levelbook
