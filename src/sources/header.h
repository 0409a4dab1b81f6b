// Finds the columns of a table by its header: in any order, in Korean or English, nothing guessed.
#pragma once

#include "sources/problemlist.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace levelbook {

/// A column that a file may have.
struct FileColumn {
    QStringView key; ///< Canonical, English; problems name the column by it.
    QStringView korean;
    bool required = true;
};

/// Where the columns of a file are.
class ColumnMap {
public:
    explicit ColumnMap(std::vector<int> places)
        : m_places(std::move(places))
    {
    }
    /// The cell of a column (an index into the columns that were asked for) in a record; empty
    /// where the file has no such column.
    std::string_view cell(const std::vector<std::string_view>& fields, std::size_t column) const
    {
        const int place = m_places[column];
        return place < 0 ? std::string_view() : fields[static_cast<std::size_t>(place)];
    }
    /// Whether the file has a column.
    bool has(std::size_t column) const { return m_places[column] >= 0; }

private:
    std::vector<int> m_places;
};

/// The column (an index into `columns`) that each cell of a header names, or -1; upper and lower
/// case, spaces and underscores do not matter.
std::vector<int> matchColumns(
    std::span<const FileColumn> columns, const std::vector<std::string_view>& header);

/// Finds each of `columns` in a header by matchColumns(). Where something is wrong, adds all
/// of it to `problems` and returns none: UnknownColumn, DoubledColumn, MissingColumn.
std::optional<ColumnMap> mapColumns(std::span<const FileColumn> columns,
    const std::vector<std::string_view>& header, qint64 line, ProblemList& problems);

} // namespace levelbook
