#include "gui/searchresults.h"

#include "text/format.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int listWidth = 520;
constexpr int rowHeight = 24;
constexpr int sideSpace = 8;

enum Role { NoteRole = Qt::UserRole, EntryRole };

// A result with its note at the right end; a heading in bold.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString text = std::exchange(row.text, QString());
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const bool isResult = index.data(EntryRole).isValid();
        const QString note = index.data(NoteRole).toString();
        QRect room = option.rect.adjusted(isResult ? 2 * sideSpace : sideSpace, 0, -sideSpace, 0);
        painter->save();
        QFont font = row.font;
        font.setBold(!isResult && note.isEmpty() && index.data(Qt::FontRole).isValid());
        painter->setFont(font);
        const QFontMetrics metrics(font);
        painter->setPen(row.palette.color(QPalette::PlaceholderText));
        if (!note.isEmpty()) {
            const QString shown = metrics.elidedText(note, Qt::ElideRight, room.width() / 2);
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, shown);
            room.setRight(room.right() - metrics.horizontalAdvance(shown) - 2 * sideSpace);
        }
        if (isResult)
            painter->setPen(row.palette.color(QPalette::Text));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { listWidth, rowHeight };
    }
};

} // namespace

SearchResults::SearchResults(QWidget* field)
    : QListWidget(field)
    , m_field(field)
{
    setObjectName(u"searchResults"_s);
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setItemDelegate(new RowDelegate(this));
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        setCurrentItem(item);
        if (current())
            Q_EMIT chosen();
    });
}

QListWidgetItem* SearchResults::addRow(const QString& text, Qt::ItemFlags flags)
{
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(flags);
    return item;
}

void SearchResults::show(const QList<SearchGroup>& groups, const Words& words)
{
    clear();
    m_entries.clear();
    for (const SearchGroup& group : groups) {
        QListWidgetItem* heading = addRow(label(words, group.kind), Qt::NoItemFlags);
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        for (const SearchEntry& entry : group.found) {
            QListWidgetItem* item = addRow(entry.text, Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setData(NoteRole, entry.note);
            item->setData(EntryRole, m_entries.size());
            item->setData(Qt::AccessibleTextRole,
                QStringList{ label(words, group.kind), entry.text, entry.note }.join(u", "_s));
            m_entries << entry;
        }
        if (group.more > 0)
            addRow(tr("%1 more").arg(countText(group.more)), Qt::NoItemFlags);
    }
    if (groups.isEmpty())
        addRow(tr("Nothing found"), Qt::NoItemFlags);
    setCurrentRow(-1);
    step(1);
    place();
    QListWidget::show();
}

void SearchResults::place()
{
    setFixedSize(listWidth, rowHeight * count() + 2 * frameWidth());
    // The right ends meet: the field stands at the window's.
    move(m_field->mapToGlobal(QPoint(m_field->width() - listWidth, m_field->height())));
}

void SearchResults::step(int by)
{
    const int rows = count();
    int row = currentRow() < 0 && by < 0 ? 0 : currentRow();
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (item(row)->flags() & Qt::ItemIsSelectable) {
            setCurrentRow(row);
            return;
        }
    }
}

std::optional<SearchEntry> SearchResults::current() const
{
    const QListWidgetItem* item = currentItem();
    if (!item || !item->data(EntryRole).isValid())
        return std::nullopt;
    return m_entries[item->data(EntryRole).toLongLong()];
}

void SearchResults::retranslate() { setAccessibleName(tr("Search results")); }

} // namespace levelbook::gui
