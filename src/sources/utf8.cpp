#include "sources/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace levelbook {

namespace {

using Byte = unsigned char;

Byte byteAt(std::string_view text, std::size_t at) { return static_cast<Byte>(text[at]); }

// What may follow a lead byte: how long the sequence is, and the range of its second byte.
struct Lead {
    std::size_t length; // 0: not a lead byte
    Byte low = 0x80;
    Byte high = 0xBF;
};

constexpr Lead leadOf(Byte byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return { 2 };
    if (byte == 0xE0)
        return { 3, 0xA0, 0xBF };
    if (byte == 0xED)
        return { 3, 0x80, 0x9F };
    if (byte >= 0xE1 && byte <= 0xEF)
        return { 3 };
    if (byte == 0xF0)
        return { 4, 0x90, 0xBF };
    if (byte >= 0xF1 && byte <= 0xF3)
        return { 4 };
    if (byte == 0xF4)
        return { 4, 0x80, 0x8F };
    return { 0 };
}

// The first byte at or behind `at` that is not ASCII, or the end; eight bytes at a time.
std::size_t skipAscii(std::string_view bytes, std::size_t at)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    while (at + sizeof(std::uint64_t) <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if (word & highBits)
            break;
        at += sizeof word;
    }
    while (at < bytes.size() && byteAt(bytes, at) < 0x80)
        ++at;
    return at;
}

} // namespace

Utf8Extent utf8Extent(std::string_view bytes)
{
    std::size_t at = 0;
    for (;;) {
        at = skipAscii(bytes, at);
        if (at == bytes.size())
            return { at, false };
        const Lead lead = leadOf(byteAt(bytes, at));
        if (lead.length == 0)
            return { at, true };
        for (std::size_t i = 1; i < lead.length; ++i) {
            if (at + i == bytes.size())
                return { at, false };
            const Byte byte = byteAt(bytes, at + i);
            const Byte low = i == 1 ? lead.low : 0x80;
            const Byte high = i == 1 ? lead.high : 0xBF;
            if (byte < low || byte > high)
                return { at, true };
        }
        at += lead.length;
    }
}

bool isAscii(std::string_view bytes) { return skipAscii(bytes, 0) == bytes.size(); }

char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const Byte first = byteAt(text, at++);
    if (first < 0x80)
        return first;
    const std::size_t length = leadOf(first).length;
    char32_t codePoint = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        codePoint = (codePoint << 6) | (byteAt(text, at++) & 0x3FU);
    return codePoint;
}

std::size_t codePointCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<Byte>(c) & 0xC0) != 0x80; }));
}

} // namespace levelbook
