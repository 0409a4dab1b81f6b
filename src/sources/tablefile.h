// Tables as files for spreadsheets: CSV, which an import reads back, or XLSX, by the ending.
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <variant>

namespace levelbook {

/// Nothing, a text, a number, or a day.
using TableCell = std::variant<std::monostate, QString, double, QDate>;

/// A cell of a number that may be absent.
TableCell numberCell(std::optional<double> number);
/// A cell of a day that may be invalid.
TableCell dayCell(QDate day);

/// Rows go in one by one, so that memory does not grow with them. The file appears with finish(),
/// whole; what stood there before stays until then, and where anything fails.
class TableFile {
public:
    virtual ~TableFile() = default;

    /// Begins a file with its header. `title` names the sheet in XLSX. Errors: BadChoice (another
    /// ending), DiskFull, FileUnwritable.
    static Result<std::unique_ptr<TableFile>> create(
        const QString& path, const QString& title, const QStringList& header);

    virtual void row(const QList<TableCell>& cells) = 0;
    /// Errors: DiskFull, FileUnwritable.
    virtual Result<void> finish() = 0;
};

/// In UTF-8 with a byte order mark, so that spreadsheets in Korea read it; texts that look like
/// formulas are defused (cellguard.h).
Result<std::unique_ptr<TableFile>> createCsv(const QString& path, const QStringList& header);

/// The most rows that a sheet of XLSX has, the header among them.
inline constexpr int mostSheetRows = 1048576;
/// The longest text in a cell of XLSX, in UTF-16 units; what is longer is cut and ends with "…".
inline constexpr int longestCell = 32767;

/// Texts are written as texts, whatever they look like; numbers and days as such. The header stays
/// in sight. What is more than `sheetRows` goes on in further sheets.
Result<std::unique_ptr<TableFile>> createXlsx(const QString& path, const QString& title,
    const QStringList& header, int sheetRows = mostSheetRows);

} // namespace levelbook
