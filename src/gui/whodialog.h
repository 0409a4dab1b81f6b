// Asks who is at work in a file: the name under which everything is written down.
#pragma once

#include "gui/session.h"
#include "models/collatedproxy.h"
#include "models/recordmodel.h"

#include <QDialog>

namespace Ui {
class WhoDialog;
}

namespace levelbook::gui {

class WhoDialog : public QDialog {
    Q_OBJECT

public:
    explicit WhoDialog(Session& session, QWidget* parent = nullptr);
    ~WhoDialog() override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void selectRow(int row);
    void choose(const QString& employeeNo);
    void chooseSelected();

    Session& m_session;
    std::unique_ptr<Ui::WhoDialog> m_ui;
    RecordModel<Engineer> m_model;
    CollatedProxy m_proxy;
};

} // namespace levelbook::gui
