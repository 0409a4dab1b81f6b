// Sorts texts as Koreans do and filters rows by a predicate over the source's rows.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>
#include <unordered_map>

namespace levelbook {

class CollatedProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using Accept = std::function<bool(int sourceRow)>;

    explicit CollatedProxy(QObject* parent = nullptr);

    /// Shows only the rows that are accepted; an empty function accepts all.
    void setAccept(Accept accept);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    bool isLess(const QString& left, const QString& right) const;
    const QCollatorSortKey& keyOf(const QString& text) const;

    QCollator m_collator;
    mutable std::unordered_map<QString, QCollatorSortKey> m_keys; ///< Of the texts met so far.
    Accept m_accept;
};

} // namespace levelbook
