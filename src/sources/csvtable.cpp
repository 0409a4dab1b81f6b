#include "sources/csvtable.h"

#include "sources/csvreader.h"

namespace levelbook {

namespace {

// A failure with a line is one of the file's problems; reading just ends there.
Result<TableReading> stopped(const Error& error, const TableReading& reading, ProblemList& problems)
{
    if (error.problems.isEmpty())
        return error;
    for (const Problem& problem : error.problems)
        problems.add(problem);
    return reading;
}

// Everything but the opening.
Result<TableReading> readRows(CsvReader& csv, std::span<const FileColumn> columns,
    ProblemList& problems, const std::function<Result<void>(const TableRow&)>& row)
{
    TableReading reading;

    const auto header = csv.next();
    if (!header)
        return stopped(header.error(), reading, problems);
    if (*header == CsvReader::Step::End)
        return Error{ ErrorCode::EmptyFile, {}, {} };
    if (*header == CsvReader::Step::BadRecord) {
        problems.add(csv.problem());
        return reading;
    }
    const auto map = mapColumns(columns, csv.fields(), csv.line(), problems);
    if (!map)
        return reading;

    for (;;) {
        const auto step = csv.next();
        if (!step)
            return stopped(step.error(), reading, problems);
        if (*step == CsvReader::Step::End)
            break;
        ++reading.rows;
        if (*step == CsvReader::Step::BadRecord)
            problems.add(csv.problem());
        else
            LEVELBOOK_TRY(row(TableRow(*map, csv.fields(), csv.line())));
    }
    reading.whole = true;
    return reading;
}

} // namespace

Result<TableReading> readTable(const QString& path, const ReadOptions& options,
    std::span<const FileColumn> columns, ProblemList& problems,
    const std::function<Result<void>(const TableRow&)>& row)
{
    auto decoder = TextDecoder::open(path, options.encoding, options.progress);
    if (!decoder)
        return decoder.error();
    CsvReader csv(std::move(*decoder));
    auto reading = readRows(csv, columns, problems, row);
    if (reading)
        reading->encoding = csv.decoder().encoding();
    return reading;
}

} // namespace levelbook
