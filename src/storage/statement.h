// A prepared SQL statement with named, typed values, whose every failure comes back as a Result.
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSqlQuery>
#include <QString>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>

struct sqlite3_stmt;

namespace levelbook {

class Database;

/// The row that a statement stands on. Columns count from 0; an absent text is empty, an absent
/// number 0.
class Row {
public:
    explicit Row(sqlite3_stmt* native)
        : m_native(native)
    {
    }

    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QByteArray bytes(int column) const;
    QDate date(int column) const; ///< From YYYY-MM-DD; invalid when absent.
    QDateTime dateTime(int column) const; ///< From ISO UTC; invalid when absent.
    template <class IdType>
    IdType id(int column) const
    {
        return IdType{ integer(column) };
    }

    std::optional<QString> optionalText(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;
    std::optional<QDate> optionalDate(int column) const;
    std::optional<QDateTime> optionalDateTime(int column) const;
    template <class IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<IdType>(column));
    }

private:
    sqlite3_stmt* m_native;
};

/// Statements of a connection that wait to be run again.
class StatementCache {
public:
    std::unique_ptr<QSqlQuery> take(const QString& sql);
    void put(const QString& sql, std::unique_ptr<QSqlQuery> query);
    void clear() { m_idle.clear(); }

private:
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle;
};

/// A statement of Database::statement(). Bind every name, then call one of the functions that run
/// it (again, if need be, after binding other values). A statement that changes something runs only
/// within an open Transaction; after a failure in a Transaction every statement is refused with the
/// first error.
///
///     database.statement(u"SELECT name FROM team WHERE id = :id"_s).bind(u":id", id).one(
///         [](const Row& row) { return row.text(0); });
class Statement {
public:
    Statement(Database& database, const QString& sql);
    Statement(Statement&&) = default;
    ~Statement();

    Statement& bind(
        QStringView name, const QString& text); ///< A null string is an empty one, not NULL.
    Statement& bind(QStringView name, const QByteArray& bytes);
    Statement& bind(QStringView name, QDate date); ///< As YYYY-MM-DD; an invalid one is NULL.
    Statement& bind(QStringView name, const QDateTime& moment); ///< As ISO UTC to the second.
    Statement& bind(QStringView name, std::nullopt_t);
    Statement& bind(QStringView name, std::integral auto number)
    {
        return bindValue(name, QVariant::fromValue(static_cast<qint64>(number)));
    }
    Statement& bind(QStringView name, std::floating_point auto number)
    {
        return bindValue(name, QVariant(static_cast<double>(number)));
    }
    template <class Tag>
    Statement& bind(QStringView name, Id<Tag> id)
    {
        return bind(name, id.value);
    }
    template <class T>
    Statement& bind(QStringView name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bind(name, std::nullopt);
    }
    /// A pointer would silently be bound as a boolean.
    template <class T>
    Statement& bind(QStringView name, T* pointer) = delete;

    /// Runs it for its effect; the number of rows that it changed.
    Result<qint64> run();
    /// Calls visit(row) for each row. visit returns nothing, or a Result<void> whose error ends it.
    template <class Visit>
    Result<void> each(Visit visit);
    /// map(row) of each row; map returns a value, or a Result whose error ends it.
    template <class Map>
    auto all(Map map);
    /// map(row) of the first row, or nothing when there is none.
    template <class Map>
    auto one(Map map);

private:
    using Visitor = std::function<Result<bool>(const Row&)>; ///< True: go on.

    template <class T>
    struct Unwrapped {
        using Type = T;
    };
    template <class T>
    struct Unwrapped<Result<T>> {
        using Type = T;
    };
    template <class Map>
    using Mapped = typename Unwrapped<std::invoke_result_t<Map, const Row&>>::Type;

    Statement& bindValue(QStringView name, const QVariant& value);
    Result<void> visitRows(const Visitor& visitor);
    Result<void> execute();
    Result<void> checkBinds() const;
    Error failed(const Error& error);

    Database* m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    QStringList m_bound;
    std::optional<Error> m_error; ///< Of preparing, told when it is run.
};

template <class Visit>
Result<void> Statement::each(Visit visit)
{
    return visitRows([&](const Row& row) -> Result<bool> {
        if constexpr (std::is_void_v<std::invoke_result_t<Visit, const Row&>>) {
            visit(row);
        } else {
            LEVELBOOK_TRY(visit(row));
        }
        return true;
    });
}

template <class Map>
auto Statement::all(Map map)
{
    QList<Mapped<Map>> values;
    const Result<void> done = visitRows([&](const Row& row) -> Result<bool> {
        Result<Mapped<Map>> value = map(row);
        if (!value)
            return std::move(value).error();
        values.append(*std::move(value));
        return true;
    });
    return done ? Result<QList<Mapped<Map>>>(std::move(values))
                : Result<QList<Mapped<Map>>>(done.error());
}

template <class Map>
auto Statement::one(Map map)
{
    using Value = std::optional<Mapped<Map>>;
    Value first;
    const Result<void> done = visitRows([&](const Row& row) -> Result<bool> {
        Result<Mapped<Map>> value = map(row);
        if (!value)
            return std::move(value).error();
        first = *std::move(value);
        return false;
    });
    return done ? Result<Value>(std::move(first)) : Result<Value>(done.error());
}

} // namespace levelbook
