// A field for one person, found by name, employee number or initial consonants.
#pragma once

#include "gui/session.h"

#include <QLineEdit>

class QListWidget;

namespace levelbook::gui {

class PersonPicker : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonPicker(Session& session, QWidget* parent = nullptr);

    /// By employee number; empty: nobody.
    void setPerson(const QString& employeeNo);
    /// The employee number of who was chosen; empty where nobody was, or what is typed is nobody.
    QString person() const { return m_person; }
    /// Whether something is typed that is nobody.
    bool isUnknown() const { return m_person.isEmpty() && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    void picked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search(const QString& text);
    void takeCurrent();
    void retranslate();

    Session& m_session;
    QListWidget* m_results;
    QString m_person;
};

} // namespace levelbook::gui
