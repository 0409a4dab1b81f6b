// File names out of people's names: safe on every desktop, short enough, and none twice.
#pragma once

#include <QSet>
#include <QString>

namespace levelbook::reports {

/// The most bytes (UTF-8) that a file name may have on Linux; Windows and macOS allow no less.
inline constexpr int mostFileNameBytes = 255;

/// `stem`.`extension` as the name of one file in a folder: no separators or other forbidden
/// characters, nothing invisible, no device name (CON, NUL ...), no dot or dash in front, cut
/// between characters to mostFileNameBytes. Never empty. `extension` is used as it is.
QString safeFileName(const QString& stem, const QString& extension);

/// Hands out names for one folder, each once, also where only the case differs.
class FileNames {
public:
    /// safeFileName(), with " (2)", " (3)" ... behind the stem when it was given out before.
    QString next(const QString& stem, const QString& extension);

private:
    QSet<QString> m_taken;
};

} // namespace levelbook::reports
