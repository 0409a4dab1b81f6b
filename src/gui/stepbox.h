// Where a review can go next: what is missing for it, as links, and a button for each transition.
#pragma once

#include "gui/reviewdesk.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace levelbook::gui {

class StepBox : public QWidget {
    Q_OBJECT

public:
    StepBox(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    void refresh();
    QPushButton* forwardButton() const { return m_buttons.value(Move::Forward); }

Q_SIGNALS:
    /// A link was followed: to where this is put right.
    void jumpWanted(const levelbook::Problem& problem);
    void moveWanted(const levelbook::AllowedMove& move);
    void previewWanted();

private:
    void want(Move which);
    void showMissing(const QList<Problem>& missing);
    void addGroup(const QList<Problem>& problems, const QString& text);
    void dim(QPushButton* button, bool dimmed);

    Session& m_session;
    ReviewDesk& m_desk;
    QFrame* m_box;
    QLabel* m_heading;
    QVBoxLayout* m_links;
    QMap<Move, QPushButton*> m_buttons;
    QPushButton* m_preview;
    QList<AllowedMove> m_moves;
    QList<QList<Problem>> m_missing; ///< Of each of these moves.
    std::optional<Language> m_shownIn;
};

/// What a person does by a move: "Go on to the first review", "Approve…", "Record an appeal…".
QString moveText(const AllowedMove& move);

} // namespace levelbook::gui
