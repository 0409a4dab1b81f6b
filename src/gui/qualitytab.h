// What is to be looked at in the data of the cycle: listed, and each leads to its rows.
#pragma once

#include "gui/datatab.h"
#include "gui/longwork.h"
#include "gui/recordchoice.h"
#include "models/collatedproxy.h"
#include "models/findingcolumns.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace levelbook::gui {

class ReadTable;
class WorkBar;

class QualityTab : public DataTab {
    Q_OBJECT

public:
    QualityTab(Session& session, QWidget* parent);
    ~QualityTab() override;

    QWidget* firstWidget() const override;
    /// Shows what there is of one KPI.
    void choose(const QString& kpi);

Q_SIGNALS:
    /// Somebody wants to see the records of a finding, or what is declared complete.
    void recordsWanted(const levelbook::gui::RecordChoice& choice);
    void declarationsWanted();

protected:
    void read() override;
    void retranslate() override;

private:
    struct Read {
        QList<ListedFinding> rows;
        bool isAnythingAsked = false;
    };

    void build();
    void show(const Read& read);
    void fillKpis();
    void filter();
    void showCurrent();
    std::optional<ListedFinding> current() const;
    void go();

    RecordModel<ListedFinding> m_model;
    CollatedProxy m_proxy;
    QComboBox* m_kind;
    QComboBox* m_kpi;
    ReadTable* m_table;
    WorkBar* m_bar;
    QLabel* m_count;
    QLabel* m_details;
    QPushButton* m_go;
    LatestWork m_work;
    QString m_wanted; ///< The KPI of choose(), until what is found is shown.
    bool m_wasRead = false;
    bool m_isAnythingAsked = false;
};

} // namespace levelbook::gui
