// A file that appears under its name only when it is whole and on the disk.
#pragma once

#include "domain/result.h"

#include <QString>

namespace levelbook {

/// Whether an existing file may be replaced.
enum class Replace { No, Yes };

/// An empty file with a temporary name in the folder of its destination; removed when not placed.
/// Files that a killed process left there are swept when the next one is made in that folder. Only
/// its owner may read it: it will hold people's data.
class TempFile {
public:
    /// Errors: FileNotFound (the folder), FileUnwritable, DiskFull.
    static Result<TempFile> create(const QString& destination);

    TempFile(TempFile&& other) noexcept;
    TempFile& operator=(TempFile&&) = delete;
    ~TempFile();

    QString path() const { return m_path; }

    /// Writes everything to the disk, then gives the file its destination's name in one step,
    /// durably. Errors: FileExists (with Replace::No), FileUnwritable, DiskFull. The file's
    /// connections must be closed.
    Result<void> place(Replace replace);

private:
    TempFile(int descriptor, const QString& path, const QString& destination);
    void discard();

    int m_descriptor = -1; ///< Holds the lock that says "still being written".
    QString m_path;
    QString m_destination;
};

/// Makes the names in the folder of a file durable.
Result<void> syncFolderOf(const QString& path);

/// Gives a file a second name; the first stays where the file system allows (else it is moved).
/// Errors: FileExists, FileUnwritable.
Result<void> linkOrMove(const QString& from, const QString& to);

} // namespace levelbook
