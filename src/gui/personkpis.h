// A person's KPIs over the last twelve months: a sparkline each, with the figure of the whole time.
#pragma once

#include "gui/pagescroll.h"
#include "gui/personfacts.h"
#include "gui/session.h"

class QGridLayout;

namespace levelbook::gui {

class PersonKpis : public PageScroll {
    Q_OBJECT

public:
    explicit PersonKpis(Session& session, QWidget* parent = nullptr);

    /// Shows the trends over `months` of a person whose targets are those of `level`.
    void show(const QList<KpiTrend>& trends, const Period& months, std::optional<Level> level);
    /// Says that the figures are being read.
    void showWaiting();
    void retranslate();

private:
    void rebuild();
    void addTrend(QGridLayout* grid, int cell, const KpiTrend& trend);

    Session& m_session;
    QList<KpiTrend> m_trends;
    Period m_months;
    std::optional<Level> m_level;
    bool m_waiting = true;
};

} // namespace levelbook::gui
