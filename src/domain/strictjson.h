// Strict reading of the JSON files that people give, which refuses what lenient readers guess at.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace levelbook {

/// The largest document that is read, in bytes.
inline constexpr qsizetype strictJsonByteLimit = 16 * 1024 * 1024;
/// The deepest nesting that is read; the document's own object is at depth 1.
inline constexpr int strictJsonDepthLimit = 64;

/// Reads a document (RFC 8259, UTF-8 with or without a byte order mark) whose root is an object.
/// Keys and strings come back in NFC.
///
/// Stops at the first thing that is wrong, and gives it as the error and as its one problem (with
/// the line where that is known, and the path of the place as `item` where that is known):
/// FileTooLarge, EmptyFile, UndecodableByte (invalid UTF-8), JsonSyntax (trailing data too),
/// JsonTooDeep, JsonDoubledKey (keys are compared in NFC), JsonNumberRange (beyond a double),
/// ForbiddenCharacter (a control character other than line feed and tab in a string, any in a key),
/// JsonWrongType (the root is no object).
Result<QJsonObject> parseStrictJson(const QByteArray& bytes);

} // namespace levelbook
