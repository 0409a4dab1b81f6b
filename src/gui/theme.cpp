#include "gui/theme.h"

#include "gui/housestyle.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

charts::Theme applied = charts::Theme::Light;

struct Colours {
    QColor window, base, alternate, text, muted, button, accent, accentText, link, tip, border,
        light, dark;
};

constexpr Colours lightColours{ { 0xf5, 0xf6, 0xf8 }, { 0xff, 0xff, 0xff }, { 0xf7, 0xf8, 0xfa },
    { 0x1f, 0x24, 0x2c }, { 0x6b, 0x73, 0x80 }, { 0xff, 0xff, 0xff }, { 0x0b, 0x63, 0xc4 },
    { 0xff, 0xff, 0xff }, { 0x0b, 0x63, 0xc4 }, { 0x2a, 0x30, 0x3a }, { 0xd5, 0xd9, 0xe0 },
    { 0xff, 0xff, 0xff }, { 0xb4, 0xba, 0xc4 } };
constexpr Colours darkColours{ { 0x1d, 0x21, 0x28 }, { 0x25, 0x2a, 0x32 }, { 0x2a, 0x30, 0x39 },
    { 0xe6, 0xe9, 0xee }, { 0x98, 0xa1, 0xae }, { 0x2e, 0x34, 0x3e }, { 0x2f, 0x7f, 0xd6 },
    { 0xff, 0xff, 0xff }, { 0x7a, 0xb8, 0xf5 }, { 0x3a, 0x41, 0x4c }, { 0x3c, 0x43, 0x4e },
    { 0x46, 0x4d, 0x59 }, { 0x14, 0x17, 0x1c } };

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.accentText);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::ToolTipBase, colours.tip);
    palette.setColor(QPalette::ToolTipText, QColor(0xf2, 0xf4, 0xf7));
    palette.setColor(QPalette::Light, colours.light);
    palette.setColor(QPalette::Midlight, colours.border);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.dark);
    palette.setColor(QPalette::Shadow, colours.dark);
    for (const QPalette::ColorRole role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return palette;
}

} // namespace

charts::Theme desktopTheme()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness()
            < palette.color(QPalette::WindowText).lightness()
        ? charts::Theme::Dark
        : charts::Theme::Light;
}

charts::Theme themeFor(const QString& setting)
{
    if (setting == u"light")
        return charts::Theme::Light;
    if (setting == u"dark")
        return charts::Theme::Dark;
    static const charts::Theme desktop = desktopTheme();
    return desktop;
}

void applyTheme(charts::Theme theme)
{
    applied = theme;
    const bool dark = theme == charts::Theme::Dark;
    if (!qobject_cast<HouseStyle*>(QApplication::style()))
        QApplication::setStyle(new HouseStyle); // The application owns it.
    const QPalette palette = paletteOf(dark ? darkColours : lightColours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font = QApplication::font();
    QStringList families{ font.family() };
    if (!families.contains(u"Noto Sans CJK KR"_s))
        families << u"Noto Sans CJK KR"_s;
    font.setFamilies(families);
    QApplication::setFont(font);
}

charts::Theme currentTheme() { return applied; }

} // namespace levelbook::gui
