// Pictures as vectors inside a web page, and fields where a pen had room.
#include "domain/review.h"
#include "reports/htmlpage.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

constexpr qreal pointsPerMm = 72 / 25.4;
constexpr qreal lineHeight = 7.5; // Millimetres, of a line to write on.

QByteArray svgOf(const Picture& picture, const QSizeF& points)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72); // A point of the picture is a unit of the drawing.
    generator.setSize(points.toSize());
    generator.setViewBox(QRectF({ 0, 0 }, points));
    QPainter painter(&generator);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    picture.paint(painter, QRectF({ 0, 0 }, points));
    painter.end();
    return bytes;
}

} // namespace

void HtmlPage::operator()(const PictureRow& row)
{
    open(u"figure"_s);
    for (const Picture& one : row.pictures) {
        if (one.fill != Fill::Nothing)
            field(one, m_topic);
        else
            picture(one);
    }
    if (!row.caption.isEmpty())
        element(u"figcaption"_s, u"note"_s, row.caption);
    close();
}

// What the generator wrote goes through a reader: the page stays well-formed, and of the drawing's
// own head only the picture is left.
void HtmlPage::picture(const Picture& picture)
{
    if (!picture.paint)
        return;
    const QSizeF points = picture.size * pointsPerMm;
    QXmlStreamReader reader(svgOf(picture, points));
    reader.setNamespaceProcessing(false);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (depth == 1 && (reader.name() == u"title" || reader.name() == u"desc")) {
                reader.skipCurrentElement(); // The generator's; ours stands at the root.
                break;
            }
            m_xml.writeStartElement(reader.qualifiedName().toString());
            if (depth++ == 0) {
                m_xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
                m_xml.writeAttribute(u"width"_s, u"%1mm"_s.arg(picture.size.width()));
                m_xml.writeAttribute(u"height"_s, u"%1mm"_s.arg(picture.size.height()));
                m_xml.writeAttribute(
                    u"viewBox"_s, u"0 0 %1 %2"_s.arg(points.width()).arg(points.height()));
                if (picture.description.isEmpty()) {
                    m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s); // Its numbers stand beside.
                } else {
                    m_xml.writeAttribute(u"role"_s, u"img"_s);
                    element(u"title"_s, {}, picture.description);
                }
                break;
            }
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                m_xml.writeAttribute(
                    attribute.qualifiedName().toString(), attribute.value().toString());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            m_xml.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0 && !reader.isWhitespace())
                characters(reader.text().toString());
            break;
        default:
            break;
        }
    }
}

QString HtmlPage::nextName() { return u"field%1"_s.arg(++m_fields); }

void HtmlPage::field(const Picture& picture, const QString& label)
{
    switch (picture.fill) {
    case Fill::Rating:
        ratingField(label);
        break;
    case Fill::Lines:
        open(u"textarea"_s);
        m_xml.writeAttribute(u"name"_s, nextName());
        m_xml.writeAttribute(
            u"rows"_s, QString::number(std::max(1, qRound(picture.size.height() / lineHeight))));
        labelled(label);
        close();
        break;
    case Fill::Line:
        lineField(label);
        break;
    case Fill::Nothing:
        break;
    }
}

void HtmlPage::lineField(const QString& label)
{
    m_xml.writeEmptyElement(u"input"_s);
    m_xml.writeAttribute(u"type"_s, u"text"_s);
    m_xml.writeAttribute(u"name"_s, nextName());
    labelled(label);
}

void HtmlPage::ratingField(const QString& label)
{
    const QString name = nextName();
    open(u"fieldset"_s);
    element(u"legend"_s, u"unseen"_s, label);
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        open(u"label"_s);
        m_xml.writeEmptyElement(u"input"_s);
        m_xml.writeAttribute(u"type"_s, u"radio"_s);
        m_xml.writeAttribute(u"name"_s, name);
        m_xml.writeAttribute(u"value"_s, QString::number(rating));
        characters(QString::number(rating));
        close();
    }
    close();
}

} // namespace levelbook::reports
