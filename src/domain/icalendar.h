// All-day events as a calendar file (RFC 5545), for the calendars that people keep.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace levelbook {

/// An event of one day.
struct CalendarEvent {
    QString uid; ///< Always the same for the same event, so that a later file replaces it.
    qint64 sequence = 0; ///< Higher where the event has changed since.
    QDate day;
    QString summary;
    QString description; ///< May have several lines.
    bool operator==(const CalendarEvent&) const = default;
};

/// The whole file in UTF-8: CRLF, lines folded at 75 octets between characters, texts escaped,
/// characters that the format forbids left out. Each event reminds at nine o'clock the day before.
/// `stamp`: when the file was made.
QByteArray calendarFile(
    const QString& name, const QList<CalendarEvent>& events, const QDateTime& stamp);

} // namespace levelbook
