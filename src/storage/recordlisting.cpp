#include "storage/recordlisting.h"

#include "storage/sqlerror.h"
#include "storage/statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr int stepsBetweenQuestions = 20'000; ///< Of SQLite's machine: some milliseconds.

int askWhether(void* isCancelled)
{
    return (*static_cast<const std::function<bool()>*>(isCancelled))() ? 1 : 0;
}

// Numbers of the database and keywords alone: what people typed is bound.
QString idList(const QList<KpiSubject>& subjects, bool teams)
{
    QStringList ids;
    for (const KpiSubject& subject : subjects) {
        if (std::holds_alternative<TeamId>(subject) == teams)
            ids << std::visit([](auto id) { return QString::number(id.value); }, subject);
    }
    return ids.join(u',');
}

QString isOneOf(const QList<KpiSubject>& subjects)
{
    return u"(s.engineer_id IN (%1) OR s.team_id IN (%2))"_s.arg(
        idList(subjects, false), idList(subjects, true));
}

QString conditionsOf(const RecordFilter& filter)
{
    QStringList all{ u"true"_s };
    if (filter.subjects)
        all << isOneOf(*filter.subjects);
    if (!filter.kpi.isEmpty())
        all << u"k.key = :kpi"_s;
    if (filter.period)
        all << u"r.day >= :from AND r.day < :to"_s;
    if (filter.import)
        all << u"r.import_id = %1"_s.arg(filter.import->value);
    if (filter.counted != RecordFilter::Counted::Any) {
        all << u"coalesce(r.left_out, '') %1 ''"_s.arg(
            filter.counted == RecordFilter::Counted::LeftOut ? u"<>"_s : u"="_s);
    }
    if (!filter.text.isEmpty()) {
        all << u"(instr(lower(r.ref), lower(:text)) OR instr(lower(r.note), lower(:text)) OR %1)"_s
                   .arg(isOneOf(filter.orSubjects));
    }
    return all.join(u" AND "_s);
}

QString orderOf(RecordOrder order)
{
    switch (order) {
    case RecordOrder::Who:
        return u"coalesce(e.name, t.name) %1, e.employee_no %1"_s;
    case RecordOrder::Kpi:
        return u"k.key %1"_s;
    case RecordOrder::Date:
        return u"r.day %1"_s;
    case RecordOrder::Value: // As a figure is read: a part of a whole, or the one number.
        return u"coalesce(r.value, r.numerator / nullif(r.denominator, 0)) %1"_s;
    case RecordOrder::Reference:
        return u"r.ref %1"_s;
    case RecordOrder::Note:
        return u"r.note %1"_s;
    case RecordOrder::Origin:
        return u"r.import_id %1, r.line %1"_s;
    }
    return {};
}

void bind(sqlite3_stmt* statement, const char* name, const QString& text)
{
    const int index = sqlite3_bind_parameter_index(statement, name);
    if (index == 0)
        return; // The filter does not ask for it.
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

KpiRecord recordFrom(const Row& row)
{
    KpiRecord record;
    if (row.isNull(1))
        record.subject = row.id<TeamId>(2);
    else
        record.subject = row.id<EngineerId>(1);
    record.kpi = row.text(3);
    record.date = row.date(4);
    record.ref = row.text(5);
    record.values = { row.optionalReal(6), row.optionalReal(7), row.optionalReal(8) };
    record.note = row.text(9);
    record.import = row.optionalId<ImportId>(10);
    record.line = row.optionalInteger(11);
    record.leftOut = row.text(12);
    return record;
}

} // namespace

RecordListing::RecordListing(NativeConnection connection, const QString& path)
    : m_connection(std::move(connection))
    , m_path(path)
{
}

Result<std::unique_ptr<RecordListing>> RecordListing::make(const QString& path,
    const FileIdentity& identity, const RecordFilter& filter, RecordOrder order, bool descending,
    const std::function<bool()>& isCancelled)
{
    auto connection = NativeConnection::open(path, OpenMode::ReadOnly);
    LEVELBOOK_TRY(connection);
    auto found = identityOf(path);
    LEVELBOOK_TRY(found);
    if (*found != identity)
        return Error{ ErrorCode::FileReplaced, { path }, {} };
    std::unique_ptr<RecordListing> listing(new RecordListing(*std::move(connection), path));
    sqlite3* handle = listing->m_connection.handle();
    const auto failed = [&] {
        if ((sqlite3_errcode(handle) & 0xff) == SQLITE_INTERRUPT)
            return Error{ ErrorCode::Cancelled, {}, {} };
        return errorFromHandle(handle, path);
    };
    // A table of its own numbers the rows: any of them is then found by its number.
    const QString sql =
        u"CREATE TEMP TABLE listed AS SELECT r.subject_id, r.kpi_id, r.day, r.ref "
        "FROM main.kpi_record r JOIN main.subject s ON s.id = r.subject_id "
        "JOIN main.kpi k ON k.id = r.kpi_id "
        "LEFT JOIN main.engineer e ON e.id = s.engineer_id "
        "LEFT JOIN main.team t ON t.id = s.team_id "
        "WHERE %1 ORDER BY %2, r.subject_id, r.kpi_id, r.day, r.ref"_s.arg(
            conditionsOf(filter), orderOf(order).arg(descending ? u"DESC"_s : u"ASC"_s));
    const NativeStatement statement = prepareNative(handle, sql.toUtf8().constData());
    if (!statement)
        return failed();
    bind(statement.get(), ":kpi", filter.kpi);
    bind(statement.get(), ":text", filter.text);
    if (filter.period) {
        bind(statement.get(), ":from", filter.period->from.toString(Qt::ISODate));
        bind(statement.get(), ":to", filter.period->to.toString(Qt::ISODate));
    }
    std::function<bool()> question = isCancelled;
    if (question)
        sqlite3_progress_handler(handle, stepsBetweenQuestions, askWhether, &question);
    const int code = sqlite3_step(statement.get());
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    if (code != SQLITE_DONE)
        return failed();
    auto count = readNumber(handle, path, "SELECT count(*) FROM listed");
    LEVELBOOK_TRY(count);
    listing->m_count = *count;
    return listing;
}

Result<QList<std::pair<qint64, KpiRecord>>> RecordListing::rows(qint64 first, qint64 most)
{
    const std::lock_guard lock(m_mutex);
    const NativeStatement statement = prepareNative(m_connection.handle(),
        "SELECT l.rowid - 1, s.engineer_id, s.team_id, k.key, r.day, r.ref, r.value, r.numerator, "
        "r.denominator, r.note, r.import_id, r.line, r.left_out FROM listed l "
        "JOIN main.kpi_record r ON r.subject_id = l.subject_id AND r.kpi_id = l.kpi_id "
        "AND r.day = l.day AND r.ref = l.ref "
        "JOIN main.subject s ON s.id = r.subject_id JOIN main.kpi k ON k.id = r.kpi_id "
        "WHERE l.rowid > ?1 AND l.rowid <= ?2 ORDER BY l.rowid");
    if (!statement)
        return errorFromHandle(m_connection.handle(), m_path);
    sqlite3_bind_int64(statement.get(), 1, first);
    sqlite3_bind_int64(statement.get(), 2, first + most);
    QList<std::pair<qint64, KpiRecord>> rows;
    int code = sqlite3_step(statement.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get())) {
        const Row row(statement.get());
        rows.append({ row.integer(0), recordFrom(row) });
    }
    if (code != SQLITE_DONE)
        return errorFromHandle(m_connection.handle(), m_path);
    return rows;
}

} // namespace levelbook
