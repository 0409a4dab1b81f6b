#include "sourcefixture.h"
#include "sources/textdecoder.h"

#include <QDir>
#include <QStringEncoder>

#include <sys/stat.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray windows949(const QString& text)
{
    QStringEncoder encoder("windows-949");
    return encoder(text);
}

// The whole text of a file, and what ended it.
struct Decoded {
    std::string text;
    std::optional<ErrorCode> error;
    Encoding encoding = Encoding::Detect;
};

Decoded decode(const QString& path, Encoding encoding = Encoding::Detect)
{
    Decoded decoded;
    auto decoder = TextDecoder::open(path, encoding);
    if (!decoder) {
        decoded.error = decoder.error().code;
        return decoded;
    }
    for (;;) {
        const auto more = decoder->read(decoded.text);
        decoded.encoding = decoder->encoding();
        if (!more)
            decoded.error = more.error().code;
        if (!more || !*more)
            return decoded;
    }
}

class TextDecoderTest : public SourceTest {
protected:
    void expectText(const QByteArray& bytes, const QString& text, Encoding encoding)
    {
        const Decoded decoded = decode(file(bytes));
        EXPECT_EQ(decoded.encoding, encoding);
        EXPECT_EQ(decoded.error, std::nullopt);
        EXPECT_EQ(decoded.text, text.toStdString());
    }
};

const QString sample = u"사번,이름\r\nE1,똠방각하 (펲시)\r\n"_s;

} // namespace

TEST_F(TextDecoderTest, TheSameTextInEveryEncoding)
{
    expectText(sample.toUtf8(), sample, Encoding::Utf8);
    expectText("\xEF\xBB\xBF" + sample.toUtf8(), sample, Encoding::Utf8);
    for (const bool mark : { true, false }) {
        expectText(utf16(sample, QStringConverter::Utf16LE, mark), sample, Encoding::Utf16LE);
        expectText(utf16(sample, QStringConverter::Utf16BE, mark), sample, Encoding::Utf16BE);
    }
    ASSERT_TRUE(windows949(sample).contains("\x8C\x63")) << "the test's own encoder";
    expectText(windows949(sample), sample, Encoding::Windows949);
}

TEST_F(TextDecoderTest, AMarkIsTakenOffOnlyAtTheStart)
{
    expectText("\xEF\xBB\xBF"
               "a\xEF\xBB\xBF",
        u"a\uFEFF"_s, Encoding::Utf8);
}

