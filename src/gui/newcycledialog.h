// Makes a review cycle: its name, its period with the last day, and the stages it uses.
#pragma once

#include "gui/session.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewCycleDialog;
}

namespace levelbook::gui {

class NewCycleDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewCycleDialog(Session& session, QWidget* parent = nullptr);
    ~NewCycleDialog() override;

    /// Adds the cycle and makes it the one that all pages show; what is wrong is said beside the
    /// field, and the dialog stays.
    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void suggest();
    void retranslate();
    void showProblem(const QString& name, const QString& period);

    Session& m_session;
    std::unique_ptr<Ui::NewCycleDialog> m_ui;
};

} // namespace levelbook::gui
