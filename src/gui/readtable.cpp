#include "gui/readtable.h"

#include "gui/widesttexts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int mostColumnWidth = 320;
constexpr int heightOfRow = 26;
constexpr int emptyMargin = 48;
constexpr int rowsLookedAt = 200; ///< There may be a million of them.
constexpr int textsMeasured = 3; ///< A cell that is wider after all shows so by an ellipsis.

QString cell(QString text)
{
    for (QChar& c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator)
            c = u' ';
    }
    return !text.isEmpty() && u"=+-@"_s.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

/// A header that can be asked to stretch its last column at once.
class ReadTableHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;
    using QHeaderView::resizeSections;
};

ReadTable::ReadTable(QWidget* parent)
    : QTableView(parent)
    , m_header(new ReadTableHeader(Qt::Horizontal))
{
    m_header->setSectionsClickable(true);
    m_header->setStretchLastSection(true);
    setHorizontalHeader(m_header);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
}

void ReadTable::fitColumns()
{
    m_fitWhenShown = !isVisible();
    if (m_fitWhenShown || !model())
        return;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (!isColumnHidden(column)) {
            const int widest =
                std::max(contentWidth(column), horizontalHeader()->sectionSizeHint(column));
            setColumnWidth(column, std::min(widest + 8, mostColumnWidth));
        }
    }
    // Qt would stretch the last column when the event loop comes to it: until then there would be a
    // scroll bar for what is too wide, and everything would be painted again when it goes.
    m_header->resizeSections();
    updateGeometries();
}

int ReadTable::contentWidth(int column) const
{
    QStringList texts;
    const int count = std::min(model()->rowCount(), rowsLookedAt);
    for (int row = 0; row < count; ++row)
        texts << model()->index(row, column).data().toString();
    int widest = 0;
    for (const int row : widestTexts(texts, textsMeasured))
        widest = std::max(widest, sizeHintForIndex(model()->index(row, column)).width());
    return widest + 1; // The grid's line, which is kept free though it is not drawn.
}

void ReadTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_fitWhenShown)
        fitColumns();
}

void ReadTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void ReadTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(emptyMargin, 0, -emptyMargin, 0),
        Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
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
