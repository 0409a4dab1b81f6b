#include "gui/roadmaptree.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int heightOfRow = 26;
constexpr int emptyMargin = 48;
constexpr int roomForTexts = 52; ///< Beside a text in its cell: check box and margins.
constexpr int dayWidth = 88;
constexpr int noteWidth = 84;
constexpr int evidenceWidth = 84;

// An item's words wrap: rows are as high as their text at the column's width.
class WrappingDelegate : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QTreeView* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(heightOfRow);
        if (index.column() != RoadmapModel::Text)
            return size;
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        const int width =
            m_view->columnWidth(RoadmapModel::Text) - depth * m_view->indentation() - roomForTexts;
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, qMax(width, 40), 4000), Qt::TextWordWrap, index.data().toString());
        size.setHeight(qMax(heightOfRow, text.height() + 8));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        if (index.column() != RoadmapModel::Text)
            option->features &= ~QStyleOptionViewItem::WrapText;
    }

private:
    QTreeView* m_view;
};

} // namespace

RoadmapTree::RoadmapTree(RoadmapModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"roadmapTree"_s);
    setModel(&model);
    setItemDelegate(new WrappingDelegate(this));
    setWordWrap(true);
    setIndentation(16);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(RoadmapModel::Text, QHeaderView::Stretch);
    header()->resizeSection(RoadmapModel::DoneOn, dayWidth);
    header()->resizeSection(RoadmapModel::Note, noteWidth);
    header()->resizeSection(RoadmapModel::Evidence, evidenceWidth);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model.entry(index))
            Q_EMIT editWanted();
        else
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
}

void RoadmapTree::showFirst()
{
    QModelIndex first;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex level = m_model.index(row, 0);
        setExpanded(level, m_model.levelAt(level) >= m_model.levelAt(m_model.index(0, 0)));
        for (int sort = 0; sort < m_model.rowCount(level); ++sort) {
            const QModelIndex sorts = m_model.index(sort, 0, level);
            setExpanded(sorts, true);
            if (!first.isValid())
                first = m_model.index(0, 0, sorts);
        }
    }
    setCurrentIndex(first);
    scrollToTop();
}

const RoadmapEntry* RoadmapTree::current() const { return m_model.entry(currentIndex()); }

void RoadmapTree::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void RoadmapTree::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex item = currentIndex().siblingAtColumn(RoadmapModel::Text);
    switch (event->key()) {
    case Qt::Key_Space:
        if (const RoadmapEntry* entry = m_model.entry(item)) {
            m_model.setData(item, entry->tick ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        } else if (item.isValid()) {
            setExpanded(item, !isExpanded(item));
        }
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model.entry(item))
            Q_EMIT editWanted();
        else if (item.isValid())
            setExpanded(item, !isExpanded(item));
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void RoadmapTree::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(emptyMargin, 0, -emptyMargin, 0),
        Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void RoadmapTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void RoadmapTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentEntryChanged();
}

} // namespace levelbook::gui
