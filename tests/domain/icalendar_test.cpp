// Calendar files: the form that RFC 5545 asks for, whatever the texts hold.
#include "domain/icalendar.h"
#include "support/support.h"

#include <QStringDecoder>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp(QDate(2026, 7, 2), QTime(9, 30), Qt::UTC);

QByteArray fileOf(const QString& summary, const QString& description = {})
{
    return calendarFile(
        u"Levelbook"_s, { { u"1@x"_s, 3, QDate(2026, 7, 31), summary, description } }, stamp);
}

// The logical lines: what was folded put together again, as RFC 5545, 3.1 says.
QList<QByteArray> unfolded(QByteArray file)
{
    file.replace("\r\n ", "");
    QList<QByteArray> lines = file.split('\n');
    for (QByteArray& line : lines)
        line = line.chopped(line.endsWith('\r') ? 1 : 0);
    return lines;
}

// The text of a property, its escapes undone.
QString value(const QByteArray& file, const QByteArray& name)
{
    for (const QByteArray& line : unfolded(file)) {
        if (!line.startsWith(name + ':'))
            continue;
        const QString text = QString::fromUtf8(line.mid(name.size() + 1));
        QString plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != u'\\') {
                plain += text[i];
                continue;
            }
            ++i;
            plain += text[i] == u'n' ? QChar(u'\n') : text[i];
        }
        return plain;
    }
    return u"(no such line)"_s;
}

} // namespace

TEST(ICalendar, IsAWholeCalendarWithOneAllDayEvent)
{
    EXPECT_EQ(fileOf(u"Self review is due"_s, u"2026 H1"_s),
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//Levelbook//Levelbook//EN\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\n"
        "X-WR-CALNAME:Levelbook\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:1@x\r\n"
        "DTSTAMP:20260702T093000Z\r\n"
        "SEQUENCE:3\r\n"
        "DTSTART;VALUE=DATE:20260731\r\n"
        "DTEND;VALUE=DATE:20260801\r\n"
        "SUMMARY:Self review is due\r\n"
        "DESCRIPTION:2026 H1\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "BEGIN:VALARM\r\n"
        "ACTION:DISPLAY\r\n"
        "DESCRIPTION:Self review is due\r\n"
        "TRIGGER:-PT15H\r\n"
        "END:VALARM\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n");
}

TEST(ICalendar, EscapesWhatHasAMeaning)
{
    const QString text = u"a, b; c\\d\nnext: \"quoted\"\r\nlast"_s;
    const QByteArray file = fileOf(text);
    EXPECT_TRUE(file.contains("SUMMARY:a\\, b\\; c\\\\d\\nnext: \"quoted\"\\nlast\r\n"))
        << file.toStdString();
    EXPECT_EQ(value(file, "SUMMARY"), u"a, b; c\\d\nnext: \"quoted\"\nlast"_s);
}

TEST(ICalendar, LeavesOutWhatTheFormatForbids)
{
    const QByteArray file = fileOf(u"a\u0007b\tc\u007Fd"_s);
    EXPECT_TRUE(file.contains("SUMMARY:ab\tcd\r\n")) << file.toStdString();
}

TEST(ICalendar, AnEventWithoutADescriptionHasNone)
{
    const QByteArray file = fileOf(u"x"_s);
    EXPECT_EQ(file.count("DESCRIPTION"), 1) << "that of the alarm";
}

TEST(ICalendar, FoldsLongKoreanLinesBetweenCharacters)
{
    // Each offset of the characters to the border of 75 octets.
    for (int shift = 0; shift < 4; ++shift) {
        const QString text = QString(shift, u'x')
            + u"남궁민서, 2019년 상반기; 자기 평가 "_s.repeated(12) + u"😀🎉"_s.repeated(30);
        const QByteArray file = fileOf(text, text);
        for (QByteArray line : file.split('\n')) {
            if (line.isEmpty())
                continue; // Behind the last end of a line.
            ASSERT_TRUE(line.endsWith('\r')) << line.toStdString();
            line.chop(1);
            EXPECT_LE(line.size(), 75);
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString decoded = decoder(line);
            EXPECT_FALSE(decoder.hasError()) << decoded.toStdString();
            EXPECT_FALSE(line.contains('\r'));
        }
        EXPECT_EQ(value(file, "SUMMARY"), text);
        EXPECT_EQ(value(file, "DESCRIPTION"), text);
    }
}

TEST(ICalendar, ALineOfJustTheLimitIsNotFolded)
{
    const QByteArray room(75 - 8, 'x'); // "SUMMARY:" takes eight.
    EXPECT_TRUE(fileOf(QString::fromLatin1(room)).contains("SUMMARY:" + room + "\r\n"));
    EXPECT_TRUE(fileOf(QString::fromLatin1(room + 'y')).contains("SUMMARY:" + room + "\r\n y\r\n"));
}
