// Chooses what a tick stands on: nothing, a link, or KPI records of a period.
#pragma once

#include "domain/roadmap.h"
#include "text/words.h"
#include "workspace/kpicatalog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace levelbook::gui {

class DayEdit;
class KpiBox;

class EvidenceField : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceField(QWidget* parent = nullptr);

    /// The KPIs to choose from, and the period that records begin with.
    void setChoices(const KpiCatalog& kpis, const Period& period, const Words& words);
    void setEvidence(const TickEvidence& evidence);
    /// As typed; a link is not looked at.
    TickEvidence evidence() const;
    void setWritable(bool writable);
    void retranslate(const Words& words);
    /// What the sort of evidence is chosen in, for the label in front.
    QWidget* buddy() const;

Q_SIGNALS:
    /// A part was chosen, or left after it was typed in.
    void committed();
    /// Somebody wants to see it.
    void openWanted(const levelbook::TickEvidence& evidence);

private:
    void build();
    void updateOpen();

    QComboBox* m_sort = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLineEdit* m_link = nullptr;
    KpiBox* m_kpi = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_last = nullptr;
    QLabel* m_to = nullptr;
    QPushButton* m_open = nullptr;
    bool m_writable = true;
};

} // namespace levelbook::gui
