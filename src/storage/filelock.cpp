#include "storage/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr int longestName = 200; // bytes

// True when the lock file is still the one at its path: its holder removes it when it lets go.
bool isCurrent(int descriptor, const QByteArray& path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0
        && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

QString holder(int descriptor)
{
    QByteArray name(longestName, '\0');
    const ssize_t size = ::pread(descriptor, name.data(), static_cast<size_t>(name.size()), 0);
    return QString::fromUtf8(name.left(std::max<ssize_t>(size, 0)));
}

bool writeHolder(int descriptor, const QString& who)
{
    const QByteArray name = who.toUtf8().left(longestName);
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, name.constData(), static_cast<size_t>(name.size()), 0)
        == name.size();
}

Error lockError(int number, const QString& path)
{
    if (number == ENOSPC || number == EDQUOT)
        return { ErrorCode::DiskFull, { path }, {} };
    return { ErrorCode::FileUnwritable, { path, qt_error_string(number) }, {} };
}

} // namespace

FileLock::FileLock(int descriptor, const QString& path)
    : m_descriptor(descriptor)
    , m_path(path)
{
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(other.m_path)
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor < 0)
        return;
    // Removed while still held, so that nobody can have taken it in between.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

Result<FileLock> FileLock::acquire(
    const QString& databasePath, const QString& who, MustExist mustExist)
{
    const QFileInfo named(databasePath);
    const QFileInfo file(named.exists() ? named.canonicalFilePath() : named.absoluteFilePath());
    if (!file.exists() && mustExist == MustExist::Yes)
        return Error{ ErrorCode::FileNotFound, { databasePath }, {} };
    const QString path = u"%1/.%2.lock"_s.arg(file.path(), file.fileName());
    const QByteArray native = QFile::encodeName(path);
    for (;;) {
        const int descriptor = ::open(
            native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return lockError(errno, path);
        FileLock lock(-1, path);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int number = errno;
            const QString other = holder(descriptor);
            ::close(descriptor);
            if (number != EWOULDBLOCK)
                return lockError(number, path);
            return Error{ ErrorCode::LockedByOther, { databasePath, other }, {} };
        }
        if (!isCurrent(descriptor, native)) {
            ::close(descriptor);
            continue;
        }
        lock.m_descriptor = descriptor;
        if (!writeHolder(descriptor, who))
            return lockError(errno, path);
        return lock;
    }
}

QString thisProcess()
{
    return u"%1@%2, PID %3"_s.arg(qEnvironmentVariable("USER"), QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid());
}

} // namespace levelbook
