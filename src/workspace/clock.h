// The present moment, asked for at the edge of the program only: below, time is an argument.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace levelbook {

/// The zone in which the team's days are counted.
inline QTimeZone teamZone() { return QTimeZone("Asia/Seoul"); }
/// Now, UTC, to the second.
inline QDateTime currentMoment()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}
/// Today in the team's zone.
inline QDate currentDay() { return currentMoment().toTimeZone(teamZone()).date(); }

} // namespace levelbook
