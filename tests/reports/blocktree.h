// A document's blocks as lines of text, so that a whole paper can be compared and read.
#pragma once

#include "reports/blocks.h"

namespace levelbook::reports::test {

/// One line a block, a row, or an item, indented by depth; texts as they are, "\n" for a new line.
QString blockTree(const Document& document);

/// Compares with tests/data/reports/NAME.txt. With LEVELBOOK_UPDATE_GOLDEN set, writes that file
/// instead.
void expectGolden(const QString& name, const QString& text);

} // namespace levelbook::reports::test
