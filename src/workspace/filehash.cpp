#include "workspace/filehash.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <nettle/sha2.h>

namespace levelbook {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

// By nettle, which has the processor's own instructions for it: Qt takes seven times as long, time
// that the threads which read and write the records lack.
Result<QString> sha256Of(const QString& path, const std::atomic_bool& unwanted)
{
    // Asked before opening: opening a FIFO waits for whoever writes into it.
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ ErrorCode::FileNotFound, { path }, {} };
    if (!info.isFile())
        return Error{ ErrorCode::NotARegularFile, { path }, {} };
    QFile file(path);
    sha256_ctx hash;
    sha256_init(&hash);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 got = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? pieceSize : -1;
    while (got > 0 && !unwanted) {
        got = file.read(piece.data(), piece.size());
        sha256_update(&hash, static_cast<size_t>(qMax(qint64(0), got)),
            reinterpret_cast<const uint8_t*>(piece.constData()));
    }
    if (got < 0)
        return Error{ ErrorCode::FileUnreadable, { path, file.errorString() }, {} };
    std::array<uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&hash, digest.size(), digest.data());
    const QByteArray bytes(reinterpret_cast<const char*>(digest.data()), digest.size());
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

FileHash::FileHash(const QString& path)
    : m_result(std::async(std::launch::async, [this, path] { return sha256Of(path, m_unwanted); }))
{
}

FileHash::~FileHash() { m_unwanted = true; }

Result<QString> FileHash::take() { return m_result.get(); }

} // namespace levelbook
