// Looks at UTF-8 without decoding whole texts: how far bytes are valid, and their code points.
#pragma once

#include <cstddef>
#include <string_view>

namespace levelbook {

/// How far a piece of bytes is valid UTF-8.
struct Utf8Extent {
    std::size_t valid = 0; ///< Bytes from the start that make whole, valid sequences.
    bool broken = false; ///< What follows is no UTF-8; else it is empty or an unfinished sequence.
};

/// Judges as the Unicode Standard does (table 3-7): no overlong forms, no surrogates, nothing above
/// U+10FFFF. Fast where the bytes are ASCII.
Utf8Extent utf8Extent(std::string_view bytes);

/// Whether all bytes are below 0x80.
bool isAscii(std::string_view bytes);

/// The code point that starts at `at` in valid UTF-8; moves `at` behind it.
char32_t nextCodePoint(std::string_view text, std::size_t& at);

/// The number of code points in valid UTF-8.
std::size_t codePointCount(std::string_view text);

} // namespace levelbook
