#include "models/previewmodel.h"

#include "text/format.h"
#include "text/labels.h"

using namespace Qt::StringLiterals;

namespace levelbook {

PreviewModel::PreviewModel(const Words& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void PreviewModel::setPreview(const TablePreview& preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

void PreviewModel::setWords(const Words& words)
{
    m_words = words;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.header.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_preview.rows[index.row()].cells.value(index.column());
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section >= rowCount())
            return {};
        return countText(m_preview.rows[section].line);
    }
    if (section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString& column = m_preview.columns[section];
    const QString meaning = column.isEmpty() ? m_words.translate("Preview", "Unknown column")
                                             : columnLabel(m_words, column);
    return QString(m_preview.header[section] + u"\n→ "_s + meaning);
}

} // namespace levelbook
