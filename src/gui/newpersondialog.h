// Asks for a new person: who, in which team, at which level, since when.
#pragma once

#include "gui/formbinder.h"
#include "gui/session.h"
#include "models/peoplecolumns.h"

#include <QDialog>

namespace Ui {
class NewPersonDialog;
}

namespace levelbook::gui {

class NewPersonDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewPersonDialog(Session& session, QWidget* parent = nullptr);
    ~NewPersonDialog() override;

    /// Adds the person; what is wrong stands beside the fields, and the dialog stays.
    void accept() override;

Q_SIGNALS:
    void added(const QString& employeeNo);

private:
    Session& m_session;
    std::unique_ptr<Ui::NewPersonDialog> m_ui;
    RecordModel<Engineer> m_model; ///< One row: the person to be.
    FormBinder m_binder;
};

} // namespace levelbook::gui
