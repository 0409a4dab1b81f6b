// The texts about the whole review: overall comment, strengths, improvements, goals.
#pragma once

#include "gui/reviewsection.h"

namespace levelbook::gui {

class GoalsEdit;
class TextField;

class SummarySection : public ReviewSection {
    Q_OBJECT

public:
    SummarySection(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QString doneMark() const override;
    void build() override;
    void refresh() override;
    bool focusField(const ReviewField& field) override;
    bool focusFirst() override;

Q_SIGNALS:
    /// Fields came or went.
    void fieldsChanged();

private:
    QString othersOverall() const;

    TextField* m_overall;
    TextField* m_strengths;
    TextField* m_improvements;
    QWidget* m_goalsBox;
    QLabel* m_goalsTitle;
    GoalsEdit* m_goals;
};

} // namespace levelbook::gui
