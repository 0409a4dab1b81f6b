#include "charts/lettering.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr int mostCharacters =
    200; // More fits into no picture, and measuring a megabyte takes long.

// Joiners are invisible too, but emoji and some scripts are other letters without them.
bool isInvisible(char32_t c)
{
    return (QChar::category(c) == QChar::Other_Format && c != 0x200c && c != 0x200d) || c == 0x3164
        || c == 0xffa0; // Hangul fillers
}

bool isBlank(char32_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == u'\v' || c == u'\f' || c == 0x85
        || c == 0x2028 || c == 0x2029;
}

bool isUnprintable(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate
        || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
}

} // namespace

qreal lineHeight(Lettering lettering) { return lettering.size * 1.25; }

QFont fontFor(Lettering lettering)
{
    QFont font;
    font.setFamilies({ u"DejaVu Sans"_s, u"Noto Sans CJK KR"_s });
    font.setPixelSize(lettering.size);
    font.setBold(lettering.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal widthOf(const QString& text, Lettering lettering)
{
    return QFontMetricsF(fontFor(lettering)).horizontalAdvance(text);
}

QString elided(const QString& text, Lettering lettering, qreal width)
{
    const QFontMetricsF metrics(fontFor(lettering));
    return metrics.horizontalAdvance(text) <= width
        ? text
        : metrics.elidedText(text, Qt::ElideRight, width);
}

QString elidedName(const QString& name, Lettering lettering, qreal width)
{
    const qsizetype open = name.lastIndexOf(u" ("_s);
    if (open > 0 && name.endsWith(u')') && widthOf(name, lettering) > width) {
        const QString number = name.mid(open);
        const qreal rest = width - widthOf(number, lettering);
        if (rest > 2 * lettering.size)
            return elided(name.left(open), lettering, rest) + number;
    }
    return elided(name, lettering, width);
}

QStringList wrapped(const QString& text, Lettering lettering, qreal width, int mostLines)
{
    const QFontMetricsF metrics(fontFor(lettering));
    QStringList lines;
    QString line;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString longer = line.isEmpty() ? parts[i] : line + u' ' + parts[i];
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == mostLines) {
            line += u' ' + parts.mid(i).join(u' ');
            break;
        }
        lines += elided(line, lettering, width);
        line = parts[i];
    }
    if (!line.isEmpty())
        lines += elided(line, lettering, width);
    return lines;
}

QString oneLine(const QString& text)
{
    // A lone surrogate becomes U+FFFD on the way to UCS-4.
    const QList<uint> characters = text.left(4 * mostCharacters)
                                       .normalized(QString::NormalizationForm_C)
                                       .toUcs4()
                                       .mid(0, mostCharacters);
    QString out;
    for (const char32_t c : characters) {
        if (isBlank(c))
            out += u' ';
        else if (isInvisible(c))
            continue;
        else if (isUnprintable(c))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += QChar::fromUcs4(c);
    }
    return out.trimmed();
}

} // namespace levelbook::charts
