#include "workspace/importrun.h"

#include "workspace/filehash.h"

#include <QFileInfo>

namespace levelbook {

Result<ImportOutcome> runImport(Store& store, const ImportRequest& request, ImportKind kind,
    const QString& source, const std::function<Result<bool>(ImportLog&)>& write)
{
    FileHash hash(request.path);
    ImportLog log;
    log.kind = kind;
    log.file = request.name.isEmpty() ? QFileInfo(request.path).fileName() : request.name;
    log.file = log.file.normalized(QString::NormalizationForm_C);
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
    auto sha256 = hash.take();
    LEVELBOOK_TRY(sha256);
    log.sha256 = *sha256;
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
