// By an incremental update, as PDF 32000-1:2008, 7.5.6 has it: the bytes stay, new versions of the
// document's information and catalog are appended with a cross-reference table of their own.
#include "reports/pdfinfo.h"

#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace levelbook::reports {
namespace {

QByteArray textString(const QString& text)
{
    QByteArray utf16("\xfe\xff", 2);
    for (const QChar c : text) {
        utf16 += char(c.unicode() >> 8);
        utf16 += char(c.unicode() & 0xff);
    }
    return '<' + utf16.toHex() + '>';
}

QByteArray dateString(const QDateTime& time)
{
    return "(D:" + time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

std::optional<qint64> numberAfter(const QByteArray& pdf, const QByteArray& key, qsizetype from)
{
    const qsizetype at = pdf.indexOf(key, from);
    if (at < 0)
        return std::nullopt;
    const QByteArray rest = pdf.mid(at + key.size(), 24).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && std::isdigit(uchar(rest[digits])))
        ++digits;
    bool ok = false;
    const qint64 number = rest.left(digits).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

struct Trailer {
    qint64 size = 0;
    qint64 root = 0;
    qint64 info = 0;
    qint64 xref = 0;
};

std::optional<Trailer> readTrailer(const QByteArray& pdf)
{
    const qsizetype at = pdf.lastIndexOf("trailer");
    if (at < 0)
        return std::nullopt;
    const auto size = numberAfter(pdf, "/Size", at);
    const auto root = numberAfter(pdf, "/Root", at);
    const auto info = numberAfter(pdf, "/Info", at);
    const auto xref = numberAfter(pdf, "startxref", at);
    if (!size || !root || !info || !xref)
        return std::nullopt;
    return Trailer{ *size, *root, *info, *xref };
}

// The inside of an object's dictionary. Qt writes one table of all objects, in entries of 20 bytes.
std::optional<QByteArray> dictionaryOf(const QByteArray& pdf, const Trailer& trailer, qint64 object)
{
    const QByteArray head = "xref\n0 " + QByteArray::number(trailer.size) + '\n';
    if (pdf.mid(trailer.xref, head.size()) != head || object >= trailer.size)
        return std::nullopt;
    bool ok = false;
    const qint64 at = pdf.mid(trailer.xref + head.size() + 20 * object, 10).toLongLong(&ok);
    const qsizetype begin = pdf.indexOf("<<", at);
    const qsizetype end = pdf.indexOf(">>\nendobj", at);
    if (!ok || begin < 0 || end < begin)
        return std::nullopt;
    return pdf.mid(begin + 2, end - begin - 2);
}

QByteArray xrefEntry(qint64 object, qsizetype offset)
{
    return QByteArray::number(object) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0')
        + " 00000 n \n";
}

} // namespace

QByteArray withPdfInfo(const QByteArray& pdf, const PdfInfo& info)
{
    const auto trailer = readTrailer(pdf);
    const auto catalog = trailer ? dictionaryOf(pdf, *trailer, trailer->root) : std::nullopt;
    if (!catalog)
        return pdf;

    QByteArray out = pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    const qsizetype infoAt = out.size();
    out += QByteArray::number(trailer->info) + " 0 obj\n<<\n/Title " + textString(info.title)
        + "\n/Author " + textString(info.author)
        + "\n/Creator (Levelbook)\n/Producer (Qt)\n/CreationDate " + dateString(info.created)
        + "\n>>\nendobj\n";
    const qsizetype rootAt = out.size();
    out += QByteArray::number(trailer->root) + " 0 obj\n<<" + *catalog;
    if (!info.language.isEmpty())
        out += "/Lang " + textString(info.language) + '\n';
    out += "/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const qsizetype xrefAt = out.size();
    out += "xref\n" + xrefEntry(trailer->info, infoAt) + xrefEntry(trailer->root, rootAt);
    out += "trailer\n<<\n/Size " + QByteArray::number(trailer->size) + "\n/Root "
        + QByteArray::number(trailer->root) + " 0 R\n/Info " + QByteArray::number(trailer->info)
        + " 0 R\n/Prev " + QByteArray::number(trailer->xref) + "\n>>\nstartxref\n"
        + QByteArray::number(xrefAt) + "\n%%EOF\n";
    return out;
}

} // namespace levelbook::reports
