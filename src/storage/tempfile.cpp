#include "storage/tempfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Error writeError(int number, const QString& path)
{
    if (number == ENOSPC || number == EDQUOT)
        return { ErrorCode::DiskFull, { path }, {} };
    if (number == EEXIST)
        return { ErrorCode::FileExists, { path }, {} };
    if (number == ENOENT)
        return { ErrorCode::FileNotFound, { QFileInfo(path).path() }, {} };
    return { ErrorCode::FileUnwritable, { path, qt_error_string(number) }, {} };
}

QByteArray native(const QString& path) { return QFile::encodeName(path); }

// A temporary file whose lock can be had has lost its process.
void sweep(const QDir& folder)
{
    const QStringList names =
        folder.entryList({ u".levelbook-*.part"_s }, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        const QByteArray path = native(folder.filePath(name));
        const int descriptor = ::open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            ::unlink(path.constData());
            ::unlink((path + "-journal").constData());
        }
        ::close(descriptor);
    }
}

// Names a file without ever replacing another; not every file system knows renameat2 or links.
int renameIfFree(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData());
    if (errno != EPERM && errno != ENOTSUP)
        return -1;
    if (::faccessat(AT_FDCWD, to.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.constData(), to.constData());
}

} // namespace

TempFile::TempFile(int descriptor, const QString& path, const QString& destination)
    : m_descriptor(descriptor)
    , m_path(path)
    , m_destination(destination)
{
}

TempFile::TempFile(TempFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
    , m_destination(std::move(other.m_destination))
{
}

TempFile::~TempFile() { discard(); }

void TempFile::discard()
{
    if (m_descriptor < 0)
        return;
    ::unlink(native(m_path).constData());
    ::close(std::exchange(m_descriptor, -1));
}

Result<TempFile> TempFile::create(const QString& destination)
{
    const QDir folder = QFileInfo(destination).absoluteDir();
    sweep(folder);
    for (;;) {
        const QString path = folder.filePath(
            u".levelbook-%1.part"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')));
        const int descriptor = ::open(
            native(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (descriptor < 0 && errno == EEXIST)
            continue;
        if (descriptor < 0)
            return writeError(errno, destination);
        ::flock(descriptor, LOCK_EX | LOCK_NB);
        return TempFile(descriptor, path, destination);
    }
}

Result<void> TempFile::place(Replace replace)
{
    if (::fsync(m_descriptor) != 0)
        return writeError(errno, m_destination);
    const QByteArray from = native(m_path);
    const QByteArray to = native(m_destination);
    const int code = replace == Replace::Yes ? ::rename(from.constData(), to.constData())
                                             : renameIfFree(from, to);
    if (code != 0)
        return writeError(errno, m_destination);
    ::close(std::exchange(m_descriptor, -1));
    return syncFolderOf(m_destination);
}

Result<void> syncFolderOf(const QString& path)
{
    const QByteArray folder = native(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return writeError(errno, path);
    // Some file systems cannot sync a folder and say EINVAL; their renames are as durable as they
    // get.
    const int code = ::fsync(descriptor) != 0 && errno != EINVAL ? errno : 0;
    ::close(descriptor);
    if (code)
        return writeError(code, path);
    return {};
}

Result<void> linkOrMove(const QString& from, const QString& to)
{
    if (::link(native(from).constData(), native(to).constData()) == 0)
        return {};
    if ((errno == EPERM || errno == ENOTSUP) && renameIfFree(native(from), native(to)) == 0)
        return {};
    return writeError(errno, to);
}

} // namespace levelbook
