// How the events of a review's history, and the gaps between its ratings, are said.
#pragma once

#include "domain/ratinggaps.h"
#include "domain/timeline.h"
#include "text/words.h"

#include <QTimeZone>

#include <functional>

namespace levelbook {

/// An event as a reader meets it.
struct TimelineLine {
    QString when; ///< "2026-07-02 14:05"; of a signature the day.
    QString what; ///< "Self review → First review", "Signed: Head of team".
    QString who; ///< Empty where it goes without saying.
    QStringList notes; ///< Reason, ground, decision, statement, whose step it was.
    bool operator==(const TimelineLine&) const = default;

    /// All of it in one line.
    QString sentence() const;
};

/// Who they are by whom the events are told.
struct TimelineNames {
    std::function<QString(const QString& employeeNo)> byNo; ///< "Kim (P0001)".
    std::function<QString(EngineerId)> numberOf; ///< The employee number; empty where unknown.
};

TimelineLine timelineLine(const Words& words, const TimelineEvent& event,
    const TimelineNames& names, const QTimeZone& zone);
/// The whole of it as plain text, one event a line.
QString timelineText(const Words& words, const QList<TimelineEvent>& events,
    const TimelineNames& names, const QTimeZone& zone);

/// "+1", "−2", "0"; an en dash where there is none.
QString gapText(std::optional<int> gap);
/// "4", "Skipped", or an en dash.
QString shortRatingText(const Words& words, const Rating& rating);
/// "Self 4 · First rater 3 (−1) · Second rater 3 (0)": of those who said something, each with how
/// much it lies above or below the one before. Empty where fewer than two said something.
QString comparedText(const Words& words, const ComparedItem& item);

} // namespace levelbook
