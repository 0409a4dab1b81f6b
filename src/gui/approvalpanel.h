// The boxes of a review's approval line: who has signed, and signing the one whose turn it is.
#pragma once

#include "gui/reviewdesk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace levelbook::gui {

/// Hidden where the review has no boxes.
class ApprovalPanel : public QWidget {
    Q_OBJECT

public:
    ApprovalPanel(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    void refresh();
    /// Puts the cursor on the button that signs; false where nothing can be signed.
    bool focusSign();

Q_SIGNALS:
    /// Its buttons came or went: the order of the tab key has to be set again.
    void rebuilt();

private:
    /// All that the rows show.
    struct Shown {
        QList<ApprovalBox> boxes;
        std::optional<qsizetype> turn; ///< The box that is signed next, from 1.
        QString me;
        Language language;
        bool operator==(const Shown&) const = default;
    };
    Shown now() const;
    void addRow(const ApprovalBox& box, int row);
    QWidget* makeSigning(const ApprovalBox& box, qsizetype number);
    void sign(const SignRequest& request);

    Session& m_session;
    ReviewDesk& m_desk;
    QLabel* m_heading;
    QGridLayout* m_grid;
    QPushButton* m_sign = nullptr; ///< None where nothing can be signed.
    std::optional<Shown> m_shown;
};

} // namespace levelbook::gui
