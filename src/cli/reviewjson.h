// A review as the JSON that scripts may rely on.
#pragma once

#include "domain/ratinggaps.h"
#include "domain/reviewdocument.h"
#include "text/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace levelbook::cli {

/// The shape of `review show`, with labels in the language of `words`.
QJsonObject toJson(const Words& words, const ReviewDocument& document);
/// The derivation: key, label, value, weight, share, coverage, status, source, children.
QJsonObject toJson(const Words& words, const ScoreNode& node);

/// Every item's ratings side by side, the widest gaps first; null where there is none.
QJsonArray gapsToJson(const LevelDefinition& level, const QMap<Rater, RaterPart>& parts);

/// Every revision of a review in short: number, state, grade, hash.
QJsonArray revisionsToJson(const QList<Review>& revisions);

} // namespace levelbook::cli
