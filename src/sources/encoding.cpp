#include "sources/encoding.h"

#include "domain/keytable.h"
#include "sources/utf8.h"

#include <QFile>

#include <algorithm>
#include <string>

namespace levelbook {

namespace {

constexpr KeyTable<Encoding, 5> encodings{ {
    { Encoding::Detect, "detect" },
    { Encoding::Utf8, "utf-8" },
    { Encoding::Utf16LE, "utf-16le" },
    { Encoding::Utf16BE, "utf-16be" },
    { Encoding::Windows949, "windows-949" },
} };

constexpr qint64 headSize = 4096;
constexpr qint64 pieceSize = 256 * 1024;

std::optional<Encoding> byMark(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return Encoding::Utf16LE;
    if (head.startsWith("\xFE\xFF"))
        return Encoding::Utf16BE;
    return std::nullopt;
}

// In UTF-16 the delimiters, digits and line breaks of a table have a zero byte each, all on the
// same side. A tenth of the units is less than any table has, and far more than a stray NUL.
std::optional<Encoding> byZeroBytes(const QByteArray& head)
{
    const qsizetype units = head.size() / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype unit = 0; unit < units; ++unit) {
        first += head[2 * unit] == '\0' ? 1 : 0;
        second += head[2 * unit + 1] == '\0' ? 1 : 0;
    }
    if (first == 0 && second * 10 > units)
        return Encoding::Utf16LE;
    if (second == 0 && first * 10 > units)
        return Encoding::Utf16BE;
    return std::nullopt;
}

// How much of a file is UTF-8 beyond ASCII, and how much is not.
struct Census {
    qint64 sequences = 0;
    qint64 broken = 0;

    // Korean in windows-949 is valid here and there by chance, but mostly not.
    bool looksLikeUtf8() const { return broken == 0 || sequences > 4 * broken; }
    bool isSettled() const { return broken > 4096 && !looksLikeUtf8(); }

    // Counts a piece; returns how many bytes at its end are unfinished.
    std::size_t count(std::string_view piece)
    {
        while (!piece.empty()) {
            const Utf8Extent extent = utf8Extent(piece);
            const std::string_view good = piece.substr(0, extent.valid);
            if (!isAscii(good)) {
                sequences += std::count_if(good.begin(), good.end(),
                    [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
            }
            piece.remove_prefix(extent.valid);
            if (!extent.broken)
                return piece.size();
            ++broken;
            piece.remove_prefix(1);
        }
        return 0;
    }
};

Error unreadable(const QFile& file)
{
    return { ErrorCode::FileUnreadable, { file.fileName(), file.errorString() }, {} };
}

} // namespace

QString encodingKey(Encoding encoding) { return encodings.key(encoding); }
std::optional<Encoding> encodingFromKey(const QString& key) { return encodings.value(key); }

std::optional<Encoding> encodingByHead(QFile& file)
{
    const QByteArray head = file.peek(headSize);
    const auto marked = byMark(head);
    return marked ? marked : byZeroBytes(head);
}

Result<Encoding> encodingByContent(QFile& file, const ReadProgress& progress)
{
    const qint64 before = file.pos();
    if (!file.seek(0))
        return unreadable(file);
    Census census;
    std::string piece;
    std::size_t unfinished = 0;
    while (!census.isSettled()) {
        if (progress && !progress(0, file.size()))
            return Error{ ErrorCode::Cancelled, {}, {} };
        piece.erase(0, piece.size() - unfinished);
        piece.resize(unfinished + pieceSize);
        const qint64 got = file.read(piece.data() + unfinished, pieceSize);
        if (got < 0)
            return unreadable(file);
        piece.resize(unfinished + static_cast<std::size_t>(got));
        if (got == 0)
            break;
        unfinished = census.count(piece);
    }
    census.broken += unfinished > 0 ? 1 : 0;
    if (!file.seek(before))
        return unreadable(file);
    return census.looksLikeUtf8() ? Encoding::Utf8 : Encoding::Windows949;
}

} // namespace levelbook
