// Chooses the language of a paper, which is no matter of the window's.
#pragma once

#include "gui/session.h"
#include "reports/papervoice.h"

#include <QComboBox>

namespace levelbook::gui {

class PaperLanguageBox : public QComboBox {
    Q_OBJECT

public:
    /// Starts with what was set in the settings, else with the window's language.
    explicit PaperLanguageBox(const Session& session, QWidget* parent = nullptr);

    reports::PaperLanguage language() const;
    void setLanguage(reports::PaperLanguage language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace levelbook::gui
