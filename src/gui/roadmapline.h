// How far a person's roadmap is, in a line that leads to the page "Growth".
#pragma once

#include "domain/roadmap.h"
#include "gui/session.h"

#include <QWidget>

namespace levelbook::gui {

class LinkButton;

class RoadmapLine : public QWidget {
    Q_OBJECT

public:
    explicit RoadmapLine(Session& session, QWidget* parent = nullptr);

    /// The progress of the person's level, of the next, and of any that has a tick. The line keeps
    /// its place while nothing is known (an empty list).
    void show(const QList<LevelProgress>& progress, std::optional<Level> level);
    void retranslate();

Q_SIGNALS:
    void wanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<LevelProgress> shownParts() const;

    Session& m_session;
    LinkButton* m_link;
    QList<LevelProgress> m_progress;
    std::optional<Level> m_level;
};

} // namespace levelbook::gui
