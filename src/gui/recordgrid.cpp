#include "gui/recordgrid.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/peoplenames.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr qint64 rowsOfBlock = 256; ///< A few screens.
constexpr int blocksKept = 64;
constexpr qsizetype mostWishes = 4; ///< Who drags the bar past a thousand rows wants the last ones.

RecordOrder orderBy(int column)
{
    switch (column) {
    case RecordGrid::WhoColumn:
    case RecordGrid::NumberColumn:
        return RecordOrder::Who;
    case RecordGrid::KpiColumn:
        return RecordOrder::Kpi;
    case RecordGrid::ValueColumn:
    case RecordGrid::NumeratorColumn:
    case RecordGrid::DenominatorColumn:
        return RecordOrder::Value;
    case RecordGrid::ReferenceColumn:
        return RecordOrder::Reference;
    case RecordGrid::NoteColumn:
        return RecordOrder::Note;
    case RecordGrid::OriginColumn:
    case RecordGrid::LeftOutColumn:
        return RecordOrder::Origin;
    default:
        return RecordOrder::Date;
    }
}

bool isNumber(int column)
{
    return column == RecordGrid::ValueColumn || column == RecordGrid::NumeratorColumn
        || column == RecordGrid::DenominatorColumn;
}

QString plain(const std::optional<double>& value)
{
    return value ? plainNumberText(*value) : QString();
}

} // namespace

RecordGrid::RecordGrid(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_blocks(blocksKept)
{
}

RecordGrid::~RecordGrid() = default;

std::shared_ptr<WorkState> RecordGrid::list(const RecordFilter& filter)
{
    m_wasAsked = true;
    m_filter = filter;
    using Made = Result<std::shared_ptr<RecordListing>>;
    return m_work.run(
        this,
        [file = m_session.workspace().file(), filter, order = orderBy(m_sortColumn),
            descending = m_sortOrder == Qt::DescendingOrder](WorkState& state) -> Made {
            auto made = RecordListing::make(file.path, file.identity, filter, order, descending,
                [&state] { return state.isCancelled(); });
            LEVELBOOK_TRY(made);
            return std::shared_ptr<RecordListing>(*std::move(made));
        },
        [this](Made made) {
            if (made)
                take(*std::move(made));
            else
                Q_EMIT failed(made.error());
        });
}

void RecordGrid::take(std::shared_ptr<RecordListing> listing)
{
    const auto imports = m_session.workspace().store().imports();
    beginResetModel();
    m_files.clear();
    if (imports) {
        for (const ImportLog& log : *imports)
            m_files.insert(log.id, log.file);
    }
    m_listing = std::move(listing);
    m_blocks.clear();
    m_wanted.clear();
    endResetModel();
    Q_EMIT listed();
}

std::optional<KpiRecord> RecordGrid::record(int row) const
{
    const qint64 number = row / rowsOfBlock;
    const Block* block = m_blocks.object(number);
    if (!block) {
        want(number);
        return std::nullopt;
    }
    return block->at(static_cast<size_t>(row % rowsOfBlock));
}

void RecordGrid::want(qint64 block) const
{
    m_wanted.removeOne(block);
    m_wanted << block;
    while (m_wanted.size() > mostWishes)
        m_wanted.removeFirst();
    auto* self = const_cast<RecordGrid*>(this); // A view asks by data(), which is const.
    if (!m_reading)
        QTimer::singleShot(0, self, &RecordGrid::readNext);
}

void RecordGrid::readNext()
{
    if (m_reading || m_wanted.isEmpty() || !m_listing)
        return;
    m_reading = true;
    using Rows = Result<QList<std::pair<qint64, KpiRecord>>>;
    runLong(
        this,
        [listing = m_listing, block = m_wanted.last()](WorkState&) -> std::pair<qint64, Rows> {
            return { block, listing->rows(block * rowsOfBlock, rowsOfBlock) };
        },
        [this, listing = m_listing](std::pair<qint64, Rows> read) {
            m_reading = false;
            auto& [number, rows] = read;
            m_wanted.removeOne(number);
            if (listing != m_listing)
                return readNext(); // Another list has come meanwhile.
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            auto* block = new Block(rowsOfBlock);
            for (auto& [row, record] : *rows)
                block->at(static_cast<size_t>(row % rowsOfBlock)) = std::move(record);
            m_blocks.insert(number, block);
            const int first = static_cast<int>(number * rowsOfBlock);
            const int last = std::min(first + static_cast<int>(rowsOfBlock), rowCount()) - 1;
            if (first <= last)
                Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
            Q_EMIT arrived();
            readNext();
        });
}

void RecordGrid::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RecordGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_listing ? 0 : static_cast<int>(m_listing->count());
}

int RecordGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecordGrid::textOf(const KpiRecord& record, int column) const
{
    Workspace& workspace = m_session.workspace();
    const auto* person = std::get_if<EngineerId>(&record.subject);
    switch (column) {
    case DateColumn:
        return dateText(record.date);
    case WhoColumn:
        return subjectName(workspace.people(), record.subject);
    case NumberColumn: {
        const Engineer* engineer = person ? workspace.people().byId(*person) : nullptr;
        return engineer ? engineer->employeeNo : label(m_session.words(), Term::Team);
    }
    case KpiColumn:
        return workspace.kpis().nameOf(record.kpi, m_session.words().language());
    case ValueColumn:
        return plain(record.values.value);
    case NumeratorColumn:
        return plain(record.values.numerator);
    case DenominatorColumn:
        return plain(record.values.denominator);
    case ReferenceColumn:
        return record.ref;
    case NoteColumn:
        return record.note.simplified();
    case OriginColumn: {
        const QString file = record.import ? m_files.value(*record.import) : QString();
        if (file.isEmpty())
            return tr("Typed by hand");
        return record.line ? tr("%1, line %2").arg(file, QString::number(*record.line)) : file;
    }
    case LeftOutColumn:
        return record.leftOut.simplified();
    }
    return {};
}

QVariant RecordGrid::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto found = record(index.row());
    if (!found)
        return index.column() == DateColumn ? u"…"_s : QString();
    return textOf(*found, index.column());
}

QVariant RecordGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Words& words = m_session.words();
    switch (section) {
    case DateColumn:
        return label(words, Term::Date);
    case WhoColumn:
        return label(words, Term::Name);
    case NumberColumn:
        return label(words, Term::EmployeeNo);
    case KpiColumn:
        return label(words, Term::Kpi);
    case ValueColumn:
        return label(words, Term::Value);
    case NumeratorColumn:
        return tr("Numerator");
    case DenominatorColumn:
        return tr("Denominator");
    case ReferenceColumn:
        return tr("Reference");
    case NoteColumn:
        return tr("Note");
    case OriginColumn:
        return tr("Origin");
    case LeftOutColumn:
        return label(words, Term::LeftOut);
    }
    return {};
}

void RecordGrid::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_wasAsked)
        list(m_filter);
}

} // namespace levelbook::gui
