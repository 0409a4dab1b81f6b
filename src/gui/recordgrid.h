// All KPI records that a filter lets through, as a table of any length: what comes into view is
// read in the background.
#pragma once

#include "gui/longwork.h"
#include "gui/session.h"
#include "storage/recordlisting.h"

#include <QAbstractTableModel>
#include <QCache>

namespace levelbook::gui {

class RecordGrid : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        WhoColumn,
        NumberColumn,
        KpiColumn,
        ValueColumn,
        NumeratorColumn,
        DenominatorColumn,
        ReferenceColumn,
        NoteColumn,
        OriginColumn,
        LeftOutColumn,
        ColumnCount
    };

    explicit RecordGrid(Session& session, QObject* parent = nullptr);
    ~RecordGrid() override;

    /// Lists anew; what was listed stays until that is done. The work is there to be followed.
    std::shared_ptr<WorkState> list(const RecordFilter& filter);
    /// The record of a row; none while it is being read, and where it has gone.
    std::optional<KpiRecord> record(int row) const;
    /// Shows names and numbers in another language, or people under other names.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Lists anew in another order.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The list is there; or why it is not.
    void listed();
    void failed(const levelbook::Error& error);
    /// Rows have been read that record() had nothing of.
    void arrived();

private:
    using Block = std::vector<std::optional<KpiRecord>>;

    void want(qint64 block) const;
    void readNext();
    void take(std::shared_ptr<RecordListing> listing);
    QString textOf(const KpiRecord& record, int column) const;

    Session& m_session;
    RecordFilter m_filter;
    int m_sortColumn = DateColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::shared_ptr<RecordListing> m_listing;
    LatestWork m_work;
    QHash<ImportId, QString> m_files; ///< Of the imports, by their number.
    mutable QCache<qint64, Block> m_blocks;
    mutable QList<qint64> m_wanted; ///< The newest wish last.
    bool m_reading = false;
    bool m_wasAsked = false; ///< Before the first wish there is nothing to sort.
};

} // namespace levelbook::gui
