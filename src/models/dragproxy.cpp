#include "models/dragproxy.h"

#include <QMimeData>

namespace levelbook {

DragProxy::DragProxy(const QString& mimeType, Key key, QObject* parent)
    : CollatedProxy(parent)
    , m_mimeType(mimeType)
    , m_key(std::move(key))
{
}

Qt::ItemFlags DragProxy::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = CollatedProxy::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData* DragProxy::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(m_mimeType, m_key(mapToSource(indexes.first()).row()));
    return data;
}

} // namespace levelbook
