// Words of an action without the sign of its key.
#pragma once

#include <QString>

namespace levelbook::gui {

/// "&File" -> "File", "파일(&F)…" -> "파일…": in Korean the key stands in a bracket of its own.
QString withoutMnemonic(QString text);

} // namespace levelbook::gui
