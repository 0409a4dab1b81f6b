// A review as the JSON that scripts may rely on.
#pragma once

#include "domain/reviewdocument.h"
#include "text/words.h"

#include <QJsonObject>

namespace levelbook::cli {

/// The shape of `review show`, with labels in the language of `words`.
QJsonObject toJson(const Words& words, const ReviewDocument& document);
/// The derivation: key, label, value, weight, share, coverage, status, source, children.
QJsonObject toJson(const Words& words, const ScoreNode& node);

} // namespace levelbook::cli
