// The page "Data": imports, all records, what is to be looked at in them, backups, the check,
// declarations.
#pragma once

#include "gui/page.h"

namespace Ui {
class DataPage;
}

namespace levelbook::gui {

class DataPage : public Page {
    Q_OBJECT

public:
    DataPage(Session& session, QWidget* parent);
    ~DataPage() override;

    /// `subject`: "imports", "records", "quality" (of one KPI: "quality:KEY"), "backups", "check"
    /// or "declarations"; empty: the tab shown last.
    void open(const QString& subject) override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addActions();
    void retranslate();

    std::unique_ptr<Ui::DataPage> m_ui;
    QList<QAction*> m_actions;
};

} // namespace levelbook::gui
