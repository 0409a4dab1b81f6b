// Sorts texts as Koreans do and filters rows by a predicate over the source's rows.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>
#include <unordered_map>
#include <vector>

namespace levelbook {

/// For tables. What a row is sorted by is asked for once and kept until the source says that it
/// changed.
class CollatedProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using Accept = std::function<bool(int sourceRow)>;

    explicit CollatedProxy(QObject* parent = nullptr);

    /// Shows only the rows that are accepted; an empty function accepts all.
    void setAccept(Accept accept);

    void setSourceModel(QAbstractItemModel* source) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Filters and sorts anew, because the rows show something else that no signal told.
    void invalidate();

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    struct RowKey {
        bool known = false;
        QVariant value; ///< Invalid where the row has none.
        const QCollatorSortKey* text = nullptr; ///< Where the value is a text.
    };

    RowKey makeKey(const QModelIndex& cell) const;
    const RowKey& keyOf(const QModelIndex& cell) const;
    const QCollatorSortKey& keyOf(const QString& text) const;
    void forgetRows();

    QCollator m_collator;
    mutable std::unordered_map<QString, QCollatorSortKey> m_keys; ///< Of the texts met so far.
    mutable std::vector<RowKey> m_rowKeys; ///< By source row, for the column sorted by.
    QList<QMetaObject::Connection> m_watched;
    Accept m_accept;
};

} // namespace levelbook
