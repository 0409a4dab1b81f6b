// Asks what a new framework, a copy of one that is there, is called, and makes it.
#pragma once

#include "domain/framework.h"
#include "gui/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace levelbook::gui {

class FrameworkCopyDialog : public QDialog {
    Q_OBJECT

public:
    FrameworkCopyDialog(Session& session, const Framework& original, QWidget* parent);

    /// Makes it; what is wrong is said in the dialog, which stays.
    void accept() override;

Q_SIGNALS:
    void copied(const levelbook::FrameworkVersion& version);

private:
    Session& m_session;
    Framework m_original;
    QLineEdit* m_korean;
    QLineEdit* m_english;
    QLineEdit* m_key;
    QLabel* m_problem;
    bool m_keyTyped = false; ///< Until then it follows the English title.
};

} // namespace levelbook::gui
