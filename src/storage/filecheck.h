// What is known about a database file before SQLite touches it.
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <sys/types.h>

namespace levelbook {

/// "LVBK": marks a SQLite file as ours (PRAGMA application_id).
inline constexpr qint64 applicationId = 0x4C56424B;

/// Which file a path means, whatever it is called.
struct FileIdentity {
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const FileIdentity&) const = default;
};

/// The file that a path (links followed) means now; FileReplaced when there is none or no regular
/// one.
Result<FileIdentity> identityOf(const QString& path);

/// What a process may do with a file and its folder.
enum class WriteAccess {
    Full,
    FileReadOnly, ///< The file, or the file system it is on.
    FolderReadOnly, ///< No journal can be written beside the file.
};

struct FileFacts {
    QString
        canonicalPath; ///< Absolute, without links: the journal and the lock lie beside this one.
    FileIdentity identity;
    WriteAccess access = WriteAccess::Full;
    bool walMode = false; ///< Another program has switched the file to a write-ahead log.
};

/// Whether the name leaves room for SQLite's journal beside it (a Korean syllable takes three of
/// 255 bytes).
bool hasRoomForJournal(const QString& path);

/// The suffixes of the journals that lie beside a path and are not empty. SQLite plays them into
/// whatever file is at the path, so that a new file must not appear beside another one's.
QStringList journalsBeside(const QString& path);

/// Looks at a file without opening it through SQLite and without changing anything. The name is a
/// plain path, never a URI. Errors: FileNotFound, FileUnreadable, NotARegularFile (folder, FIFO,
/// device), NotADatabase (also an empty file), NotOurs (another program's SQLite file),
/// UnexpectedSchema (a write-ahead log lies beside a file that has none: it would overlay the
/// file's content).
Result<FileFacts> inspectFile(const QString& path);

} // namespace levelbook
