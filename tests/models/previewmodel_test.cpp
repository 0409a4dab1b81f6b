#include "models/previewmodel.h"
#include "support/support.h"

#include <QAbstractItemModelTester>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

TablePreview people()
{
    TablePreview preview;
    preview.header = { u"사번"_s, u"급여"_s };
    preview.columns = { u"employee_no"_s, QString() };
    preview.rows = { { 2, { u"E1"_s, u"<b>1</b>"_s } }, { 5, { u"E2"_s, u"2"_s } } };
    return preview;
}

TEST(PreviewModel, ShowsRowsWithTheirLinesAndHeadersWithTheirMeaning)
{
    PreviewModel model{ Words(Language::English) };
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setPreview(people());
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.index(0, 1).data().toString(), u"<b>1</b>");
    EXPECT_EQ(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"5");
    EXPECT_EQ(
        model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"사번\n→ employee_no");
    EXPECT_EQ(
        model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"급여\n→ Unknown column");
    model.setPreview({});
    EXPECT_EQ(model.columnCount(), 0);
}

} // namespace
