// The search at the top: people, reviews and commands, by name or by initial consonants.
#pragma once

#include "gui/session.h"

#include <QLineEdit>

class QListWidget;

namespace levelbook::gui {

class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search(const QString& text);
    void accept();
    void retranslate();

    Session& m_session;
    QListWidget* m_results = nullptr;
};

} // namespace levelbook::gui
