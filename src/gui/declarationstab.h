// What is declared complete, and declaring it.
#pragma once

#include "gui/datatab.h"
#include "models/collatedproxy.h"
#include "models/declarationcolumns.h"

namespace Ui {
class DeclarationsTab;
}

namespace levelbook::gui {

class DeclarationsTab : public DataTab {
    Q_OBJECT

public:
    DeclarationsTab(Session& session, QWidget* parent);
    ~DeclarationsTab() override;

    QWidget* firstWidget() const override;

protected:
    void read() override;
    void retranslate() override;

private:
    void show(const QList<StandingDeclaration>& standing);
    void ask();

    std::unique_ptr<Ui::DeclarationsTab> m_ui;
    RecordModel<ListedDeclaration> m_model;
    CollatedProxy m_proxy;
};

} // namespace levelbook::gui
