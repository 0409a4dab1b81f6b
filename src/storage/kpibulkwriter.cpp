#include "storage/kpibulkwriter.h"

#include "storage/sqlerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Enough for the inner pages of a company's table, so that rows in any order find their page in
// memory.
constexpr const char* bigCache = "PRAGMA cache_size = -131072";
constexpr const char* usualCache = "PRAGMA cache_size = -2000";

// The identities that this import found unchanged; those that it wrote bear its id. A table and not
// a set in memory, so that memory does not grow with the file.
constexpr const char* makeSeen = "CREATE TEMP TABLE IF NOT EXISTS seen_record (subject_id INTEGER, "
                                 "kpi_id INTEGER, day TEXT, ref TEXT, line INTEGER, "
                                 "PRIMARY KEY (subject_id, kpi_id, day, ref)) WITHOUT ROWID; "
                                 "DELETE FROM seen_record";

constexpr const char* insertSql =
    "INSERT INTO kpi_record (subject_id, kpi_id, day, ref, value, numerator, denominator, note, "
    "import_id, line) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING";
constexpr const char* findSql =
    "SELECT value, numerator, denominator, note, import_id, line FROM kpi_record "
    "WHERE subject_id = ?1 AND kpi_id = ?2 AND day = ?3 AND ref = ?4";
constexpr const char* keepBeforeSql =
    "INSERT INTO kpi_record_before (import_id, subject_id, kpi_id, day, ref, value, numerator, "
    "denominator, note, before_import_id, before_line) SELECT ?9, subject_id, kpi_id, day, ref, "
    "value, "
    "numerator, denominator, note, import_id, line FROM kpi_record "
    "WHERE subject_id = ?1 AND kpi_id = ?2 AND day = ?3 AND ref = ?4";
constexpr const char* updateSql = "UPDATE kpi_record SET value = ?5, numerator = ?6, denominator = "
                                  "?7, note = ?8, import_id = ?9, "
                                  "line = ?10, revision = revision + 1 "
                                  "WHERE subject_id = ?1 AND kpi_id = ?2 AND day = ?3 AND ref = ?4";
constexpr const char* seenSql =
    "INSERT INTO seen_record (subject_id, kpi_id, day, ref, line) VALUES (?1, ?2, ?3, ?4, ?10) "
    "ON CONFLICT DO NOTHING";
constexpr const char* findSeenSql =
    "SELECT line FROM seen_record WHERE subject_id = ?1 AND kpi_id = ?2 AND day = ?3 AND ref = ?4";

std::optional<double> realColumn(sqlite3_stmt* statement, int column)
{
    if (sqlite3_column_type(statement, column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_double(statement, column);
}

std::string_view textColumn(sqlite3_stmt* statement, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return text
        ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(statement, column)))
        : std::string_view();
}

void bindText(sqlite3_stmt* statement, int index, std::string_view text)
{
    // The row's views outlive the step that reads them.
    sqlite3_bind_text(statement, index, text.empty() ? "" : text.data(),
        static_cast<int>(text.size()), SQLITE_STATIC);
}

void bindReal(sqlite3_stmt* statement, int index, std::optional<double> number)
{
    if (number)
        sqlite3_bind_double(statement, index, *number);
    else
        sqlite3_bind_null(statement, index);
}

void writeIso(QDate date, std::array<char, 10>& text)
{
    const auto digits = [&text](int at, int count, int number) {
        for (int i = at + count - 1; i >= at; --i, number /= 10)
            text[static_cast<size_t>(i)] = static_cast<char>('0' + number % 10);
    };
    digits(0, 4, date.year());
    digits(5, 2, date.month());
    digits(8, 2, date.day());
    text[4] = text[7] = '-';
}

} // namespace

void FinalizeStatement::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

NativeBulkWriter::NativeBulkWriter(
    Database& database, ImportId import, std::vector<qint64> kpis, FindSubject findSubject)
    : m_database(database)
    , m_import(import)
    , m_kpis(std::move(kpis))
    , m_findSubject(std::move(findSubject))
{
}

NativeBulkWriter::~NativeBulkWriter()
{
    sqlite3_exec(m_database.nativeHandle(), usualCache, nullptr, nullptr, nullptr);
}

Result<std::unique_ptr<KpiBulkWriter>> NativeBulkWriter::make(
    Database& database, ImportId import, std::vector<qint64> kpis, FindSubject findSubject)
{
    std::unique_ptr<NativeBulkWriter> writer(
        new NativeBulkWriter(database, import, std::move(kpis), std::move(findSubject)));
    LEVELBOOK_TRY(writer->prepare());
    return std::unique_ptr<KpiBulkWriter>(std::move(writer));
}

Result<void> NativeBulkWriter::prepare()
{
    sqlite3* handle = m_database.nativeHandle();
    for (const char* sql : { bigCache, makeSeen }) {
        if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return failed();
    }
    const std::pair<NativeStatement*, const char*> wanted[] = { { &m_insert, insertSql },
        { &m_find, findSql }, { &m_keepBefore, keepBeforeSql }, { &m_update, updateSql },
        { &m_seen, seenSql }, { &m_findSeen, findSeenSql } };
    for (const auto& [slot, sql] : wanted) {
        auto statement = prepared(sql);
        LEVELBOOK_TRY(statement);
        *slot = *std::move(statement);
    }
    return {};
}

