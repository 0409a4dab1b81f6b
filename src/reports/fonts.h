// The two typefaces of a paper, loaded once and handed out per document; a document's fonts belong
// to the thread that lays it out.
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <optional>

namespace levelbook::reports {

/// Names of the typefaces. The Latin one is part of the program; the Korean one is the system's.
struct FontFamilies {
    QString latin = QStringLiteral("DejaVu Sans");
    QString korean = QStringLiteral("Noto Sans CJK KR");
};

/// Fonts for one document on one thread.
///
/// The Latin family stands *first*: with the Korean one first, digits after Latin letters come from
/// two fonts and "KPI 12" cannot be found in the PDF.
class Fonts {
public:
    explicit Fonts(const FontFamilies& families = {});

    /// A font of `size` dots (1 or more), without hinting, so that widths are the same on all
    /// devices.
    QFont font(int size, bool bold);
    bool hasKorean() const { return m_hasKorean; }
    /// Whether one of the two families has a glyph for a code point; remembers what was lacking.
    bool supports(char32_t codePoint);
    /// The Korean family when the system lacks it and Korean text was asked for.
    std::optional<QString> missingFamily() const;

private:
    FontFamilies m_families;
    bool m_hasKorean = false;
    bool m_lackedKorean = false;
    QRawFont m_latin;
    QRawFont m_korean;
    QHash<int, QFont> m_fonts;
};

} // namespace levelbook::reports
