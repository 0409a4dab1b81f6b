#include "gui/readtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int mostColumnWidth = 320;
constexpr int heightOfRow = 24;
constexpr int rowsMeasured = 50; ///< About what is in view.

QString cell(QString text)
{
    for (QChar& c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator)
            c = u' ';
    }
    return !text.isEmpty() && u"=+-@"_s.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

ReadTable::ReadTable(QWidget* parent)
    : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
}

// Not by resizeColumnsToContents(): where a table is not shown yet, that measures every row, and
// there may be thousands.
void ReadTable::fitColumns()
{
    const int rows = model() ? std::min(model()->rowCount(), rowsMeasured) : 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, sizeHintForIndex(model()->index(row, column)).width());
        setColumnWidth(column, std::min(width + 8, mostColumnWidth));
    }
}

void ReadTable::copyRows() const
{
    if (!model())
        return;
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) {
        rows.resize(model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setText(tabSeparated(*model(), rows));
}

void ReadTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT rowActivated(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

QString tabSeparated(const QAbstractItemModel& model, const QList<int>& rows)
{
    QStringList lines;
    QStringList cells;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        cells << cell(model.headerData(column, Qt::Horizontal).toString());
    lines << cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells << cell(model.index(row, column).data().toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace levelbook::gui
