// Asks of which counts nothing is missing, and writes it down.
#pragma once

#include "gui/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace levelbook::gui {

class CompletenessForm;

class DeclareDialog : public QDialog {
    Q_OBJECT

public:
    explicit DeclareDialog(Session& session, QWidget* parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    Session& m_session;
    QLabel* m_purpose;
    CompletenessForm* m_form;
    QLabel* m_error;
    QDialogButtonBox* m_buttons;
};

} // namespace levelbook::gui
