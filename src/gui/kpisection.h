// The KPIs of the review's period: value, interval, target, n, score, and the way to the records.
#pragma once

#include "gui/reviewsection.h"

class QGridLayout;

namespace levelbook::gui {

class KpiSection : public ReviewSection {
    Q_OBJECT

public:
    KpiSection(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QString doneMark() const override;
    void build() override;
    void refresh() override;
    bool focusField(const ReviewField&) override { return false; }
    bool focusFirst() override;

private:
    void addHeader();
    void addRow(const KpiDefinition& kpi);
    void openEvidence(const KpiDefinition& kpi);
    void repaintBars();

    QGridLayout* m_grid;
    int m_nextRow = 0; ///< Of the grid.
    QMap<QString, Figure> m_shown;
};

} // namespace levelbook::gui
