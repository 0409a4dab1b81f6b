#include "models/importcolumns.h"
#include "models/problemcolumns.h"
#include "support/support.h"

#include <QAbstractItemModelTester>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

TEST(ImportColumns, ShowAnImportAsPeopleReadIt)
{
    RecordModel<ImportLog> model(
        importColumns([](const QString& no) { return u"<"_s + no; }),
        [](const ImportLog& log) { return log.id.value; }, Words(Language::English));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ImportLog log;
    log.id = { 7 };
    log.kind = ImportKind::People;
    log.file = u"people.csv"_s;
    log.by = u"E1"_s;
    log.at = QDateTime(QDate(2026, 6, 30), QTime(16, 5), Qt::UTC);
    log.rows = 1234;
    log.added = 1000;
    model.setRecords({ log });
    const auto text = [&model](const char* key) {
        return model.index(0, model.columnOf(key)).data().toString();
    };
    EXPECT_EQ(text("number"), u"7");
    EXPECT_EQ(text("kind"), u"People");
    EXPECT_EQ(text("file"), u"people.csv");
    EXPECT_EQ(text("at"), u"2026-07-01 01:05"); // in Seoul
    EXPECT_EQ(text("by"), u"<E1");
    EXPECT_EQ(text("rows"), u"1,234");
    EXPECT_EQ(text("added"), u"1,000");
    EXPECT_EQ(text("undone"), QString());
}

TEST(ProblemColumns, SayWhereAndWhat)
{
    RecordModel<ListedProblem> model(
        problemColumns(), [](const ListedProblem& one) { return one.number; },
        Words(Language::English));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords(listed({ { ErrorCode::BadDate, { u"2026-02-30"_s }, 3, u"date"_s, {} },
        { ErrorCode::EmptyFile, {}, std::nullopt, {}, {} } }));
    EXPECT_EQ(model.index(0, 0).data().toString(), u"3");
    EXPECT_EQ(model.index(0, 0).data(SortRole).toInt(), 3);
    EXPECT_EQ(model.index(0, 1).data().toString(), u"date");
    EXPECT_TRUE(model.index(0, 2).data().toString().contains(u"2026-02-30"));
    EXPECT_EQ(model.index(1, 0).data().toString(), QString());
    EXPECT_FALSE(model.index(1, 2).data().toString().isEmpty());
}

} // namespace
