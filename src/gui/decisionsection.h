// The decision: the grade that a person gives, its reason, the approval line, the person's
// statement.
#pragma once

#include "gui/reviewsection.h"

class QComboBox;

namespace levelbook::gui {

class ApprovalPanel;
class TextField;

class DecisionSection : public ReviewSection {
    Q_OBJECT

public:
    DecisionSection(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QString doneMark() const override;
    void build() override;
    void refresh() override;
    bool focusField(const ReviewField& field) override;
    bool focusFirst() override;
    /// Puts the cursor on the button that signs; false where nothing can be signed.
    bool focusSign();

Q_SIGNALS:
    /// Buttons came or went.
    void fieldsChanged();

private:
    void chooseGrade(int index);
    QString reasonHint() const;

    QLabel* m_gradeLabel;
    QComboBox* m_grade;
    QLabel* m_suggestion;
    TextField* m_reason;
    ApprovalPanel* m_approvals;
    TextField* m_statement;
};

} // namespace levelbook::gui
