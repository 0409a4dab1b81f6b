#include "workspace/importrun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace levelbook {

namespace {

constexpr qint64 blockSize = 1 << 18;

Result<QString> sha256Of(const QString& path, const ReadProgress& progress)
{
    // Asked before opening: opening a FIFO waits for whoever writes into it.
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ ErrorCode::FileNotFound, { path }, {} };
    if (!info.isFile())
        return Error{ ErrorCode::NotARegularFile, { path }, {} };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::FileUnreadable, { path, file.errorString() }, {} };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            return Error{ ErrorCode::FileUnreadable, { path, file.errorString() }, {} };
        hash.addData(block);
        if (progress && !progress(file.pos(), file.size()))
            return Error{ ErrorCode::Cancelled, {}, {} };
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<ImportOutcome> runImport(Store& store, const ImportRequest& request, ImportKind kind,
    const QString& source, const std::function<Result<bool>(ImportLog&)>& write)
{
    auto sha256 = sha256Of(request.path, request.reading.progress);
    LEVELBOOK_TRY(sha256);
    ImportLog log;
    log.kind = kind;
    log.file = QFileInfo(request.path).fileName().normalized(QString::NormalizationForm_C);
    log.sha256 = *sha256;
    log.source = source;
    log.by = request.by;
    log.at = request.now;

    auto transaction = store.begin();
    LEVELBOOK_TRY(transaction);
    auto id = store.addImport(log);
    LEVELBOOK_TRY(id);
    log.id = *id;
    auto changed = write(log);
    LEVELBOOK_TRY(changed);
    ImportOutcome outcome{ std::nullopt, log.file, log.rows, log.added, log.updated,
        log.unchanged };
    if (request.dryRun || !*changed)
        return outcome; // The transaction takes its entry in the log back.
    LEVELBOOK_TRY(store.finishImport(log));
    LEVELBOOK_TRY((*transaction)->commit());
    outcome.id = log.id;
    return outcome;
}

Result<void> undoImport(Store& store, ImportId import, const QDateTime& now)
{
    auto transaction = store.begin();
    LEVELBOOK_TRY(transaction);
    LEVELBOOK_TRY(store.undoImport(import, now));
    return (*transaction)->commit();
}

} // namespace levelbook
