#include "gui/calibrationdesk.h"

#include "gui/openreview.h"
#include "gui/reasondialog.h"
#include "models/editrecord.h"
#include "text/errortext.h"
#include "text/labels.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QString gradeName(const QString& grade)
{
    return grade.isEmpty() ? CalibrationDesk::tr("no grade") : grade;
}

// What keeps the grade of a review from being given on this page; empty where nothing does.
QString whyNot(const Words& words, bool isReadOnly, const Review& review)
{
    if (isReadOnly)
        return CalibrationDesk::tr("The file is open for reading only.");
    if (review.state != ReviewState::Calibration)
        return CalibrationDesk::tr("Grades are changed here while a review is in calibration; "
                                   "this one is in the state “%1”.")
            .arg(label(words, review.state));
    if (isGradeLocked(review))
        return problemText(words, { ErrorCode::GradeLocked, {}, std::nullopt, {}, {} });
    return {};
}

QString promptFor(const OpenReview& open, const QString& grade, bool isNeeded)
{
    const Review& review = open.saved();
    QStringList lines{ review.grade.isEmpty()
            ? CalibrationDesk::tr("%1 gets the grade %2.").arg(open.engineer().name, grade)
            : CalibrationDesk::tr("%1 gets the grade %2 instead of %3.")
                  .arg(open.engineer().name, grade, review.grade) };
    const auto suggested = open.document().scores.suggestedGrade;
    lines << (suggested
            ? CalibrationDesk::tr("The scores suggest %1.").arg(*suggested)
            : CalibrationDesk::tr("The scores suggest none: less than half of the final "
                                  "score or of achievement stands on evidence."));
    if (!review.gradeReason.trimmed().isEmpty())
        lines << CalibrationDesk::tr("Reason so far: %1").arg(review.gradeReason.trimmed());
    lines << (isNeeded ? CalibrationDesk::tr("Say why; the reason stands in the review.")
                       : CalibrationDesk::tr("A reason is not needed, but can be given."));
    return lines.join(u'\n');
}

// The row as it is now, with the scores that were known of it before.
CalibrationRow withScoresOf(CalibrationRow now, const CalibrationRow& known)
{
    if (!known.judged || known.state != now.state)
        return now;
    now.judged = true;
    now.scores = known.scores;
    now.parts = known.parts;
    return now;
}

} // namespace

CalibrationDesk::CalibrationDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_job, &CalibrationJob::rowsRead, this, &CalibrationDesk::takeRows);
    connect(&m_job, &CalibrationJob::rowsJudged, this, &CalibrationDesk::takeJudged);
    connect(&m_job, &CalibrationJob::finished, this, &CalibrationDesk::rowsChanged);
    connect(&m_job, &CalibrationJob::failed, &session, &Session::tell);
    connect(&session, &Session::cycleChanged, this, &CalibrationDesk::markStale);
    connect(&session.workspace(), &Workspace::changed, this, [this] {
        if (!m_saving)
            markStale();
    });
}

void CalibrationDesk::markStale()
{
    m_stale = true;
    Q_EMIT staled();
}

void CalibrationDesk::showNow()
{
    if (m_stale)
        read();
}

void CalibrationDesk::read()
{
    m_stale = false;
    const auto cycle = m_session.cycle();
    if (!cycle)
        m_job.stop();
    if (!cycle || m_shownCycle != cycle->id)
        setRows({});
    m_shownCycle.reset();
    if (!cycle)
        return;
    m_shownCycle = cycle->id;
    m_job.start(m_session.workspace().file(), *cycle);
}

void CalibrationDesk::takeRows(const QList<CalibrationRow>& rows)
{
    QList<CalibrationRow> merged = rows;
    for (CalibrationRow& row : merged) {
        const auto place = m_places.constFind(row.review.value);
        if (place != m_places.cend())
            row = withScoresOf(row, m_rows[*place]);
    }
    setRows(merged);
}

