#include "sources/levelbookcsvsource.h"

#include "sources/csvreader.h"
#include "sources/fieldtext.h"
#include "sources/kpinames.h"
#include "sources/kpirules.h"
#include "sources/values.h"

namespace levelbook {

namespace {

enum ColumnIndex : std::size_t { Who, Kpi, Date, Value, Numerator, Denominator, Ref, Note };
constexpr FileColumn columns[]{
    { u"employee_no", u"사번" },
    { u"kpi", u"지표" },
    { u"date", u"일자" },
    { u"value", u"값" },
    { u"numerator", u"분자" },
    { u"denominator", u"분모" },
    { u"ref", u"참조", false },
    { u"note", u"비고", false },
};

// Makes rows of cells. Remembers the person and the date of the row before: files repeat them.
class RowReader {
public:
    explicit RowReader(const QList<KpiDefinition>& kpis)
        : m_kpis(kpis)
        , m_names(kpis)
    {
    }

    // The row, or none where it has problems.
    const KpiRow* read(const TableRow& cells, ProblemList& list)
    {
        LineProblems problems(list, cells.line());
        m_row.line = cells.line();
        readWho(cells.cell(Who), problems);
        readKpi(cells.cell(Kpi), problems);
        readDate(cells.cell(Date), problems);
        m_row.ref = text(m_ref, cells, Ref, problems);
        m_row.note = text(m_note, cells, Note, problems);

        bool numbersRead = true;
        m_row.values.value = number(cells, Value, problems, numbersRead);
        m_row.values.numerator = number(cells, Numerator, problems, numbersRead);
        m_row.values.denominator = number(cells, Denominator, problems, numbersRead);
        if (m_row.kpi && numbersRead)
            checkKpiValues(*m_row.kpi, m_row.values, problems);
        if (m_row.kpi && !m_row.who.empty())
            checkKpiScope(*m_row.kpi, m_row.team, problems);
        return problems.isEmpty() ? &m_row : nullptr;
    }

private:
    void readWho(std::string_view cell, LineProblems& problems)
    {
        if (cell == m_whoCell && !m_row.who.empty())
            return;
        m_row.who = {};
        if (const auto flaw = m_who.clean(cell)) {
            problems.add(*flaw, columns[Who].key);
            return;
        }
        // Kept apart from the cell, which is gone by the next row.
        m_whoCell = cell;
        m_whoText = m_who.text();
        std::string_view who = m_whoText;
        m_row.team = who.starts_with(teamMark);
        if (m_row.team)
            who = trimmed(who.substr(teamMark.size()));
        if (who.empty())
            problems.add({ ErrorCode::MissingValue, {} }, columns[Who].key);
        m_row.who = who;
    }

    void readKpi(std::string_view cell, LineProblems& problems)
    {
        cell = trimmed(cell);
        m_row.kpiIndex = m_names.find(cell);
        m_row.kpi = m_row.kpiIndex < 0 ? nullptr : &m_kpis[m_row.kpiIndex];
        if (cell.empty())
            problems.add({ ErrorCode::MissingValue, {} }, columns[Kpi].key);
        else if (!m_row.kpi)
            problems.add(quotingFlaw(ErrorCode::UnknownKpi, cell), columns[Kpi].key);
    }

    void readDate(std::string_view cell, LineProblems& problems)
    {
        if (cell == m_dateCell && m_row.date.isValid())
            return;
        cell = trimmed(cell);
        m_row.date = parseDate(cell);
        m_dateCell = cell;
        if (cell.empty())
            problems.add({ ErrorCode::MissingValue, {} }, columns[Date].key);
        else if (!m_row.date.isValid())
            problems.add(quotingFlaw(ErrorCode::BadDate, cell), columns[Date].key);
    }

    static std::string_view text(
        TextCleaner& cleaner, const TableRow& cells, ColumnIndex column, LineProblems& problems)
    {
        const std::string_view cell = cells.cell(column);
        if (cell.empty())
            return {};
        if (const auto flaw = cleaner.clean(cell)) {
            problems.add(*flaw, columns[column].key);
            return {};
        }
        return cleaner.text();
    }

    static std::optional<double> number(
        const TableRow& cells, ColumnIndex column, LineProblems& problems, bool& allRead)
    {
        const std::string_view cell = trimmed(cells.cell(column));
        if (cell.empty())
            return std::nullopt;
        const auto parsed = parseNumber(cell, 0);
        if (parsed)
            return *parsed;
        allRead = false;
        const bool outside = parsed.error() == ErrorCode::NumberOutOfRange;
        problems.add(quotingFlaw(parsed.error(), cell,
                         outside ? QVariantList{ 0.0, largestNumber } : QVariantList()),
            columns[column].key);
        return std::nullopt;
    }

    const QList<KpiDefinition>& m_kpis;
    KpiNames m_names;
    TextCleaner m_who{ TextRule::Identifier, teamMark.size() + textlimit::team };
    TextCleaner m_ref{ TextRule::Identifier, textlimit::ref };
    TextCleaner m_note{ TextRule::Text, textlimit::note };
    std::string m_whoCell;
    std::string m_whoText;
    std::string m_dateCell;
    KpiRow m_row;
};

} // namespace

bool canReadLevelbookCsv(const QString& path)
{
    auto decoder = TextDecoder::open(path);
    if (!decoder)
        return false;
    CsvReader csv(std::move(*decoder));
    const auto header = csv.next();
    ProblemList problems;
    return header && *header == CsvReader::Step::Record
        && mapColumns(columns, csv.fields(), csv.line(), problems);
}

std::span<const FileColumn> levelbookCsvColumns() { return columns; }

Result<TableReading> readLevelbookCsv(const KpiRequest& request, ProblemList& problems)
{
    RowReader reader(request.kpis);
    return readTable(request.path, request.options, columns, problems,
        [&](const TableRow& cells) -> Result<void> {
            const KpiRow* const row = reader.read(cells, problems);
            return row ? request.row(*row) : Result<void>();
        });
}

} // namespace levelbook
