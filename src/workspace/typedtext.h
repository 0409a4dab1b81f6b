// The check of single texts that people type: the same rules as for a file's cells.
#pragma once

#include "domain/result.h"
#include "sources/fieldtext.h"

namespace levelbook {

/// The text in NFC and, except for TextRule::Text, without the spaces around it;
/// ForbiddenCharacter, TextTooLong (limit in characters), ResidentNumber.
Result<QString> typedText(const QString& text, TextRule rule, std::size_t limit);

} // namespace levelbook
