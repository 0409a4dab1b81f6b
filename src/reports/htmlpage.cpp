#include "reports/htmlpage.h"

#include "reports/htmlstyle.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

// Embeddings, overrides, isolates and marks of direction would reach beyond their text.
bool turnsOrder(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e
        || u == 0x200f || u == 0x061c;
}

// What no web page may hold, as U+FFFD.
QString fitToWrite(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (turnsOrder(c))
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(c, text[i + 1]);
            out +=
                QChar::isNonCharacter(code) ? QString(QChar::ReplacementCharacter) : text.mid(i, 2);
            ++i;
        } else if (u == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (u == u'\n' || u == u'\t') {
            out += c;
        } else if (u < 0x20 || (u >= 0x7f && u < 0xa0) || c.isSurrogate()
            || QChar::isNonCharacter(u)) {
            out += QChar::ReplacementCharacter;
        } else if (u == 0x2028 || u == 0x2029) {
            out += u'\n';
        } else {
            out += c;
        }
    }
    return out;
}

QString styleOf(const TextRun& run)
{
    QStringList names;
    if (run.bold)
        names << u"bold"_s;
    switch (run.tone) {
    case Tone::Muted:
        names << u"muted"_s;
        break;
    case Tone::Accent:
        names << u"accent"_s;
        break;
    case Tone::Warning:
        names << u"warning"_s;
        break;
    case Tone::Normal:
        break;
    }
    if (run.scale < 1)
        names << u"less"_s;
    else if (run.scale > 1)
        names << u"more"_s;
    return names.join(u' ');
}

} // namespace

QString plainText(const Text& text)
{
    QString all;
    for (const TextRun& run : text.runs)
        all += run.text;
    return all.simplified();
}

HtmlPage::HtmlPage(const Document& document)
    : m_document(document)
    , m_words(languageFromKey(document.language).value_or(Language::English))
    , m_xml(&m_bytes)
{
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    m_xml.writeStartElement(u"html"_s);
    m_xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s);
    m_xml.writeAttribute(u"lang"_s, document.language);
    m_xml.writeAttribute(u"xml:lang"_s, document.language);
    head();
    open(u"body"_s);
    margin(u"header"_s, document.headerLeft, document.headerRight);
    open(u"main"_s);
    if (!document.watermark.isEmpty())
        element(u"p"_s, u"draft"_s, document.watermark);
    for (const Block& block : document.blocks)
        std::visit(*this, block);
    close();
    margin(u"footer"_s, document.footerLeft, {});
    m_xml.writeEndDocument();
}

QByteArray HtmlPage::bytes() { return m_bytes + '\n'; }

void HtmlPage::head()
{
    const auto meta = [this](const QString& key, const QString& name, const QString& content) {
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(key, name);
        m_xml.writeAttribute(u"content"_s, content);
    };
    open(u"head"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    // The page asks for nothing, whoever opens it.
    meta(u"http-equiv"_s, u"Content-Security-Policy"_s,
        u"default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"_s);
    meta(u"name"_s, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    meta(u"name"_s, u"author"_s, fitToWrite(m_document.author));
    meta(u"name"_s, u"generator"_s, u"Levelbook"_s);
    if (m_document.created.isValid())
        meta(u"name"_s, u"dcterms.created"_s, m_document.created.toString(Qt::ISODate));
    element(u"title"_s, {}, m_document.title.simplified());
    open(u"style"_s);
    m_xml.writeCharacters(htmlStyle(m_document.format));
    close();
    close();
}

void HtmlPage::margin(const QString& name, const QString& left, const QString& right)
{
    if (left.isEmpty() && right.isEmpty())
        return;
    open(name);
    for (const QString& text : { left, right }) {
        if (!text.isEmpty())
            element(u"p"_s, {}, text);
    }
    close();
}

void HtmlPage::open(const QString& name, const QString& style)
{
    m_xml.writeStartElement(name);
    if (!style.isEmpty())
        m_xml.writeAttribute(u"class"_s, style);
}

// As a web page an element that holds nothing has to be closed by a tag of its own.
void HtmlPage::close()
{
    m_xml.writeCharacters(QString());
    m_xml.writeEndElement();
}

void HtmlPage::element(const QString& name, const QString& style, const Text& text)
{
    open(name, style);
    runs(text);
    close();
}

void HtmlPage::characters(const QString& text)
{
    const QString fit = fitToWrite(text);
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = fit.indexOf(u'\n', from);
        m_xml.writeCharacters(fit.mid(from, end < 0 ? -1 : end - from));
        if (end < 0)
            return;
        m_xml.writeEmptyElement(u"br"_s);
        from = end + 1;
    }
}

void HtmlPage::labelled(const QString& label)
{
    m_xml.writeAttribute(u"aria-label"_s, fitToWrite(label));
}

void HtmlPage::runs(const Text& text)
{
    for (const TextRun& run : text.runs) {
        const QString style = styleOf(run);
        if (style.isEmpty() && run.language.isEmpty()) {
            characters(run.text);
            continue;
        }
        open(u"span"_s, style);
        if (!run.language.isEmpty()) {
            m_xml.writeAttribute(u"lang"_s, run.language);
            m_xml.writeAttribute(u"xml:lang"_s, run.language);
        }
        characters(run.text);
        close();
    }
}

void HtmlPage::operator()(const Heading& heading)
{
    // No step is left out on the way down.
    m_depth = std::min({ heading.level + 1, m_depth + 1, 6 });
    m_topic = plainText(heading.text);
    element(u"h%1"_s.arg(m_depth), {}, heading.text);
}

void HtmlPage::operator()(const Paragraph& paragraph)
{
    element(u"p"_s,
        paragraph.style == ParagraphStyle::Note        ? u"note"_s
            : paragraph.style == ParagraphStyle::Small ? u"small"_s
                                                       : QString(),
        paragraph.text);
}

void HtmlPage::operator()(const BulletList& list)
{
    open(u"ul"_s, u"marked"_s);
    for (const Text& item : list.items) {
        open(u"li"_s);
        open(u"span"_s, u"mark"_s);
        m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s); // Nobody wants to hear it each time.
        characters(list.mark);
        close();
        runs(item);
        close();
    }
    close();
}

void HtmlPage::operator()(const Box& box)
{
    open(u"div"_s, u"box"_s);
    if (!box.title.isEmpty())
        element(u"p"_s, u"bold"_s, box.title);
    for (const Text& paragraph : box.paragraphs)
        element(u"p"_s, {}, paragraph);
    close();
}

void HtmlPage::operator()(const TitleBlock& block)
{
    m_depth = 1;
    m_topic = plainText(block.title);
    element(u"h1"_s, {}, block.title);
    if (!block.subtitle.isEmpty())
        element(u"p"_s, u"muted"_s, block.subtitle);
    if (block.approvals)
        approvals(*block.approvals);
}

void HtmlPage::operator()(const SignatureLines& lines)
{
    open(u"div"_s, u"signatures"_s);
    for (const Text& label : lines.labels) {
        open(u"div"_s);
        if (m_document.isForm)
            lineField(plainText(label));
        element(u"p"_s, u"small"_s, label);
        close();
    }
    close();
}

void HtmlPage::operator()(const PageBreak&)
{
    open(u"div"_s, u"newpage"_s);
    close();
}

} // namespace levelbook::reports