void CalibrationDesk::takeJudged(const QList<CalibrationRow>& rows)
{
    QList<CalibrationRow> all = m_rows;
    for (const CalibrationRow& row : rows) {
        const auto place = m_places.constFind(row.review.value);
        if (place == m_places.cend())
            continue;
        // A grade given here while the job was reading is newer than what it read.
        const GivenGrade given = all[*place].given;
        all[*place] = row;
        all[*place].given = given;
    }
    setRows(all);
}

void CalibrationDesk::setRows(const QList<CalibrationRow>& rows)
{
    m_rows = rows;
    m_places.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].review.value, i);
    Q_EMIT rowsChanged();
}

bool CalibrationDesk::isInTeam(const CalibrationRow& row) const
{
    return m_session.team().isEmpty() || row.team == m_session.team();
}

CalibrationSummary CalibrationDesk::summary() const
{
    QList<CalibrationRow> rows = m_rows;
    if (!m_session.team().isEmpty())
        rows.removeIf([this](const CalibrationRow& row) { return !isInTeam(row); });
    const auto cycle = m_session.cycle();
    Workspace& workspace = m_session.workspace();
    return summaryOf(rows, gradeKeys(workspace.framework()),
        cycle ? cycle->quota : QList<QuotaShare>(), workspace.people());
}

void CalibrationDesk::give(const QString& employeeNo, const QString& grade, QWidget* asker)
{
    const auto cycle = m_session.cycle();
    if (!cycle)
        return;
    // As the file has it now, scores and all: the row may not be judged yet.
    const auto open = OpenReview::read(m_session.workspace(), *cycle, employeeNo);
    if (!open)
        return m_session.tell(open.error());
    const Review& review = open->saved();
    if (review.grade == grade)
        return takeGiven(employeeNo, { review.grade, review.gradeReason });
    const QString why = whyNot(m_session.words(), m_session.workspace().isReadOnly(), review);
    if (!why.isEmpty()) {
        Q_EMIT m_session.told(
            tr("The grade of %1 stays as it is.").arg(open->engineer().name), { why });
        return;
    }
    const GivenGrade from{ review.grade, review.gradeReason };
    GivenGrade to{ grade, grade.isEmpty() ? QString() : review.gradeReason };
    const bool isNeeded = needsReason(grade, open->document().scores.suggestedGrade);
    if (isNeeded || (!grade.isEmpty() && !review.grade.isEmpty())) {
        const auto reason =
            askReason({ tr("Grade of %1").arg(open->engineer().name),
                          promptFor(*open, grade, isNeeded), tr("Give the grade"), {}, isNeeded },
                asker);
        if (!reason)
            return;
        to.reason = *reason;
    }
    const Step step{ cycle->name, employeeNo, from, to };
    if (!apply(step))
        return;
    m_session.undoStack().push(new EditRecord<Step>(tr("Grade of %1").arg(open->engineer().name),
        Step{ cycle->name, employeeNo, to, from }, step,
        [this](const Step& wanted) { return apply(wanted); }));
}

bool CalibrationDesk::apply(const Step& step)
{
    Workspace& workspace = m_session.workspace();
    const auto saved = regrade(workspace.store(), step.cycle, step.employeeNo, step.from, step.to);
    if (!saved) {
        m_session.tell(saved.error());
        return false;
    }
    m_saving = true;
    workspace.noteChange(Change::Reviews);
    m_saving = false;
    if (m_session.cycle() && m_session.cycle()->name == step.cycle) {
        takeGiven(step.employeeNo, step.to);
        Q_EMIT m_session.pageWanted(u"calibration"_s, step.employeeNo);
    }
    const Engineer* engineer = workspace.people().byNo(step.employeeNo);
    Q_EMIT m_session.remarked(tr("%1: %2 → %3")
                                  .arg(engineer ? engineer->name : step.employeeNo,
                                      gradeName(step.from.grade), gradeName(step.to.grade)));
    return true;
}

// Scores do not hang on grades: nothing else of the rows has to be read again.
void CalibrationDesk::takeGiven(const QString& employeeNo, const GivenGrade& given)
{
    for (CalibrationRow& row : m_rows) {
        if (row.employeeNo == employeeNo)
            row.given = given;
    }
    Q_EMIT rowsChanged();
}

} // namespace levelbook::gui
