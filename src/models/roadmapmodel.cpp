#include "models/roadmapmodel.h"

#include "models/plaintooltip.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// An index names its parent: 0 stands below the root, p + 1 below part p, and with s + 1 in the
// upper half below sort s of that part.
constexpr quintptr halfBits = 16;
constexpr quintptr lowerHalf = (quintptr(1) << halfBits) - 1;

quintptr below(int part) { return quintptr(part) + 1; }
quintptr below(int part, int sort) { return below(part) | ((quintptr(sort) + 1) << halfBits); }
int partOf(quintptr id) { return static_cast<int>(id & lowerHalf) - 1; }
int sortOf(quintptr id) { return static_cast<int>(id >> halfBits) - 1; }

} // namespace

RoadmapModel::RoadmapModel(const Words& words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_words(words)
{
}

void RoadmapModel::setRoadmap(const Roadmap& roadmap, const Framework& framework)
{
    QList<Part> parts = partsOf(roadmap);
    if (shapeOf(parts) == shapeOf(m_parts)) {
        m_level = roadmap.level;
        m_framework = framework;
        m_parts = parts;
        tellAll();
        return;
    }
    beginResetModel();
    m_level = roadmap.level;
    m_framework = framework;
    m_parts = parts;
    endResetModel();
}

QList<RoadmapModel::Part> RoadmapModel::partsOf(const Roadmap& roadmap)
{
    if (!roadmap.level)
        return {};
    QList<Level> levels{ *roadmap.level };
    if (const auto next = roadmap.next())
        levels << *next;
    for (const Level level : allLevels) {
        if (level < *roadmap.level)
            levels << level;
    }
    QList<Part> parts;
    for (const Level level : std::as_const(levels)) {
        Part part{ level, roadmap.progress.value(static_cast<int>(level)), {} };
        const QList<RoadmapEntry> entries = roadmap.entriesOf(level);
        for (const RoadmapEntry& entry : entries) {
            if (part.sorts.isEmpty() || part.sorts.last().kind != entry.item.kind)
                part.sorts << Sort{ entry.item.kind, {} };
            part.sorts.last().entries << entry;
        }
        parts << part;
    }
    return parts;
}

QStringList RoadmapModel::shapeOf(const QList<Part>& parts)
{
    QStringList shape;
    for (const Part& part : parts) {
        shape << levelKey(part.level);
        for (const Sort& sort : part.sorts) {
            shape << roadmapKindKey(sort.kind);
            for (const RoadmapEntry& entry : sort.entries)
                shape << entry.item.key;
        }
    }
    return shape;
}

void RoadmapModel::setWords(const Words& words)
{
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellAll();
}

void RoadmapModel::tellAll() { tellBelow({}); }

void RoadmapModel::tellBelow(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        tellBelow(index(row, 0, parent));
}

const RoadmapEntry* RoadmapModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || sortOf(index.internalId()) < 0)
        return nullptr;
    return &m_parts[partOf(index.internalId())]
                .sorts[sortOf(index.internalId())]
                .entries[index.row()];
}

QModelIndex RoadmapModel::indexOf(const QString& item) const
{
    for (int part = 0; part < m_parts.size(); ++part) {
        for (int sort = 0; sort < m_parts[part].sorts.size(); ++sort) {
            const QList<RoadmapEntry>& entries = m_parts[part].sorts[sort].entries;
            for (int row = 0; row < entries.size(); ++row) {
                if (entries[row].item.key == item)
                    return createIndex(row, 0, below(part, sort));
            }
        }
    }
    return {};
}

std::optional<Level> RoadmapModel::levelAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != 0)
        return std::nullopt;
    return m_parts[index.row()].level;
}

QModelIndex RoadmapModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const quintptr id = parent.internalId();
    return createIndex(
        row, column, id == 0 ? below(parent.row()) : below(partOf(id), parent.row()));
}

QModelIndex RoadmapModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const quintptr id = index.internalId();
    if (sortOf(id) < 0)
        return createIndex(partOf(id), 0, quintptr(0));
    return createIndex(sortOf(id), 0, below(partOf(id)));
}

int RoadmapModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_parts.size());
    if (parent.column() > 0)
        return 0;
    const quintptr id = parent.internalId();
    if (id == 0)
        return static_cast<int>(m_parts[parent.row()].sorts.size());
    if (sortOf(id) < 0)
        return static_cast<int>(m_parts[partOf(id)].sorts[parent.row()].entries.size());
    return 0;
}

int RoadmapModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString RoadmapModel::levelText(const Part& part) const
{
    const QString done = partText(m_words, part.progress.done, part.progress.total);
    const QString name = label(m_words, part.level);
    if (part.level == m_level)
        return filled(m_words.translate("Growth", "%1, the level now · %2"), { name, done });
    if (m_level && part.level == nextLevel(*m_level))
        return filled(m_words.translate("Growth", "%1, the next level · %2"), { name, done });
    return u"%1 · %2"_s.arg(name, done);
}

QString RoadmapModel::sortText(const Sort& sort) const
{
    if (sort.kind == RoadmapKind::Transition)
        return headingLabel(m_words, sort.kind);
    const auto done = std::count_if(sort.entries.begin(), sort.entries.end(),
        [](const RoadmapEntry& entry) { return entry.tick.has_value(); });
    return u"%1 · %2"_s.arg(headingLabel(m_words, sort.kind),
        partText(m_words, static_cast<int>(done), static_cast<int>(sort.entries.size())));
}

QVariant RoadmapModel::itemText(const RoadmapEntry& entry, int column) const
{
    if (column == Text)
        return entry.item.text.in(m_words.language());
    if (!entry.tick)
        return {};
    switch (column) {
    case DoneOn:
        return dateText(entry.tick->on);
    case Note:
        return entry.tick->note.simplified();
    case Evidence:
        return evidenceLabel(m_words, m_framework, entry.tick->evidence);
    default:
        return {};
    }
}

QVariant RoadmapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoadmapEntry* item = entry(index);
    const quintptr id = index.internalId();
    switch (role) {
    case Qt::DisplayRole:
        if (item)
            return itemText(*item, index.column());
        if (index.column() > 0)
            return {};
        return id == 0 ? levelText(m_parts[index.row()])
                       : sortText(m_parts[partOf(id)].sorts[index.row()]);
    case Qt::CheckStateRole:
        if (item && index.column() == Text)
            return item->tick ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        return item ? plainToolTip(itemText(*item, index.column()).toString()) : QVariant();
    case Qt::FontRole:
        if (!item) {
            QFont font;
            font.setBold(id == 0);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant RoadmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return m_words.translate("Growth", "Item");
    case DoneOn:
        return m_words.translate("Growth", "Done on");
    case Note:
        return m_words.translate("Growth", "Note");
    case Evidence:
        return label(m_words, Term::Evidence);
    default:
        return {};
    }
}

Qt::ItemFlags RoadmapModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_writable && entry(index) && index.column() == Text)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RoadmapModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const RoadmapEntry* item = entry(index);
    if (role != Qt::CheckStateRole || !item || !m_writable || index.column() != Text)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    if (on != item->tick.has_value())
        Q_EMIT tickWanted(QString(item->item.key), on);
    return false;
}

} // namespace levelbook