// The first megabytes say nothing about the rest.
TEST_F(TextDecoderTest, KoreanFarBehindAscii)
{
    const QByteArray ascii = QByteArray("E1,tech_docs,2026-01-02,1\n").repeated(200'000);
    ASSERT_GT(ascii.size(), 5'000'000);
    const QString korean = u"똠방각하"_s;
    expectText(
        ascii + windows949(korean), QString::fromLatin1(ascii) + korean, Encoding::Windows949);
    expectText(ascii + korean.toUtf8(), QString::fromLatin1(ascii) + korean, Encoding::Utf8);
}

// Whatever the encoding, a character that lies across the border of two pieces stays whole.
TEST_F(TextDecoderTest, CharactersAcrossPieces)
{
    for (int shift = 0; shift < 4; ++shift) {
        const QString text = QString(shift, u'x') + u"똠\n\U0001F680"_s.repeated(150'000);
        expectText(text.toUtf8(), text, Encoding::Utf8);
        expectText(utf16(text, QStringConverter::Utf16LE, true), text, Encoding::Utf16LE);
        const QString korean = QString(shift, u'x') + u"똠a"_s.repeated(300'000);
        expectText(windows949(korean), korean, Encoding::Windows949);
    }
}

TEST_F(TextDecoderTest, AReplacementCharacterThatIsInTheFileIsText)
{
    expectText(u"a\uFFFDb"_s.toUtf8(), u"a\uFFFDb"_s, Encoding::Utf8);
}

TEST_F(TextDecoderTest, TextBeforeAnUndecodableByteComesFirst)
{
    const auto expectBroken = [this](const QByteArray& bytes, Encoding encoding) {
        const Decoded decoded = decode(file(bytes), encoding);
        EXPECT_EQ(decoded.error, ErrorCode::UndecodableByte) << encodingKey(encoding).toStdString();
        EXPECT_EQ(decoded.text, "ab") << encodingKey(encoding).toStdString();
    };
    expectBroken("ab\xFF"
                 "c",
        Encoding::Utf8);
    expectBroken("ab\xEB\x98", Encoding::Utf8); // cut off in a character
    expectBroken("ab\xFF"
                 "c",
        Encoding::Windows949); // Qt makes U+F8F7 of it, without an error
    expectBroken("ab\xC7,c", Encoding::Windows949);
    expectBroken("ab\xB0", Encoding::Windows949);
    expectBroken(QByteArray("a\0b\0c", 5), Encoding::Utf16LE);
    expectBroken(QByteArray("a\0b\0\x00\xD8"
                            "c\0",
                     8),
        Encoding::Utf16LE);
    expectBroken(QByteArray("\0a\0b\xDC\x00\0c", 8), Encoding::Utf16BE);
    expectBroken(QByteArray("a\0b\0\x00\xD8", 6), Encoding::Utf16LE);
}

// One damaged byte does not turn a Korean UTF-8 file into something else that happens to be
// readable.
TEST_F(TextDecoderTest, DamagedUtf8IsNotTakenForKorean)
{
    const Decoded decoded = decode(file(sample.toUtf8() + "\xB0\xA1\n" + sample.toUtf8()));
    EXPECT_EQ(decoded.encoding, Encoding::Utf8);
    EXPECT_EQ(decoded.error, ErrorCode::UndecodableByte);
}

TEST_F(TextDecoderTest, AStrayNulDoesNotMakeUtf16)
{
    const Decoded decoded = decode(file(QByteArray("employee_no,name\nE1,a\0b\n", 24)));
    EXPECT_EQ(decoded.encoding, Encoding::Utf8);
}

TEST_F(TextDecoderTest, NamedEncodings)
{
    // One syllable that is UTF-8 by chance: only who knows can say.
    const QByteArray bytes = windows949(u"크"_s);
    EXPECT_EQ(decode(file(bytes)).encoding, Encoding::Utf8);
    EXPECT_EQ(decode(file(bytes), Encoding::Windows949).text, u"크"_s.toStdString());
    for (const Encoding encoding : { Encoding::Detect, Encoding::Utf8, Encoding::Utf16LE,
             Encoding::Utf16BE, Encoding::Windows949 })
        EXPECT_EQ(encodingFromKey(encodingKey(encoding)), encoding);
    EXPECT_EQ(encodingFromKey(u"CP949"_s), std::nullopt);
}

TEST_F(TextDecoderTest, OnlyRegularFiles)
{
    EXPECT_EQ(decode(m_dir.filePath(u"none.csv"_s)).error, ErrorCode::FileNotFound);
    EXPECT_EQ(decode(m_dir.path()).error, ErrorCode::NotARegularFile);
    const QString fifo = m_dir.filePath(u"fifo"_s);
    ASSERT_EQ(mkfifo(fifo.toLocal8Bit().constData(), 0600), 0);
    EXPECT_EQ(decode(fifo).error, ErrorCode::NotARegularFile) << "and without waiting for a writer";
    EXPECT_EQ(decode(u"/dev/zero"_s).error, ErrorCode::NotARegularFile);
}

TEST_F(TextDecoderTest, CancelEndsDetectionToo)
{
    const QString path = file(QByteArray(1'000'000, 'a'));
    auto decoder =
        must(TextDecoder::open(path, Encoding::Detect, [](qint64, qint64) { return false; }));
    const auto settled = decoder.settleEncoding();
    ASSERT_FALSE(settled);
    EXPECT_EQ(settled.error().code, ErrorCode::Cancelled);
}
