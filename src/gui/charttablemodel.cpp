#include "gui/charttablemodel.h"

#include <algorithm>

namespace levelbook::gui {

void ChartTableModel::setTable(const charts::ChartTable& table)
{
    if (m_table == table)
        return;
    beginResetModel();
    m_table = table;
    m_numeric.clear();
    for (int column = 0; column < m_table.columns.size(); ++column)
        m_numeric << std::any_of(m_table.rows.begin(), m_table.rows.end(),
            [column](const auto& row) { return row[column].value.typeId() == QMetaType::Double; });
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::alignment(int column) const
{
    return QVariant(
        Qt::Alignment(m_numeric[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_table.rows[index.row()][index.column()].text;
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

} // namespace levelbook::gui
