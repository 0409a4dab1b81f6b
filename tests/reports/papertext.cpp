#include "papertext.h"

#include "reports/fonts.h"
#include "reports/printable.h"
#include "support/support.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace levelbook::reports::test {

QString squeezed(QString text)
{
    static const QRegularExpression unseen(u"[\\s\\x{2060}\\x{2066}-\\x{2069}]+"_s);
    return text.remove(unseen);
}

QString laidText(const Pages& pages)
{
    const qreal top = fromMm(pages.format.margins.top());
    const qreal bottom = fromMm(pages.format.size.height() - pages.format.margins.bottom());
    QString text;
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            const auto* line = std::get_if<TextItem>(&item);
            if (line && line->origin.y() > top && line->origin.y() <= bottom)
                text += line->line.text();
        }
    }
    return squeezed(text);
}

QString htmlText(const QByteArray& html)
{
    QString text;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return squeezed(text);
}

QString printedText(const QString& text)
{
    Fonts fonts;
    return squeezed(printable(text, fonts));
}

QStringList hostileTexts()
{
    return { u"<img src=\"file:///etc/passwd\" onerror=alert(1)><b>굵게</b> &amp; %1 %n {{x}}"_s,
        u"</td></tr></table></body><script>alert(1)</script><!-- ]]>"_s,
        u"\u1111\u1166\u110b\u1175\u110c\u1175 e\u0301"_s, // NFD
        u"\u202eevil\u202c \u2066x\u2069 \u200fy\u061c"_s, u"שלום עליכם 12 مرحبا"_s,
        u"가나다라마바사"_s.repeated(25), u"W"_s.repeated(120),
        u"🚀👩‍👩‍👧‍👦 👍🏽"_s,
        u"\u1112\u119e\u11ab글 \u113c\u1175"_s, // Hangul of old.
        u"a\u200bb\u00adc\ufeffd \u3164"_s, u"줄 하나\n\n줄 둘\r\n줄 셋\t칸"_s,
        u"\u0007\u001b[31m\u0085"_s + QChar(0xd83d) + QChar(0xffff),
        u"x"_s + u"\u0310"_s.repeated(200), u"(Tj) ET \\ endobj >> stream"_s };
}

} // namespace levelbook::reports::test
