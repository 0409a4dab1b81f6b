// A table to read and copy from: rows are selected, nothing is edited, Tab leaves it.
#pragma once

#include <QTableView>

namespace levelbook::gui {

class ReadTableHeader;

class ReadTable : public QTableView {
    Q_OBJECT

public:
    explicit ReadTable(QWidget* parent = nullptr);

    /// Makes columns as wide as their first rows ask for, the last one up to the edge; where the
    /// table is not shown yet, as soon as it is.
    void fitColumns();

    /// What stands in the middle while there is no row, e.g. how to make one.
    void setEmptyText(const QString& text);

    /// Puts the selected rows (all where fewer than two are selected) on the clipboard with their
    /// headers, separated by tabs.
    void copyRows() const;

Q_SIGNALS:
    /// Enter, or a double click.
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    int contentWidth(int column) const;

    ReadTableHeader* m_header;
    bool m_fitWhenShown = false;
    QString m_emptyText;
};

/// Rows of a model with their headers, as a spreadsheet takes them from the clipboard: tabs between
/// cells, none within; texts that would be taken for a formula get a leading apostrophe.
QString tabSeparated(const QAbstractItemModel& model, const QList<int>& rows);

} // namespace levelbook::gui
