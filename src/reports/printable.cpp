#include "reports/printable.h"

#include "reports/fonts.h"

#include <algorithm>
#include <utility>

namespace levelbook::reports {
namespace {

constexpr int mostMarks = 3;

// Nearly all text: ASCII and modern Hangul need neither a table nor a look into the fonts.
bool isOrdinary(char32_t c) { return c >= 0x20 && c < 0x7f; }
bool isHangul(char32_t c) { return c >= 0xac00 && c <= 0xd7a3; }

bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0x3164 || c == 0xffa0 // Hangul fillers
        || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) // variation selectors
        || c == 0x034f || (c >= 0x180b && c <= 0x180f);
}

bool isUnprintable(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate
        || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
}

bool isLineEnd(char32_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028
        || c == 0x2029;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

QString printable(const QString& text, Fonts& fonts)
{
    const bool korean = fonts.hasKorean();
    const auto clean = [korean](QChar c) {
        return isOrdinary(c.unicode()) || (korean && isHangul(c.unicode()));
    };
    if (std::ranges::all_of(text, clean))
        return text;

    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    int marks = 0;
    char32_t before = 0;
    for (const char32_t c : composed.toUcs4()) {
        const bool followsReturn = std::exchange(before, c) == u'\r';
        if (isOrdinary(c) || (korean && isHangul(c))) {
            marks = 0;
            out += QChar(char16_t(c));
            continue;
        }
        marks = isMark(c) ? marks + 1 : 0;
        if (isLineEnd(c)) {
            if (c != u'\n' || !followsReturn)
                out += u'\n';
        } else if (c == u'\t') {
            out += u' ';
        } else if (isInvisible(c) || marks > mostMarks) {
            continue;
        } else if (isUnprintable(c)) {
            out += QChar(0xfffd);
        } else if (!fonts.supports(c)) {
            out += QChar(0x25a1);
        } else {
            out += QChar::fromUcs4(c);
        }
    }
    return out;
}

} // namespace levelbook::reports
