#include "domain/savefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace levelbook {

Error writeError(const QString& path, const QString& reason, qint64 wanted)
{
    const QFileInfo place(path);
    const QStorageInfo disk(place.isDir() ? path : place.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < wanted)
        return { ErrorCode::DiskFull, { path }, {} };
    return { ErrorCode::FileUnwritable, { path, reason }, {} };
}

Result<void> saveFile(const QByteArray& bytes, const QString& path,
    std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ ErrorCode::FileUnwritable, { path, file.errorString() }, {} };
    if (permissions)
        file.setPermissions(*permissions);
    // What still stands in its buffer commit() would lose without a word.
    if (file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    // Qt reports a full disk as one of several errors; the free room tells.
    return file.error() == QFileDevice::PermissionsError
        ? Error{ ErrorCode::FileUnwritable, { path, file.errorString() }, {} }
        : writeError(path, file.errorString(), bytes.size());
}

} // namespace levelbook
