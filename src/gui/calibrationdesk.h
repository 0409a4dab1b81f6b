// The reviews of the chosen cycle as the calibration has them: read in the background, regraded
// with a reason, and undone.
#pragma once

#include "gui/calibrationjob.h"
#include "gui/session.h"

namespace levelbook::gui {

class CalibrationDesk : public QObject {
    Q_OBJECT

public:
    explicit CalibrationDesk(Session& session, QObject* parent = nullptr);

    /// Reads where something has changed since; called when the page comes into view.
    void showNow();
    bool isReading() const { return m_job.isRunning(); }
    const QList<CalibrationRow>& rows() const { return m_rows; }
    /// What the rows of the chosen team, or of everybody, add up to.
    CalibrationSummary summary() const;
    bool isInTeam(const CalibrationRow& row) const;

    /// Gives a person's review a grade (empty: takes it away), asking for a reason over `asker`
    /// where one is needed or where another grade stood there. What keeps it from being given is
    /// told.
    void give(const QString& employeeNo, const QString& grade, QWidget* asker);

Q_SIGNALS:
    void rowsChanged();
    /// Something has changed since the rows were read: see showNow().
    void staled();

private:
    /// A grade given, from one to another.
    struct Step {
        QString cycle;
        QString employeeNo;
        GivenGrade from;
        GivenGrade to;
    };

    void read();
    void markStale();
    void takeRows(const QList<CalibrationRow>& rows);
    void takeJudged(const QList<CalibrationRow>& rows);
    void setRows(const QList<CalibrationRow>& rows);
    void takeGiven(const QString& employeeNo, const GivenGrade& given);
    bool apply(const Step& step);

    Session& m_session;
    CalibrationJob m_job;
    QList<CalibrationRow> m_rows;
    QHash<qint64, qsizetype> m_places; ///< Of the rows, by review.
    std::optional<CycleId> m_shownCycle;
    bool m_stale = true;
    bool m_saving = false;
};

} // namespace levelbook::gui
