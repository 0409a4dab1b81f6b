// Reads a text file of any size piece by piece as valid UTF-8, whatever its encoding.
#pragma once

#include "sources/encoding.h"

#include <QFile>

#include <memory>
#include <string>

namespace levelbook {

/// Memory does not grow with the file: a piece is about a quarter of a megabyte.
class TextDecoder {
public:
    /// Opens a file. Its encoding, unless the caller names one, is detected (see encoding.h) as
    /// soon as it matters: most large tables are ASCII alone, and need no second look. Fails with
    /// FileNotFound, NotARegularFile (a folder, a FIFO, a device), FileUnreadable, or
    /// UnknownEncoding (no converter in this build of Qt).
    static Result<TextDecoder> open(
        const QString& path, Encoding encoding = Encoding::Detect, ReadProgress progress = {});

    /// Detects the encoding now. Fails with FileUnreadable, UnknownEncoding or Cancelled.
    Result<void> settleEncoding();
    /// What the file is read as: UTF-8 while all that was read is ASCII and nothing was settled;
    /// never Encoding::Detect.
    Encoding encoding() const
    {
        return m_encoding == Encoding::Detect ? Encoding::Utf8 : m_encoding;
    }
    /// The size of the file in bytes.
    qint64 size() const { return m_file->size(); }

    /// Appends the next piece to `text`; false once there is no more. A byte order mark is left
    /// out. Text before a byte that cannot be decoded is delivered first, then the call fails with
    /// UndecodableByte: so the reader knows the line. Other failures: FileUnreadable,
    /// UnknownEncoding, Cancelled.
    Result<bool> read(std::string& text);

private:
    TextDecoder(std::unique_ptr<QFile> file, ReadProgress progress);

    void appendUtf8(std::string& text);
    void appendUtf16(std::string& text);
    void appendWindows949(std::string& text);

    std::unique_ptr<QFile> m_file;
    ReadProgress m_progress;
    Encoding m_encoding = Encoding::Detect; ///< Detect: not settled yet.
    std::string m_raw; ///< Bytes read and not yet decoded: an unfinished character.
    bool m_started = false;
    bool m_atEnd = false;
    bool m_broken = false; ///< The next bytes cannot be decoded.
};

} // namespace levelbook
