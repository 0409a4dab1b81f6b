// The names of places inside a JSON document as problems report them, e.g. levels[0].title.ko.
#pragma once

#include <QString>

namespace levelbook {

/// The path of the whole document, as it is reported.
inline constexpr QLatin1StringView jsonRootPath{ "$" };

/// The path of a member of the object at `parent`; an empty parent is the document itself. A long
/// key is cut to 64 characters, so that a hostile file cannot make hostile messages.
inline QString jsonMemberPath(const QString& parent, const QString& key)
{
    constexpr qsizetype longest = 64;
    const QString name = key.size() > longest ? key.left(longest) + QChar(0x2026) : key;
    return parent.isEmpty() ? name : parent + QLatin1Char('.') + name;
}

/// The path of an element (counted from 0) of the array at `parent`.
inline QString jsonElementPath(const QString& parent, qsizetype index)
{
    return parent + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

} // namespace levelbook