Result<NativeStatement> NativeBulkWriter::prepared(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(
            m_database.nativeHandle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return failed();
    return NativeStatement(statement);
}

Error NativeBulkWriter::failed()
{
    return m_database.fail(errorFromHandle(m_database.nativeHandle(), m_database.path()));
}

Result<qint64> NativeBulkWriter::subjectOf(const KpiSubject& subject)
{
    const bool person = std::holds_alternative<EngineerId>(subject);
    auto& known = person ? m_engineers : m_teams;
    const qint64 key = std::visit([](auto id) { return id.value; }, subject);
    if (const auto it = known.find(key); it != known.end())
        return it->second;
    auto row = m_findSubject(subject);
    LEVELBOOK_TRY(row);
    known.emplace(key, *row);
    return row;
}

void NativeBulkWriter::bindIdentity(sqlite3_stmt* statement, const Row& row, qint64 subject)
{
    sqlite3_bind_int64(statement, 1, subject);
    sqlite3_bind_int64(statement, 2, m_kpis[static_cast<size_t>(row.kpiIndex)]);
    if (row.date != m_day) {
        m_day = row.date;
        writeIso(m_day, m_dayText);
    }
    bindText(statement, 3, { m_dayText.data(), m_dayText.size() });
    bindText(statement, 4, row.ref);
}

void NativeBulkWriter::bindValues(sqlite3_stmt* statement, const Row& row)
{
    bindReal(statement, 5, row.values.value);
    bindReal(statement, 6, row.values.numerator);
    bindReal(statement, 7, row.values.denominator);
    if (row.note.empty())
        sqlite3_bind_null(statement, 8);
    else
        bindText(statement, 8, row.note);
    sqlite3_bind_int64(statement, 9, m_import.value);
    sqlite3_bind_int64(statement, 10, row.line);
}

// True where the statement stands on a row; a statement that is done is reset.
Result<bool> NativeBulkWriter::step(sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(statement);
        return false;
    }
    const Error error = failed();
    sqlite3_reset(statement);
    return error;
}

Result<KpiBulkWriter::Outcome> NativeBulkWriter::write(const Row& row)
{
    if (const auto error = m_database.failure())
        return *error;
    auto subject = subjectOf(row.subject);
    LEVELBOOK_TRY(subject);
    bindIdentity(m_insert.get(), row, *subject);
    bindValues(m_insert.get(), row);
    LEVELBOOK_TRY(step(m_insert.get()));
    if (sqlite3_changes(m_database.nativeHandle()) == 1)
        return Outcome{ RecordChange::Added, std::nullopt };
    return writeOver(row, *subject);
}

Result<KpiBulkWriter::Outcome> NativeBulkWriter::writeOver(const Row& row, qint64 subject)
{
    sqlite3_stmt* find = m_find.get();
    bindIdentity(find, row, subject);
    auto found = step(find);
    LEVELBOOK_TRY(found);
    const KpiValues values{ realColumn(find, 0), realColumn(find, 1), realColumn(find, 2) };
    const bool same = values == row.values && textColumn(find, 3) == row.note;
    const bool ours = sqlite3_column_type(find, 4) != SQLITE_NULL
        && sqlite3_column_int64(find, 4) == m_import.value;
    const qint64 line = sqlite3_column_int64(find, 5);
    sqlite3_reset(find);
    if (ours)
        return Outcome{ RecordChange::Unchanged, line };

    auto unchanged = rememberUnchanged(row, subject);
    if (!unchanged || same || unchanged->doubledLine)
        return unchanged;
    bindIdentity(m_keepBefore.get(), row, subject);
    sqlite3_bind_int64(m_keepBefore.get(), 9, m_import.value);
    LEVELBOOK_TRY(step(m_keepBefore.get()));
    bindIdentity(m_update.get(), row, subject);
    bindValues(m_update.get(), row);
    LEVELBOOK_TRY(step(m_update.get()));
    return Outcome{ RecordChange::Updated, std::nullopt };
}

Result<KpiBulkWriter::Outcome> NativeBulkWriter::rememberUnchanged(const Row& row, qint64 subject)
{
    bindIdentity(m_seen.get(), row, subject);
    sqlite3_bind_int64(m_seen.get(), 10, row.line);
    LEVELBOOK_TRY(step(m_seen.get()));
    if (sqlite3_changes(m_database.nativeHandle()) == 1)
        return Outcome{ RecordChange::Unchanged, std::nullopt };
    sqlite3_stmt* find = m_findSeen.get();
    bindIdentity(find, row, subject);
    LEVELBOOK_TRY(step(find));
    const qint64 line = sqlite3_column_int64(find, 0);
    sqlite3_reset(find);
    return Outcome{ RecordChange::Unchanged, line };
}

} // namespace levelbook
