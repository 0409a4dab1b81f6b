// The process that storage tests kill, lock out or rob of its rights.
#include "storage/filelock.h"
#include "storage/shimvfs.h"
#include "storage/testschema.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sqlite3.h>
#include <unistd.h>

using namespace levelbook;
using namespace levelbook::test;

namespace {

constexpr uid_t nobody = 65534;

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) < 0)
        ::_exit(3);
}

void waitForEndOfInput()
{
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
}

// write PATH [MICROSECONDS]: pair after pair; a number on stdout is an acknowledged pair.
int writePairs(const QString& path, useconds_t pause)
{
    const auto database = Database::open(path, withSchema(firstSchema()));
    if (!database)
        return 1;
    for (qint64 number = wholePairs(**database);; say(QString::number(number))) {
        ++number;
        if (!savePair(**database, number, static_cast<int>(number % 7) * 2000))
            return 1;
        ::usleep(pause);
    }
}

int countdown = 0;

int killAtZero()
{
    if (--countdown == 0)
        ::raise(SIGKILL);
    return 0;
}

int traceConnection(sqlite3* handle, char**, const sqlite3_api_routines*)
{
    sqlite3_trace_v2(
        handle, SQLITE_TRACE_STMT, [](unsigned, void*, void*, void*) { return killAtZero(); },
        nullptr);
    return SQLITE_OK;
}

// migrate PATH statement|file N: dies at the Nth statement, or at the Nth change of any file.
int migrate(const QString& path, const QString& what, int number)
{
    countdown = number;
    ShimVfs vfs;
    if (what == QLatin1String("statement"))
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(traceConnection));
    else
        vfs.before = [](const FileOperation&) { return killAtZero(); };
    const auto done = migrateFile(path, noon(), thirdSchema());
    say(done ? QStringLiteral("done") : errorKey(done.error().code));
    return done ? 0 : 1;
}

// describe PATH: as a user without rights, says how the file opens and what a change says.
int describe(const QString& path)
{
    if (::geteuid() == 0
        && (::setresgid(nobody, nobody, nobody) || ::setresuid(nobody, nobody, nobody)))
        return 1;
    const auto database = Database::open(path, withSchema(firstSchema()));
    if (!database) {
        say(errorKey(database.error().code));
        return 0;
    }
    say(QString::number(int((*database)->readOnlyReason())));
    say(QString::number(wholePairs(**database)));
    const auto saved = savePair(**database, 1000);
    say(saved ? QStringLiteral("saved") : errorKey(saved.error().code));
    return 0;
}

// hold PATH: has a write transaction open until stdin ends. lock PATH: has the window's lock.
int hold(const QString& path)
{
    const auto database = Database::open(path, withSchema(firstSchema()));
    const auto transaction = Transaction::begin(**database);
    say(transaction ? QStringLiteral("held") : errorKey(transaction.error().code));
    waitForEndOfInput();
    return 0;
}

int lock(const QString& path)
{
    const auto held = FileLock::acquire(path, QStringLiteral("another window"));
    say(held ? QStringLiteral("held") : errorKey(held.error().code));
    waitForEndOfInput();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const QString verb = args.value(1);
    const QString path = args.value(2);
    if (verb == QLatin1String("write"))
        return writePairs(path, args.value(3).toUInt());
    if (verb == QLatin1String("migrate"))
        return migrate(path, args.value(3), args.value(4).toInt());
    if (verb == QLatin1String("describe"))
        return describe(path);
    if (verb == QLatin1String("hold"))
        return hold(path);
    return lock(path);
}
