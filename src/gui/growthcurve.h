// A person's way along the roadmap as a small chart that can be folded away.
#pragma once

#include "charts/chartdata.h"
#include "gui/session.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace levelbook::gui {

class ChartView;

class GrowthCurve : public QWidget {
    Q_OBJECT

public:
    /// The fold is as it was last time.
    explicit GrowthCurve(Session& session, QWidget* parent = nullptr);
    ~GrowthCurve() override;

    /// A person's steps up to today; none: nobody is chosen.
    void show(const std::optional<GrowthHistory>& history, QDate today);
    void retranslate();
    /// The chart's commands, for the page's menu.
    QMenu* menu() const;
    /// What takes the keyboard; none while it is folded.
    QWidget* pane() const;

Q_SIGNALS:
    /// Enter or a click on a step of a line.
    void stepWanted(const levelbook::GrowthStep& step);
    /// The same chart among those of the team.
    void chartsWanted();

private:
    void fold();

    Session& m_session;
    QToolButton* m_fold;
    QToolButton* m_open;
    ChartView* m_view;
};

} // namespace levelbook::gui
