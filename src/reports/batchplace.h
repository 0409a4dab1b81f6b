// The hidden folder in which the files of a batch are made, beside the place where they go.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace levelbook::reports {

/// Gone with this object, short of a kill. What a kill left in the folder is taken away by the next
/// batch there: the owner holds a lock for as long as it lives, so that only what belongs to nobody
/// any more is removed, and nothing that is not made here.
class BatchPlace {
public:
    explicit BatchPlace(const QString& folder);
    ~BatchPlace();
    Q_DISABLE_COPY_MOVE(BatchPlace)

    bool isValid() const { return m_lock >= 0; }
    QString errorString() const { return m_error; }
    QString filePath(const QString& name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
    int m_lock = -1;
    QString m_error;
};

/// Removes the places in a folder whose owners are dead.
void removeDeadPlaces(const QString& folder);

} // namespace levelbook::reports
