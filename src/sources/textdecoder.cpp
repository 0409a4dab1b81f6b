#include "sources/textdecoder.h"

#include "sources/utf8.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QtEndian>

namespace levelbook {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
// The name matters: Qt's "CP949" and "EUC-KR" are other tables, which garble what Excel writes.
constexpr const char* windows949 = "windows-949";

void append(std::string& text, QStringView decoded)
{
    const QByteArray bytes = decoded.toUtf8();
    text.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

// The length of the part that is no lone surrogate.
qsizetype validUtf16(QStringView units)
{
    for (qsizetype at = 0; at < units.size(); ++at) {
        if (!units[at].isSurrogate())
            continue;
        const bool paired =
            units[at].isHighSurrogate() && at + 1 < units.size() && units[at + 1].isLowSurrogate();
        if (!paired)
            return at;
        ++at;
    }
    return units.size();
}

// The converter's two ways to say that a byte means nothing: U+FFFD, and for a lone 0xFF a place in
// the private use area. No character of windows-949 maps to either.
bool isUndecoded(QChar c) { return c == QChar::ReplacementCharacter || c == QChar(0xF8F7); }

// The length of the part that ends with a whole character: a lead byte takes the next one along.
std::size_t wholeWindows949(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t length = static_cast<unsigned char>(bytes[at]) > 0x80 ? 2 : 1;
        if (at + length > bytes.size())
            break;
        at += length;
    }
    return at;
}

Result<void> checkConverter(Encoding encoding)
{
    if (encoding == Encoding::Windows949 && !QStringDecoder(windows949).isValid())
        return Error{ ErrorCode::UnknownEncoding, {}, {} };
    return {};
}

} // namespace

TextDecoder::TextDecoder(std::unique_ptr<QFile> file, ReadProgress progress)
    : m_file(std::move(file))
    , m_progress(std::move(progress))
{
}

Result<TextDecoder> TextDecoder::open(const QString& path, Encoding encoding, ReadProgress progress)
{
    // Looked at before it is opened: opening a FIFO would wait for whoever writes to it.
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ ErrorCode::FileNotFound, { path }, {} };
    if (!info.isFile())
        return Error{ ErrorCode::NotARegularFile, { path }, {} };
    auto file = std::make_unique<QFile>(path);
    // Unbuffered: pieces are far larger than QFile's own buffer.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ ErrorCode::FileUnreadable, { path, file->errorString() }, {} };

    TextDecoder decoder(std::move(file), std::move(progress));
    decoder.m_encoding = encoding != Encoding::Detect
        ? encoding
        : encodingByHead(*decoder.m_file).value_or(Encoding::Detect);
    LEVELBOOK_TRY(checkConverter(decoder.m_encoding));
    return decoder;
}

Result<void> TextDecoder::settleEncoding()
{
    if (m_encoding != Encoding::Detect)
        return {};
    const auto detected = encodingByContent(*m_file, m_progress);
    LEVELBOOK_TRY(detected);
    m_encoding = *detected;
    return checkConverter(m_encoding);
}

Result<bool> TextDecoder::read(std::string& text)
{
    const std::size_t before = text.size();
    while (text.size() == before) {
        if (m_broken)
            return Error{ ErrorCode::UndecodableByte, { encodingKey(m_encoding) }, {} };
        if (m_atEnd)
            return false;
        if (m_progress && !m_progress(m_file->pos(), m_file->size()))
            return Error{ ErrorCode::Cancelled, {}, {} };
        const std::size_t kept = m_raw.size();
        m_raw.resize(kept + pieceSize);
        const qint64 got = m_file->read(m_raw.data() + kept, pieceSize);
        if (got < 0) {
            return Error{ ErrorCode::FileUnreadable, { m_file->fileName(), m_file->errorString() },
                {} };
        }
        m_raw.resize(kept + static_cast<std::size_t>(got));
        m_atEnd = got == 0;

        if (m_encoding == Encoding::Detect && !isAscii(m_raw))
            LEVELBOOK_TRY(settleEncoding());
        switch (m_encoding) {
        case Encoding::Utf16LE:
        case Encoding::Utf16BE:
            appendUtf16(text);
            break;
        case Encoding::Windows949:
            appendWindows949(text);
            break;
        case Encoding::Detect: // ASCII so far.
        case Encoding::Utf8:
            appendUtf8(text);
            break;
        }
        // An unfinished character with nothing to finish it.
        m_broken = m_broken || (m_atEnd && !m_raw.empty());
        if (!m_started && text.size() > before) {
            m_started = true;
            if (std::string_view(text).substr(before).starts_with(byteOrderMark))
                text.erase(before, byteOrderMark.size());
        }
    }
    return true;
}

void TextDecoder::appendUtf8(std::string& text)
{
    const Utf8Extent extent = utf8Extent(m_raw);
    m_broken = extent.broken;
    text.append(m_raw, 0, extent.valid);
    m_raw.erase(0, extent.valid);
}

void TextDecoder::appendUtf16(std::string& text)
{
    QString units(static_cast<qsizetype>(m_raw.size() / 2), Qt::Uninitialized);
    if (m_encoding == Encoding::Utf16LE)
        qFromLittleEndian<char16_t>(m_raw.data(), units.size(), units.data());
    else
        qFromBigEndian<char16_t>(m_raw.data(), units.size(), units.data());
    const qsizetype valid = validUtf16(units);
    const bool cutInPair = valid == units.size() - 1 && units.back().isHighSurrogate();
    m_broken = valid < units.size() && !cutInPair;
    append(text, QStringView(units).first(valid));
    m_raw.erase(0, static_cast<std::size_t>(valid) * 2);
}

void TextDecoder::appendWindows949(std::string& text)
{
    const std::string_view whole = std::string_view(m_raw).substr(0, wholeWindows949(m_raw));
    if (isAscii(whole)) {
        text.append(whole);
    } else {
        QStringDecoder decoder(windows949, QStringDecoder::Flag::Stateless);
        const QString decoded =
            decoder(QByteArrayView(whole.data(), static_cast<qsizetype>(whole.size())));
        const auto bad = std::find_if(decoded.begin(), decoded.end(), isUndecoded);
        m_broken = bad != decoded.end() || decoder.hasError();
        append(text, QStringView(decoded).first(bad - decoded.begin()));
    }
    m_raw.erase(0, whole.size());
}

} // namespace levelbook
