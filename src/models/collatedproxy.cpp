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

// Heard before the base class hears of it, which compares rows at once.
void CollatedProxy::setSourceModel(QAbstractItemModel* source)
{
    for (const QMetaObject::Connection& one : std::as_const(m_watched))
        disconnect(one);
    m_watched.clear();
    forgetRows();
    if (source) {
        const auto forget = [this] { forgetRows(); };
        m_watched << connect(source, &QAbstractItemModel::dataChanged, this, forget)
                  << connect(source, &QAbstractItemModel::rowsInserted, this, forget)
                  << connect(source, &QAbstractItemModel::rowsRemoved, this, forget)
                  << connect(source, &QAbstractItemModel::rowsMoved, this, forget)
                  << connect(source, &QAbstractItemModel::layoutChanged, this, forget)
                  << connect(source, &QAbstractItemModel::modelReset, this, forget);
    }
    QSortFilterProxyModel::setSourceModel(source);
}

void CollatedProxy::sort(int column, Qt::SortOrder order)
{
    forgetRows();
    QSortFilterProxyModel::sort(column, order);
}

void CollatedProxy::invalidate()
{
    forgetRows();
    QSortFilterProxyModel::invalidate();
}

void CollatedProxy::forgetRows()
{
    m_rowKeys.clear();
    if (m_keys.size() > mostKeys)
        m_keys.clear();
}

bool CollatedProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const size_t rows = static_cast<size_t>(sourceModel()->rowCount());
    if (m_rowKeys.size() != rows)
        m_rowKeys.assign(rows, {});
    const RowKey& a = keyOf(left);
    const RowKey& b = keyOf(right);
    // What is absent comes last, whichever way the others go.
    const bool aAbsent = !a.value.isValid();
    const bool bAbsent = !b.value.isValid();
    if (aAbsent || bAbsent)
        return aAbsent != bAbsent && bAbsent == (sortOrder() == Qt::AscendingOrder);
    if (a.text && b.text)
        return *a.text < *b.text;
    return QVariant::compare(a.value, b.value) == QPartialOrdering::Less;
}

// A sort asks for each row some twenty times.
const CollatedProxy::RowKey& CollatedProxy::keyOf(const QModelIndex& cell) const
{
    RowKey& key = m_rowKeys[static_cast<size_t>(cell.row())];
    if (!key.known)
        key = makeKey(cell);
    return key;
}

CollatedProxy::RowKey CollatedProxy::makeKey(const QModelIndex& cell) const
{
    const QVariant value = cell.data(sortRole());
    if (isAbsent(value))
        return { true, {}, nullptr };
    const bool isText = value.typeId() == QMetaType::QString;
    return { true, value, isText ? &keyOf(value.toString()) : nullptr };
}

// Comparing keys is many times faster than comparing texts.
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
