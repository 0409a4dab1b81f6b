#include "sources/header.h"

#include "sources/fieldtext.h"

#include <algorithm>

namespace levelbook {

std::vector<int> matchColumns(
    std::span<const FileColumn> columns, const std::vector<std::string_view>& header)
{
    std::vector<int> matches;
    matches.reserve(header.size());
    for (const std::string_view cell : header) {
        const QString name =
            foldedName(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        const auto column = std::find_if(columns.begin(), columns.end(),
            [&name](const FileColumn& c) { return name == foldedName(c.key) || name == c.korean; });
        matches.push_back(
            column == columns.end() ? -1 : static_cast<int>(column - columns.begin()));
    }
    return matches;
}

std::optional<ColumnMap> mapColumns(std::span<const FileColumn> columns,
    const std::vector<std::string_view>& header, qint64 line, ProblemList& problems)
{
    const qint64 before = problems.count();
    const std::vector<int> matches = matchColumns(columns, header);
    std::vector<int> places(columns.size(), -1);
    for (std::size_t place = 0; place < header.size(); ++place) {
        if (matches[place] < 0) {
            Flaw flaw = quotingFlaw(ErrorCode::UnknownColumn, header[place]);
            problems.add({ flaw.code, std::move(flaw.args), line, {}, {} });
            continue;
        }
        const auto column = static_cast<std::size_t>(matches[place]);
        const QString key = columns[column].key.toString();
        if (places[column] >= 0)
            problems.add({ ErrorCode::DoubledColumn, { key }, line, key, {} });
        places[column] = static_cast<int>(place);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString key = columns[i].key.toString();
        if (columns[i].required && places[i] < 0)
            problems.add({ ErrorCode::MissingColumn, { key }, line, key, {} });
    }
    if (problems.count() > before)
        return std::nullopt;
    return ColumnMap(std::move(places));
}

} // namespace levelbook
