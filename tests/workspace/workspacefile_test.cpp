#include "workspace/workspacefixture.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class File : public WorkspaceFile {
protected:
    /// What is wrong with the file, as "item: key of the error".
    QStringList findings()
    {
        QStringList lines;
        const QList<Problem> problems = must(checkFile(*m_store));
        for (const Problem& problem : problems) {
            EXPECT_FALSE(problem.args.isEmpty());
            lines << problem.item + u": "_s + errorKey(problem.code);
        }
        return lines;
    }
};

} // namespace

TEST_F(File, ANewOneHasTheBuiltInFrameworkAndNothingElse)
{
    const QList<FrameworkVersion> versions = must(store().frameworkVersions());
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions[0].key, u"python-backend-engineer"_s);
    EXPECT_EQ(versions[0].version, 1);
    EXPECT_EQ(versions[0].createdAt, m_now);
    EXPECT_EQ(must(store().framework(versions[0].id)), must(builtInFramework()));
    const StoreCounts counts = must(store().counts());
    EXPECT_EQ(counts.engineers + counts.teams + counts.records + counts.cycles + counts.reviews
            + counts.imports,
        0);
    EXPECT_TRUE(findings().isEmpty());
}

TEST_F(File, NothingIsEverOverwritten)
{
    addUsualPeople();
    EXPECT_TRUE(failsWith(createFile(path(), m_now), ErrorCode::FileExists));
    EXPECT_EQ(must(store().engineers()).size(), 4);
}

TEST_F(File, OpeningNeverCreates)
{
    EXPECT_TRUE(
        failsWith(openFile(in(u"mistyped"_s), OpenMode::ReadWrite), ErrorCode::FileNotFound));
    EXPECT_FALSE(QFile::exists(in(u"mistyped"_s)));
}

TEST_F(File, OpenedForReadingNothingCanBegin)
{
    const auto reader = must(openFile(path(), OpenMode::ReadOnly));
    EXPECT_TRUE(failsWith(reader->begin(), ErrorCode::ReadOnly));
    EXPECT_TRUE(failsWith(
        importPeople(*reader, request(QByteArray(peopleHeader) + "E1,One,A,mid,2020-03-02,,,,\n")),
        ErrorCode::ReadOnly));
}

TEST_F(File, CheckingFindsAPersonWithoutATeamOrLevel)
{
    addUsualPeople();
    EXPECT_TRUE(findings().isEmpty());
    sql("DELETE FROM team_step WHERE engineer_id = (SELECT id FROM engineer WHERE employee_no = "
        "'E2')");
    sql("DELETE FROM level_step WHERE engineer_id = (SELECT id FROM engineer WHERE employee_no = "
        "'E3')");
    EXPECT_EQ(
        findings(), (QStringList{ u"E2: person_without_team"_s, u"E3: person_without_level"_s }));
}

TEST_F(File, CheckingFindsATamperedSnapshot)
{
    addUsualPeople();
    openCycle();
    approvedReview();
    EXPECT_TRUE(findings().isEmpty());
    const QStringList finding{ u"2026H1/1: snapshot_altered"_s };
    sql("UPDATE review SET snapshot = replace(snapshot, '강점', '약점')");
    EXPECT_EQ(findings(), finding);
    sql("UPDATE review SET snapshot = replace(snapshot, '약점', '강점')");
    EXPECT_TRUE(findings().isEmpty());
    sql("UPDATE review SET snapshot_sha256 = 'f' || substr(snapshot_sha256, 2) || 'f'");
    EXPECT_EQ(findings(), finding);
    // Taken away whole it is missed all the same.
    sql("UPDATE review SET snapshot = NULL, snapshot_sha256 = NULL");
    EXPECT_EQ(findings(), finding);
}

TEST_F(File, CheckingFindsAReferenceToNobodyAndReadingOutlivesIt)
{
    addUsualPeople();
    sql("PRAGMA foreign_keys = OFF");
    sql("DELETE FROM engineer WHERE employee_no = 'E1'");
    EXPECT_FALSE(must(checkFile(*m_store)).isEmpty());
    EXPECT_EQ(must(store().engineers()).size(), 3);
}
