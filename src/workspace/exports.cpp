#include "workspace/exports.h"

#include "sources/cellguard.h"
#include "workspace/frameworks.h"
#include "workspace/peopleindex.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Far enough in both directions to hold every record.
const Period allTime{QDate(1900, 1, 1), QDate(2201, 1, 1)};

class CsvWriter {
public:
    explicit CsvWriter(const QString& path)
        : m_file(path)
    {
    }

    Result<void> open()
    {
        if (QFileInfo(m_file.fileName()).suffix().toLower() != u"csv")
            return Error{ErrorCode::BadChoice, {QFileInfo(m_file.fileName()).fileName(), u".csv"_s}, {}};
        if (!m_file.open(QIODevice::WriteOnly))
            return failure();
        m_file.write("\xEF\xBB\xBF");
        return {};
    }

    // A text cell: defused, and quoted where it must be.
    static QString text(const QString& value)
    {
        const QString safe = defuse(value);
        const bool quotes = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n')
            || safe.contains(u'\r') || safe.startsWith(u' ') || safe.endsWith(u' ');
        return quotes ? u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"' : safe;
    }
    static QString day(QDate date) { return date.toString(Qt::ISODate); }
    // As few digits as read back to the same number.
    static QString number(std::optional<double> value)
    {
        return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
    }

    void row(const QStringList& cells) { m_file.write(cells.join(u',').toUtf8() + '\n'); }

    Result<void> finish()
    {
        if (!m_file.commit())
            return failure();
        return {};
    }

private:
    Error failure() const
    {
        if (errno == ENOSPC)
            return {ErrorCode::DiskFull, {m_file.fileName()}, {}};
        return {ErrorCode::FileUnwritable, {m_file.fileName(), m_file.errorString()}, {}};
    }

    QSaveFile m_file;
};

QString noOf(const PeopleIndex& people, std::optional<EngineerId> id)
{
    const Engineer* engineer = id ? people.byId(*id) : nullptr;
    return engineer ? engineer->employeeNo : QString();
}

} // namespace

Result<qint64> writePeopleCsv(Store& store, const QString& path, QDate today)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto frameworks = newestFrameworks(store);
    LEVELBOOK_TRY(frameworks);
    // Where there is one framework, it goes without saying.
    const bool several = frameworks->size() > 1;
    CsvWriter csv(path);
    LEVELBOOK_TRY(csv.open());
    QStringList header{u"employee_no"_s, u"name"_s, u"team"_s, u"level"_s, u"hired_on"_s,
        u"career_started_on"_s, u"left_on"_s, u"email"_s, u"manager_no"_s};
    if (several)
        header << u"framework"_s;
    csv.row(header);
    for (const Engineer& engineer : people->engineers()) {
        QStringList cells{CsvWriter::text(engineer.employeeNo), CsvWriter::text(engineer.name),
            CsvWriter::text(people->teamNameOn(engineer, today)),
            levelKey(engineer.levelOn(today).value_or(Level::Junior)), CsvWriter::day(engineer.hiredOn),
            CsvWriter::day(engineer.careerStartedOn), CsvWriter::day(engineer.leftOn),
            CsvWriter::text(engineer.email), CsvWriter::text(noOf(*people, engineer.manager))};
        if (several)
            cells << CsvWriter::text(engineer.framework);
        csv.row(cells);
    }
    LEVELBOOK_TRY(csv.finish());
    return people->engineers().size();
}

Result<qint64> writeKpiCsv(Store& store, const QString& path, QDate)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    CsvWriter csv(path);
    LEVELBOOK_TRY(csv.open());
    csv.row({u"employee_no"_s, u"kpi"_s, u"date"_s, u"value"_s, u"numerator"_s, u"denominator"_s,
        u"ref"_s, u"note"_s});
    qint64 rows = 0;
    // One subject at a time, so that memory does not grow with the file.
    const auto write = [&](const KpiSubject& subject, const QString& who) -> Result<void> {
        auto records = store.records({{subject}, {}, allTime});
        LEVELBOOK_TRY(records);
        for (const KpiRecord& record : std::as_const(*records))
            csv.row({CsvWriter::text(who), record.kpi, CsvWriter::day(record.date),
                CsvWriter::number(record.values.value), CsvWriter::number(record.values.numerator),
                CsvWriter::number(record.values.denominator), CsvWriter::text(record.ref),
                CsvWriter::text(record.note)});
        rows += records->size();
        return {};
    };
    for (const Engineer& engineer : people->engineers())
        LEVELBOOK_TRY(write(engineer.id, engineer.employeeNo));
    for (const Team& team : people->teams())
        LEVELBOOK_TRY(write(team.id, u"team:"_s + team.name));
    LEVELBOOK_TRY(csv.finish());
    return rows;
}

Result<qint64> writeGrowthCsv(Store& store, const QString& path, QDate)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    CsvWriter csv(path);
    LEVELBOOK_TRY(csv.open());
    csv.row({u"employee_no"_s, u"item"_s, u"done_on"_s, u"note"_s, u"evidence"_s, u"framework"_s});
    qint64 rows = 0;
    for (const Engineer& engineer : people->engineers()) {
        auto ticks = store.ticks(engineer.id);
        LEVELBOOK_TRY(ticks);
        for (const Tick& tick : std::as_const(*ticks))
            csv.row({CsvWriter::text(engineer.employeeNo), CsvWriter::text(tick.item),
                CsvWriter::day(tick.on), CsvWriter::text(tick.note),
                CsvWriter::text(evidenceText(tick.evidence)), CsvWriter::text(tick.framework)});
        rows += ticks->size();
    }
    LEVELBOOK_TRY(csv.finish());
    return rows;
}

} // namespace levelbook
