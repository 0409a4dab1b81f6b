// The languages that the program speaks: their keys, their own names, and which one suits a locale.
#pragma once

#include "domain/localized.h"

#include <QLocale>

#include <array>
#include <optional>

namespace levelbook {

inline constexpr std::array allLanguages{ Language::Korean, Language::English };

/// Stable keys: "ko", "en".
QString languageKey(Language language);
std::optional<Language> languageFromKey(const QString& key);

/// What a language calls itself ("한국어", "English"): the same in every language, so that those
/// who read no other can find theirs.
QString languageName(Language language);

/// Korean for a Korean locale, English for every other.
Language languageFor(const QLocale& locale);

} // namespace levelbook
