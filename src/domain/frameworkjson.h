// A framework as a JSON file with both languages side by side, and its checked reading.
#pragma once

#include "domain/framework.h"
#include "domain/result.h"

#include <QByteArray>

namespace levelbook {

/// The file's "format" and "format_version".
inline constexpr QLatin1StringView frameworkFormat{ "levelbook-framework" };
inline constexpr int frameworkFormatVersion = 1;

/// The framework as UTF-8 text: keys always in the same order, one text or one set of targets a
/// line where it fits, so that two versions can be compared line by line. Weights are basis points;
/// those that are unset are left out. frameworkFromJson(toJson(f)) == f for every f without
/// problems (checkFramework).
QByteArray toJson(const Framework& framework);

/// Reads a framework file. Errors: those of parseStrictJson(); JsonHasProblems with everything else
/// that is wrong, each with its path as `item`: missing and unknown keys, wrong types, bad values,
/// and what checkFramework() finds. A file of another format or a newer version has that one
/// problem alone.
Result<Framework> frameworkFromJson(const QByteArray& bytes);

/// Reads what toJson() wrote of a framework that is still being edited: it has to be readable, not
/// sound. Errors as frameworkFromJson() but those of checkFramework().
Result<Framework> unfinishedFrameworkFromJson(const QByteArray& bytes);

} // namespace levelbook
