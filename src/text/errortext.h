// Errors and problems in words: what happened, where, and where it helps, what to do.
#pragma once

#include "domain/error.h"
#include "text/words.h"

#include <QStringList>

namespace levelbook {

/// What went wrong, in one or two sentences, without the single problems. Keys of states, raters,
/// levels, items and columns inside are said by their labels. What comes from a file or a person is
/// made harmless first: invisible and control characters are shown as U+FFFD, long texts are cut.
QString errorText(const Words& words, const Error& error);

/// Where a problem is: "Line 3, column date"; empty where nobody knows. An item is named where the
/// problem's sentence does not name it.
QString problemPlaceText(const Words& words, const Problem& problem);

/// The problem with its place: "Line 3, column date: Not a date: 2026-02-30. Write it as
/// 2026-01-31."
QString problemText(const Words& words, const Problem& problem);

/// The error and its problems, one a line.
QStringList errorLines(const Words& words, const Error& error);

} // namespace levelbook
