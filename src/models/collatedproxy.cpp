#include "models/collatedproxy.h"

#include "models/column.h"

namespace levelbook {

namespace {

constexpr size_t mostKeys = 20'000;

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
        return isLess(a.toString(), b.toString());
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

// A sort asks for each text some twenty times, and comparing keys is many times faster than texts.
bool CollatedProxy::isLess(const QString& left, const QString& right) const
{
    if (m_keys.size() > mostKeys)
        m_keys.clear();
    return keyOf(left) < keyOf(right);
}

const QCollatorSortKey& CollatedProxy::keyOf(const QString& text) const
{
    auto found = m_keys.find(text);
    if (found == m_keys.end())
        found = m_keys.emplace(text, m_collator.sortKey(text)).first;
    return found->second;
}

bool CollatedProxy::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    return !m_accept || m_accept(sourceRow);
}

} // namespace levelbook
