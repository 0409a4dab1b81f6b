// The numbers of a chart as a table: for those who cannot see the picture, and for spreadsheets.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace levelbook::charts {

struct ChartColumn {
    QString key; ///< Stable, English: the header of the CSV.
    QString title; ///< As people read it.
    bool operator==(const ChartColumn&) const = default;
};

struct ChartCell {
    QVariant value = {}; ///< A double, unrounded; a QString (a name or a stable key); null: none.
    QString text = {}; ///< As people read it.
    bool operator==(const ChartCell&) const = default;
};

struct ChartTable {
    QList<ChartColumn> columns;
    QList<QList<ChartCell>> rows; ///< Each as long as `columns`.
    bool operator==(const ChartTable&) const = default;
};

/// A number shown with that many digits behind the point.
ChartCell numberCell(std::optional<double> value, int digits);

/// The keys and values as CSV: UTF-8 with a byte order mark (without it a Korean Excel reads
/// CP949), commas, CRLF. Texts that a spreadsheet would take for a formula get a leading
/// apostrophe; numbers have a point and as many digits as tell the double.
QByteArray toCsv(const ChartTable& table);

} // namespace levelbook::charts
