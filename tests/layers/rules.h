// The rules that hold for every source file, each as a function that names what breaks it.
#pragma once

#include <QString>
#include <QStringList>

namespace levelbook::test {

/// A file under src/, or a made-up one.
struct SourceFile {
    QString path; ///< Below src/, e.g. "domain/kpi.h"; its first folder is its layer.
    QString text;

    QString layer() const { return path.section(u'/', 0, 0); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isCode() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
};

/// The longest that a file may be, in lines.
inline constexpr int longestFile = 400;

// Each returns one sentence for every place that breaks the rule, "path:line: why"; none where it
// holds.

/// Includes of the project's own headers point down only, and name the layer.
QStringList brokenArrows(const SourceFile& file);
/// SQL, and what speaks it, stands in storage only.
QStringList sqlOutsideStorage(const SourceFile& file);
/// The layers below the words have no translated text.
QStringList wordsBelowText(const SourceFile& file);
/// Qt Charts, which its makers have deprecated, stays behind charts.
QStringList qtChartsOutsideCharts(const SourceFile& file);
/// A header has #pragma once and opens with one sentence on its duty.
QStringList rudeHeader(const SourceFile& file);
/// No file is longer than longestFile.
QStringList tooLong(const SourceFile& file);
/// Nothing is left for later.
QStringList leftOpen(const SourceFile& file);

/// All rules.
QStringList brokenRules(const SourceFile& file);

/// The text with its comments blanked out; strings and the numbers of the lines stay.
QString withoutComments(const QString& text);

} // namespace levelbook::test
