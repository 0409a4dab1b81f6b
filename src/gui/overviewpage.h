// The page "Overview": what is due from me, how far the cycle is, what its data lacks, the last
// backup. Each line leads to its place.
#pragma once

#include "domain/overview.h"
#include "gui/dialogs.h"
#include "gui/overviewcolumn.h"
#include "gui/page.h"

#include <QTimer>

namespace levelbook::gui {

class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(Session& session, QWidget* parent);

    void open(const QString& subject) override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override { return { m_saveMine, m_saveAll }; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void onChanged(Changes what);
    /// Reads anew, now or when the page is seen.
    void refresh();
    void read();
    void show(const Overview& overview);
    void rebuild();
    void fillMine();
    void fillLate();
    void fillIncomplete();
    void fillProgress();
    void fillData();
    void fillBackup();
    QList<OverviewLine> stateLines();
    OverviewLine lineTo(const QString& name, const QString& text, const QString& note,
        const QString& page, const QString& subject = {}, std::optional<CycleId> cycle = {});
    void addMore(QList<OverviewLine>& lines, qsizetype all, const QString& name,
        const QString& page, const QString& subject = {});
    QAction* addSave(const QString& name, WhoseDates whose);
    void retranslate();

    OverviewColumn* m_left;
    OverviewColumn* m_right;
    QAction* m_saveMine;
    QAction* m_saveAll;
    std::optional<Overview> m_overview; ///< As read last; none before the first reading.
    QTimer m_soon; ///< Several changes that come together are read once.
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace levelbook::gui
