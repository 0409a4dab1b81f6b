#include "storage/restore.h"

#include "storage/backup.h"
#include "storage/filecheck.h"
#include "storage/nativesql.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Result<void> removeName(const QString& path)
{
    if (QFile file(path); !file.remove())
        return Error{ ErrorCode::FileUnwritable, { path, file.errorString() }, {} };
    return {};
}

// Gives the present file, if any, and its journals second names: played into the restored file, a
// journal would damage it.
Result<void> keepAside(const QString& target, const QString& aside)
{
    const QStringList journals = journalsBeside(target);
    for (const QString& suffix : journals)
        LEVELBOOK_TRY(linkOrMove(target + suffix, aside + suffix));
    if (QFileInfo::exists(target))
        LEVELBOOK_TRY(linkOrMove(target, aside));
    LEVELBOOK_TRY(syncFolderOf(target));
    if (journals.isEmpty())
        return {};
    // The file goes first: without its journal it could be half of a transaction that looks whole.
    // Cut short here, there is no file at the path, which everybody notices.
    for (const QString& suffix : QStringList{ QString() } + journals) {
        if (QFileInfo::exists(target + suffix))
            LEVELBOOK_TRY(removeName(target + suffix));
        LEVELBOOK_TRY(syncFolderOf(target));
    }
    return {};
}

// Takes the second names back after a failure, so that the target is as it was.
void takeBack(const QString& target, const QString& aside)
{
    for (const QString& suffix : { u"-journal"_s, u"-wal"_s, QString() }) {
        if (QFileInfo::exists(target + suffix))
            QFile::remove(aside + suffix);
        else if (QFileInfo::exists(aside + suffix))
            QFile::rename(aside + suffix, target + suffix);
    }
}

} // namespace

Result<RestoreOutcome> restoreFrom(
    const QString& backupPath, const QString& targetPath, const QDateTime& now)
{
    LEVELBOOK_TRY(verifyBackup(backupPath));
    QFileInfo target(targetPath);
    if (target.exists() && !target.isFile())
        return Error{ ErrorCode::NotARegularFile, { targetPath }, {} };
    const QString path = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    auto copy = TempFile::create(path);
    if (!copy)
        return copy.error();
    {
        const auto source =
            NativeConnection::open(QFileInfo(backupPath).canonicalFilePath(), OpenMode::ReadOnly);
        if (!source)
            return source.error();
        LEVELBOOK_TRY(copyVerified(source->handle(), *copy, targetPath));
    }
    RestoreOutcome outcome;
    if (target.exists() || !journalsBeside(path).isEmpty()) {
        outcome.aside = asidePath(path, now);
        if (const auto kept = keepAside(path, outcome.aside); !kept) {
            takeBack(path, outcome.aside);
            return kept.error();
        }
    }
    if (const auto placed = copy->place(Replace::Yes); !placed) {
        if (!outcome.aside.isEmpty())
            takeBack(path, outcome.aside);
        return placed.error();
    }
    return outcome;
}

} // namespace levelbook
