// What makes a framework usable: the rules that files and edits of it are held to.
#pragma once

#include "domain/error.h"
#include "domain/framework.h"

namespace levelbook {

/// The longest texts, in UTF-16 code units: a name, a title or a listed line; a paragraph; a key.
inline constexpr int lineTextLimit = 300;
inline constexpr int paragraphTextLimit = 4000;
inline constexpr int frameworkKeyLimit = 64;
/// The most entries of any list.
inline constexpr int frameworkListLimit = 100;

/// Everything that is wrong with a framework; empty when it is sound. Each problem names its place
/// as `item`, by the path that it has in the framework's file (levels[0].duties[2].text.en).
///
/// The rules: all levels once and in order, with rising years; a transition from each level to the
/// next; every list with 1 to 100 entries; every text there in both languages, within its length,
/// lines without line breaks; keys of a-z, 0-9 and _ (item keys also ., the framework's also -),
/// unique among the items, the stack groups, the dimensions, the KPIs and the grades; targets for
/// each level, not negative, of percentages at most 100, ordered for the direction; the weights of
/// one parent all unset or all set with the sum 10,000; grades falling to 0, at most 5; five rating
/// words; minimum n at least 1.
QList<Problem> checkFramework(const Framework& framework);

} // namespace levelbook
