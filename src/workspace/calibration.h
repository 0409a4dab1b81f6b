// The calibration of a cycle's grades (등급 조정): its reviews side by side, what they add up to,
// and giving a grade in it.
#pragma once

#include "domain/calibration.h"
#include "workspace/reviewdocuments.h"

namespace levelbook {

/// The grade that stands of a person in an earlier cycle.
struct PastGrade {
    QString cycle;
    QString grade;
    bool operator==(const PastGrade&) const = default;
};

/// A grade with its reason, as people write it.
struct GivenGrade {
    QString grade; ///< Empty: none.
    QString reason;
    bool operator==(const GivenGrade&) const = default;
};

struct CalibrationRow {
    ReviewId review;
    QString employeeNo;
    QString name;
    QString team; ///< At the period's last day, as the level.
    Level level = Level::Junior;
    ReviewState state = ReviewState::Draft;
    GivenGrade given;
    bool isLocked = false; ///< By a signature.
    QString firstRater; ///< Name, or empty.
    QString secondRater;
    QList<PastGrade> past; ///< Newest first.
    QList<RatedReview> parts; ///< The finished ones whose rater is known.
    int unknownRaters = 0; ///< Finished parts of which nobody knows who wrote them.
    bool judged = false; ///< Whether the scores are known yet, also those in `parts`.
    Scores scores;
    bool operator==(const CalibrationRow&) const = default;

    CalibrationStand stand() const { return calibrationStand(state); }
    /// Whether its grade may be given here.
    bool isOpen() const { return stand() == CalibrationStand::Waiting && !isLocked; }
};

/// Reads the reviews of a cycle, newest revisions, row by row: the scores of a row cost a look at
/// the person's records. Lives shorter than the store.
class CalibrationReader {
public:
    static Result<CalibrationReader> open(Store& store, const Cycle& cycle);

    /// All of them, not judged yet.
    QList<CalibrationRow> rows() const;
    qsizetype count() const { return m_reviews.size(); }
    /// One of them, with its scores.
    Result<CalibrationRow> judged(qsizetype index);

    const PeopleIndex& people() const { return m_reader.people(); }

private:
    CalibrationReader(DocumentReader reader, const Cycle& cycle);
    CalibrationRow rowOf(const Review& review) const;

    DocumentReader m_reader;
    Cycle m_cycle;
    QList<Review> m_reviews;
    QHash<EngineerId, QList<PastGrade>> m_past;
};

/// A rater with a name.
struct RaterRow {
    QString employeeNo;
    QString name;
    RaterFacts facts;
    bool operator==(const RaterRow&) const = default;
};

/// What the rows of a cycle, or of a part of its people, add up to.
struct CalibrationSummary {
    QMap<CalibrationStand, int> stands; ///< How many reviews; absent: none.
    QList<GradeCount> grades;
    int withoutGrade = 0;
    QList<RaterRow> raters; ///< By employee number.
    int unknownRaters = 0;
    bool operator==(const CalibrationSummary&) const = default;

    int all() const;
};
CalibrationSummary summaryOf(const QList<CalibrationRow>& rows, const QStringList& grades,
    const QList<QuotaShare>& quota, const PeopleIndex& people);

/// The keys of a framework's grades, from the highest.
QStringList gradeKeys(const Framework& framework);

/// Gives the newest revision of a person's review another grade, where its grade is still as
/// expected; undone by the same with both exchanged. GradeNotNow outside the calibration,
/// GradeLocked behind a signature, Conflict where somebody else gave another one; further the
/// errors of findReview() and saveEdit().
Result<Review> regrade(Store& store, const QString& cycleName, const QString& employeeNo,
    const GivenGrade& expected, const GivenGrade& wanted);

} // namespace levelbook
