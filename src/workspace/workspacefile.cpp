#include "workspace/workspacefile.h"

#include "domain/frameworkjson.h"
#include "domain/reviewdocument.h"
#include "storage/check.h"
#include "storage/poolmonths.h"
#include "storage/schema.h"
#include "workspace/action.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Problem found(ErrorCode code, const QVariantList& args, const QString& item)
{
    return { code, args, std::nullopt, {}, item };
}

Result<void> checkPeople(Store& store, QList<Problem>& problems)
{
    auto engineers = store.engineers();
    LEVELBOOK_TRY(engineers);
    for (const Engineer& engineer : std::as_const(*engineers)) {
        if (engineer.teams.isEmpty())
            problems << found(
                ErrorCode::PersonWithoutTeam, { engineer.employeeNo }, engineer.employeeNo);
        if (engineer.levels.isEmpty())
            problems << found(
                ErrorCode::PersonWithoutLevel, { engineer.employeeNo }, engineer.employeeNo);
    }
    return {};
}

Result<void> checkSnapshots(Store& store, QList<Problem>& problems)
{
    auto cycles = store.cycles();
    LEVELBOOK_TRY(cycles);
    for (const Cycle& cycle : std::as_const(*cycles)) {
        auto reviews = store.reviews(cycle.id);
        LEVELBOOK_TRY(reviews);
        for (const Review& review : std::as_const(*reviews)) {
            const bool mustHave = review.state >= ReviewState::Approved;
            if ((mustHave || review.isFrozen())
                && snapshotSha256(review.snapshot) != review.snapshotSha256)
                problems << found(ErrorCode::SnapshotAltered, { cycle.name, review.id.value },
                    u"%1/%2"_s.arg(cycle.name, QString::number(review.id.value)));
        }
    }
    return {};
}

} // namespace

Result<Framework> builtInFramework()
{
    QFile file(u":/frameworks/python-backend-engineer.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::FileNotFound, { file.fileName() }, {} };
    return frameworkFromJson(file.readAll());
}

Result<std::unique_ptr<SqliteStore>> createFile(const QString& path, const QDateTime& now)
{
    auto framework = builtInFramework();
    LEVELBOOK_TRY(framework);
    auto database = Database::create(path, now);
    LEVELBOOK_TRY(database);
    auto store = std::make_unique<SqliteStore>(*std::move(database));
    auto added = inAction(*store, [&] { return store->addFramework(*framework, now); });
    if (!added) {
        store.reset();
        QFile::remove(path);
        return std::move(added).error();
    }
    return store;
}

Result<std::unique_ptr<SqliteStore>> openFile(const QString& path, OpenMode mode, int busyTimeoutMs)
{
    OpenOptions options;
    options.mode = mode;
    options.busyTimeoutMs = busyTimeoutMs;
    auto database = Database::open(path, options);
    if (!database && mode == OpenMode::ReadOnly && database.error().code == ErrorCode::ReadOnly) {
        // A writer was killed: what it left half done is taken back from its journal, which only a
        // connection that may write can do.
        OpenOptions recovering = options;
        recovering.mode = OpenMode::ReadWrite;
        LEVELBOOK_TRY(Database::open(path, recovering));
        database = Database::open(path, options);
    }
    LEVELBOOK_TRY(database);
    return std::make_unique<SqliteStore>(*std::move(database));
}

Result<std::unique_ptr<SqliteStore>> openAgain(
    const OpenedFile& file, OpenMode mode, int busyTimeoutMs)
{
    auto store = openFile(file.path, mode, busyTimeoutMs);
    LEVELBOOK_TRY(store);
    if ((*store)->database().identity() != file.identity)
        return Error{ ErrorCode::FileReplaced, { file.path }, {} };
    return store;
}

Result<QList<Problem>> checkFile(SqliteStore& store)
{
    QList<Problem> problems = checkDatabase(store.database());
    if (!problems.isEmpty())
        return problems; // What rests on damaged pages cannot be judged.
    LEVELBOOK_TRY(checkPeople(store, problems));
    LEVELBOOK_TRY(checkSnapshots(store, problems));
    auto wrong = wrongPools(store.database());
    LEVELBOOK_TRY(wrong);
    for (const WrongPool& one : std::as_const(*wrong))
        problems << Problem{ ErrorCode::WrongSums, { one.team, one.kpi, one.month }, {}, {}, {} };
    return problems;
}

Result<void> recountSums(SqliteStore& store)
{
    return inAction(store, [&] { return recountPools(store.database()); });
}

} // namespace levelbook
