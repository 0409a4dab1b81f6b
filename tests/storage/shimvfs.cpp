#include "storage/shimvfs.h"

#include <QFile>

#include <new>

namespace levelbook::test {

namespace {

struct ShimFile : sqlite3_file {
    ShimVfs* shim;
    QString* path; ///< None for SQLite's own temporary files, which nobody needs after a crash.
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    int ask(FileOperation operation)
    {
        if (!path || !shim->before)
            return SQLITE_OK;
        operation.path = *path;
        return shim->before(operation);
    }
};

ShimFile* shimmed(sqlite3_file* file) { return static_cast<ShimFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return shimmed(file)->real(); }
ShimVfs* shimOf(sqlite3_vfs* vfs) { return static_cast<ShimVfs*>(vfs->pAppData); }

int closeFile(sqlite3_file* file)
{
    delete shimmed(file)->path;
    return real(file)->pMethods->xClose(real(file));
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    const QByteArray data(static_cast<const char*>(bytes), size);
    if (const int code = shimmed(file)->ask({ FileOperation::Write, {}, offset, data, false }))
        return code;
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int code = shimmed(file)->ask({ FileOperation::Truncate, {}, size, {}, false }))
        return code;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (const int code = shimmed(file)->ask({ FileOperation::Sync, {}, 0, {}, true }))
        return code;
    return real(file)->pMethods->xSync(real(file), flags);
}

// Version 1: neither shared memory (so no write-ahead log) nor memory mapping, which would pass us
// by.
const sqlite3_io_methods methods{ 1, closeFile,
    [](sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
        return real(f)->pMethods->xRead(real(f), to, size, at);
    },
    writeFile, truncateFile, syncFile,
    [](sqlite3_file* f, sqlite3_int64* size) {
        return real(f)->pMethods->xFileSize(real(f), size);
    },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    [](sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    [](sqlite3_file* f, int op, void* arg) {
        return real(f)->pMethods->xFileControl(real(f), op, arg);
    },
    [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }, nullptr,
    nullptr, nullptr, nullptr, nullptr, nullptr };

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    sqlite3_vfs* under = shimOf(vfs)->real();
    auto* shim = new (file) ShimFile;
    shim->pMethods = nullptr;
    shim->shim = shimOf(vfs);
    shim->path = nullptr;
    int exists = 0;
    if (name)
        under->xAccess(under, name, SQLITE_ACCESS_EXISTS, &exists);
    if (name && !exists && (flags & SQLITE_OPEN_CREATE) && shim->shim->before) {
        if (const int code = shim->shim->before(
                { FileOperation::Create, QFile::decodeName(name), 0, {}, false }))
            return code;
    }
    const int code = under->xOpen(under, name, shim->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if (name)
        shim->path = new QString(QFile::decodeName(name));
    shim->pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    ShimVfs* shim = shimOf(vfs);
    if (shim->before) {
        if (const int code = shim->before(
                { FileOperation::Delete, QFile::decodeName(name), 0, {}, syncFolder != 0 }))
            return code;
    }
    return shim->real()->xDelete(shim->real(), name, syncFolder);
}

} // namespace

ShimVfs::ShimVfs()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_shim(*m_real)
    , m_name("levelbook-shim")
{
    m_shim.iVersion = 1;
    m_shim.zName = m_name.c_str();
    m_shim.pAppData = this;
    m_shim.szOsFile = static_cast<int>(sizeof(ShimFile)) + m_real->szOsFile;
    m_shim.xOpen = openFile;
    m_shim.xDelete = deleteFile;
    m_shim.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* out) {
        return shimOf(vfs)->real()->xAccess(shimOf(vfs)->real(), name, flags, out);
    };
    m_shim.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* out) {
        return shimOf(vfs)->real()->xFullPathname(shimOf(vfs)->real(), name, size, out);
    };
    sqlite3_vfs_register(&m_shim, 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(&m_shim);
    sqlite3_vfs_register(m_real, 1);
}

} // namespace levelbook::test
