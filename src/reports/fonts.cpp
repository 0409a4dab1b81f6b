#include "reports/fonts.h"

#include <QFontDatabase>

#include <mutex>

using namespace Qt::StringLiterals;

namespace levelbook::reports {
namespace {

void loadEmbeddedFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        QFontDatabase::addApplicationFont(u":/levelbook/fonts/DejaVuSans.ttf"_s);
        QFontDatabase::addApplicationFont(u":/levelbook/fonts/DejaVuSans-Bold.ttf"_s);
    });
}

QFont plainFont(const QStringList& families, int size)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing that Qt knows, a thousandth of a point: where there is any, letters are not
    // joined, and "figure" is found in the PDF.
    constexpr qreal leastSpacing = 1.0 / 64;
    font.setLetterSpacing(QFont::AbsoluteSpacing, leastSpacing);
    return font;
}

} // namespace

Fonts::Fonts(const FontFamilies& families)
    : m_families(families)
{
    loadEmbeddedFonts();
    m_hasKorean = QFontDatabase::hasFamily(families.korean);
    m_latin = QRawFont::fromFont(plainFont({ families.latin }, 90));
    if (m_hasKorean)
        m_korean = QRawFont::fromFont(plainFont({ families.korean }, 90));
}

QFont Fonts::font(int size, bool bold)
{
    QFont& font = m_fonts[size * 2 + bold];
    if (font.pixelSize() != size) {
        font = plainFont({ m_families.latin, m_families.korean }, size);
        font.setBold(bold);
    }
    return font;
}

bool Fonts::supports(char32_t codePoint)
{
    if (m_latin.supportsCharacter(codePoint)
        || (m_hasKorean && m_korean.supportsCharacter(codePoint)))
        return true;
    m_lackedKorean |= !m_hasKorean && QChar::script(codePoint) == QChar::Script_Hangul;
    return false;
}

std::optional<QString> Fonts::missingFamily() const
{
    return m_lackedKorean ? std::optional(m_families.korean) : std::nullopt;
}

} // namespace levelbook::reports
