// How the nodes of a score's derivation are said: their names, values and what they stand on.
#pragma once

#include "domain/score.h"
#include "text/words.h"

namespace levelbook {

/// The node's name: "Final score", "Achievement", "Competency", or its own label.
QString nodeLabel(const Words& words, const ScoreNode& node);

/// The node's value with two digits, rounded half up: "3.94"; noValueText() where it has none.
QString nodeValueText(const ScoreNode& node);

/// The part (0..1) that the node had in its parent: "46.2%"; noValueText() where it has no value.
QString nodeShareText(const ScoreNode& node);

/// What a leaf stands on, in short: "First 4 · Second 3 (60:40)" for a rated item, "40 / 51" for a
/// ratio or a rate, "n 12" for a duration, "6 in 181 days" for a count. A leaf without a value
/// says why: "Too few to judge (n 3 of 5)", "Not rated yet". Empty for a node with children.
/// `framework` is the one that the tree was made with.
QString nodeSourceText(const Words& words, const ScoreNode& node, const Framework& framework);

} // namespace levelbook
