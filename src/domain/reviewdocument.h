// All that a review shows on the screen and on paper, as one value: live, or thawed from a snapshot.
#pragma once

#include "domain/appeal.h"
#include "domain/result.h"

#include <QByteArray>

namespace levelbook {

/// The person as the review knows them, at the period's last day.
struct ReviewedPerson {
    QString employeeNo;
    QString name;
    QString team;
    Level level = Level::Junior;
    QDate hiredOn;
    QDate careerStartedOn;
    QString firstRater; ///< Name, or empty where none is set.
    QString secondRater;
    bool operator==(const ReviewedPerson&) const = default;
};

struct ReviewDocument {
    // Frozen at Approved:
    ReviewedPerson person;
    QString cycle;
    Period period;
    QString frameworkKey;
    int frameworkVersion = 1;
    int revisionNo = 1;
    QMap<Rater, RaterPart> parts;
    QString strengths;
    QString improvements;
    QList<Goal> goals;
    QString grade;
    QString gradeReason;
    QMap<QString, Figure> figures; ///< Every KPI of the framework, the team's own too.
    ScoreNode derivation;
    Scores scores;
    QList<ApprovalBox> approvals;
    // Goes on afterwards:
    ReviewState state = ReviewState::Draft;
    QString statement;
    QList<HistoryEntry> history;
    std::optional<Appeal> appeal = {};
    std::optional<QDate> lastAppealDay = {}; ///< None before the disclosure.
    QString snapshotSha256; ///< Hex; empty while live.
    bool operator==(const ReviewDocument&) const = default;
};

/// The frozen part as canonical JSON: keys sorted, texts in NFC, no floating-point numbers (they stand
/// as text with 17 significant digits, which read back to the same value). A review without an
/// approval line has no key for it, as in files from before there was one.
QByteArray snapshotOf(const ReviewDocument& document);

/// Reads what snapshotOf() wrote; Damaged where it is anything else. The live part stays as in `live`.
Result<ReviewDocument> thawed(const QByteArray& snapshot, ReviewDocument live);

/// SHA-256 of a snapshot, in hex.
QString snapshotSha256(const QByteArray& snapshot);

} // namespace levelbook
