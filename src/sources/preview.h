// The first rows of a table as they are read, and what its header is taken for: for people to look
// at before they import it.
#pragma once

#include "sources/csvtable.h"

#include <QStringList>

namespace levelbook {

struct TablePreview {
    struct Row {
        qint64 line = 0; ///< Where it starts in the file.
        QStringList cells; ///< As read, each cut after TablePreview::cellLimit characters.
        bool operator==(const Row&) const = default;
    };
    static constexpr qsizetype cellLimit = 200;

    Encoding encoding = Encoding::Utf8; ///< As found or as asked for.
    QStringList header; ///< As it stands in the file; empty where not even that can be read.
    QStringList columns; ///< For each header cell the canonical column; empty where unknown.
    QStringList missing; ///< Canonical names of the columns that the file must have and lacks.
    QList<Row> rows; ///< The good ones among the first.
    bool operator==(const TablePreview&) const = default;
};

/// Reads the header and at most `limit` records. What is wrong inside the file ends the preview
/// early and is no error here: the import names it with its line. Errors: those of readTable().
Result<TablePreview> previewTable(const QString& path, const ReadOptions& options,
    std::span<const FileColumn> columns, qsizetype limit);

} // namespace levelbook
