// The columns of the backups beside a file.
#pragma once

#include "models/recordmodel.h"
#include "storage/backupname.h"

namespace levelbook {

/// Whether a backup has been read back whole.
enum class BackupState { NotRead, Verified, Damaged };

struct ListedBackup {
    BackupInfo info;
    qint64 bytes = 0;
    BackupState state = BackupState::NotRead;
    bool operator==(const ListedBackup&) const = default;
};

/// Keys, in order: "number", "at", "size", "state", "file".
QList<Column<ListedBackup>> backupColumns();

} // namespace levelbook
