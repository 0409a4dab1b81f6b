// The scores of the review on the desk, as they stand with every rating typed.
#pragma once

#include "gui/reviewdesk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace levelbook::gui {

class ScoresPanel : public QWidget {
    Q_OBJECT

public:
    ScoresPanel(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    /// Reads the cycle before; for another review on the desk.
    void build();
    void refresh();

private:
    struct Line {
        QLabel* name;
        QLabel* value;
    };
    Line addLine(const QString& valueName);
    void openDerivation();

    Session& m_session;
    ReviewDesk& m_desk;
    QGridLayout* m_grid;
    QLabel* m_heading;
    Line m_achievement;
    Line m_competency;
    Line m_final;
    Line m_coverage;
    Line m_suggested;
    QPushButton* m_derivation;
    QLabel* m_earlierHeading;
    Line m_earlierScore;
};

} // namespace levelbook::gui
