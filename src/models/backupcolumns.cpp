#include "models/backupcolumns.h"

#include "text/format.h"
#include "workspace/clock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using BackupColumn = Column<ListedBackup>;

constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;

std::function<QString(const Words&)> title(const char* source)
{
    return [source](const Words& words) { return words.translate("Backups", source); };
}

QString stateText(const Words& words, BackupState state)
{
    switch (state) {
    case BackupState::NotRead:
        return words.translate("Backups", "being read …");
    case BackupState::Verified:
        return words.translate("Backups", "verified");
    case BackupState::Damaged:
        return words.translate("Backups", "damaged: of no use");
    }
    return {};
}

QString sizeText(qint64 bytes)
{
    constexpr double mebi = 1024.0 * 1024.0;
    return numberText(static_cast<double>(bytes) / mebi, 1) + u" MB"_s;
}

BackupColumn numberColumn()
{
    return { "number", title(QT_TRANSLATE_NOOP("Backups", "Number")),
        [](const ListedBackup& one) { return QVariant(one.info.sequence); }, {}, {}, numeric };
}

BackupColumn atColumn()
{
    return { "at", title(QT_TRANSLATE_NOOP("Backups", "Made at")),
        [](const ListedBackup& one) { return QVariant(one.info.takenAt); },
        [](const ListedBackup& one, const Words&) {
            return dateTimeText(one.info.takenAt, teamZone());
        },
        {} };
}

BackupColumn sizeColumn()
{
    return { "size", title(QT_TRANSLATE_NOOP("Backups", "Size")),
        [](const ListedBackup& one) { return QVariant(one.bytes); },
        [](const ListedBackup& one, const Words&) { return sizeText(one.bytes); }, {}, numeric };
}

BackupColumn stateColumn()
{
    return { "state", title(QT_TRANSLATE_NOOP("Backups", "State")),
        [](const ListedBackup& one) { return QVariant(static_cast<int>(one.state)); },
        [](const ListedBackup& one, const Words& words) { return stateText(words, one.state); },
        {} };
}

BackupColumn fileColumn()
{
    return { "file", title(QT_TRANSLATE_NOOP("Backups", "File")),
        [](const ListedBackup& one) { return QVariant(QFileInfo(one.info.path).fileName()); }, {},
        {} };
}

} // namespace

QList<BackupColumn> backupColumns()
{
    QList<BackupColumn> columns;
    columns << numberColumn() << atColumn() << sizeColumn() << stateColumn() << fileColumn();
    return columns;
}

} // namespace levelbook
