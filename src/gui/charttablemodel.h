// A chart's numbers as an item model; row for row the chart's data.
#pragma once

#include "charts/charttable.h"

#include <QAbstractTableModel>

namespace levelbook::gui {

class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const charts::ChartTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant alignment(int column) const;

    charts::ChartTable m_table;
    QList<bool> m_numeric; ///< By column.
};

} // namespace levelbook::gui
