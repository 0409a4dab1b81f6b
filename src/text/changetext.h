// How the differences between two revisions of a review are said.
#pragma once

#include "domain/reviewdiff.h"
#include "text/words.h"

namespace levelbook {

/// The name of a piece: "Rating", "Grade", "Reason for the grade".
QString label(const Words& words, ReviewPiece piece);

/// Whose and which piece: "Rating, First rater, Duty 3 (mid.duty.3)", "Score, Achievement".
QString changedPieceText(const Words& words, const ReviewChange& change);

/// What the piece was or is: a text as it was written, a number rounded for readers; an en dash
/// where there was nothing.
QString pieceValueText(const Words& words, ReviewPiece piece, const QString& value);

/// What happened to the piece in a word: "added", "removed", "changed"; of numbers by how much:
/// "+1", "−0.25".
QString changeText(const Words& words, const ReviewChange& change);

/// "before → after"; an en dash stands where there was nothing.
QString changedValueText(const Words& words, const ReviewChange& change);

} // namespace levelbook
