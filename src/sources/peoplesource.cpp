#include "sources/peoplesource.h"

#include "sources/fieldtext.h"
#include "sources/values.h"

#include <QHash>

namespace levelbook {

namespace {

enum ColumnIndex : std::size_t {
    EmployeeNo,
    Name,
    TeamName,
    LevelName,
    HiredOn,
    CareerStartedOn,
    LeftOn,
    Email,
    ManagerNo,
    FrameworkKey
};
constexpr FileColumn columns[]{
    { u"employee_no", u"사번" },
    { u"name", u"이름" },
    { u"team", u"팀" },
    { u"level", u"레벨" },
    { u"hired_on", u"입사일" },
    { u"career_started_on", u"경력시작일" },
    { u"left_on", u"퇴사일", false },
    { u"email", u"이메일", false },
    { u"manager_no", u"관리자사번", false },
    { u"framework", u"역할기준", false },
};

enum class Need { Required, Optional };

// The cells of one line as values; what is wrong with them is added to its problems.
class RowReader {
public:
    RowReader(const TableRow& cells, LineProblems& problems)
        : m_cells(cells)
        , m_problems(problems)
    {
    }

    PersonRow read()
    {
        PersonRow row;
        row.line = m_cells.line();
        row.employeeNo = employeeNo(EmployeeNo, Need::Required);
        row.name = text(Name, TextRule::Line, textlimit::name, Need::Required);
        row.team = text(TeamName, TextRule::Identifier, textlimit::team, Need::Required);
        row.level = level();
        row.hiredOn = date(HiredOn, Need::Required);
        row.careerStartedOn = date(CareerStartedOn, Need::Optional);
        if (m_cells.has(LeftOn))
            row.leftOn = date(LeftOn, Need::Optional);
        if (m_cells.has(Email))
            row.email = text(Email, TextRule::Line, textlimit::email, Need::Optional);
        if (m_cells.has(ManagerNo))
            row.managerNo = employeeNo(ManagerNo, Need::Optional);
        if (m_cells.has(FrameworkKey))
            row.framework =
                text(FrameworkKey, TextRule::Identifier, textlimit::ref, Need::Optional);
        const QDate leftOn = row.leftOn.value_or(QDate());
        if (row.hiredOn.isValid() && leftOn.isValid() && leftOn < row.hiredOn)
            m_problems.add({ ErrorCode::LeftBeforeHired, {} }, columns[LeftOn].key);
        return row;
    }

private:
    bool isMissing(bool empty, ColumnIndex column, Need need)
    {
        if (empty && need == Need::Required)
            m_problems.add({ ErrorCode::MissingValue, {} }, columns[column].key);
        return empty;
    }

    QString text(ColumnIndex column, TextRule rule, std::size_t limit, Need need)
    {
        TextCleaner cleaner(rule, limit);
        if (const auto flaw = cleaner.clean(m_cells.cell(column))) {
            m_problems.add(*flaw, columns[column].key);
            return {};
        }
        isMissing(cleaner.text().empty(), column, need);
        return cleaner.toString();
    }

    QString employeeNo(ColumnIndex column, Need need)
    {
        const QString number = text(column, TextRule::Identifier, textlimit::employeeNo, need);
        if (!number.startsWith(QLatin1String(teamMark.data(), teamMark.size())))
            return number;
        m_problems.add({ ErrorCode::BadKey, { number } }, columns[column].key);
        return {};
    }

    Level level()
    {
        const std::string_view cell = trimmed(m_cells.cell(LevelName));
        if (isMissing(cell.empty(), LevelName, Need::Required))
            return {};
        const auto level = parseLevel(cell);
        if (!level)
            m_problems.add(quotingFlaw(ErrorCode::BadLevel, cell), columns[LevelName].key);
        return level.value_or(Level::Junior);
    }

    QDate date(ColumnIndex column, Need need)
    {
        const std::string_view cell = trimmed(m_cells.cell(column));
        if (isMissing(cell.empty(), column, need))
            return {};
        const QDate date = parseDate(cell);
        if (!date.isValid())
            m_problems.add(quotingFlaw(ErrorCode::BadDate, cell), columns[column].key);
        return date;
    }

    const TableRow& m_cells;
    LineProblems& m_problems;
};

} // namespace

std::span<const FileColumn> peopleColumns() { return columns; }

Result<QList<PersonRow>> readPeople(
    const QString& path, ProblemList& problems, const ReadOptions& options)
{
    QList<PersonRow> people;
    QHash<QString, qint64> lines; // by employee number, of bad rows too
    const auto reading =
        readTable(path, options, columns, problems, [&](const TableRow& cells) -> Result<void> {
            LineProblems lineProblems(problems, cells.line());
            const PersonRow row = RowReader(cells, lineProblems).read();
            const qint64 first = lines.value(row.employeeNo);
            if (first > 0) {
                lineProblems.add({ ErrorCode::DoubledPerson, { row.employeeNo, first } },
                    columns[EmployeeNo].key);
            } else if (!row.employeeNo.isEmpty()) {
                lines.insert(row.employeeNo, row.line);
            }
            if (lineProblems.isEmpty())
                people.append(row);
            return {};
        });
    if (!reading)
        return reading.error();
    return people;
}

} // namespace levelbook
