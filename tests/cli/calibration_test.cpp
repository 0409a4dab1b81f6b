// The calibration of the sample's earlier cycle, as scripts and people read it.
#include "clirun.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString cycle = u"2018 하반기"_s;

// Made by the first case that asks for it.
QString sampleBook()
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(u"sample.lvb"_s);
    static const int exitCode = runCli({ u"--db"_s, path, u"create"_s, u"--sample"_s }).exitCode;
    EXPECT_EQ(exitCode, 0);
    return path;
}

class CalibrationVerb : public testing::Test {
protected:
    QJsonObject calibration(const QStringList& more = {}) const
    {
        const QStringList words = QStringList{ u"cycle"_s, u"calibration"_s, cycle } + more;
        return m_book.must(words)[u"calibration"].toObject();
    }
    static QJsonObject of(const QJsonArray& list, const QString& key, const QString& value)
    {
        for (const QJsonValue& one : list) {
            if (one[key].toString() == value)
                return one.toObject();
        }
        ADD_FAILURE() << value.toStdString();
        return {};
    }

    Book m_book{ sampleBook() };
};

} // namespace

TEST_F(CalibrationVerb, ShowsReviewsQuotaAndRaters)
{
    const QJsonObject shown = calibration();
    EXPECT_EQ(shown[u"cycle"].toString(), cycle);
    const QJsonObject stands = shown[u"stands"].toObject();
    EXPECT_EQ(stands[u"waiting"].toInt(), 7);
    EXPECT_EQ(stands[u"settled"].toInt(), 2);
    EXPECT_EQ(stands[u"not_yet"].toInt(), 1);

    // 10 / 20 / 50 / 15 / 5 % of 10 people: 1, 2, 5, then the larger rest of 1.5 and 0.5 is C's.
    const QJsonArray grades = shown[u"grades"].toArray();
    QList<int> heads;
    for (const QJsonValue& grade : grades)
        heads << grade[u"headcount"].toInt();
    EXPECT_EQ(heads, (QList<int>{ 1, 2, 5, 2, 0 }));
    const QJsonObject a = of(grades, u"grade"_s, u"A"_s);
    EXPECT_EQ(a[u"given"].toInt(), 3);
    EXPECT_EQ(a[u"over"].toInt(), 1);

    const QJsonArray people = shown[u"people"].toArray();
    const QJsonObject person = of(people, u"engineer"_s, u"P0013"_s);
    EXPECT_EQ(person[u"state"].toString(), u"calibration"_s);
    EXPECT_TRUE(person[u"locked"].toBool());
    EXPECT_EQ(person[u"grade"].toString(), u"A"_s);
    EXPECT_GE(person[u"competency"].toDouble(), 3);
    EXPECT_TRUE(person[u"past"].toArray().isEmpty());

    const QJsonArray raters = shown[u"raters"].toArray();
    const QJsonObject lead = of(raters, u"engineer"_s, u"P0001"_s);
    EXPECT_EQ(lead[u"n"].toInt(), 9);
    EXPECT_EQ(lead[u"status"].toString(), u"ok"_s);
    EXPECT_LE(lead[u"low"].toDouble(), lead[u"difference"].toDouble());
    const QJsonObject few = of(raters, u"engineer"_s, u"P0002"_s);
    EXPECT_EQ(few[u"n"].toInt(), 3);
    EXPECT_EQ(few[u"status"].toString(), u"too_few"_s);
    EXPECT_TRUE(few[u"difference"].isNull());
}

TEST_F(CalibrationVerb, CanBeNarrowedToATeam)
{
    const QJsonObject shown = calibration({ u"--team"_s, u"결제(견본)"_s });
    EXPECT_EQ(shown[u"people"].toArray().size(), 4);
    EXPECT_EQ(
        m_book.json({ u"cycle"_s, u"calibration"_s, cycle, u"--team"_s, u"none"_s }).errorCode(),
        u"unknown_team"_s);
    EXPECT_EQ(
        m_book.json({ u"cycle"_s, u"calibration"_s, u"none"_s }).errorCode(), u"unknown_cycle"_s);
}

TEST_F(CalibrationVerb, LaterCyclesShowTheGradesThatStand)
{
    const QJsonObject shown =
        m_book.must({ u"cycle"_s, u"calibration"_s, u"2019 상반기"_s })[u"calibration"].toObject();
    const QJsonObject person = of(shown[u"people"].toArray(), u"engineer"_s, u"P0004"_s);
    const QJsonArray past = person[u"past"].toArray();
    ASSERT_EQ(past.size(), 1);
    EXPECT_EQ(past[0][u"cycle"].toString(), cycle);
    EXPECT_EQ(past[0][u"grade"].toString(), u"A"_s);
}

TEST_F(CalibrationVerb, SaysItInWordsForPeople)
{
    const Ran english = m_book.text({ u"cycle"_s, u"calibration"_s, cycle });
    EXPECT_EQ(english.exitCode, 0);
    EXPECT_TRUE(english.out.contains("Waiting for calibration: 7"));
    EXPECT_TRUE(english.out.contains("1 over"));
    EXPECT_TRUE(english.out.contains("Too few to judge"));
    const Ran korean = m_book.text({ u"cycle"_s, u"calibration"_s, cycle }, u"ko"_s);
    EXPECT_TRUE(QString::fromUtf8(korean.out).contains(u"1명 초과"_s));
}
