#include "models/recordentrymodel.h"

#include "models/plaintooltip.h"
#include "text/errortext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QColor>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

enum EntryColumn { WhoCell, KpiCell, DateCell, ValueCell, NumeratorCell, DenominatorCell, RefCell };

// A tint of red on the background of the palette in use, light or dark.
QColor wrongTint()
{
    const QColor base = QGuiApplication::palette().color(QPalette::Base);
    return QColor::fromRgbF(0.75F * base.redF() + 0.25F * 0.84F,
        0.75F * base.greenF() + 0.25F * 0.37F, 0.75F * base.blueF());
}

} // namespace

RecordEntryModel::RecordEntryModel(const Words& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void RecordEntryModel::correct(const QList<TypedRecord>& rows)
{
    beginResetModel();
    m_records = rows;
    m_problems.clear();
    m_correcting = true;
    endResetModel();
}

bool RecordEntryModel::isBlank() const
{
    return std::all_of(m_records.begin(), m_records.end(),
        [](const TypedRecord& record) { return record.isBlank(); });
}

bool RecordEntryModel::isFixed(int column) const
{
    return m_correcting
        && (column == WhoCell || column == KpiCell || column == DateCell || column == RefCell);
}

void RecordEntryModel::paste(const QString& text, int row, int column)
{
    const QList<TypedRecord> pasted = pastedRecords(text, column);
    if (pasted.isEmpty())
        return;
    const auto needed = std::min<qsizetype>(
        row + pasted.size(), m_correcting ? m_records.size() : row + pasted.size());
    if (needed > m_records.size()) {
        beginInsertRows({}, static_cast<int>(m_records.size()), static_cast<int>(needed) - 1);
        m_records.resize(needed);
        endInsertRows();
    }
    for (qsizetype i = row; i < needed; ++i) {
        const auto& cells = pasted[i - row].cells;
        for (int at = 0; at < columns; ++at) {
            const QString& cell = cells[static_cast<size_t>(at)];
            if (!isFixed(at) && !cell.isEmpty())
                m_records[i].cells[static_cast<size_t>(at)] = cell;
        }
    }
    Q_EMIT dataChanged(index(row, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT edited();
}

void RecordEntryModel::removeRecords(const QList<int>& rows)
{
    QList<int> fromLast = rows;
    std::sort(fromLast.begin(), fromLast.end(), std::greater<>());
    for (const int row : std::as_const(fromLast)) {
        if (row < 0 || row >= m_records.size())
            continue;
        beginRemoveRows({}, row, row);
        m_records.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT edited();
}

void RecordEntryModel::setProblems(const QList<Problem>& problems)
{
    m_problems = problems;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void RecordEntryModel::setWords(const Words& words)
{
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

QStringList RecordEntryModel::problemsAt(int row, int column) const
{
    QStringList lines;
    for (const Problem& problem : m_problems) {
        if (problem.line != row + 1)
            continue;
        const auto& known = typedColumns();
        const auto at = std::find(known.begin(), known.end(), problem.column);
        // What is wrong with a whole row is told at who it is about.
        const auto place = at == known.end() ? 0 : at - known.begin();
        if (place == column)
            lines << problemText(m_words, Problem{ problem.code, problem.args, {}, {}, {} });
    }
    return lines;
}

// One blank row more than was typed, to go on in.
int RecordEntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size()) + (m_correcting ? 0 : 1);
}

int RecordEntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RecordEntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() >= ValueCell && index.column() <= DenominatorCell;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (index.row() >= m_records.size())
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(QString()) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_records[index.row()].cells[static_cast<size_t>(index.column())];
    if (role == Qt::BackgroundRole || role == Qt::ToolTipRole
        || role == Qt::AccessibleDescriptionRole) {
        const QStringList wrong = problemsAt(index.row(), index.column());
        if (wrong.isEmpty())
            return {};
        if (role == Qt::BackgroundRole)
            return wrongTint();
        return role == Qt::ToolTipRole ? plainToolTip(wrong.join(u'\n')) : wrong.join(u' ');
    }
    return {};
}

bool RecordEntryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || isFixed(index.column()))
        return false;
    const QString text = value.toString();
    if (index.row() >= m_records.size()) {
        if (text.isEmpty())
            return true;
        // The blank row becomes one that holds something, and another one comes behind it.
        const int next = rowCount();
        beginInsertRows({}, next, next);
        m_records.append(TypedRecord());
        endInsertRows();
    }
    QString& cell = m_records[index.row()].cells[static_cast<size_t>(index.column())];
    if (cell == text)
        return true;
    cell = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags RecordEntryModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !isFixed(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RecordEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        const bool isNumber = section >= ValueCell && section <= DenominatorCell;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case WhoCell:
        return label(m_words, Term::EmployeeNo);
    case KpiCell:
        return label(m_words, Term::Kpi);
    case DateCell:
        return label(m_words, Term::Date);
    case ValueCell:
        return label(m_words, Term::Value);
    case NumeratorCell:
        return m_words.translate("Evidence", "Numerator");
    case DenominatorCell:
        return m_words.translate("Evidence", "Denominator");
    case RefCell:
        return m_words.translate("Evidence", "Reference");
    default:
        return m_words.translate("Evidence", "Note");
    }
}

} // namespace levelbook
