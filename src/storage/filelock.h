// One window writes a file: the lock that the first one holds.
#pragma once

#include "domain/result.h"

#include <QString>

namespace levelbook {

/// Whether there has to be a database to lock: a restore may put back one that is gone.
enum class MustExist { Yes, No };

/// A lock on a small file beside the database (beside the file itself, whatever links lead to it).
/// The system lets go of it when the process ends, however it ends, so that no stale lock remains;
/// the file that a killed process leaves is reused. The command line does not take it.
class FileLock {
public:
    /// Takes the lock. who is shown to others, e.g. "user@host".
    /// Errors: LockedByOther (path, who holds it), FileNotFound, FileUnwritable (read-only folder),
    /// DiskFull.
    static Result<FileLock> acquire(
        const QString& databasePath, const QString& who, MustExist mustExist = MustExist::Yes);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    FileLock(int descriptor, const QString& path);

    int m_descriptor = -1;
    QString m_path;
};

/// "user@host, PID N" of this process.
QString thisProcess();

} // namespace levelbook
