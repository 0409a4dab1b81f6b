#include "storage/backupname.h"

#include "storage/filecheck.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

const auto timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;
constexpr int longestBase =
    180; // bytes; a name may have 255, and the numbers and SQLite's journal need some

QFileInfo realFile(const QString& databasePath)
{
    const QFileInfo info(databasePath);
    return QFileInfo(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
}

// The database's name without its suffix. One that is too long is cut, and a digest keeps it apart
// from others.
QString baseOf(const QFileInfo& file)
{
    const QString base = file.completeBaseName();
    if (QFile::encodeName(base).size() <= longestBase)
        return base;
    QString cut = base;
    while (QFile::encodeName(cut).size() > longestBase || cut.back().isHighSurrogate())
        cut.chop(1);
    const QByteArray digest = QCryptographicHash::hash(base.toUtf8(), QCryptographicHash::Sha256);
    return cut + u'~' + QString::fromLatin1(digest.toHex().left(8));
}

QString dotted(const QString& suffix) { return suffix.isEmpty() ? suffix : u'.' + suffix; }

} // namespace

QList<BackupInfo> backupsBeside(const QString& databasePath)
{
    const QFileInfo file = realFile(databasePath);
    const QRegularExpression pattern(
        u"^%1\\.backup-(\\d{4,9})-v(\\d{1,9})-(\\d{8}T\\d{6}Z)%2$"_s.arg(
            QRegularExpression::escape(baseOf(file)),
            QRegularExpression::escape(dotted(file.suffix()))));
    QList<BackupInfo> backups;
    const QStringList names = file.dir().entryList(QDir::Files);
    for (const QString& name : names) {
        const auto match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(3), timeFormat);
        at.setTimeSpec(Qt::UTC);
        backups << BackupInfo{ file.dir().filePath(name), match.captured(1).toInt(),
            match.captured(2).toInt(), at };
    }
    std::sort(backups.begin(), backups.end(),
        [](const BackupInfo& a, const BackupInfo& b) { return a.sequence > b.sequence; });
    return backups;
}

QString nextBackupPath(const QString& databasePath, int schemaVersion, const QDateTime& now)
{
    const QFileInfo file = realFile(databasePath);
    const QList<BackupInfo> present = backupsBeside(databasePath);
    for (int sequence = present.isEmpty() ? 1 : present.first().sequence + 1;; ++sequence) {
        const QString path =
            file.dir().filePath(u"%1.backup-%2-v%3-%4%5"_s.arg(baseOf(file))
                                    .arg(sequence, 4, 10, QLatin1Char('0'))
                                    .arg(schemaVersion)
                                    .arg(now.toUTC().toString(timeFormat), dotted(file.suffix())));
        if (!QFileInfo::exists(path))
            return path;
    }
}

QString asidePath(const QString& databasePath, const QDateTime& now)
{
    const QFileInfo file = realFile(databasePath);
    for (int i = 1;; ++i) {
        const QString path = file.dir().filePath(u"%1.before-restore-%2-%3%4"_s.arg(baseOf(file))
                                                     .arg(i, 4, 10, QLatin1Char('0'))
                                                     .arg(now.toUTC().toString(timeFormat))
                                                     .arg(dotted(file.suffix())));
        if (!QFileInfo::exists(path) && journalsBeside(path).isEmpty())
            return path;
    }
}

} // namespace levelbook
