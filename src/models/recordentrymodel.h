// A grid to type or paste KPI records into: texts as they were typed, and what is wrong with each.
#pragma once

#include "domain/error.h"
#include "text/words.h"
#include "workspace/typedrecords.h"

#include <QAbstractTableModel>

namespace levelbook {

class RecordEntryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int columns = 8;

    explicit RecordEntryModel(const Words& words, QObject* parent = nullptr);

    /// Rows to correct: who, KPI, date and reference, by which a record is known, stand fixed, and
    /// no row can be added.
    void correct(const QList<TypedRecord>& rows);
    bool isCorrecting() const { return m_correcting; }

    /// What was typed; the blank row at the end is not among it.
    const QList<TypedRecord>& records() const { return m_records; }
    bool isBlank() const;
    /// Puts rows of a clipboard's text over those from a row on; in a new grid rows are added as
    /// they are needed.
    void paste(const QString& text, int row, int column);
    void removeRecords(const QList<int>& rows);
    /// What is wrong, with the number of the row (from 1) as the line.
    void setProblems(const QList<Problem>& problems);
    void setWords(const Words& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Something was typed, pasted or removed.
    void edited();

private:
    bool isFixed(int column) const;
    QStringList problemsAt(int row, int column) const;

    Words m_words;
    QList<TypedRecord> m_records;
    QList<Problem> m_problems;
    bool m_correcting = false;
};

} // namespace levelbook
