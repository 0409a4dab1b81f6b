// The look of a paper in one place: units, sizes and colours.
#pragma once

#include "reports/blocks.h"

#include <QColor>

namespace levelbook::reports {

/// Pages are laid out in dots of 1/720 inch: a font's whole pixel size is then a tenth of a point,
/// and the unhinted advances of a device this fine hold on every other one.
inline constexpr qreal dotsPerInch = 720;
constexpr qreal fromMm(qreal mm) { return mm * dotsPerInch / 25.4; }
constexpr qreal fromPoints(qreal points) { return points * dotsPerInch / 72; }

/// A size, weight and tone of text. Sizes are in dots.
struct TextStyle {
    int size = 93;
    bool bold = false;
    Tone tone = Tone::Normal;
    qreal leading = 1.5; ///< Height of a line, relative to the size.
};

namespace style {

inline constexpr TextStyle title{ 185, true, Tone::Normal, 1.3 };
inline constexpr TextStyle subtitle{ 92, false, Tone::Muted };
inline constexpr TextStyle heading1{ 112, true, Tone::Normal, 1.35 };
inline constexpr TextStyle heading2{ 96, true };
inline constexpr TextStyle heading3{ 88, true };
inline constexpr TextStyle body{ 92, false, Tone::Normal, 1.6 };
inline constexpr TextStyle small{ 82, false, Tone::Normal };
inline constexpr TextStyle note{ 82, false, Tone::Muted };
inline constexpr TextStyle cell{ 86 };
inline constexpr TextStyle secondary{ 80, false, Tone::Muted };
inline constexpr TextStyle margin{ 72, false, Tone::Muted, 1.3 };
inline constexpr TextStyle approval{ 80, false, Tone::Normal, 1.35 };
inline constexpr TextStyle approvalLabel{ 80, false, Tone::Normal, 1.6 };
inline constexpr TextStyle approvalDate{ 68, false, Tone::Normal, 1.35 };
inline constexpr TextStyle watermark{ 1100, true };

inline constexpr qreal hairline = 4; ///< 0.4 pt
inline constexpr qreal strongLine = 9;
inline constexpr qreal cellPaddingX = 50;
inline constexpr qreal cellPaddingY = 32;

inline constexpr QColor ink{ 0x1a, 0x1a, 0x1a };
inline constexpr QColor muted{ 0x59, 0x59, 0x59 };
inline constexpr QColor accent{ 0x15, 0x65, 0xc0 };
inline constexpr QColor warning{ 0xb0, 0x1c, 0x1c };
inline constexpr QColor rule{ 0x80, 0x80, 0x80 };
inline constexpr QColor headerFill{ 0xee, 0xee, 0xee };
inline constexpr QColor watermarkInk{ 0xeb, 0xeb, 0xeb };

constexpr QColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Warning:
        return warning;
    case Tone::Normal:
        break;
    }
    return ink;
}

} // namespace style
} // namespace levelbook::reports
