// How a score was made: the tree of its parts, each with value, weight, share and source.
#pragma once

#include "domain/score.h"
#include "text/words.h"

class QWidget;

namespace levelbook::gui {

/// `framework` is the one that the tree was made with.
void showDerivation(
    const Words& words, const ScoreNode& tree, const Framework& framework, QWidget* parent);

} // namespace levelbook::gui
