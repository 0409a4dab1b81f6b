#include "storage/testschema.h"

#include "storage/transaction.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const Migration first{ 1, u"pairs"_s,
    "CREATE TABLE pair_half (number INTEGER NOT NULL, half INTEGER NOT NULL, text TEXT NOT NULL,"
    " PRIMARY KEY (number, half));" };

const Migration second{ 2, u"label"_s,
    "-- A comment; with a semicolon, and an 'unclosed quote\n"
    "CREATE TABLE label (id INTEGER PRIMARY KEY, text TEXT NOT NULL);\n"
    "INSERT INTO label (id, text) VALUES (1, 'a; b'), (2, 'c');\n"
    "ALTER TABLE pair_half ADD COLUMN label_id INTEGER REFERENCES label (id);\n"
    "UPDATE pair_half SET label_id = 1 + half;\n"
    "CREATE TRIGGER pair_half_guard BEFORE DELETE ON pair_half BEGIN\n"
    "    SELECT RAISE(ABORT, 'kept; always');\n"
    "END;\n" };

const Migration third{ 3, u"rebuild"_s,
    "CREATE TABLE label_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);\n"
    "INSERT INTO label_new SELECT id, text FROM label;\n"
    "DROP TABLE label;\n"
    "ALTER TABLE label_new RENAME TO label;\n"
    "CREATE INDEX pair_half_label ON pair_half (label_id);\n" };

} // namespace

const Migrations& firstSchema()
{
    static const Migrations migrations{ first };
    return migrations;
}

const Migrations& thirdSchema()
{
    static const Migrations migrations{ first, second, third };
    return migrations;
}

OpenOptions withSchema(const Migrations& migrations)
{
    OpenOptions options;
    options.migrations = &migrations;
    return options;
}

QDateTime noon() { return QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC); }

std::unique_ptr<Database> makeDatabase(const QString& path)
{
    return must(Database::create(path, noon(), withSchema(firstSchema())));
}

std::unique_ptr<Database> openDatabase(const QString& path)
{
    return must(Database::open(path, withSchema(firstSchema())));
}

Result<void> savePair(Database& database, qint64 number, int size)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (int half = 0; half < 2; ++half) {
        LEVELBOOK_TRY(database
                          .statement(u"INSERT INTO pair_half (number, half, text)"
                                     " VALUES (:number, :half, :text)"_s)
                          .bind(u":number", number)
                          .bind(u":half", half)
                          .bind(u":text", QString(size, QChar(u'가' + int(number % 1000))))
                          .run());
    }
    return transaction->commit();
}

qint64 wholePairs(Database& database)
{
    const auto halves = must(
        database
            .statement(u"SELECT number, half, length(text) FROM pair_half ORDER BY number, half"_s)
            .all([](const Row& row) { return std::pair(row.integer(0), row.integer(1)); }));
    for (qsizetype i = 0; i < halves.size(); ++i)
        EXPECT_EQ(halves[i], std::pair(qint64(i / 2 + 1), qint64(i % 2)));
    EXPECT_EQ(halves.size() % 2, 0);
    return halves.size() / 2;
}

} // namespace levelbook::test
