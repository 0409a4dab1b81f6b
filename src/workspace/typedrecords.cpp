#include "workspace/typedrecords.h"

#include "sources/cellguard.h"
#include "sources/header.h"
#include "sources/sources.h"
#include "workspace/action.h"
#include "workspace/typedtext.h"

#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString quoted(QString cell) { return u'"' + cell.replace(u'"', u"\"\""_s) + u'"'; }

// The cells of a clipboard's text, line by line.
QList<QStringList> cellsOf(const QString& text)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool inQuotes = false;
    bool wasQuoted = false;
    const auto endCell = [&] {
        line << cell;
        cell.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                inQuotes = false;
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            inQuotes = wasQuoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            lines << line;
            line.clear();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!line.isEmpty() || !cell.isEmpty()) {
        endCell();
        lines << line;
    }
    return lines;
}

// Where a header puts its columns; none where it is no header.
std::optional<std::vector<int>> placesOf(const QStringList& header)
{
    std::vector<std::string> texts;
    for (const QString& cell : header)
        texts.push_back(cell.trimmed().toStdString());
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    const auto columns = kpiSources().front().columns();
    std::vector<int> places;
    for (const int column : matchColumns(columns, views)) {
        if (column < 0)
            return std::nullopt;
        const auto& known = typedColumns();
        const auto at = std::find(
            known.begin(), known.end(), columns[static_cast<size_t>(column)].key.toString());
        places.push_back(static_cast<int>(at - known.begin()));
    }
    return places;
}

// Who, reference and note; the others are names of the program, dates and numbers.
bool isText(size_t column) { return column == 0 || column >= 6; }

QString numberCell(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

const std::array<QString, 8>& typedColumns()
{
    static const std::array<QString, 8> columns{ u"employee_no"_s, u"kpi"_s, u"date"_s, u"value"_s,
        u"numerator"_s, u"denominator"_s, u"ref"_s, u"note"_s };
    return columns;
}

bool TypedRecord::isBlank() const
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

QList<TypedRecord> pastedRecords(const QString& text, int first)
{
    QList<QStringList> lines = cellsOf(text);
    std::optional<std::vector<int>> places;
    if (!lines.isEmpty() && lines.first().size() > 1)
        places = placesOf(lines.first());
    if (places)
        lines.removeFirst();
    QList<TypedRecord> records;
    for (const QStringList& line : std::as_const(lines)) {
        TypedRecord record;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const qsizetype place =
                places ? (i < qsizetype(places->size()) ? places->at(size_t(i)) : -1) : first + i;
            if (place >= 0 && place < qsizetype(record.cells.size()))
                record.cells[static_cast<size_t>(place)] = line[i];
        }
        records << record;
    }
    return records;
}

Result<ImportOutcome> importTyped(
    Store& store, const QList<TypedRecord>& rows, ImportRequest request)
{
    QTemporaryFile file;
    if (!file.open())
        return Error{ ErrorCode::FileUnwritable, { file.fileName(), file.errorString() }, {} };
    QStringList header;
    for (const QString& column : typedColumns())
        header << column;
    QByteArray csv = header.join(u',').toUtf8() + '\n';
    std::vector<std::pair<qint64, qint64>> rowOfLine; // Where each row starts.
    qint64 line = 2;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].isBlank())
            continue;
        QStringList cells;
        for (size_t column = 0; column < rows[i].cells.size(); ++column) {
            const QString& cell = rows[i].cells[column];
            cells << quoted(isText(column) ? defuse(cell) : cell.trimmed());
        }
        const QByteArray written = cells.join(u',').toUtf8() + '\n';
        rowOfLine.emplace_back(line, i + 1);
        line += written.count('\n');
        csv += written;
    }
    if (file.write(csv) != csv.size() || !file.flush())
        return Error{ ErrorCode::FileUnwritable, { file.fileName(), file.errorString() }, {} };
    request.path = file.fileName();
    request.reading.encoding = Encoding::Utf8;
    auto outcome = importKpi(store, request);
    if (outcome)
        return outcome;
    Error error = outcome.error();
    for (Problem& problem : error.problems) {
        if (!problem.line)
            continue;
        const auto after = std::upper_bound(rowOfLine.begin(), rowOfLine.end(), *problem.line,
            [](qint64 wanted, const auto& row) { return wanted < row.first; });
        if (after != rowOfLine.begin())
            problem.line = std::prev(after)->second;
    }
    return error;
}

TypedRecord typedFrom(const KpiRecord& record, const QString& who)
{
    return { { who, record.kpi, record.date.toString(Qt::ISODate), numberCell(record.values.value),
        numberCell(record.values.numerator), numberCell(record.values.denominator), record.ref,
        record.note } };
}

Result<void> leaveOut(Store& store, const KpiRecord& record, const QString& reason)
{
    auto text = typedText(reason, TextRule::Text, textlimit::note);
    LEVELBOOK_TRY(text);
    return inAction(store, [&] { return store.setLeftOut(record, text->trimmed()); });
}

} // namespace levelbook
