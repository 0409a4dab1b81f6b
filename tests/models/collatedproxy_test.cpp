#include "models/collatedproxy.h"
#include "models/record.h"
#include "support/support.h"

#include <QAbstractItemModelTester>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class CollatedProxyTest : public testing::Test {
protected:
    CollatedProxyTest() { proxy.setSourceModel(&model); }

    void show(const QStringList& titles)
    {
        QList<Note> notes;
        for (const QString& title : titles)
            notes << Note{ notes.size() + 1, title, {}, {} };
        model.setRecords(notes);
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < proxy.rowCount(); ++row)
            all << proxy.index(row, 0).data().toString();
        return all;
    }

    NoteModel model;
    CollatedProxy proxy;
    QAbstractItemModelTester tester{ &proxy,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(CollatedProxyTest, SortsAsKoreansDo)
{
    show({ u"하늘"_s, u"Kim"_s, u"나무"_s, u"강"_s, u"가나다"_s, u"까치"_s });
    proxy.sort(0);
    EXPECT_EQ(
        titles(), (QStringList{ u"가나다"_s, u"강"_s, u"까치"_s, u"나무"_s, u"하늘"_s, u"Kim"_s }));
}

TEST_F(CollatedProxyTest, SortsNumbersInsideTextsByTheirValue)
{
    show({ u"E10"_s, u"E9"_s, u"E100"_s });
    proxy.sort(0);
    EXPECT_EQ(titles(), (QStringList{ u"E9"_s, u"E10"_s, u"E100"_s }));
}

TEST_F(CollatedProxyTest, PutsWhatIsAbsentLastWhicheverWay)
{
    show({ u""_s, u"나"_s, u"가"_s });
    proxy.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(titles(), (QStringList{ u"가"_s, u"나"_s, u""_s }));
    proxy.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(titles(), (QStringList{ u"나"_s, u"가"_s, u""_s }));

    model.setRecords({ { 1, u"없음"_s, {}, {} }, { 2, u"늦음"_s, {}, { 2026, 5, 1 } },
        { 3, u"이름"_s, {}, { 2025, 5, 1 } } });
    proxy.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(titles(), (QStringList{ u"이름"_s, u"늦음"_s, u"없음"_s }));
    proxy.sort(2, Qt::DescendingOrder);
    EXPECT_EQ(titles(), (QStringList{ u"늦음"_s, u"이름"_s, u"없음"_s }));
}

TEST_F(CollatedProxyTest, SortsAnewWhateverChanges)
{
    show({ u"가"_s, u"나"_s, u"다"_s });
    proxy.sort(0);
    model.setRecords({ { 1, u"라"_s, {}, {} }, { 2, u"나"_s, {}, {} }, { 3, u"다"_s, {}, {} } });
    EXPECT_EQ(titles(), (QStringList{ u"나"_s, u"다"_s, u"라"_s }));
    show({ u"하"_s, u"가"_s });
    EXPECT_EQ(titles(), (QStringList{ u"가"_s, u"하"_s }));
}

TEST_F(CollatedProxyTest, SortsAnewWhatNoSignalTold)
{
    int first = 1; // What the rows look up elsewhere, e.g. the team of a day.
    const Column<Note> order{ "order", [](const Words&) { return QString(); },
        [&first](const Note& note) { return QVariant(note.id == first ? 0 : 1); } };
    RecordModel<Note> looking(
        { order }, [](const Note& note) { return note.id; }, Words(Language::English));
    looking.setRecords({ { 1, u"one"_s, {}, {} }, { 2, u"two"_s, {}, {} } });
    CollatedProxy sorted;
    sorted.setSourceModel(&looking);
    sorted.sort(0);
    EXPECT_EQ(sorted.mapToSource(sorted.index(0, 0)).row(), 0);
    first = 2;
    sorted.invalidate();
    EXPECT_EQ(sorted.mapToSource(sorted.index(0, 0)).row(), 1);
}

TEST_F(CollatedProxyTest, ShowsOnlyWhatIsAccepted)
{
    show({ u"가"_s, u"나"_s, u"다"_s });
    proxy.setAccept([this](int row) { return model.saved(row).title != u"나"; });
    EXPECT_EQ(titles(), (QStringList{ u"가"_s, u"다"_s }));
    proxy.setAccept({});
    EXPECT_EQ(proxy.rowCount(), 3);
}
