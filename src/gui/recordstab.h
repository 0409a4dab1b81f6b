// All KPI records: found, sorted, corrected, left out with a reason, added by hand or from a
// spreadsheet.
#pragma once

#include "gui/datatab.h"
#include "gui/recordchoice.h"
#include "gui/recordgrid.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace levelbook::gui {

class ReadTable;
class WorkBar;

class RecordsTab : public DataTab {
    Q_OBJECT

public:
    RecordsTab(Session& session, QWidget* parent);
    ~RecordsTab() override;

    QWidget* firstWidget() const override;
    /// Shows these records and no others; the person widens that again by the filters.
    void choose(const RecordChoice& choice);

protected:
    void read() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fillKpis();
    void fillWhose();
    void fillWhen();
    std::optional<Period> chosenPeriod() const;
    RecordFilter filter() const;
    /// The numbers of the chosen rows that have been read, at most `mostChosen`.
    QList<int> chosenRows() const;
    /// And their records.
    QList<KpiRecord> chosen() const;
    void copyChosen();
    void showCount();
    void updateButtons();

    RecordGrid m_grid;
    QComboBox* m_whose; ///< Hidden while nobody in particular was asked for.
    QComboBox* m_kpi;
    QComboBox* m_when;
    QComboBox* m_counted;
    QLineEdit* m_find;
    ReadTable* m_table;
    WorkBar* m_work;
    QLabel* m_count;
    QPushButton* m_add;
    QPushButton* m_correct;
    QPushButton* m_leaveOut;
    QTimer m_findTimer;
    std::optional<RecordChoice> m_choice; ///< What was asked for last.
    int m_row = 0; ///< Which was current before the list was read again.
};

} // namespace levelbook::gui
