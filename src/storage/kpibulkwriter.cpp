#include "storage/kpibulkwriter.h"

#include "storage/sqlerror.h"

#include <future>
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

// OR FAIL: an error ends the whole action anyway, and undoing one statement alone would need a copy
// of each page that it touches.
constexpr const char* insertSql =
    "INSERT OR FAIL INTO kpi_record (subject_id, kpi_id, day, ref, value, numerator, denominator, "
    "note, import_id, line) SELECT subject_id, kpi_id, day, ref, value, numerator, denominator, "
    "note, ?1, line FROM kpi_batch WHERE true ON CONFLICT DO NOTHING";
// The records that the batch met: neither its own, which have its import and line, nor new.
constexpr const char* findKnownSql =
    "SELECT b.rowid, r.value, r.numerator, r.denominator, r.note, r.import_id, r.line, r.left_out "
    "FROM kpi_batch b CROSS JOIN kpi_record r ON r.subject_id = b.subject_id "
    "AND r.kpi_id = b.kpi_id AND r.day = b.day AND r.ref = b.ref "
    "WHERE r.import_id IS NOT ?1 OR r.line IS NOT b.line";
constexpr const char* keepBeforeSql =
    "INSERT INTO kpi_record_before (import_id, subject_id, kpi_id, day, ref, value, numerator, "
    "denominator, note, before_import_id, before_line) SELECT ?9, subject_id, kpi_id, day, ref, "
    "value, numerator, denominator, note, import_id, line FROM kpi_record "
    "WHERE subject_id = ?1 AND kpi_id = ?2 AND day = ?3 AND ref = ?4";
constexpr const char* updateSql =
    "UPDATE kpi_record SET value = ?5, numerator = ?6, denominator = ?7, note = ?8, "
    "import_id = ?9, line = ?10, revision = revision + 1 "
    "WHERE subject_id = ?1 AND kpi_id = ?2 AND day = ?3 AND ref = ?4";
constexpr const char* seenSql =
    "INSERT INTO seen_record (subject_id, kpi_id, day, ref, line) VALUES (?1, ?2, ?3, ?4, ?10) "
    "ON CONFLICT DO NOTHING";
constexpr const char* findSeenSql =
    "SELECT line FROM seen_record WHERE subject_id = ?1 AND kpi_id = ?2 AND day = ?3 AND ref = ?4";

// Leaves the references of records unchecked while it lives. Each record's subject, KPI and import
// were looked up or made in the same transaction, once: SQLite would look them up again for every
// record.
class UncheckedReferences {
public:
    explicit UncheckedReferences(sqlite3* handle)
        : m_handle(handle)
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    }
    ~UncheckedReferences() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }
    UncheckedReferences(const UncheckedReferences&) = delete;
    UncheckedReferences& operator=(const UncheckedReferences&) = delete;

private:
    sqlite3* m_handle;
};

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

void bindIdentity(sqlite3_stmt* statement, const KeyedRow& keyed)
{
    sqlite3_bind_int64(statement, 1, keyed.subject);
    sqlite3_bind_int64(statement, 2, keyed.kpi);
    bindText(statement, 3, { keyed.day.data(), keyed.day.size() });
    bindText(statement, 4, keyed.row->ref);
}

void bindValues(sqlite3_stmt* statement, const KpiBatch::Row& row, ImportId import)
{
    bindReal(statement, 5, row.values.value);
    bindReal(statement, 6, row.values.numerator);
    bindReal(statement, 7, row.values.denominator);
    if (row.note.empty())
        sqlite3_bind_null(statement, 8);
    else
        bindText(statement, 8, row.note);
    sqlite3_bind_int64(statement, 9, import.value);
    sqlite3_bind_int64(statement, 10, row.line);
}

