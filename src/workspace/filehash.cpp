#include "workspace/filehash.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace levelbook {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

Result<QString> sha256Of(const QString& path, const std::atomic_bool& unwanted)
{
    // Asked before opening: opening a FIFO waits for whoever writes into it.
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ ErrorCode::FileNotFound, { path }, {} };
    if (!info.isFile())
        return Error{ ErrorCode::NotARegularFile, { path }, {} };
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 got = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? pieceSize : -1;
    while (got > 0 && !unwanted) {
        got = file.read(piece.data(), piece.size());
        hash.addData(QByteArrayView(piece).first(qMax(qint64(0), got)));
    }
    if (got < 0)
        return Error{ ErrorCode::FileUnreadable, { path, file.errorString() }, {} };
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

FileHash::FileHash(const QString& path)
    : m_result(std::async(std::launch::async, [this, path] { return sha256Of(path, m_unwanted); }))
{
}

FileHash::~FileHash() { m_unwanted = true; }

Result<QString> FileHash::take() { return m_result.get(); }

} // namespace levelbook
