#include "workspace/workspace.h"

#include "storage/migrations.h"
#include "workspace/clock.h"
#include "workspace/reviewdocuments.h"

namespace levelbook {

namespace {

// How often other programs' writes are looked for: soon enough to be told before the next save.
constexpr int watchMs = 1500;

// What has to wait for a lock longer than that tries again later instead of holding the window
// still. An action may come upon the lock twice, looking for others and saving, and both together
// must not take the 100 ms from which on a window seems frozen.
constexpr int busyTimeoutMs = 40;

struct Opened {
    std::unique_ptr<SqliteStore> store;
    QString migrationBackup;
};

Result<Opened> openNewest(const QString& path, OpenMode mode, const QDateTime& now)
{
    auto store = openFile(path, mode, busyTimeoutMs);
    if (store)
        return Opened{ *std::move(store), {} };
    if (store.error().code != ErrorCode::SchemaTooOld || mode == OpenMode::ReadOnly)
        return std::move(store).error();
    auto migrated = migrateFile(path, now);
    LEVELBOOK_TRY(migrated);
    auto again = openFile(path, mode, busyTimeoutMs);
    LEVELBOOK_TRY(again);
    return Opened{ *std::move(again), migrated->backup };
}

Result<Framework> readNewestFramework(Store& store)
{
    auto newest = newestFramework(store);
    LEVELBOOK_TRY(newest);
    return store.framework(newest->id);
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const QDateTime& now)
{
    // The file itself is judged first: whatever is no file of ours gets no lock beside it.
    auto facts = inspectFile(path);
    LEVELBOOK_TRY(facts);
    std::optional<FileLock> lock;
    QString holder;
    auto cause = ReadOnlyCause::None;
    if (auto taken = FileLock::acquire(path, thisProcess())) {
        lock = *std::move(taken);
    } else if (taken.error().code == ErrorCode::LockedByOther) {
        cause = ReadOnlyCause::OtherWindow;
        holder = taken.error().args.value(1).toString();
    } else {
        cause = ReadOnlyCause::FileOrFolder;
    }
    const OpenMode mode = cause == ReadOnlyCause::None ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    auto opened = openNewest(path, mode, now);
    LEVELBOOK_TRY(opened);
    if (cause == ReadOnlyCause::None && opened->store->database().isReadOnly())
        cause = ReadOnlyCause::FileOrFolder;
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(opened->store), std::move(lock), cause));
    workspace->m_lockHolder = holder;
    workspace->m_migrationBackup = opened->migrationBackup;
    return workspace;
}

Workspace::Workspace(
    std::unique_ptr<SqliteStore> store, std::optional<FileLock> lock, ReadOnlyCause cause)
    : m_store(std::move(store))
    , m_lock(std::move(lock))
    , m_cause(cause)
{
    m_dataVersion = m_store->database().dataVersion().value_or(0);
    connect(&m_watch, &QTimer::timeout, this, &Workspace::lookForOthers);
    m_watch.start(watchMs);
}

Workspace::~Workspace() = default;

QString Workspace::path() const { return m_store->database().path(); }

OpenedFile Workspace::file() const
{
    const Database& database = m_store->database();
    return { database.path(), database.identity() };
}

void Workspace::readAhead()
{
    // People first, and told at once: they are wanted first.
    std::promise<std::optional<PeopleIndex>> people;
    m_peopleAhead = people.get_future();
    m_frameworkAhead = std::async(std::launch::async,
        [file = file(), people = std::move(people)]() mutable -> std::optional<Framework> {
            const auto store = openAgain(file, OpenMode::ReadOnly, busyTimeoutMs);
            auto index = store ? PeopleIndex::read(**store) : Result<PeopleIndex>(store.error());
            people.set_value(index ? std::optional(*std::move(index)) : std::nullopt);
            auto framework =
                store ? readNewestFramework(**store) : Result<Framework>(store.error());
            return framework ? std::optional(*std::move(framework)) : std::nullopt;
        });
}

// What was not read ahead is read by who asks for it.
void Workspace::takePeopleAhead()
{
    if (m_peopleAhead.valid())
        m_people = m_peopleAhead.get();
}

void Workspace::takeFrameworkAhead()
{
    if (m_frameworkAhead.valid())
        m_framework = m_frameworkAhead.get();
}

const PeopleIndex& Workspace::people()
{
    takePeopleAhead();
    if (!m_people) {
        auto people = PeopleIndex::read(*m_store);
        if (!people) {
            // What could not be read is read again the next time; nobody is not the same as
            // unknown.
            Q_EMIT failed(people.error());
            static const PeopleIndex nobody;
            return nobody;
        }
        m_people = *std::move(people);
    }
    return *m_people;
}

const Framework& Workspace::framework()
{
    takeFrameworkAhead();
    if (!m_framework) {
        auto framework = readNewestFramework(*m_store);
        if (!framework) {
            Q_EMIT failed(framework.error());
            static const Framework builtIn = builtInFramework().value_or(Framework());
            return builtIn;
        }
        m_framework = *std::move(framework);
    }
    return *m_framework;
}

const KpiCatalog& Workspace::kpis()
{
    if (!m_kpis) {
        auto kpis = KpiCatalog::read(*m_store, &framework());
        if (!kpis) {
            Q_EMIT failed(kpis.error());
            static const KpiCatalog builtIn(builtInFramework().value_or(Framework()));
            return builtIn;
        }
        m_kpis = *std::move(kpis);
    }
    return *m_kpis;
}

void Workspace::setMe(const QString& employeeNo)
{
    if (m_me == employeeNo)
        return;
    m_me = employeeNo;
    Q_EMIT meChanged();
}

Actor Workspace::actor() const { return { m_me, currentMoment(), currentDay() }; }

void Workspace::noteChange(Changes what)
{
    // What was read before the change must not come after it.
    takePeopleAhead();
    takeFrameworkAhead();
    if (what & Change::People)
        m_people.reset();
    if (what & Change::Frameworks)
        m_framework.reset();
    if (what & (Change::Frameworks | Change::Records | Change::Imports))
        m_kpis.reset();
    m_savedAt = currentMoment();
    Q_EMIT changed(what);
    Q_EMIT saved(m_savedAt);
}

void Workspace::lookForOthers()
{
    Database& database = m_store->database();
    if (m_lost || database.inTransaction())
        return;
    if (!database.verifyStillThere()) {
        m_lost = true;
        Q_EMIT fileLost();
        return;
    }
    const qint64 version = database.dataVersion().value_or(m_dataVersion);
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    takePeopleAhead();
    takeFrameworkAhead();
    m_people.reset();
    m_framework.reset();
    m_kpis.reset();
    Q_EMIT changed(Change::Everything);
}

} // namespace levelbook
