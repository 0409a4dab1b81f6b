#include "reports/layout.h"
#include "reports/pdf.h"
#include "sample.h"
#include "support/support.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <sys/mount.h>

using namespace levelbook;
using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Document& document) { return must(pdfBytes(layout(document))); }

} // namespace

TEST(Pdf, KoreanTextIsFound)
{
    const QString text = pdfText(pdfOf(koreanReview()));
    for (const QString& part : { u"성과 평가서"_s, u"KPI 12번과 함께"_s, u"코드 리뷰 통과율"_s,
             u"Django/FastAPI + Celery 기반의 비동기 Job 구성"_s, u"65.4 – 87.5"_s,
             u"데이터 없음"_s, u"대외비"_s, u"본인 확인 (동의를 뜻하지는 않음)"_s })
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    // pdftotext takes evenly spaced single letters for one spaced-out word.
    EXPECT_TRUE(text.contains(QRegularExpression(u"2 ?/ ?2 ?쪽"_s)));
    EXPECT_FALSE(text.contains(QChar(0x2060)));
}

TEST(Pdf, EveryWordOfAParagraphIsFoundWhole)
{
    const QString paragraph =
        u"설계 문서를 먼저 쓰고 의견을 모으는 방식이 팀에 자리 잡았으며, KPI 12 개선은 p95 420 "
        u"ms에서 "
        u"90 ms로 이어졌고 되돌린 배포가 상반기에 한 건도 없었다."_s.repeated(5);
    const QString text = pdfText(pdfOf(alone(Paragraph{ paragraph })));
    const QStringList found = text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    EXPECT_EQ(found, paragraph.split(u' ', Qt::SkipEmptyParts));
}

// A ligature is a letter of its own to whoever searches.
TEST(Pdf, LettersAreNotJoined)
{
    const QString paragraph = u"office figures: first flow, affluent, difficult"_s;
    EXPECT_TRUE(pdfText(pdfOf(alone(Paragraph{ paragraph }))).contains(paragraph));
}

TEST(Pdf, NamesTitleAuthorAndDate)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    Document document = koreanReview();
    document.created = QDateTime(QDate(2026, 7, 15), QTime(10, 2), Qt::UTC);
    must(writePdf(layout(document), path));
    const QString info = QString::fromUtf8(output(u"pdfinfo"_s, { u"-isodates"_s, path }));
    EXPECT_TRUE(info.contains(QRegularExpression(u"Title: +성과 평가서 – 김서연\n"_s)))
        << info.toStdString();
    EXPECT_TRUE(info.contains(QRegularExpression(u"Author: +박지훈\n"_s)));
    EXPECT_TRUE(info.contains(QRegularExpression(u"Creator: +Levelbook\n"_s)));
    EXPECT_TRUE(info.contains(u"2026-07-15T10:02:00"_s));
    EXPECT_TRUE(info.contains(QRegularExpression(u"Pages: +2\n"_s)));
    EXPECT_TRUE(info.contains(u"(A4)"_s));
    EXPECT_TRUE(readFile(path).contains("/Lang <feff006b006f>"));
}

TEST(Pdf, IsValidAndHoldsItsFonts)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    for (const Document& document : { koreanReview(), englishReview() }) {
        must(writePdf(layout(document), path));
        EXPECT_TRUE(output(u"qpdf"_s, { u"--check"_s, path }).contains("No syntax"));
        QStringList lines =
            QString::fromUtf8(output(u"pdffonts"_s, { path })).split(u'\n', Qt::SkipEmptyParts);
        lines.remove(0, 2);
        EXPECT_FALSE(lines.isEmpty());
        for (const QString& line : lines) {
            EXPECT_TRUE(line.contains(QRegularExpression(u"yes +(yes|no) +yes"_s)))
                << line.toStdString();
            EXPECT_TRUE(line.contains(u"DejaVuSans"_s) || line.contains(u"NotoSansCJKkr"_s))
                << line.toStdString();
        }
    }
}

TEST(Pdf, SameDocumentGivesSameBytes)
{
    Document document = koreanReview();
    document.created = QDateTime(QDate(2026, 7, 15), QTime(10, 2), Qt::UTC);
    const auto undated = [&] {
        // Qt's own copy of the date, which ours supersedes, stays in the bytes.
        return pdfOf(document).replace(0, 400, {});
    };
    EXPECT_EQ(undated(), undated());
}