std::array<char, 10> isoDay(QDate date)
{
    std::array<char, 10> text{};
    const auto digits = [&text](int at, int count, int number) {
        for (int i = at + count - 1; i >= at; --i, number /= 10)
            text[static_cast<size_t>(i)] = static_cast<char>('0' + number % 10);
    };
    digits(0, 4, date.year());
    digits(5, 2, date.month());
    digits(8, 2, date.day());
    text[4] = text[7] = '-';
    return text;
}

} // namespace

// Rows in the order of people and KPIs name the same few days again and again.
const std::array<char, 10>& NativeBulkWriter::DayTexts::of(QDate date)
{
    Slot& slot = m_slots[static_cast<size_t>(date.toJulianDay()) % m_slots.size()];
    if (slot.date != date)
        slot = { date, isoDay(date) };
    return slot.text;
}

NativeBulkWriter::NativeBulkWriter(
    Database& database, ImportId import, std::vector<qint64> kpis, FindSubject findSubject)
    : m_database(database)
    , m_import(import)
    , m_kpis(std::move(kpis))
    , m_findSubject(std::move(findSubject))
    , m_table(database.nativeHandle())
    , m_pools(database)
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
        { &m_findKnown, findKnownSql }, { &m_keepBefore, keepBeforeSql }, { &m_update, updateSql },
        { &m_seen, seenSql }, { &m_findSeen, findSeenSql } };
    for (const auto& [slot, sql] : wanted) {
        auto statement = prepared(sql);
        LEVELBOOK_TRY(statement);
        *slot = *std::move(statement);
    }
    for (sqlite3_stmt* statement : { m_insert.get(), m_findKnown.get() })
        sqlite3_bind_int64(statement, 1, m_import.value);
    return {};
}

