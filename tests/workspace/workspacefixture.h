// A real database file with the built-in framework, and short words for what tests do to it.
#pragma once

#include "support/support.h"
#include "workspace/cycles.h"
#include "workspace/figures.h"
#include "workspace/imports.h"
#include "workspace/reviewfill.h"
#include "workspace/reviews.h"
#include "workspace/workspacefile.h"

#include <QTemporaryDir>

namespace levelbook::test {

/// Shorter than the class's own name where dates are listed.
inline QDate day(int year, int month, int dayOfMonth) { return { year, month, dayOfMonth }; }

/// The first line of a people file with all columns, of one without the optional ones, and of a KPI
/// file.
inline constexpr const char* peopleHeader =
    "employee_no,name,team,level,hired_on,career_started_on,left_on,email,manager_no\n";
inline constexpr const char* shortPeopleHeader =
    "employee_no,name,team,level,hired_on,career_started_on\n";
inline constexpr const char* kpiHeader =
    "employee_no,kpi,date,value,numerator,denominator,ref,note\n";

class WorkspaceFile : public testing::Test {
protected:
    WorkspaceFile();

    Store& store() { return *m_store; }
    /// Another connection to the same file, as another process would have.
    std::unique_ptr<SqliteStore> otherStore() const;
    QString path() const { return m_folder.filePath(QStringLiteral("main.levelbook")); }
    QString in(const QString& name) const { return m_folder.filePath(name); }

    /// An import request for a file that holds these bytes.
    ImportRequest request(const QByteArray& csv);
    /// Imports the lines under the header that has all columns.
    Result<ImportOutcome> people(const QByteArray& lines, QDate today = day(2026, 1, 15));
    /// The same without the optional columns.
    Result<ImportOutcome> shortPeople(const QByteArray& lines, QDate today = day(2026, 1, 15));
    Result<ImportOutcome> kpi(const QByteArray& lines);
    Result<ImportOutcome> kpi(const QByteArray& lines, const CompletenessClaim& claim);
    /// E1 (mid) and E2 (senior) in team A, L1 (lead) their manager there, E3 (mid) in team B.
    void addUsualPeople();

    Engineer engineer(const QString& employeeNo);
    TeamId team(const QString& name);
    /// All records of a person or a team.
    QList<KpiRecord> recordsOf(const KpiSubject& subject);
    QList<Declaration> declarationsOf(const KpiSubject& subject);
    /// How many imports stand.
    qint64 standingImports();
    /// Runs one statement on the file, past all rules.
    void sql(const QByteArray& statement);

    /// Adds a cycle from January to July 2026 and opens it.
    void openCycle(QList<Stage> stages = { Stage::First });
    /// Starts a review in the open cycle and returns it.
    Review startReview(const QString& employeeNo = QStringLiteral("E1"));
    Review review(const QString& employeeNo = QStringLiteral("E1"));
    Result<Review> advance(ReviewState to, const QString& reason = {},
        const QString& employeeNo = QStringLiteral("E1"));
    /// A patch that rates every item of the level with the same number and has an overall comment.
    ReviewPatch fullPatch(Rater rater = Rater::First, int rating = 4, Level level = Level::Mid);
    Result<Review> fill(const ReviewPatch& patch, const QString& employeeNo = QStringLiteral("E1"));
    /// Starts, fills with 4s and approves with an A.
    Review approvedReview(const QString& employeeNo = QStringLiteral("E1"));

    QTemporaryDir m_folder;
    QString m_cycle = QStringLiteral("2026H1");
    QDateTime m_now{ day(2026, 7, 2), QTime(9, 30), Qt::UTC };
    std::unique_ptr<SqliteStore> m_store;
};

/// The codes of problems, in order.
QList<ErrorCode> codesOf(const QList<Problem>& problems);

/// Whether a result failed with a code; the message says what came instead.
template <class T>
testing::AssertionResult failsWith(const Result<T>& result, ErrorCode code)
{
    if (result)
        return testing::AssertionFailure() << "no error";
    if (result.error().code != code)
        return testing::AssertionFailure() << describe(result.error());
    return testing::AssertionSuccess();
}

} // namespace levelbook::test
