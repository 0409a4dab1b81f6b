#include "models/collatedproxy.h"

#include "models/column.h"

namespace levelbook {

namespace {

bool isAbsent(const QVariant& value)
{
    return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        || (value.typeId() == QMetaType::QDate && !value.toDate().isValid());
}

} // namespace

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
    // What is absent comes last, whichever way the others go.
    if (isAbsent(a) || isAbsent(b))
        return isAbsent(a) != isAbsent(b) && isAbsent(b) == (sortOrder() == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

bool CollatedProxy::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    return !m_accept || m_accept(sourceRow);
}

} // namespace levelbook
