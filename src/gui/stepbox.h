// Where a review can go next: what is missing for it, as links, and a button for each transition.
#pragma once

#include "gui/reviewdesk.h"
#include "text/terms.h"

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
    /// Lists what a step that was refused lacks, until it lacks nothing or another is refused.
    void showRefused(const AllowedMove& move);
    /// Puts the cursor on the first thing that is missing.
    void focusMissing();
    QPushButton* forwardButton() const { return m_buttons.value(Move::Forward); }

Q_SIGNALS:
    /// Its links came or went: the order of the tab key has to be set again.
    void rebuilt();
    /// A link was followed: to where this is put right.
    void jumpWanted(const levelbook::Problem& problem);
    void moveWanted(const levelbook::AllowedMove& move);
    void previewWanted();

private:
    void want(Move which);
    void showMissing();
    void addGroup(Term term, const QList<Problem>& problems);
    void addLink(const Problem& problem, const QString& text);
    QPushButton* makeLink(const Problem& problem, const QString& text, const QString& name);
    QString shortText(const Problem& problem) const;
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
    std::optional<Move> m_refused; ///< The kind of the step that was tried in vain.
    std::optional<Language> m_shownIn;
};

/// What a person does by a move: "Go on to the first review", "Approve…", "Record an appeal…".
QString moveText(const AllowedMove& move);

} // namespace levelbook::gui
