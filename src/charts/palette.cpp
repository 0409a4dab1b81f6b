#include "charts/palette.h"

#include "domain/keytable.h"

namespace levelbook::charts {

namespace {
constexpr KeyTable<Theme, 2> themes{ {
    { Theme::Light, "light" },
    { Theme::Dark, "dark" },
} };
}

QString themeKey(Theme theme) { return themes.key(theme); }
std::optional<Theme> themeFromKey(const QString& key) { return themes.value(key); }

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
    case Ink::Score1:
        return dark ? QColor(0x4a, 0x3a, 0x1c) : QColor(0xfb, 0xee, 0xd8);
    case Ink::Score2:
        return dark ? QColor(0x80, 0x60, 0x1c) : QColor(0xec, 0xbd, 0x62);
    case Ink::Score3:
        return dark ? QColor(0x4b, 0xa3, 0xda) : QColor(0x6a, 0xad, 0xd8);
    case Ink::Score4:
        return dark ? QColor(0xb5, 0xe0, 0xf8) : QColor(0x00, 0x62, 0x9c);
    case Ink::OnScore1:
    case Ink::OnScore2:
        return dark ? QColor(0xf2, 0xf3, 0xf5) : QColor(0x1b, 0x1f, 0x24);
    case Ink::OnScore3:
        return QColor(0x10, 0x14, 0x19);
    case Ink::OnScore4:
        return dark ? QColor(0x10, 0x14, 0x19) : QColor(0xff, 0xff, 0xff);
    case Ink::Hatch:
        return dark ? QColor(0x55, 0x5d, 0x68) : QColor(0xc3, 0xc8, 0xcf);
    case Ink::Series1: // Blue; sky blue.
        return dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
    case Ink::Series2: // Vermilion; orange.
        return dark ? QColor(0xe6, 0x9f, 0x00) : QColor(0xd5, 0x5e, 0x00);
    case Ink::Series3: // Bluish green.
        return dark ? QColor(0x2b, 0xc0, 0x96) : QColor(0x00, 0x7a, 0x5a);
    case Ink::Series4: // Reddish purple.
        return dark ? QColor(0xdf, 0x9c, 0xc2) : QColor(0xa8, 0x4f, 0x80);
    }
    return {};
}

} // namespace levelbook::charts
