// What happened to a review: every transition with who, when and why.
#pragma once

#include "gui/reviewsection.h"

class QGridLayout;

namespace levelbook::gui {

class HistorySection : public ReviewSection {
    Q_OBJECT

public:
    HistorySection(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QString doneMark() const override;
    void build() override;
    void refresh() override { }
    bool focusField(const ReviewField&) override { return false; }
    bool focusFirst() override { return false; }

private:
    QString whoText(const QString& employeeNo) const;

    QGridLayout* m_grid;
};

} // namespace levelbook::gui
