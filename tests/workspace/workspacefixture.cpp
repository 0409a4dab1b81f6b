#include "workspace/workspacefixture.h"

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const Period allTime{ day(1900, 1, 1), day(2201, 1, 1) };

} // namespace

WorkspaceFile::WorkspaceFile()
    : m_store(must(createFile(path(), m_now)))
{
}

std::unique_ptr<SqliteStore> WorkspaceFile::otherStore() const
{
    return must(openFile(path(), OpenMode::ReadWrite));
}

ImportRequest WorkspaceFile::request(const QByteArray& csv)
{
    const QString file = in(u"import.csv"_s);
    writeFile(file, csv);
    ImportRequest request;
    request.path = file;
    request.by = u"L1"_s;
    request.now = m_now;
    request.today = day(2026, 1, 15);
    return request;
}

Result<ImportOutcome> WorkspaceFile::people(const QByteArray& lines, QDate today)
{
    ImportRequest wanted = request(peopleHeader + lines);
    wanted.today = today;
    return importPeople(store(), wanted);
}

Result<ImportOutcome> WorkspaceFile::shortPeople(const QByteArray& lines, QDate today)
{
    ImportRequest wanted = request(shortPeopleHeader + lines);
    wanted.today = today;
    return importPeople(store(), wanted);
}

Result<ImportOutcome> WorkspaceFile::kpi(const QByteArray& lines)
{
    return importKpi(store(), request(kpiHeader + lines));
}

Result<ImportOutcome> WorkspaceFile::kpi(const QByteArray& lines, const CompletenessClaim& claim)
{
    ImportRequest wanted = request(kpiHeader + lines);
    wanted.complete = claim;
    return importKpi(store(), wanted);
}

void WorkspaceFile::addUsualPeople()
{
    must(people("L1,Lead,A,lead,2015-01-01,2005-01-01,,,\n"
                "E1,One,A,mid,2020-03-02,2018-01-01,,,L1\n"
                "E2,Two,A,senior,2018-01-01,2012-01-01,,,L1\n"
                "E3,Three,B,mid,2021-01-01,2019-01-01,,,\n"));
}

Engineer WorkspaceFile::engineer(const QString& employeeNo)
{
    const PeopleIndex people = must(PeopleIndex::read(store()));
    return *must(people.needEngineer(employeeNo));
}

TeamId WorkspaceFile::team(const QString& name)
{
    const PeopleIndex people = must(PeopleIndex::read(store()));
    return must(people.needTeam(name))->id;
}

QList<KpiRecord> WorkspaceFile::recordsOf(const KpiSubject& subject)
{
    return must(store().records({ { subject }, {}, allTime }));
}

QList<Declaration> WorkspaceFile::declarationsOf(const KpiSubject& subject)
{
    return must(store().declarations({ { subject }, {}, allTime }));
}

qint64 WorkspaceFile::standingImports() { return must(store().counts()).imports; }

void WorkspaceFile::sql(const QByteArray& statement)
{
    must(runScript(m_store->database().nativeHandle(), path(), statement));
}

void WorkspaceFile::openCycle(QList<Stage> stages)
{
    must(addCycle(store(), m_cycle, { day(2026, 1, 1), day(2026, 7, 1) }, std::move(stages)));
    must(advanceCycle(store(), m_cycle));
}

Review WorkspaceFile::startReview(const QString& employeeNo)
{
    StartRequest wanted;
    wanted.employeeNos << employeeNo;
    must(startReviews(store(), m_cycle, wanted));
    return review(employeeNo);
}

Review WorkspaceFile::review(const QString& employeeNo)
{
    return must(findReview(store(), m_cycle, employeeNo)).review;
}

Result<Review> WorkspaceFile::advance(
    ReviewState to, const QString& reason, const QString& employeeNo)
{
    return advanceReview(
        store(), m_cycle, employeeNo, to, reason, { u"L1"_s, m_now, day(2026, 7, 2) });
}

ReviewPatch WorkspaceFile::fullPatch(Rater rater, int rating, Level level)
{
    ReviewPatch patch;
    patch.rater = rater;
    const Framework framework = must(builtInFramework());
    for (const LevelItem& item : ratedItems(framework.level(level)))
        patch.ratings[item.key].rating = rating;
    patch.overall = u"잘했다"_s;
    return patch;
}

Result<Review> WorkspaceFile::fill(const ReviewPatch& patch, const QString& employeeNo)
{
    return fillReview(store(), m_cycle, employeeNo, patch);
}

Review WorkspaceFile::approvedReview(const QString& employeeNo)
{
    startReview(employeeNo);
    must(advance(ReviewState::First, {}, employeeNo));
    ReviewPatch patch = fullPatch(Rater::First, 4, engineer(employeeNo).levels.last().level);
    patch.strengths = u"강점"_s;
    patch.goals = QList<Goal>{ { u"배포 자동화"_s, u"주 1회"_s, day(2026, 12, 31) } };
    patch.grade = u"A"_s;
    patch.gradeReason = u"근거"_s;
    must(fill(patch, employeeNo));
    return must(advance(ReviewState::Approved, {}, employeeNo));
}

QList<ErrorCode> codesOf(const QList<Problem>& problems)
{
    QList<ErrorCode> codes;
    for (const Problem& problem : problems)
        codes << problem.code;
    return codes;
}

} // namespace levelbook::test
