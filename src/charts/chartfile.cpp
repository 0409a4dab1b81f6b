#include "charts/chartfile.h"

#include "domain/savefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr int pixelsPerInch = 96;
// Far finer than a pixel, because the writer rounds some places to whole dots.
constexpr int pdfDotsPerInch = 1200;

void paintWhole(QPainter& painter, const Drawing& drawing, Theme theme)
{
    painter.fillRect(QRectF(QPointF(), drawing.size), colorOf(Ink::Background, theme));
    paint(painter, drawing, theme);
}

void replaceFirst(QByteArray& xml, QByteArrayView place, const QString& text)
{
    const qsizetype at = xml.indexOf(place);
    if (at >= 0)
        xml.replace(at, place.size(), text.toHtmlEscaped().toUtf8());
}

QByteArray svgBytes(const Drawing& drawing, const Caption& caption, Theme theme)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(drawing.size.toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.size));
    // Qt 6.4 writes both unescaped: a "<" in a team's name would break the file.
    generator.setTitle(u"@title@"_s);
    generator.setDescription(u"@description@"_s);
    QPainter painter(&generator);
    paintWhole(painter, drawing, theme);
    painter.end();
    replaceFirst(bytes, "@title@", caption.title);
    replaceFirst(bytes, "@description@", spoken(caption));
    return bytes;
}

QByteArray pdfBytes(const Drawing& drawing, const Caption& caption, Theme theme)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF inches = drawing.size / pixelsPerInch;
    writer.setResolution(pdfDotsPerInch);
    writer.setPageLayout(
        QPageLayout(QPageSize(inches, QPageSize::Inch, u"chart"_s, QPageSize::ExactMatch),
            QPageLayout::Portrait, {}));
    writer.setTitle(caption.title);
    writer.setCreator(u"Levelbook"_s);
    QPainter painter(&writer);
    const qreal scale = static_cast<qreal>(pdfDotsPerInch) / pixelsPerInch;
    painter.scale(scale, scale);
    paintWhole(painter, drawing, theme);
    painter.end();
    return bytes;
}

QByteArray pngBytes(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage imageOf(const Drawing& drawing, const Caption& caption, Theme theme)
{
    QImage image(drawing.size.toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(pixelsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(pixelsPerInch / 0.0254));
    image.setText(u"Title"_s, caption.title);
    image.setText(u"Description"_s, spoken(caption));
    QPainter painter(&image);
    paintWhole(painter, drawing, theme);
    return image;
}

Result<void> checkSize(QSize size)
{
    for (const int side : { size.width(), size.height() }) {
        if (side < leastChartSide || side > mostChartSide)
            return Error{ ErrorCode::NumberOutOfRange,
                { QString::number(side), leastChartSide, mostChartSide }, {} };
    }
    return {};
}

Result<void> saveBytes(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{ ErrorCode::FileNotFound, { folder }, {} };
    if (target.exists() && !target.isFile()) // E.g. a device: renaming over it would remove it.
        return Error{ ErrorCode::NotARegularFile, { path }, {} };
    return saveFile(bytes, path);
}

} // namespace

Result<ChartFormat> chartFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png"_s)
        return ChartFormat::Png;
    if (ending == u"svg"_s)
        return ChartFormat::Svg;
    if (ending == u"pdf"_s)
        return ChartFormat::Pdf;
    if (ending == u"csv"_s)
        return ChartFormat::Csv;
    return Error{ ErrorCode::BadChoice,
        { ending.isEmpty() ? QFileInfo(path).fileName() : u'.' + ending,
            u".png, .svg, .pdf, .csv"_s },
        {} };
}

Result<QImage> chartImage(const Words& words, const ChartData& data, const ChartStyle& style)
{
    LEVELBOOK_TRY(checkSize(style.size));
    return imageOf(chartDrawing(words, data, style.size), chartCaption(words, data), style.theme);
}

Result<QByteArray> chartBytes(
    const Words& words, const ChartData& data, ChartFormat format, const ChartStyle& style)
{
    if (format == ChartFormat::Csv)
        return toCsv(chartTable(words, data));
    LEVELBOOK_TRY(checkSize(style.size));
    const Drawing drawing = chartDrawing(words, data, style.size);
    const Caption caption = chartCaption(words, data);
    switch (format) {
    case ChartFormat::Svg:
        return svgBytes(drawing, caption, style.theme);
    case ChartFormat::Pdf:
        return pdfBytes(drawing, caption, style.theme);
    case ChartFormat::Png:
    case ChartFormat::Csv:
        break;
    }
    return pngBytes(imageOf(drawing, caption, style.theme));
}

Result<void> writeChart(
    const QString& path, const Words& words, const ChartData& data, const ChartStyle& style)
{
    const Result<ChartFormat> format = chartFormatOf(path);
    LEVELBOOK_TRY(format);
    const Result<QByteArray> bytes = chartBytes(words, data, *format, style);
    LEVELBOOK_TRY(bytes);
    return saveBytes(path, *bytes);
}

} // namespace levelbook::charts
