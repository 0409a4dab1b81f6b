// A small table with buttons to add, edit and remove its rows.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;

namespace levelbook::gui {

class ReadTable;

class ListEditor : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of the parts, e.g. "levels": levelsTable, levelsAdd.
    ListEditor(const QString& name, QAbstractItemModel* model, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Whether rows may be added, and whether the last one left may be removed.
    void setWritable(bool writable, bool mayBeEmpty);
    ReadTable* table() const { return m_table; }

Q_SIGNALS:
    void addWanted();
    void editWanted(int row);
    void removeWanted(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateButtons();
    int currentRow() const;

    QLabel* m_title;
    ReadTable* m_table;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    bool m_writable = false;
    bool m_mayBeEmpty = true;
};

} // namespace levelbook::gui
