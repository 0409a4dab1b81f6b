#include "gui/draftstore.h"
#include "support/support.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class DraftStoreTest : public testing::Test {
protected:
    static ReviewDraft draft(const QString& employeeNo, const QString& text, int minute = 0)
    {
        ReviewDraft draft;
        draft.file = u"/x/a.levelbook"_s;
        draft.cycle = u"2026/상반기"_s;
        draft.employeeNo = employeeNo;
        draft.typedAt = QDateTime(QDate(2026, 7, 1), QTime(9, minute), Qt::UTC);
        draft.mine.strengths = text;
        return draft;
    }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    QString folder() const { return m_folder.filePath(u"drafts"_s); }

    QTemporaryDir m_folder;
    DraftStore m_store{ folder() };
};

} // namespace

TEST_F(DraftStoreTest, KeepsTheLastVersionUntilItIsRemoved)
{
    must(m_store.write(draft(u"E1"_s, u"first"_s)));
    must(m_store.write(draft(u"E1"_s, u"second"_s)));
    const auto found = m_store.find(u"/x/a.levelbook"_s, u"2026/상반기"_s, u"E1"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->mine.strengths, u"second"_s);
    EXPECT_EQ(files().size(), 1);
    m_store.remove(u"/x/a.levelbook"_s, u"2026/상반기"_s, u"E1"_s);
    EXPECT_FALSE(m_store.find(u"/x/a.levelbook"_s, u"2026/상반기"_s, u"E1"_s));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(DraftStoreTest, ListsTheDraftsOfAFileNewestFirst)
{
    must(m_store.write(draft(u"E1"_s, u"a"_s, 1)));
    must(m_store.write(draft(u"E2"_s, u"b"_s, 2)));
    ReviewDraft other = draft(u"E3"_s, u"c"_s, 3);
    other.file = u"/x/b.levelbook"_s;
    must(m_store.write(other));
    const QList<ReviewDraft> all = m_store.all(u"/x/a.levelbook"_s);
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].employeeNo, u"E2"_s);
    EXPECT_EQ(all[1].employeeNo, u"E1"_s);
}

TEST_F(DraftStoreTest, ADraftIsForItsOwnerOnly)
{
    must(m_store.write(draft(u"E1"_s, u"a"_s)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(folder() + u'/' + files().first()).permissions() & others);
    EXPECT_FALSE(QFileInfo(folder()).permissions() & others);
}

TEST_F(DraftStoreTest, NeverKeepsAResidentNumber)
{
    ReviewDraft bad = draft(u"E1"_s, u"900101-1234567"_s);
    bad.mine.improvements = u"kept"_s;
    must(m_store.write(bad));
    const auto found = m_store.find(bad.file, bad.cycle, bad.employeeNo);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->mine.improvements, u"kept"_s);
    EXPECT_EQ(found->mine.strengths, QString());
    EXPECT_FALSE(readFile(folder() + u'/' + files().first()).contains("1234567"));
}

TEST_F(DraftStoreTest, JunkInTheFolderIsNoDraft)
{
    must(m_store.write(draft(u"E1"_s, u"a"_s)));
    writeFile(folder() + u"/junk.json"_s, "{ not json");
    EXPECT_EQ(m_store.all(u"/x/a.levelbook"_s).size(), 1);
}

TEST_F(DraftStoreTest, SaysWhereItCannotWrite)
{
    writeFile(m_folder.filePath(u"file"_s), "in the way");
    const DraftStore store(m_folder.filePath(u"file"_s));
    EXPECT_FALSE(store.write(draft(u"E1"_s, u"a"_s)));
}
