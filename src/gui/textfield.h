// A labelled text of a review: what the writer edits, and beneath it what others wrote.
#pragma once

#include <QWidget>

class QLabel;

namespace levelbook::gui {

class GrowingEdit;

class TextField : public QWidget {
    Q_OBJECT

public:
    explicit TextField(const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The text; where nobody may write and there is none, the field says so by a dash.
    void setContent(const QString& text, bool editable, const QString& remarks = {});
    void focus();
    GrowingEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited(const QString& text);
    void left();

private:
    QLabel* m_title;
    GrowingEdit* m_edit;
    QLabel* m_none;
    QLabel* m_remarks;
};

} // namespace levelbook::gui
