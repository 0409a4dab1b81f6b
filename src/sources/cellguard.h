// Keeps spreadsheet programs from taking a text cell for a formula, reversibly.
#pragma once

#include <QString>

#include <string_view>

namespace levelbook {

/// What an export writes for a text cell: an apostrophe goes before a text that starts with = + -
/// @, a tab or a line break, and before one that starts with apostrophes and then one of these (so
/// that undefuse() gives every text back unchanged). Not for numbers and dates: they are no text.
QString defuse(const QString& text);

/// What an import takes from a text cell: the opposite of defuse(). The view is a part of `cell`.
std::string_view undefuse(std::string_view cell);

} // namespace levelbook