Result<NativeStatement> NativeBulkWriter::prepared(const char* sql)
{
    NativeStatement statement = prepareNative(m_database.nativeHandle(), sql);
    if (!statement)
        return failed();
    return statement;
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

Result<KpiBulkWriter::Outcome> NativeBulkWriter::write(const KpiBatch& batch)
{
    if (const auto error = m_database.failure())
        return *error;
    Outcome outcome;
    LEVELBOOK_TRY(fillTable(batch, outcome));
    std::vector<bool> isNew(m_table.rows().size(), true);
    // Mostly all are new: their sums are made while SQLite inserts them.
    auto sumsOfAll = std::async(std::launch::async, [&] { return sumsOf(isNew); });
    auto added = insertNew();
    PoolSums sums = sumsOfAll.get();
    LEVELBOOK_TRY(added);
    outcome.added = *added;
    if (outcome.added < static_cast<qint64>(isNew.size())) {
        auto known = findKnown(isNew, outcome);
        LEVELBOOK_TRY(known);
        sums = sumsOf(isNew);
        for (const Known& one : *known)
            LEVELBOOK_TRY(writeOver(one, sums, outcome));
    }
    m_pools.take(sums);
    return outcome;
}

Result<void> NativeBulkWriter::finish() { return m_pools.write(); }

PoolSums NativeBulkWriter::sumsOf(const std::vector<bool>& isCounted) const
{
    PoolSums sums;
    for (size_t i = 0; i < isCounted.size(); ++i) {
        const KeyedRow& keyed = m_table.rows()[i];
        if (isCounted[i])
            m_pools.add(sums, keyed.row->subject, keyed.kpi, keyed.row->date, keyed.row->values);
    }
    return sums;
}

// Fills the table with the rows, of one identity only the one that the file has first.
Result<void> NativeBulkWriter::fillTable(const KpiBatch& batch, Outcome& outcome)
{
    std::vector<KeyedRow>& rows = m_table.rows();
    rows.clear();
    rows.reserve(batch.rows().size());
    const KpiBatch::Row* last = nullptr;
    KeyedRow keyed;
    for (const KpiBatch::Row& row : batch.rows()) {
        const bool sameSubject = last && last->subject == row.subject;
        const bool sameDay = last && last->date == row.date;
        if (sameSubject && sameDay && last->kpiIndex == row.kpiIndex && last->ref == row.ref) {
            outcome.doubled.push_back({ row.line, last->line });
            continue;
        }
        if (!sameSubject) {
            auto subject = subjectOf(row.subject);
            LEVELBOOK_TRY(subject);
            keyed.subject = *subject;
            LEVELBOOK_TRY(m_pools.learn(row.subject));
        }
        if (!sameDay)
            keyed.day = m_days.of(row.date);
        keyed.kpi = m_kpis[static_cast<size_t>(row.kpiIndex)];
        keyed.row = &row;
        rows.push_back(keyed);
        last = &row;
    }
    return {};
}

Result<qint64> NativeBulkWriter::insertNew()
{
    const UncheckedReferences unchecked(m_database.nativeHandle());
    LEVELBOOK_TRY(step(m_insert.get()));
    return static_cast<qint64>(sqlite3_changes64(m_database.nativeHandle()));
}

Result<std::vector<NativeBulkWriter::Known>> NativeBulkWriter::findKnown(
    std::vector<bool>& isNew, Outcome& outcome)
{
    sqlite3_stmt* find = m_findKnown.get();
    std::vector<Known> all;
    for (;;) {
        auto found = step(find);
        LEVELBOOK_TRY(found);
        if (!*found)
            return all;
        const auto index = static_cast<size_t>(sqlite3_column_int64(find, 0));
        const KeyedRow& keyed = m_table.rows()[index];
        isNew[index] = false;
        const bool ours = sqlite3_column_type(find, 5) != SQLITE_NULL
            && sqlite3_column_int64(find, 5) == m_import.value;
        if (ours) {
            outcome.doubled.push_back({ keyed.row->line, sqlite3_column_int64(find, 6) });
            continue;
        }
        const KpiValues values{ realColumn(find, 1), realColumn(find, 2), realColumn(find, 3) };
        const bool same = values == keyed.row->values && textColumn(find, 4) == keyed.row->note;
        all.push_back({ &keyed, values, same, textColumn(find, 7).empty() });
    }
}

Result<void> NativeBulkWriter::writeOver(const Known& known, PoolSums& sums, Outcome& outcome)
{
    const KeyedRow& keyed = *known.keyed;
    auto earlier = rememberSeen(keyed);
    LEVELBOOK_TRY(earlier);
    if (*earlier) {
        outcome.doubled.push_back({ keyed.row->line, **earlier });
        return {};
    }
    if (known.same) {
        ++outcome.unchanged;
        return {};
    }
    bindIdentity(m_keepBefore.get(), keyed);
    sqlite3_bind_int64(m_keepBefore.get(), 9, m_import.value);
    LEVELBOOK_TRY(step(m_keepBefore.get()));
    bindIdentity(m_update.get(), keyed);
    bindValues(m_update.get(), *keyed.row, m_import);
    LEVELBOOK_TRY(step(m_update.get()));
    if (known.counts) {
        const KpiBatch::Row& row = *keyed.row;
        m_pools.add(sums, row.subject, keyed.kpi, row.date, known.before, -1);
        m_pools.add(sums, row.subject, keyed.kpi, row.date, row.values);
    }
    ++outcome.updated;
    return {};
}

// The line on which this import has seen the identity before, if it has.
Result<std::optional<qint64>> NativeBulkWriter::rememberSeen(const KeyedRow& keyed)
{
    bindIdentity(m_seen.get(), keyed);
    sqlite3_bind_int64(m_seen.get(), 10, keyed.row->line);
    LEVELBOOK_TRY(step(m_seen.get()));
    if (sqlite3_changes(m_database.nativeHandle()) == 1)
        return std::optional<qint64>();
    sqlite3_stmt* find = m_findSeen.get();
    bindIdentity(find, keyed);
    LEVELBOOK_TRY(step(find));
    const qint64 line = sqlite3_column_int64(find, 0);
    sqlite3_reset(find);
    return std::optional(line);
}

} // namespace levelbook
