// Puts a backup in the place of a database file without ever losing the file.
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>

namespace levelbook {

struct RestoreOutcome {
    QString aside; ///< Where the former file (and its journal, if any) is now; empty when there was
                   ///< none.
};

/// Verifies the backup, copies it, puts the present file aside under a dated name together with its
/// journal, and gives the copy its name. The backup itself stays. On an error the target is as it
/// was. The caller has closed its connections to the target and holds its FileLock. An open
/// connection of another process notices (FileReplaced). Errors: those of verifyBackup; DiskFull,
/// FileUnwritable, NotARegularFile (the target).
Result<RestoreOutcome> restoreFrom(
    const QString& backupPath, const QString& targetPath, const QDateTime& now);

} // namespace levelbook
