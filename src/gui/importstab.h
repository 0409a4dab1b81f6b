// The history of imports, and taking one back.
#pragma once

#include "gui/datatab.h"
#include "models/collatedproxy.h"
#include "models/importcolumns.h"

namespace Ui {
class ImportsTab;
}

namespace levelbook::gui {

class ImportsTab : public DataTab {
    Q_OBJECT

public:
    ImportsTab(Session& session, QWidget* parent);
    ~ImportsTab() override;

    QWidget* firstWidget() const override;

protected:
    void read() override;
    void retranslate() override;

private:
    std::optional<ImportLog> selected() const;
    void showSelected();
    void askUndo();
    void undo(const ImportLog& log);
    QString who(const QString& employeeNo) const;

    std::unique_ptr<Ui::ImportsTab> m_ui;
    RecordModel<ImportLog> m_model;
    CollatedProxy m_proxy;
    bool m_undoing = false;
};

} // namespace levelbook::gui
