#include "storage/filecheck.h"

#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr int headerSize = 100;
constexpr int applicationIdOffset = 68;
constexpr int writeVersionOffset = 18;
using Header = std::array<char, headerSize>;

QString reason(int number) { return qt_error_string(number); }

// Reads the header through SQLite's own file layer: a descriptor of ours, when closed, would drop
// the locks that other connections of this process hold on the same file (POSIX).
Result<Header> readHeader(const QString& path)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    const auto freeName = [](const char* name) { sqlite3_free_filename(name); };
    const std::unique_ptr<const char, decltype(freeName)> name(
        sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr), freeName);
    std::vector<char> memory(static_cast<size_t>(vfs->szOsFile), 0);
    auto* file = reinterpret_cast<sqlite3_file*>(memory.data());
    int code =
        vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, nullptr);
    Header header{};
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, header.data(), headerSize, 0);
    if (file->pMethods)
        file->pMethods->xClose(file);
    if (code == SQLITE_IOERR_SHORT_READ)
        return Error{ ErrorCode::NotADatabase, { path }, {} };
    if (code != SQLITE_OK)
        return Error{ ErrorCode::FileUnreadable, { path, QString::fromUtf8(sqlite3_errstr(code)) },
            {} };
    return header;
}

WriteAccess writeAccess(const QString& canonicalPath)
{
    const auto writable = [](const QString& path) {
        return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
    };
    if (!writable(canonicalPath))
        return WriteAccess::FileReadOnly;
    return hasRoomForJournal(canonicalPath) && writable(QFileInfo(canonicalPath).path())
        ? WriteAccess::Full
        : WriteAccess::FolderReadOnly;
}

} // namespace

bool hasRoomForJournal(const QString& path)
{
    return QFile::encodeName(QFileInfo(path).fileName() + u"-journal"_s).size() <= NAME_MAX;
}

QStringList journalsBeside(const QString& path)
{
    QStringList suffixes;
    for (const QString& suffix : { u"-journal"_s, u"-wal"_s }) {
        if (QFileInfo(path + suffix).size() > 0)
            suffixes << suffix;
    }
    return suffixes;
}

Result<FileIdentity> identityOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return Error{ ErrorCode::FileReplaced, { path }, {} };
    return FileIdentity{ status.st_dev, status.st_ino };
}

Result<FileFacts> inspectFile(const QString& path)
{
    struct stat status = {};
    if (path.isEmpty() || path.contains(QChar::Null))
        return Error{ ErrorCode::FileNotFound, { path }, {} };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error{ ErrorCode::FileNotFound, { path }, {} };
        return Error{ ErrorCode::FileUnreadable, { path, reason(errno) }, {} };
    }
    if (!S_ISREG(status.st_mode))
        return Error{ ErrorCode::NotARegularFile, { path }, {} };
    FileFacts facts{ QFileInfo(path).canonicalFilePath(), { status.st_dev, status.st_ino }, {},
        false };
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK, AT_EACCESS) != 0)
        return Error{ ErrorCode::FileUnreadable, { path, reason(errno) }, {} };
    const auto header = readHeader(facts.canonicalPath);
    if (!header)
        return header.error();
    if (std::memcmp(header->data(), "SQLite format 3", 16) != 0)
        return Error{ ErrorCode::NotADatabase, { path }, {} };
    if (qFromBigEndian<quint32>(header->data() + applicationIdOffset) != applicationId)
        return Error{ ErrorCode::NotOurs, { path }, {} };
    facts.walMode = header->at(writeVersionOffset) == 2;
    const QFileInfo log(facts.canonicalPath + u"-wal"_s);
    if (!facts.walMode && log.size() > 0)
        return Error{ ErrorCode::UnexpectedSchema, { log.fileName() }, {} };
    facts.access = writeAccess(facts.canonicalPath);
    return facts;
}

} // namespace levelbook
