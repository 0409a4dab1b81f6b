#include "sources/header.h"

#include "sources/fieldtext.h"

#include <algorithm>

namespace levelbook {

std::optional<ColumnMap> mapColumns(std::span<const Column> columns,
    const std::vector<std::string_view>& header, qint64 line, ProblemList& problems)
{
    const qint64 before = problems.count();
    std::vector<int> places(columns.size(), -1);
    for (std::size_t place = 0; place < header.size(); ++place) {
        const std::string_view cell = header[place];
        const QString name =
            foldedName(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        const auto column = std::find_if(columns.begin(), columns.end(),
            [&name](const Column& c) { return name == foldedName(c.key) || name == c.korean; });
        if (column == columns.end()) {
            Flaw flaw = quotingFlaw(ErrorCode::UnknownColumn, cell);
            problems.add({ flaw.code, std::move(flaw.args), line, {}, {} });
            continue;
        }
        const QString key = column->key.toString();
        int& known = places[static_cast<std::size_t>(column - columns.begin())];
        if (known >= 0)
            problems.add({ ErrorCode::DoubledColumn, { key }, line, key, {} });
        known = static_cast<int>(place);
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
