#include "storage/kpibatchtable.h"

#include <new>
#include <sqlite3.h>

namespace levelbook {

namespace {

constexpr const char* tableName = "kpi_batch";

enum BatchColumn { Subject, Kpi, Day, Ref, Value, Numerator, Denominator, Note, Line };
constexpr const char* declaration = "CREATE TABLE kpi_batch (subject_id INTEGER, kpi_id INTEGER, "
                                    "day TEXT, ref TEXT, value REAL, numerator REAL, "
                                    "denominator REAL, note TEXT, line INTEGER)";

struct Table : sqlite3_vtab {
    const std::vector<KeyedRow>* rows = nullptr;
};

struct Cursor : sqlite3_vtab_cursor {
    std::size_t at = 0;
};

const std::vector<KeyedRow>& rowsOf(const sqlite3_vtab_cursor* cursor)
{
    return *static_cast<const Table*>(cursor->pVtab)->rows;
}

int connect(
    sqlite3* handle, void* rows, int, const char* const*, sqlite3_vtab** table, char** /*message*/)
{
    const int code = sqlite3_declare_vtab(handle, declaration);
    if (code != SQLITE_OK)
        return code;
    auto* made = new (std::nothrow) Table{};
    if (!made)
        return SQLITE_NOMEM;
    made->rows = static_cast<const std::vector<KeyedRow>*>(rows);
    *table = made;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab* table)
{
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

// There is one way to read it: all, in order.
int bestIndex(sqlite3_vtab*, sqlite3_index_info* plan)
{
    plan->estimatedCost = double(KpiBatch::rowLimit);
    plan->estimatedRows = KpiBatch::rowLimit;
    return SQLITE_OK;
}

int open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor)
{
    *cursor = new (std::nothrow) Cursor{};
    return *cursor ? SQLITE_OK : SQLITE_NOMEM;
}

int close(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    static_cast<Cursor*>(cursor)->at = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor)
{
    ++static_cast<Cursor*>(cursor)->at;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor* cursor)
{
    return static_cast<Cursor*>(cursor)->at >= rowsOf(cursor).size();
}

// The texts outlive the statement: the batch stays as it is meanwhile.
void setText(sqlite3_context* result, const char* text, std::size_t size)
{
    sqlite3_result_text(result, text, static_cast<int>(size), SQLITE_STATIC);
}

void setReal(sqlite3_context* result, const std::optional<double>& number)
{
    if (number)
        sqlite3_result_double(result, *number);
}

int column(sqlite3_vtab_cursor* cursor, sqlite3_context* result, int column)
{
    const KeyedRow& keyed = rowsOf(cursor)[static_cast<Cursor*>(cursor)->at];
    const KpiBatch::Row& row = *keyed.row;
    switch (column) {
    case Subject:
        sqlite3_result_int64(result, keyed.subject);
        break;
    case Kpi:
        sqlite3_result_int64(result, keyed.kpi);
        break;
    case Day:
        setText(result, keyed.day.data(), keyed.day.size());
        break;
    case Ref:
        setText(result, row.ref.empty() ? "" : row.ref.data(), row.ref.size());
        break;
    case Value:
        setReal(result, row.values.value);
        break;
    case Numerator:
        setReal(result, row.values.numerator);
        break;
    case Denominator:
        setReal(result, row.values.denominator);
        break;
    case Note:
        if (!row.note.empty())
            setText(result, row.note.data(), row.note.size());
        break;
    case Line:
        sqlite3_result_int64(result, row.line);
        break;
    }
    return SQLITE_OK;
}

int rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
{
    *id = static_cast<sqlite3_int64>(static_cast<Cursor*>(cursor)->at);
    return SQLITE_OK;
}

// Without xCreate the table is there by its name alone and never becomes part of a file.
constexpr sqlite3_module makeModule()
{
    sqlite3_module module{};
    module.xConnect = connect;
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = atEnd;
    module.xColumn = column;
    module.xRowid = rowid;
    return module;
}
constexpr sqlite3_module batchModule = makeModule();

} // namespace

KpiBatchTable::KpiBatchTable(sqlite3* handle)
    : m_handle(handle)
{
    sqlite3_create_module(m_handle, tableName, &batchModule, &m_rows);
}

KpiBatchTable::~KpiBatchTable() { sqlite3_create_module(m_handle, tableName, nullptr, nullptr); }

} // namespace levelbook
