#include "sources/preview.h"

#include "sources/csvreader.h"

#include <algorithm>

namespace levelbook {

namespace {

QStringList cellsOf(const std::vector<std::string_view>& fields)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(fields.size()));
    for (const std::string_view field : fields) {
        // No character takes more than four bytes: what is cut off here is not shown anyway.
        const auto bytes =
            std::min<qsizetype>(static_cast<qsizetype>(field.size()), 4 * TablePreview::cellLimit);
        cells << QString::fromUtf8(field.data(), bytes).left(TablePreview::cellLimit);
    }
    return cells;
}

void takeHeader(TablePreview& preview, std::span<const FileColumn> columns,
    const std::vector<std::string_view>& header)
{
    preview.header = cellsOf(header);
    const std::vector<int> matches = matchColumns(columns, header);
    for (const int match : matches)
        preview.columns << (match < 0 ? QString()
                                      : columns[static_cast<std::size_t>(match)].key.toString());
    for (const FileColumn& column : columns) {
        if (column.required && !preview.columns.contains(column.key))
            preview.missing << column.key.toString();
    }
}

} // namespace

Result<TablePreview> previewTable(const QString& path, const ReadOptions& options,
    std::span<const FileColumn> columns, qsizetype limit)
{
    auto decoder = TextDecoder::open(path, options.encoding, options.progress);
    LEVELBOOK_TRY(decoder);
    LEVELBOOK_TRY(decoder->settleEncoding()); // It is told before more than the head is read.
    CsvReader csv(std::move(*decoder));
    TablePreview preview;
    preview.encoding = csv.decoder().encoding();
    for (qsizetype read = 0; read <= limit; ++read) {
        const auto step = csv.next();
        if (!step) {
            // With a line it is one of the file's problems.
            if (step.error().problems.isEmpty())
                return step.error();
            break;
        }
        if (*step == CsvReader::Step::End) {
            if (read == 0)
                return Error{ ErrorCode::EmptyFile, {}, {} };
            break;
        }
        if (*step == CsvReader::Step::BadRecord) {
            if (read == 0)
                break;
            continue;
        }
        if (read == 0)
            takeHeader(preview, columns, csv.fields());
        else
            preview.rows << TablePreview::Row{ csv.line(), cellsOf(csv.fields()) };
    }
    return preview;
}

} // namespace levelbook
