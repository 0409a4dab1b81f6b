// The people of a box: sorted, nobody first, found by id and by text.
#include "models/personchoices.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

Engineer person(qint64 id, const QString& no, const QString& name)
{
    Engineer engineer;
    engineer.id = EngineerId{ id };
    engineer.employeeNo = no;
    engineer.name = name;
    return engineer;
}

class PersonChoicesTest : public testing::Test {
protected:
    PersonChoicesTest()
        : m_tester(&choices, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < choices.rowCount(); ++row)
            all << choices.index(row).data().toString();
        return all;
    }

    PersonChoices choices;

private:
    QAbstractItemModelTester m_tester;
};

TEST_F(PersonChoicesTest, AreSortedAsKoreansDoBehindNobody)
{
    choices.setPeople(PeopleIndex({ person(7, u"P3"_s, u"하늘"_s), person(8, u"P1"_s, u"가람"_s),
                                      person(9, u"P2"_s, u"나래"_s) },
        {}));
    EXPECT_EQ(texts(), (QStringList{ QString(), u"가람 (P1)"_s, u"나래 (P2)"_s, u"하늘 (P3)"_s }));
    EXPECT_FALSE(choices.index(0).data(Qt::UserRole).isValid());
    EXPECT_EQ(choices.index(3).data(Qt::UserRole).toLongLong(), 7);
}

TEST_F(PersonChoicesTest, ShowOtherPeopleWhenTheyAreSet)
{
    choices.setPeople(PeopleIndex({ person(7, u"P3"_s, u"하늘"_s) }, {}));
    const QSignalSpy reset(&choices, &QAbstractItemModel::modelReset);
    choices.setPeople(PeopleIndex());
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(texts(), QStringList{ QString() });
}

} // namespace
