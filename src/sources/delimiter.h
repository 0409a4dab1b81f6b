// Finds out which character parts the fields of a CSV file.
#pragma once

#include <optional>
#include <string_view>

namespace levelbook {

/// The one of `,` `;` and tab that stands most in the first line that is not empty, outside quotes;
/// a comma where there is none. None where `text`, the start of a file, does not hold that line to
/// its end; `whole` says that there is no more text.
std::optional<char> delimiterOf(std::string_view text, bool whole);

} // namespace levelbook
