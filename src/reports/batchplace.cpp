#include "reports/batchplace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

constexpr const char* lockName = "lock";
constexpr time_t longAgo = 60 * 60; // Seconds.

QString placeIn(const QString& folder)
{
    removeDeadPlaces(folder);
    return QDir(folder).filePath(u".levelbook-XXXXXX"_s);
}

// The names in a folder, where it holds nothing but plain files.
std::optional<std::vector<QByteArray>> plainFilesIn(int folder)
{
    std::vector<QByteArray> names;
    DIR* dir = ::fdopendir(::dup(folder));
    if (!dir)
        return std::nullopt;
    bool onlyFiles = true;
    while (const dirent* entry = ::readdir(dir)) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        struct stat what { };
        onlyFiles &=
            ::fstatat(folder, name, &what, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(what.st_mode);
        names.push_back(name);
    }
    ::closedir(dir);
    return onlyFiles ? std::optional(names) : std::nullopt;
}

void removeFiles(int folder)
{
    const auto names = plainFilesIn(folder);
    if (!names)
        return; // Somebody put something else there.
    for (const QByteArray& name : *names)
        ::unlinkat(folder, name, 0);
}

// Takes a place away where its lock is free. A lock stands in a place only when it is held.
void removeIfDead(const QByteArray& path)
{
    struct stat what { };
    const int folder = ::open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return;
    if (::fstat(folder, &what) == 0 && what.st_uid == ::geteuid()) {
        const int lock = ::openat(folder, lockName, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        const bool isDead = lock >= 0 ? ::flock(lock, LOCK_EX | LOCK_NB) == 0
                                      : what.st_mtime + longAgo < ::time(nullptr);
        if (isDead) {
            if (lock >= 0)
                removeFiles(folder);
            ::rmdir(path); // Only where it is empty.
        }
        if (lock >= 0)
            ::close(lock);
    }
    ::close(folder);
}

} // namespace

void removeDeadPlaces(const QString& folder)
{
    static const QRegularExpression ours(u"^\\.levelbook-[A-Za-z0-9]{6}$"_s);
    const QDir dir(folder);
    const QStringList names =
        dir.entryList({ u".levelbook-*"_s }, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        if (ours.match(name).hasMatch())
            removeIfDead(QFile::encodeName(dir.filePath(name)));
    }
}

BatchPlace::BatchPlace(const QString& folder)
    : m_dir(placeIn(folder))
    , m_error(m_dir.errorString())
{
    if (!m_dir.isValid())
        return;
    // Locked before it has its name: at no moment is there a lock in a place that nobody holds.
    const QByteArray name = QFile::encodeName(m_dir.filePath(QString::fromLatin1(lockName)));
    const QByteArray first = name + ".new";
    m_lock = ::open(first, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) != 0 || std::rename(first, name) != 0) {
        m_error = qt_error_string();
        if (m_lock >= 0)
            ::close(m_lock);
        m_lock = -1;
    }
}

BatchPlace::~BatchPlace()
{
    m_dir.remove();
    if (m_lock >= 0)
        ::close(m_lock);
}

} // namespace levelbook::reports
