// A table of records whose edits are row drafts: setData() changes the draft, submitRow() saves it
// once.
#pragma once

#include "domain/result.h"
#include "models/column.h"
#include "models/plaintooltip.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace levelbook {

template <class T>
class RecordModel : public QAbstractTableModel {
public:
    /// Saves a changed record; gives it back as it is now (ids, revisions).
    using Save = std::function<Result<T>(const T& before, const T& after)>;
    /// What tells one record from another, e.g. its id.
    using Key = std::function<qint64(const T&)>;

    RecordModel(QList<Column<T>> columns, Key key, const Words& words, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
        , m_words(words)
    {
    }

    void setSave(Save save) { m_save = std::move(save); }
    const QList<Column<T>>& columns() const { return m_columns; }
    int columnOf(const char* key) const
    {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (qstrcmp(m_columns[i].key, key) == 0)
                return i;
        }
        return -1;
    }

    /// Shows other records. Drafts of records that are still there stay: what was typed is kept on
    /// top of what was saved elsewhere, and a cell that both changed says so (ConflictRole).
    /// Whether views had to begin anew, because they are other records than before.
    bool setRecords(const QList<T>& records)
    {
        const QList<T> before = m_records;
        const auto sameKey = [this](const T& a, const T& b) { return m_key(a) == m_key(b); };
        if (std::equal(records.begin(), records.end(), before.begin(), before.end(), sameKey)) {
            m_records = records;
            rebaseDrafts(before);
            rowsChanged(before);
            return false;
        }
        beginResetModel();
        m_records = records;
        rebaseDrafts(before);
        endResetModel();
        return true;
    }

    /// The titles and texts in another language.
    void setWords(const Words& words)
    {
        m_words = words;
        if (columnCount() > 0)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        refresh();
    }

    /// Says that what the columns show changed without the records, e.g. what they look up.
    void refresh()
    {
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// The same for one column: who sorts by another need not sort again.
    void refresh(int column)
    {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }

    /// The record as saved.
    const T& saved(int row) const { return m_records[row]; }
    /// The record as edited.
    T record(int row) const { return edited(row); }
    int rowOf(qint64 key) const
    {
        for (int row = 0; row < m_records.size(); ++row) {
            if (keyOf(row) == key)
                return row;
        }
        return -1;
    }

    bool isDirty(int row) const { return m_drafts.contains(keyOf(row)); }
    bool isDirty(int row, int column) const
    {
        return isDirty(row)
            && m_columns[column].value(m_drafts[keyOf(row)])
            != m_columns[column].value(m_records[row]);
    }

    /// Puts a whole edited record in the row's draft. What no column holds is not kept where the
    /// record is saved elsewhere meanwhile.
    void setDraft(int row, const T& draft)
    {
        if (draft == m_records[row])
            dropDraft(keyOf(row));
        else
            m_drafts.insert(keyOf(row), draft);
        rowChanged(row);
    }

    /// Saves the row's draft. On an error the draft stays, so that nothing typed is lost.
    Result<void> submitRow(int row)
    {
        if (!isDirty(row) || !m_save)
            return {};
        const qint64 key = keyOf(row);
        const T before = m_records[row];
        const T after = m_drafts[key];
        auto saved = m_save(before, after);
        if (!saved)
            return std::move(saved).error();
        dropDraft(key);
        // Whoever heard of the saving may have shown the records again, in another order.
        const int now = rowOf(key);
        if (now >= 0) {
            m_records[now] = *std::move(saved);
            rowChanged(now);
        }
        return {};
    }

    void revertRow(int row)
    {
        if (!isDirty(row))
            return;
        dropDraft(keyOf(row));
        rowChanged(row);
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const int row = index.row();
        const Column<T>& column = m_columns[index.column()];
        switch (role) {
        case Qt::DisplayRole:
            return shown(column, edited(row));
        case Qt::EditRole:
            return column.value(edited(row));
        case SortRole:
            return column.value(m_records[row]);
        case Qt::TextAlignmentRole:
            return QVariant(column.alignment);
        case Qt::ToolTipRole:
            return column.tip ? plainToolTip(column.tip(edited(row), m_words)) : QVariant();
        case DirtyRole:
            return isDirty(row, index.column());
        case ConflictRole:
            if (m_conflicts.value(keyOf(row)).contains(index.column()))
                return shown(column, m_records[row]).toString();
            return {};
        default:
            return {};
        }
    }

    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].title(m_words);
        if (role == Qt::TextAlignmentRole)
            return QVariant(m_columns[section].alignment);
        return {};
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (index.isValid() && m_columns[index.column()].set && m_save)
            flags |= Qt::ItemIsEditable;
        return flags;
    }

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override
    {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return false;
        const Column<T>& column = m_columns[index.column()];
        T draft = record(index.row());
        if (!column.set || !column.set(draft, value))
            return false;
        setDraft(index.row(), draft);
        return true;
    }

private:
    qint64 keyOf(int row) const { return m_key(m_records[row]); }

    // Not a copy: views ask for thousands of cells.
    const T& edited(int row) const
    {
        const auto draft = m_drafts.constFind(keyOf(row));
        return draft == m_drafts.cend() ? m_records[row] : *draft;
    }

    QVariant shown(const Column<T>& column, const T& record) const
    {
        return column.text ? QVariant(column.text(record, m_words)) : column.value(record);
    }

    void rowChanged(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); }

    // Told at once: a view that sorts does so at every telling.
    void rowsChanged(const QList<T>& before)
    {
        int first = -1;
        int last = -1;
        for (int row = 0; row < rowCount(); ++row) {
            if (before[row] == m_records[row])
                continue;
            first = first < 0 ? row : first;
            last = row;
        }
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    void dropDraft(qint64 key)
    {
        m_drafts.remove(key);
        m_conflicts.remove(key);
    }

    // Puts what was typed on top of the records as they are now saved.
    void rebaseDrafts(const QList<T>& before)
    {
        QHash<qint64, T> drafts;
        m_drafts.swap(drafts);
        QHash<qint64, QSet<int>> conflicts;
        m_conflicts.swap(conflicts);
        for (const T& old : before) {
            const qint64 key = m_key(old);
            const auto typed = drafts.constFind(key);
            const int row = typed == drafts.cend() ? -1 : rowOf(key);
            if (row < 0)
                continue;
            if (old == m_records[row]) {
                m_drafts.insert(key, *typed);
                if (conflicts.contains(key))
                    m_conflicts.insert(key, conflicts[key]);
                continue;
            }
            T draft = m_records[row];
            QSet<int> both = conflicts.value(key);
            for (int i = 0; i < columnCount(); ++i) {
                const Column<T>& column = m_columns[i];
                const QVariant mine = column.value(*typed);
                if (!column.set || mine == column.value(old) || !column.set(draft, mine))
                    continue;
                const QVariant theirs = column.value(m_records[row]);
                if (theirs != column.value(old) && theirs != mine)
                    both << i;
            }
            if (draft == m_records[row])
                continue;
            m_drafts.insert(key, draft);
            if (!both.isEmpty())
                m_conflicts.insert(key, both);
        }
    }

    QList<Column<T>> m_columns;
    Key m_key;
    Words m_words;
    Save m_save;
    QList<T> m_records;
    QHash<qint64, T> m_drafts; ///< By key.
    QHash<qint64, QSet<int>> m_conflicts; ///< The columns that were saved elsewhere too, by key.
};

} // namespace levelbook
