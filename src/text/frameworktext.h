// How the places of a framework are called, and how its edits and the differences of its versions
// are said.
#pragma once

#include "domain/error.h"
#include "domain/frameworkdiff.h"
#include "text/words.h"

namespace levelbook {

QString label(const Words& words, CountPer per);
/// "added", "removed", "moved", "changed".
QString label(const Words& words, FrameworkChangeKind kind);

/// The name of a field or a heading by its key in the framework's file: "title" -> "Title",
/// "duties"
/// -> "Duties"; the key itself where it is not known.
QString frameworkFieldText(const Words& words, const QString& key);
/// A place by the path that checkFramework() gives it: "levels[1].duties[1].text.ko" -> "Mid · Duty
/// 2 · Korean". Dimensions and KPIs are said by their names, or where those are missing by number.
QString frameworkPlaceText(const Words& words, const Framework& framework, const QString& path);

/// A value as people read it: texts in quotation marks, weights and shares in percent, targets as
/// "50 / 70 / 88"; an en dash where there is none. `framework` names the dimensions of weights.
QString frameworkValueText(
    const Words& words, const Framework& framework, const FrameworkValue& value);

/// The sum of weights that should be whole: "95% (9,500 of 10,000)".
QString weightSumText(const Words& words, int basisPoints);

/// The two versions that differences are between.
struct FrameworkPair {
    Framework before;
    Framework after;
};

/// Where a difference is.
QString changedPlaceText(
    const Words& words, const FrameworkPair& versions, const FrameworkChange& change);
/// All of it in one line: "Mid · Duty 2 · Korean: “x” → “y”".
QString frameworkChangeText(
    const Words& words, const FrameworkPair& versions, const FrameworkChange& change);

/// What is wrong at a place of a framework.
QString frameworkProblemSentence(const Words& words, const Problem& problem);
/// The same with its place in words.
QString frameworkProblemText(
    const Words& words, const Framework& framework, const Problem& problem);

} // namespace levelbook
