#include "reports/diskfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace levelbook::reports {

namespace {
constexpr qsizetype piece = 256 * 1024; ///< What is written at once.
}

DiskFile::DiskFile(const QString& path)
    : m_path(path)
{
}

DiskFile::~DiskFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> DiskFile::begin()
{
    constexpr mode_t forAll = 0666; // Less what the process takes away.
    m_file = ::open(
        QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, forAll);
    if (m_file < 0)
        m_error = errno;
    else
        QIODevice::open(WriteOnly | Unbuffered);
    return check();
}

Result<void> DiskFile::check() const
{
    if (m_error == 0)
        return {};
    if (m_error == ENOSPC || m_error == EDQUOT)
        return Error{ ErrorCode::DiskFull, { m_path }, {} };
    return Error{ ErrorCode::FileUnwritable, { m_path, qt_error_string(m_error) }, {} };
}

qint64 DiskFile::writeData(const char* data, qint64 size)
{
    if (m_error != 0)
        return -1;
    m_waiting.append(data, size);
    if (m_waiting.size() >= piece)
        writeOut();
    return m_error == 0 ? size : -1;
}

void DiskFile::writeOut()
{
    const char* data = m_waiting.constData();
    qsizetype left = m_waiting.size();
    while (left > 0 && m_error == 0) {
        const ssize_t written = ::write(m_file, data, static_cast<size_t>(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            m_error = errno;
        } else {
            data += written;
            left -= written;
        }
    }
    m_waiting.clear();
}

Result<void> DiskFile::finish()
{
    writeOut();
    QIODevice::close();
    if (m_file >= 0 && ::close(std::exchange(m_file, -1)) != 0 && m_error == 0)
        m_error = errno;
    return check();
}

} // namespace levelbook::reports
