// A person's KPIs over the last twelve months: a sparkline each, with the figure of the whole time.
#pragma once

#include "gui/personfacts.h"
#include "gui/session.h"

#include <QScrollArea>

class QGridLayout;

namespace levelbook::gui {

class PersonKpis : public QScrollArea {
    Q_OBJECT

public:
    explicit PersonKpis(Session& session, QWidget* parent = nullptr);

    /// Shows the trends of a person whose targets are those of `level`.
    void show(const QList<KpiTrend>& trends, std::optional<Level> level);
    /// Says that the figures are being read.
    void showWaiting();
    void retranslate();

private:
    void rebuild();
    void addTrend(QGridLayout* grid, int cell, const KpiTrend& trend);

    Session& m_session;
    QList<KpiTrend> m_trends;
    std::optional<Level> m_level;
    bool m_waiting = false;
};

} // namespace levelbook::gui
