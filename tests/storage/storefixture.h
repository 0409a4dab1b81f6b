// A store on a real new file, and short words for writing to it.
#pragma once

#include "storage/sqlitestore.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QTemporaryDir>

namespace levelbook::test {

class StoreFile : public testing::Test {
protected:
    StoreFile()
        : m_store(std::make_unique<SqliteStore>(must(Database::create(path(), m_now))))
    {
    }

    QString path() const { return m_folder.filePath(QStringLiteral("main.levelbook")); }
    Store& store() { return *m_store; }
    /// Another connection, as another program would have.
    std::unique_ptr<SqliteStore> otherStore() const
    {
        return std::make_unique<SqliteStore>(must(Database::open(path())));
    }

    /// Runs something that writes in an action of its own; its value, which must be no error.
    template <class Work>
    auto save(Work work)
    {
        auto result = trySave(work);
        return must(std::move(result));
    }
    /// The same, where an error may come; then nothing was changed.
    template <class Work>
    auto trySave(Work work) -> std::invoke_result_t<Work>
    {
        auto transaction = must(store().begin());
        auto result = work();
        if (result)
            must(transaction->commit());
        return result;
    }
    /// Runs SQL on the file, past all rules.
    void sql(const QByteArray& statements)
    {
        must(runScript(m_store->database().nativeHandle(), path(), statements));
    }

    TeamId addTeam(const QString& name)
    {
        return save([&] { return store().addTeam(name); });
    }
    /// A person with one step of team and level.
    static Engineer person(const QString& employeeNo, TeamId team)
    {
        Engineer engineer;
        engineer.employeeNo = employeeNo;
        engineer.name = employeeNo;
        engineer.framework = QStringLiteral("sample");
        engineer.hiredOn = QDate(2020, 1, 1);
        engineer.teams = { { engineer.hiredOn, team } };
        engineer.levels = { { engineer.hiredOn, Level::Mid, {} } };
        return engineer;
    }
    EngineerId addPerson(const Engineer& engineer)
    {
        return save([&] { return store().addEngineer(engineer); });
    }
    /// A person as the file has them.
    Engineer stored(EngineerId id)
    {
        const QList<Engineer> all = must(store().engineers());
        for (const Engineer& engineer : all) {
            if (engineer.id == id)
                return engineer;
        }
        ADD_FAILURE() << "no such person";
        return {};
    }
    ImportId addImport(ImportKind kind)
    {
        ImportLog log;
        log.kind = kind;
        log.at = m_now;
        return save([&] { return store().addImport(log); });
    }

    QTemporaryDir m_folder;
    QDateTime m_now{ QDate(2026, 7, 2), QTime(9, 30), Qt::UTC };
    std::unique_ptr<SqliteStore> m_store;
};

/// Whether a result failed with a code; the message says what came instead.
template <class T>
testing::AssertionResult failsWith(const Result<T>& result, ErrorCode code)
{
    if (result)
        return testing::AssertionFailure() << "no error";
    if (result.error().code != code)
        return testing::AssertionFailure() << describe(result.error());
    return testing::AssertionSuccess();
}

} // namespace levelbook::test
