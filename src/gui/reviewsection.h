// A part of the review's form: its heading, its done mark, and where its fields are.
#pragma once

#include "gui/reviewdesk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace levelbook::gui {

/// A section shows the review that lies on the desk. The form tells it when another one does
/// (build()) and when something in it has changed (refresh()).
class ReviewSection : public QWidget {
    Q_OBJECT

public:
    ReviewSection(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    /// How much of it is done, short: "4 / 6", "–".
    virtual QString doneMark() const = 0;
    /// Makes the fields of the review on the desk, in the words of now.
    virtual void build() = 0;
    /// Shows what the fields hold now.
    virtual void refresh() = 0;
    /// Puts the cursor into a field; false where it is not here.
    virtual bool focusField(const ReviewField& field) = 0;
    /// Puts the cursor where work begins; false where nothing takes it.
    virtual bool focusFirst() = 0;

protected:
    Session& session() const { return m_session; }
    const Words& words() const { return m_session.words(); }
    ReviewDesk& desk() const { return m_desk; }
    const OpenReview& review() const { return m_desk.review(); }
    /// Below the heading.
    QVBoxLayout* body() const { return m_body; }
    void setHeading(const QString& title, const QString& hint);
    /// Changes one field of what is typed.
    void type(const ReviewField& field, const std::function<void(Review&)>& change);

private:
    Session& m_session;
    ReviewDesk& m_desk;
    QLabel* m_heading;
    QLabel* m_hint;
    QVBoxLayout* m_body;
};

/// Takes all widgets out of a layout; they are deleted as soon as they are at rest.
void clearLayout(QLayout* layout);

/// A thin line across.
QWidget* thinLine();

} // namespace levelbook::gui
