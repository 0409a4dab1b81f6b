// The names of the backups beside a database file, and their order.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace levelbook {

/// A backup as its name tells it. The sequence is the order: a clock may be set back.
struct BackupInfo {
    QString path;
    int sequence = 0;
    int schemaVersion = 0;
    QDateTime takenAt; ///< UTC, by the clock of the moment.
    bool operator==(const BackupInfo&) const = default;
};

/// The backups beside a database file, the newest first.
QList<BackupInfo> backupsBeside(const QString& databasePath);

/// The path for the next backup beside a database file: one sequence number above all that are
/// there.
QString nextBackupPath(const QString& databasePath, int schemaVersion, const QDateTime& now);

/// A free path beside a database file for the file that a restore puts aside.
QString asidePath(const QString& databasePath, const QDateTime& now);

} // namespace levelbook
