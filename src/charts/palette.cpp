#include "charts/palette.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {

QString themeKey(Theme theme) { return theme == Theme::Dark ? u"dark"_s : u"light"_s; }

std::optional<Theme> themeFromKey(const QString& key)
{
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        if (key == themeKey(theme))
            return theme;
    }
    return std::nullopt;
}

QColor colorOf(Ink ink, Theme theme)
{
    const bool dark = theme == Theme::Dark;
    switch (ink) {
    case Ink::Background:
        return dark ? QColor(0x22, 0x26, 0x2d) : QColor(0xff, 0xff, 0xff);
    case Ink::Text:
        return dark ? QColor(0xe8, 0xea, 0xed) : QColor(0x1b, 0x1f, 0x24);
    case Ink::Muted:
        return dark ? QColor(0x9d, 0xa6, 0xb1) : QColor(0x5b, 0x64, 0x70);
    case Ink::Grid:
        return dark ? QColor(0x35, 0x3b, 0x44) : QColor(0xe3, 0xe6, 0xea);
    case Ink::Track:
        return dark ? QColor(0x32, 0x38, 0x41) : QColor(0xec, 0xee, 0xf1);
    case Ink::Data: // Sky blue; blue.
        return dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
    case Ink::Interval: // The same, half way to the background.
        return dark ? QColor(0x3b, 0x71, 0x92) : QColor(0x86, 0xbc, 0xdb);
    case Ink::Target: // Orange; on white the black of the same set has the contrast.
        return dark ? QColor(0xe6, 0x9f, 0x00) : QColor(0x00, 0x00, 0x00);
    case Ink::Signal: // Vermilion.
        return QColor(0xd5, 0x5e, 0x00);
    }
    return {};
}

} // namespace levelbook::charts
