// "Nothing is missing": of which counts, in which period, and whose.
#pragma once

#include "gui/session.h"
#include "workspace/imports.h"

#include <QWidget>

namespace Ui {
class CompletenessForm;
}

namespace levelbook::gui {

class CompletenessForm : public QWidget {
    Q_OBJECT

public:
    /// Begins with the session's period and team, and with no count ticked.
    explicit CompletenessForm(Session& session, QWidget* parent = nullptr);
    ~CompletenessForm() override;

    /// What is claimed; none where the period is empty or no count is ticked.
    std::optional<CompletenessClaim> claim() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Session& m_session;
    std::unique_ptr<Ui::CompletenessForm> m_ui;
};

} // namespace levelbook::gui
