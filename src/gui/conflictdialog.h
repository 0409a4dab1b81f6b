// Two versions of the same fields of a review side by side, and the choice between them.
#pragma once

#include "gui/reviewdesk.h"

#include <QDialog>

class QRadioButton;

namespace levelbook::gui {

class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// For the conflict on the desk.
    ConflictDialog(const Words& words, const ReviewDesk& desk, QWidget* parent = nullptr);

    /// The fields of which the other version was chosen.
    QList<ReviewField> takeTheirs() const;

private:
    QWidget* choiceOf(const Words& words, const ReviewDesk& desk, const ReviewField& field);

    struct Choice {
        ReviewField field;
        QRadioButton* theirs;
    };
    QList<Choice> m_choices;
};

} // namespace levelbook::gui