TEST(Pdf, WorkersGiveTheSameAsTheMainThread)
{
    Document document = koreanReview();
    document.created = QDateTime(QDate(2026, 7, 15), QTime(10, 2), Qt::UTC);
    const QString expected = pdfText(pdfOf(document));
    const QList<int> numbers(24);
    const auto made = QtConcurrent::blockingMapped<QList<QByteArray>>(
        numbers, [&](int) { return pdfBytes(layout(document)).value_or(QByteArray()); });
    for (const QByteArray& pdf : made)
        EXPECT_EQ(pdf.size(), made[0].size());
    EXPECT_EQ(pdfText(made[0]), expected);
    EXPECT_EQ(pdfText(made.last()), expected);
}

TEST(Pdf, MissingKoreanFontIsAnError)
{
    const auto result = pdfBytes(layout(koreanReview(), { u"DejaVu Sans"_s, u"No Such Family"_s }));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::FontMissing);
    EXPECT_EQ(result.error().args, QVariantList{ u"No Such Family"_s });
    EXPECT_TRUE(pdfBytes(layout(englishReview(), { u"DejaVu Sans"_s, u"No Such Family"_s })));
}

TEST(Pdf, HostileTextIsPrintedAsText)
{
    const QString html = u"<img src=\"/etc/passwd\"><b>굵게</b> &amp; {{x}} %1 %n ) Tj ( \\"_s;
    const QString text = pdfText(pdfOf(alone(Paragraph{ html })));
    EXPECT_TRUE(text.contains(html)) << text.toStdString();

    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    Document document{ .title = u"a) >> endobj\n\u3e3e trailer /Size 1"_s, .author = html };
    const QList<QString> texts{ u"\u202eevil\u202c"_s, u"\u0007\u0000\u001b[31m"_s,
        u"🚀👩‍👩‍👧‍👦"_s, u"\u1112\u119e\u11ab글"_s,
        u"x"_s + u"\u0310"_s.repeated(500), u"שלום عليكم"_s, QString(QChar(0xdc00)),
        u"가"_s.repeated(3000), u"\n\n\n"_s };
    for (const QString& hostile : texts) {
        document.headerLeft = document.headerRight = document.footerLeft = document.watermark =
            hostile;
        document.blocks.push_back(TitleBlock{ hostile, hostile,
            ApprovalBoxes{ hostile,
                std::vector<reports::ApprovalBox>(7, { hostile, hostile, hostile, hostile }) } });
        document.blocks.push_back(Heading{ hostile });
        document.blocks.push_back(Paragraph{ hostile });
        document.blocks.push_back(BulletList{ { hostile } });
        document.blocks.push_back(KeyValueGrid{ { { hostile, hostile } } });
        document.blocks.push_back(Box{ hostile, { hostile } });
        document.blocks.push_back(Table{ { { hostile }, { hostile } },
            { { { Cell{ .text = hostile, .secondary = hostile, .span = 9 } } } } });
        document.blocks.push_back(SignatureLines{ { hostile } });
        document.blocks.push_back(PictureRow{ {}, hostile });
        must(writePdf(layout(document), path));
        EXPECT_TRUE(output(u"qpdf"_s, { u"--check"_s, path }).contains("No syntax"));
    }
    // No third font was drawn in for what the two lack.
    const QByteArray fonts = output(u"pdffonts"_s, { path });
    EXPECT_EQ(fonts.count('\n'), 2 + 4) << fonts.toStdString();
}

TEST(Pdf, BidiOverrideInANameTurnsNothing)
{
    Document document =
        alone(KeyValueGrid{ { { u"이름"_s, u"Kim\u202e"_s }, { u"사번"_s, u"E0231"_s } } });
    const QString text = pdfText(pdfOf(document));
    EXPECT_TRUE(text.contains(u"Kim"_s));
    EXPECT_TRUE(text.contains(u"E0231"_s));
}

TEST(Pdf, AnUnwritablePlaceIsAnError)
{
    QTemporaryDir dir;
    const auto result = writePdf(layout(englishReview()), dir.filePath(u"no/such/folder/a.pdf"_s));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::FileUnwritable);
    const auto onFolder = writePdf(layout(englishReview()), dir.path());
    ASSERT_FALSE(onFolder);
    EXPECT_EQ(onFolder.error().code, ErrorCode::FileUnwritable);
}

TEST(Pdf, AFullDiskLeavesWhatWasThere)
{
    QTemporaryDir dir;
    const QByteArray place = QFile::encodeName(dir.path());
    if (mount("tmpfs", place.constData(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "needs the right to mount";
    const QString path = dir.filePath(u"a.pdf"_s);
    writeFile(path, QByteArray(16384, 'x'));
    const auto result = writePdf(layout(koreanReview()), path);
    const QByteArray kept = readFile(path);
    const QStringList files = QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
    umount(place.constData());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::DiskFull) << describe(result.error());
    EXPECT_EQ(kept, QByteArray(16384, 'x'));
    EXPECT_EQ(files, QStringList{ u"a.pdf"_s });
}
