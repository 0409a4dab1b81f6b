// Reads a CSV file with known columns: finds its header, hands on its records, collects its
// problems.
#pragma once

#include "sources/encoding.h"
#include "sources/header.h"

#include <functional>

namespace levelbook {

/// How a file is to be read.
struct ReadOptions {
    Encoding encoding = Encoding::Detect;
    ReadProgress progress; ///< May be empty; false cancels, at once or nearly so.
};

/// What was read of a file.
struct TableReading {
    qint64 rows = 0; ///< Records behind the header, good and bad.
    Encoding encoding = Encoding::Utf8; ///< As found or as asked for.
    /// Whether reading came to the end of the file. Where it did not, the last problem says why; a
    /// header that is wrong is a reason too.
    bool whole = false;
};

/// A record; lives during the call that it is handed to.
class TableRow {
public:
    TableRow(const ColumnMap& columns, const std::vector<std::string_view>& fields, qint64 line)
        : m_columns(columns)
        , m_fields(fields)
        , m_line(line)
    {
    }
    /// The line on which it starts; the header is line 1.
    qint64 line() const { return m_line; }
    /// The cell of a column by its index, valid UTF-8; empty where the file lacks the column.
    std::string_view cell(std::size_t column) const { return m_columns.cell(m_fields, column); }
    /// Whether the file has the column at all.
    bool has(std::size_t column) const { return m_columns.has(column); }

private:
    const ColumnMap& m_columns;
    const std::vector<std::string_view>& m_fields;
    qint64 m_line;
};

/// Hands every well-formed record to `row`, whose error ends the reading. What is wrong inside the
/// file goes to `problems`. Errors are about the file as a whole: FileNotFound, NotARegularFile,
/// FileUnreadable, EmptyFile, UnknownEncoding, Cancelled, or what `row` returned.
Result<TableReading> readTable(const QString& path, const ReadOptions& options,
    std::span<const FileColumn> columns, ProblemList& problems,
    const std::function<Result<void>(const TableRow&)>& row);

} // namespace levelbook
