#include "sources/growthsource.h"

#include "sources/fieldtext.h"
#include "sources/values.h"

namespace levelbook {

namespace {

enum ColumnIndex : std::size_t { EmployeeNo, Item, DoneOn, Note, EvidenceText, FrameworkKey };
constexpr FileColumn columns[]{
    { u"employee_no", u"사번" },
    { u"item", u"항목" },
    { u"done_on", u"완료일" },
    { u"note", u"비고", false },
    { u"evidence", u"근거", false },
    { u"framework", u"역할기준", false },
};

// The cells of one line as values; what is wrong with them is added to its problems.
class RowReader {
public:
    RowReader(const TableRow& cells, LineProblems& problems)
        : m_cells(cells)
        , m_problems(problems)
    {
    }

    TickRow read()
    {
        TickRow row;
        row.line = m_cells.line();
        row.employeeNo = needed(EmployeeNo, textlimit::employeeNo);
        row.item = needed(Item, textlimit::ref);
        row.on = date();
        if (m_cells.has(Note))
            row.note = text(Note, TextRule::Text, textlimit::note).trimmed();
        if (m_cells.has(EvidenceText))
            row.evidence = evidence();
        row.framework = text(FrameworkKey, TextRule::Identifier, textlimit::ref);
        return row;
    }

private:
    QString text(ColumnIndex column, TextRule rule, std::size_t limit)
    {
        TextCleaner cleaner(rule, limit);
        if (const auto flaw = cleaner.clean(m_cells.cell(column))) {
            m_problems.add(*flaw, columns[column].key);
            return {};
        }
        return cleaner.toString();
    }

    QString needed(ColumnIndex column, std::size_t limit)
    {
        if (trimmed(m_cells.cell(column)).empty())
            m_problems.add({ ErrorCode::MissingValue, {} }, columns[column].key);
        return text(column, TextRule::Identifier, limit);
    }

    QDate date()
    {
        const std::string_view cell = trimmed(m_cells.cell(DoneOn));
        if (cell.empty()) {
            m_problems.add({ ErrorCode::MissingValue, {} }, columns[DoneOn].key);
            return {};
        }
        const QDate date = parseDate(cell);
        if (!date.isValid())
            m_problems.add(quotingFlaw(ErrorCode::BadDate, cell), columns[DoneOn].key);
        return date;
    }

    TickEvidence evidence()
    {
        const auto evidence =
            evidenceFromText(text(EvidenceText, TextRule::Line, std::size_t(longestLink)));
        if (!evidence)
            m_problems.add(quotingFlaw(ErrorCode::BadEvidence, m_cells.cell(EvidenceText)),
                columns[EvidenceText].key);
        return evidence.value_or(TickEvidence());
    }

    const TableRow& m_cells;
    LineProblems& m_problems;
};

} // namespace

std::span<const FileColumn> tickColumns() { return columns; }

Result<QList<TickRow>> readTicks(
    const QString& path, ProblemList& problems, const ReadOptions& options)
{
    QList<TickRow> ticks;
    const auto reading =
        readTable(path, options, columns, problems, [&](const TableRow& cells) -> Result<void> {
            LineProblems lineProblems(problems, cells.line());
            const TickRow row = RowReader(cells, lineProblems).read();
            if (lineProblems.isEmpty())
                ticks.append(row);
            return {};
        });
    if (!reading)
        return reading.error();
    return ticks;
}

} // namespace levelbook
