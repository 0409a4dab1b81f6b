// One duty or competency in the form: its text, the rating, and the comment on it.
#pragma once

#include "gui/ratingbar.h"

#include <QWidget>

class QLabel;

namespace levelbook::gui {

class GrowingEdit;

class ItemRow : public QWidget {
    Q_OBJECT

public:
    /// `number`: its place among the rows, from 1, by which what is missing names it.
    ItemRow(const QString& itemKey, int number, const QString& text, QWidget* parent = nullptr);

    RatingBar* bar() const { return m_bar; }
    GrowingEdit* comment() const { return m_comment; }
    /// What others wrote about the item, and why it was skipped.
    void setRemarks(const QString& remarks);
    void setEditable(bool editable);

    /// The widths of the three columns, shared with the heading above the rows.
    static constexpr int textStretch = 5;
    static constexpr int commentStretch = 4;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void watchFocus(QWidget* now);

    QLabel* m_text;
    RatingBar* m_bar;
    GrowingEdit* m_comment;
    QLabel* m_remarks;
    bool m_active = false;
};

} // namespace levelbook::gui
