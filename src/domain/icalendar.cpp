#include "domain/icalendar.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr qsizetype longestLine = 75; ///< Octets without the line's end; RFC 5545, 3.1.

// A text value: RFC 5545, 3.3.11. Control characters other than a tab are not allowed in one.
QString escaped(const QString& text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString out;
    for (const QChar c : std::as_const(lines)) {
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            out += u'\\' + QString(c);
        else if (c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7F))
            out += c;
    }
    return out;
}

bool continuesCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

class CalendarWriter {
public:
    void line(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        qsizetype from = 0;
        while (from < bytes.size()) {
            // The space before what goes on counts too.
            const qsizetype room = from == 0 ? longestLine : longestLine - 1;
            qsizetype to = std::min(from + room, bytes.size());
            while (to < bytes.size() && continuesCharacter(bytes[to]))
                --to;
            if (from > 0)
                m_bytes += ' ';
            m_bytes += bytes.mid(from, to - from) + "\r\n";
            from = to;
        }
    }
    void text(const QString& name, const QString& value) { line(name + u':' + escaped(value)); }

    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString dayText(QDate day) { return day.toString(u"yyyyMMdd"_s); }

void writeEvent(CalendarWriter& file, const CalendarEvent& event, const QString& stamp)
{
    file.line(u"BEGIN:VEVENT"_s);
    file.text(u"UID"_s, event.uid);
    file.line(u"DTSTAMP:"_s + stamp);
    file.line(u"SEQUENCE:%1"_s.arg(event.sequence));
    file.line(u"DTSTART;VALUE=DATE:"_s + dayText(event.day));
    file.line(u"DTEND;VALUE=DATE:"_s + dayText(event.day.addDays(1)));
    file.text(u"SUMMARY"_s, event.summary);
    if (!event.description.isEmpty())
        file.text(u"DESCRIPTION"_s, event.description);
    file.line(u"TRANSP:TRANSPARENT"_s); // Nobody is away because of it.
    file.line(u"BEGIN:VALARM"_s);
    file.line(u"ACTION:DISPLAY"_s);
    file.text(u"DESCRIPTION"_s, event.summary);
    file.line(u"TRIGGER:-PT15H"_s);
    file.line(u"END:VALARM"_s);
    file.line(u"END:VEVENT"_s);
}

} // namespace

QByteArray calendarFile(
    const QString& name, const QList<CalendarEvent>& events, const QDateTime& stamp)
{
    CalendarWriter file;
    file.line(u"BEGIN:VCALENDAR"_s);
    file.line(u"VERSION:2.0"_s);
    file.line(u"PRODID:-//Levelbook//Levelbook//EN"_s);
    file.line(u"CALSCALE:GREGORIAN"_s);
    file.line(u"METHOD:PUBLISH"_s);
    file.text(u"X-WR-CALNAME"_s, name);
    const QString stamped = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (const CalendarEvent& event : events)
        writeEvent(file, event, stamped);
    file.line(u"END:VCALENDAR"_s);
    return file.bytes();
}

} // namespace levelbook
