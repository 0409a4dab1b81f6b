#include "models/collatedproxy.h"

#include "models/column.h"

namespace levelbook {

CollatedProxy::CollatedProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::Korean))
{
    m_collator.setNumericMode(true);
    setSortRole(SortRole);
}

void CollatedProxy::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    invalidateFilter();
}

bool CollatedProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    // What is absent comes last, whichever way the others go.
    if (a.isValid() != b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

bool CollatedProxy::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    return !m_accept || m_accept(sourceRow);
}

} // namespace levelbook
