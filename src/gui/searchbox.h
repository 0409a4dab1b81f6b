// The search at the top: people, reviews, items of the framework and commands, by words of both
// languages or by initial consonants.
#pragma once

#include "gui/session.h"
#include "models/searchindex.h"

#include <QLineEdit>

class QAction;

namespace levelbook::gui {

class SearchResults;

class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search(const QString& text);
    /// What is not known yet is read now: at the first search, and again after a change.
    void makeReady();
    void readReviews();
    void readFrameworks();
    void collectCommands();
    void accept();
    void retranslate();

    Session& m_session;
    SearchResults* m_results = nullptr;
    SearchIndex m_index;
    QList<QAction*> m_commands; ///< By SearchEntry::command.
};

} // namespace levelbook::gui
