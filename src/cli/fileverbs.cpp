#include "cli/values.h"
#include "cli/verbs.h"
#include "storage/backup.h"
#include "storage/filelock.h"
#include "storage/restore.h"
#include "text/errortext.h"
#include "workspace/samplecalibration.h"
#include "workspace/sampleteam.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<QString> namedFile(const Globals& globals)
{
    if (globals.db.isEmpty())
        return Error{ ErrorCode::MissingOption, { u"--db"_s }, {} };
    return QFileInfo(globals.db).absoluteFilePath();
}

} // namespace

Result<Output> create(const Context& context)
{
    auto path = namedFile(context.globals);
    LEVELBOOK_TRY(path);
    const bool sample = context.arguments.has(u"sample"_s);
    auto store = createFile(*path, context.globals.now);
    LEVELBOOK_TRY(store);
    if (sample) {
        auto filled = addSampleTeam(**store, context.globals.now, context.globals.today);
        if (filled)
            filled = addSampleCalibration(**store, context.globals.now, context.globals.today);
        if (!filled) {
            store->reset();
            QFile::remove(*path);
            return std::move(filled).error();
        }
    }
    return Output{
        { { u"created"_s, QJsonObject{ { u"path"_s, *path }, { u"sample"_s, sample } } } },
        { filled(context.words.translate("Cli", "Created: %1"), { *path }) }
    };
}

Result<Output> info(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto counts = (*store)->counts();
    LEVELBOOK_TRY(counts);
    auto versions = (*store)->frameworkVersions();
    LEVELBOOK_TRY(versions);
    const Database& database = (*store)->database();

    QJsonArray frameworks;
    QStringList frameworkTexts;
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        frameworks << QJsonObject{ { u"key"_s, version.key }, { u"version"_s, version.version } };
        frameworkTexts << u"%1 %2"_s.arg(version.key).arg(version.version);
    }
    const QJsonObject json{ { u"path"_s, database.path() },
        { u"schema_version"_s, database.schemaVersion() }, { u"frameworks"_s, frameworks },
        { u"engineers"_s, counts->engineers }, { u"teams"_s, counts->teams },
        { u"kpi_records"_s, counts->records }, { u"cycles"_s, counts->cycles },
        { u"reviews"_s, counts->reviews }, { u"imports"_s, counts->imports },
        { u"ticks"_s, counts->ticks } };
    const Words& words = context.words;
    const auto line = [](const QString& name, const QString& value) {
        return name + u": "_s + value;
    };
    return Output{ { { u"info"_s, json } },
        { line(words.translate("Cli", "File"), database.path()),
            line(words.translate("Cli", "Schema version"),
                QString::number(database.schemaVersion())),
            line(words.translate("Cli", "Framework"), frameworkTexts.join(u", "_s)),
            line(words.translate("Cli", "Engineers"), QString::number(counts->engineers)),
            line(words.translate("Cli", "Teams"), QString::number(counts->teams)),
            line(words.translate("Cli", "KPI records"), QString::number(counts->records)),
            line(words.translate("Cli", "Review cycles"), QString::number(counts->cycles)),
            line(words.translate("Cli", "Reviews"), QString::number(counts->reviews)),
            line(words.translate("Cli", "Imports"), QString::number(counts->imports)),
            line(words.translate("Cli", "Roadmap ticks"), QString::number(counts->ticks)) } };
}

Result<Output> backup(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    const QString target = QFileInfo(context.arguments.positional[0]).absoluteFilePath();
    LEVELBOOK_TRY(backupTo((*store)->database(), target, Replace::No));
    return Output{
        { { u"backup"_s, QJsonObject{ { u"path"_s, target }, { u"verified"_s, true } } } },
        { filled(context.words.translate("Cli", "Backed up and verified: %1"), { target }) }
    };
}

Result<Output> restore(const Context& context)
{
    auto path = namedFile(context.globals);
    LEVELBOOK_TRY(path);
    // While it is put back no window may write to the file.
    auto lock = FileLock::acquire(*path, thisProcess(), MustExist::No);
    LEVELBOOK_TRY(lock);
    auto outcome = restoreFrom(context.arguments.positional[0], *path, context.globals.now);
    LEVELBOOK_TRY(outcome);
    QStringList lines{ filled(context.words.translate("Cli", "Restored: %1"), { *path }) };
    if (!outcome->aside.isEmpty())
        lines << filled(
            context.words.translate("Cli", "The former file is kept: %1"), { outcome->aside });
    return Output{
        { { u"restore"_s,
            QJsonObject{ { u"path"_s, *path },
                { u"kept"_s,
                    outcome->aside.isEmpty() ? QJsonValue() : QJsonValue(outcome->aside) } } } },
        lines
    };
}

Result<Output> check(const Context& context)
{
    const bool recount = context.arguments.has(u"recount"_s);
    auto store = context.open(recount ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    if (recount)
        LEVELBOOK_TRY(recountSums(**store));
    auto problems = checkFile(**store);
    LEVELBOOK_TRY(problems);
    const bool sound = problems->isEmpty();
    QJsonArray list;
    QStringList lines;
    for (const Problem& problem : std::as_const(*problems)) {
        list << toJson(context.words, problem);
        lines << problemText(context.words, problem);
    }
    if (sound)
        lines << context.words.translate("Cli", "The file is sound.");
    return Output{ { { u"check"_s, QJsonObject{ { u"ok"_s, sound }, { u"problems"_s, list } } } },
        lines, sound };
}

Result<Output> migrate(const Context& context)
{
    auto path = namedFile(context.globals);
    LEVELBOOK_TRY(path);
    auto lock = FileLock::acquire(*path, thisProcess());
    LEVELBOOK_TRY(lock);
    auto outcome = migrateFile(*path, context.globals.now);
    LEVELBOOK_TRY(outcome);
    const bool done = outcome->from != outcome->to;
    QStringList lines{ done
            ? filled(context.words.translate("Cli", "Migrated from schema %1 to %2. Backup: %3"),
                { QString::number(outcome->from), QString::number(outcome->to), outcome->backup })
            : context.words.translate("Cli", "The schema is already the newest.") };
    return Output{
        { { u"migrate"_s,
            QJsonObject{ { u"from"_s, outcome->from }, { u"to"_s, outcome->to },
                { u"backup"_s,
                    outcome->backup.isEmpty() ? QJsonValue() : QJsonValue(outcome->backup) } } } },
        lines
    };
}

} // namespace levelbook::cli
