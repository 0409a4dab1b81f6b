// A table of records whose edits are row drafts: setData() changes the draft, submit() saves it
// once.
#pragma once

#include "domain/result.h"
#include "models/column.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

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

    /// Shows other records. Drafts of records that are still there stay.
    void setRecords(const QList<T>& records)
    {
        const bool sameRows = records.size() == m_records.size()
            && std::equal(records.begin(), records.end(), m_records.begin(),
                [this](const T& a, const T& b) { return m_key(a) == m_key(b); });
        if (sameRows) {
            m_records = records;
            if (!m_records.isEmpty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        QHash<qint64, T> drafts;
        for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
            drafts.insert(m_key(it.value()), it.value());
        beginResetModel();
        m_records = records;
        m_drafts.clear();
        for (int row = 0; row < m_records.size(); ++row) {
            if (const auto draft = drafts.constFind(m_key(m_records[row])); draft != drafts.cend())
                m_drafts.insert(row, *draft);
        }
        endResetModel();
    }

    /// The titles and texts in another language.
    void setWords(const Words& words)
    {
        m_words = words;
        if (columnCount() > 0)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// The record as saved.
    const T& saved(int row) const { return m_records[row]; }
    /// The record as edited.
    T record(int row) const { return m_drafts.value(row, m_records[row]); }
    int rowOf(qint64 key) const
    {
        for (int row = 0; row < m_records.size(); ++row) {
            if (m_key(m_records[row]) == key)
                return row;
        }
        return -1;
    }

    bool isDirty(int row) const { return m_drafts.contains(row); }
    bool isDirty(int row, int column) const
    {
        return isDirty(row)
            && m_columns[column].value(m_drafts[row]) != m_columns[column].value(m_records[row]);
    }

    /// Puts a whole edited record in the row's draft, e.g. a history that no column holds.
    void setDraft(int row, const T& draft)
    {
        if (draft == m_records[row])
            m_drafts.remove(row);
        else
            m_drafts.insert(row, draft);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    /// Saves the row's draft. On an error the draft stays, so that nothing typed is lost.
    Result<void> submitRow(int row)
    {
        if (!isDirty(row) || !m_save)
            return {};
        auto saved = m_save(m_records[row], m_drafts[row]);
        if (!saved)
            return std::move(saved).error();
        m_records[row] = *std::move(saved);
        m_drafts.remove(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return {};
    }

    void revertRow(int row)
    {
        if (m_drafts.remove(row))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
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
        const Column<T>& column = m_columns[index.column()];
        const T shown = record(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.text ? QVariant(column.text(shown, m_words)) : column.value(shown);
        case Qt::EditRole:
        case SortRole:
            return column.value(shown);
        case Qt::TextAlignmentRole:
            return QVariant(column.alignment);
        case DirtyRole:
            return isDirty(index.row(), index.column());
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
    QList<Column<T>> m_columns;
    Key m_key;
    Words m_words;
    Save m_save;
    QList<T> m_records;
    QHash<int, T> m_drafts; ///< By row.
};

} // namespace levelbook
