// A chart as a file: picture or numbers, by the ending of the file's name.
#pragma once

#include "charts/charts.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace levelbook::charts {

enum class ChartFormat { Png, Svg, Pdf, Csv };

/// By the ending of a file's name, in any case. Errors: BadChoice.
Result<ChartFormat> chartFormatOf(const QString& path);

struct ChartStyle {
    QSize size{ 1000, 600 }; ///< In pixels (PNG), of 1/96 inch (SVG, PDF). Ignored for CSV.
    Theme theme = Theme::Light;
    bool operator==(const ChartStyle&) const = default;
};

/// The least and the greatest width and height of a picture.
inline constexpr int leastChartSide = 200;
inline constexpr int mostChartSide = 10000;

/// The picture on its background, one pixel a pixel, e.g. for the clipboard. Errors:
/// NumberOutOfRange.
Result<QImage> chartImage(const Words& words, const ChartData& data, const ChartStyle& style);

/// The whole file in memory. SVG and PNG carry title and description; the PDF is one page of
/// vectors with its fonts. Errors: NumberOutOfRange (the size).
Result<QByteArray> chartBytes(
    const Words& words, const ChartData& data, ChartFormat format, const ChartStyle& style);

/// Writes the file, or leaves what was there as it was. Errors: BadChoice, NumberOutOfRange,
/// FileNotFound (the folder), NotARegularFile, DiskFull, FileUnwritable.
Result<void> writeChart(
    const QString& path, const Words& words, const ChartData& data, const ChartStyle& style = {});

} // namespace levelbook::charts
