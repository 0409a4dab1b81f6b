// What happened to a review as a line of events, one below the other.
#pragma once

#include "text/timelinetext.h"

#include <QWidget>

class QVBoxLayout;

namespace levelbook::gui {

class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Takes all events away.
    void clear();
    /// A heading among the events, with something at its end, which the view takes over.
    void addHeading(const QString& text, QWidget* beside = nullptr);
    /// An event; a signature is marked by a ring, a step by a disc.
    void addEvent(const TimelineLine& line, bool isStep);

private:
    QVBoxLayout* m_rows;
};

} // namespace levelbook::gui
