// What is kept of an import, so that every record can name where it came from.
#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace levelbook {

enum class ImportKind { People, Kpi, Growth };

struct ImportLog {
    ImportId id;
    ImportKind kind = ImportKind::Kpi;
    QString file; ///< The file's name without its folders.
    QString sha256; ///< Of the file's bytes, in hex.
    QString source; ///< The source's name, e.g. "levelbook-csv".
    QString by; ///< Employee number of who imported, or empty.
    QDateTime at; ///< UTC.
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QDateTime undoneAt; ///< Invalid while it stands.
    bool operator==(const ImportLog&) const = default;
};

/// Stable keys: "people", "kpi", "growth".
QString importKindKey(ImportKind kind);
std::optional<ImportKind> importKindFromKey(const QString& key);

} // namespace levelbook
