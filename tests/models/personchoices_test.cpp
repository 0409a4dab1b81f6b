// The people of a box: sorted, nobody first, each with the id behind it.
#include "models/personchoices.h"
#include "support/support.h"
#include "workspace/people.h"
#include "workspace/workspacefile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class PersonChoicesTest : public testing::Test {
protected:
    EngineerId add(const QString& no, const QString& name)
    {
        const QDate hired(2020, 1, 1);
        Engineer engineer;
        engineer.employeeNo = no;
        engineer.name = name;
        engineer.hiredOn = hired;
        engineer.levels << LevelStep{ hired, Level::Junior, {} };
        engineer.teams << TeamStep{ hired, {} };
        return must(addPerson(*store, engineer, u"플랫폼"_s)).id;
    }
    void show()
    {
        choices.setPeople(must(PeopleIndex::read(*store)));
        choices.complete();
    }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < choices.rowCount(); ++row)
            all << choices.index(row).data().toString();
        return all;
    }

    QTemporaryDir folder;
    std::unique_ptr<SqliteStore> store = must(createFile(
        folder.filePath(u"a.levelbook"_s), QDateTime({ 2026, 7, 1 }, QTime(9, 0), Qt::UTC)));
    PersonChoices choices;
    QAbstractItemModelTester tester{ &choices,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(PersonChoicesTest, AreSortedAsKoreansDoBehindNobody)
{
    const EngineerId last = add(u"P3"_s, u"하늘"_s);
    add(u"P1"_s, u"가람"_s);
    add(u"P2"_s, u"나래"_s);
    show();
    EXPECT_EQ(texts(), (QStringList{ QString(), u"가람 (P1)"_s, u"나래 (P2)"_s, u"하늘 (P3)"_s }));
    EXPECT_FALSE(choices.index(0).data(Qt::UserRole).isValid());
    EXPECT_EQ(choices.index(3).data(Qt::UserRole).toLongLong(), last.value);
}

TEST_F(PersonChoicesTest, ShowWhoCameSince)
{
    show();
    EXPECT_EQ(texts(), QStringList{ QString() });
    add(u"P1"_s, u"가람"_s);
    const QSignalSpy reset(&choices, &QAbstractItemModel::modelReset);
    show();
    EXPECT_EQ(reset.count(), 2);
    EXPECT_EQ(texts(), (QStringList{ QString(), u"가람 (P1)"_s }));
}

TEST_F(PersonChoicesTest, HaveOnlyThoseLookedForUntilTheListIsWanted)
{
    const EngineerId last = add(u"P3"_s, u"하늘"_s);
    add(u"P1"_s, u"가람"_s);
    add(u"P2"_s, u"나래"_s);
    choices.setPeople(must(PeopleIndex::read(*store)));
    EXPECT_EQ(texts(), QStringList{ QString() });
    const auto found = [&](int role, const QVariant& value) {
        return choices.match(choices.index(0), role, value, 1, Qt::MatchExactly);
    };
    ASSERT_EQ(found(Qt::UserRole, last.value).size(), 1);
    ASSERT_EQ(found(Qt::DisplayRole, u"나래 (P2)"_s).size(), 1);
    EXPECT_EQ(found(Qt::UserRole, last.value).first().row(), 1) << "no second time";
    EXPECT_TRUE(found(Qt::UserRole, 99).isEmpty());
    EXPECT_TRUE(found(Qt::DisplayRole, u"아무개"_s).isEmpty());
    EXPECT_EQ(texts(), (QStringList{ QString(), u"하늘 (P3)"_s, u"나래 (P2)"_s }));
    choices.complete();
    EXPECT_EQ(texts(), (QStringList{ QString(), u"가람 (P1)"_s, u"나래 (P2)"_s, u"하늘 (P3)"_s }));
}
