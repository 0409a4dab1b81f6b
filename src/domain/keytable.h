// The stable text keys of an enum, for the database, files and the command line.
#pragma once

#include <QLatin1String>
#include <QString>

#include <cstddef>
#include <optional>

namespace levelbook {

/// A constant two-way table between the values of an enum and their stable keys.
template <class Enum, std::size_t size>
struct KeyTable {
    struct Row {
        Enum value;
        const char* key;
    };
    Row rows[size];

    QString key(Enum value) const
    {
        for (const Row& row : rows) {
            if (row.value == value)
                return QString::fromLatin1(row.key);
        }
        return {};
    }
    std::optional<Enum> value(QStringView key) const
    {
        for (const Row& row : rows) {
            if (key == QLatin1String(row.key))
                return row.value;
        }
        return std::nullopt;
    }
};

} // namespace levelbook
