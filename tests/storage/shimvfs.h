// A layer between SQLite and the file system that records what reaches the disk, and can fail or
// kill there.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace levelbook::test {

/// What was done to a named file, or said to the user (Acknowledge).
struct FileOperation {
    enum Kind { Create, Write, Truncate, Sync, Delete, Acknowledge } kind = Write;
    QString path;
    qint64 offset = 0; ///< Of a write; the size for Truncate.
    QByteArray data;
    bool durable = false; ///< Delete: the folder was synced too.
};

/// While it lives, SQLite of this process works through it.
class ShimVfs {
public:
    ShimVfs();
    ~ShimVfs();
    ShimVfs(const ShimVfs&) = delete;
    ShimVfs& operator=(const ShimVfs&) = delete;

    /// Asked before each operation; what it returns other than SQLITE_OK is that operation's
    /// failure.
    std::function<int(const FileOperation&)> before;

    sqlite3_vfs* real() const { return m_real; }

private:
    sqlite3_vfs* m_real;
    sqlite3_vfs m_shim;
    std::string m_name;
};

} // namespace levelbook::test
