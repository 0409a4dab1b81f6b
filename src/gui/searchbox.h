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
    bool hasReview(EngineerId engineer);
    void accept();
    void retranslate();

    Session& m_session;
    QListWidget* m_results = nullptr;
    std::optional<QHash<EngineerId, ReviewState>> m_reviewed; ///< In the cycle; none: not read yet.
};

} // namespace levelbook::gui
