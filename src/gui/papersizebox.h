// Chooses the sheet of a paper.
#pragma once

#include "gui/session.h"
#include "reports/papersize.h"

#include <QComboBox>

namespace levelbook::gui {

class PaperSizeBox : public QComboBox {
    Q_OBJECT

public:
    /// Starts with what was set in the settings, else with A4.
    explicit PaperSizeBox(const Session& session, QWidget* parent = nullptr);

    reports::PaperSize size() const;
    void setSize(reports::PaperSize size);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace levelbook::gui
