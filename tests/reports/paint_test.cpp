#include "reports/layout.h"
#include "reports/paintpage.h"
#include "reports/pdf.h"
#include "reports/print.h"
#include "sample.h"
#include "support/support.h"

#include <QImage>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 100;
// Grey levels. Poppler draws hairlines one full pixel wide, Qt as thin as they are.
constexpr double sameLook = 3;

QImage preview(const Pages& pages, int index)
{
    const QSizeF inches = pages.format.size / 25.4;
    QImage image((inches * dpi).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, index, dpi);
    return image;
}

// The mean difference of two pictures in grey levels (0 to 255), after a blur by scaling down: two
// rasterizers never agree on the edges of letters.
double difference(const QImage& a, const QImage& b)
{
    const auto small = [](const QImage& image) {
        return image.scaled(207, 292, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage x = small(a), y = small(b);
    double sum = 0;
    for (int row = 0; row < x.height(); ++row)
        for (int column = 0; column < x.width(); ++column)
            sum += std::abs(int(x.constScanLine(row)[column]) - int(y.constScanLine(row)[column]));
    return sum / (x.width() * x.height());
}

QImage rendered(const QString& pdf, int index)
{
    QTemporaryDir dir;
    const QString page = QString::number(index + 1);
    output(u"pdftoppm"_s,
        { u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, u"-f"_s, page, pdf,
            dir.filePath(u"page"_s) });
    return QImage(dir.filePath(u"page.png"_s));
}

} // namespace

TEST(PaintPage, PreviewEqualsPdf)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    for (const Document& document : { koreanReview(), englishReview() }) {
        const Pages pages = layout(document);
        must(writePdf(pages, path));
        for (int i = 0; i < int(pages.pages.size()); ++i)
            EXPECT_LT(difference(preview(pages, i), rendered(path, i)), sameLook) << i;
    }
    const Pages pages = layout(koreanReview());
    EXPECT_GT(difference(preview(pages, 0), preview(pages, 1)), 5) << "the measure sees nothing";
}

TEST(PaintPage, ScalesWithTheDevice)
{
    const Pages pages = layout(koreanReview());
    QImage large(1654, 2339, QImage::Format_RGB32);
    large.fill(Qt::white);
    QPainter painter(&large);
    paintPage(painter, pages, 0, 200);
    painter.end();
    EXPECT_LT(difference(preview(pages, 0), large), sameLook);
}

TEST(PaintPage, PicturesArePaintedInPointsAndClipped)
{
    QRectF given;
    const Picture picture{ { 50.8, 25.4 },
        [&given](QPainter& painter, const QRectF& rect) {
            given = rect;
            painter.fillRect(rect.adjusted(-500, -500, 500, 500), Qt::red);
        },
        {} };
    const Pages pages = layout(alone(PictureRow{ { picture } }));
    const QImage image = preview(pages, 0);
    EXPECT_NEAR(given.width(), 144, 0.01);
    EXPECT_NEAR(given.height(), 72, 0.01);
    int red = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            red += image.pixelColor(x, y) == QColor(Qt::red);
    EXPECT_NEAR(red, 2 * dpi * dpi, 4 * dpi) << "two square inches";
}

TEST(PaintPage, LeavesThePainterAsItWas)
{
    const Pages pages = layout(koreanReview());
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.translate(3, 4);
    painter.setPen(Qt::red);
    const QTransform before = painter.transform();
    paintPage(painter, pages, 0, 10);
    EXPECT_EQ(painter.transform(), before);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
}

TEST(Print, PrinterGetsTheSamePages)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"printed.pdf"_s);
    const Pages pages = layout(koreanReview());
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setResolution(300);
    must(printPages(printer, pages));
    EXPECT_EQ(pdfText(readFile(path)), pdfText(must(pdfBytes(pages))));
    for (int i = 0; i < 2; ++i)
        EXPECT_LT(difference(preview(pages, i), rendered(path, i)), sameLook);
}

// A file has no copies of its own; a printer's are asked of it.
TEST(Print, AFileHasTheCopiesInTheOrderThatIsAskedFor)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"printed.pdf"_s);
    Document document = alone(Paragraph{ u"one"_s });
    for (const QString& text : { u"two"_s, u"three"_s }) {
        document.blocks.push_back(PageBreak());
        document.blocks.push_back(Paragraph{ text });
    }
    document.pageNumber.clear();
    const Pages pages = layout(document);
    const auto printed = [&](const std::function<void(QPrinter&)>& ask) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        ask(printer);
        must(printPages(printer, pages));
        return pdfText(readFile(path)).simplified();
    };
    EXPECT_EQ(printed([](QPrinter&) {}), u"one two three"_s);
    EXPECT_EQ(printed([](QPrinter& printer) {
        printer.setCopyCount(2);
        printer.setFromTo(2, 3);
    }),
        u"two three two three"_s);
    EXPECT_EQ(printed([](QPrinter& printer) {
        printer.setCopyCount(2);
        printer.setCollateCopies(false);
        printer.setPageOrder(QPrinter::LastPageFirst);
    }),
        u"three three two two one one"_s);
    EXPECT_EQ(printed([](QPrinter& printer) {
        printer.setPageRanges(QPageRanges::fromString(u"1,3"_s));
    }),
        u"one three"_s);
}

TEST(Print, PrintsARange)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"printed.pdf"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFromTo(2, 9);
    must(printPages(printer, layout(koreanReview())));
    const QString text = pdfText(readFile(path));
    EXPECT_TRUE(text.contains(u"종합 의견"_s));
    EXPECT_FALSE(text.contains(u"성과 평가서"_s));
}
