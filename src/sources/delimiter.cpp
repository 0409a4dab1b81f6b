#include "sources/delimiter.h"

#include <algorithm>

namespace levelbook {

namespace {

bool isLineBreak(char c) { return c == '\n' || c == '\r'; }

} // namespace

std::optional<char> delimiterOf(std::string_view text, bool whole)
{
    struct Candidate {
        char delimiter;
        int count = 0;
    };
    Candidate candidates[]{ { ',' }, { ';' }, { '\t' } };
    bool inQuotes = false;
    bool begun = false;
    for (const char c : text) {
        if (isLineBreak(c) && !inQuotes) {
            whole = whole || begun;
            if (begun)
                break;
            continue;
        }
        begun = true;
        inQuotes = inQuotes != (c == '"');
        for (Candidate& candidate : candidates)
            candidate.count += !inQuotes && c == candidate.delimiter ? 1 : 0;
    }
    if (!whole)
        return std::nullopt;
    // The first of those that stand equally often.
    return std::max_element(std::begin(candidates), std::end(candidates),
        [](const Candidate& a, const Candidate& b) { return a.count < b.count; })
        ->delimiter;
}

} // namespace levelbook
