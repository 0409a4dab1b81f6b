// A table whose rows can be dragged elsewhere, each carrying its key.
#pragma once

#include "models/collatedproxy.h"

namespace levelbook {

class DragProxy : public CollatedProxy {
    Q_OBJECT

public:
    /// The key of a row of the source, as a drop gets it.
    using Key = std::function<QByteArray(int sourceRow)>;

    /// `mimeType` names what the key is.
    DragProxy(const QString& mimeType, Key key, QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return { m_mimeType }; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    QString m_mimeType;
    Key m_key;
};

} // namespace levelbook
