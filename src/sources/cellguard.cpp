#include "sources/cellguard.h"

namespace levelbook {

namespace {

// Whether a text that starts with this byte, apostrophes aside, could be taken for a formula.
bool isDangerous(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

QString defuse(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    const bool guarded = at < text.size() && isDangerous(text[at].toLatin1());
    return guarded ? u'\'' + text : text;
}

std::string_view undefuse(std::string_view cell)
{
    if (!cell.starts_with('\''))
        return cell;
    const std::size_t at = cell.find_first_not_of('\'');
    return at != std::string_view::npos && isDangerous(cell[at]) ? cell.substr(1) : cell;
}

} // namespace levelbook
