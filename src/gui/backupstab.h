// The backups beside the file: read back one by one, made, and put back.
#pragma once

#include "gui/datatab.h"
#include "gui/longwork.h"
#include "models/backupcolumns.h"

namespace Ui {
class BackupsTab;
}

namespace levelbook::gui {

class BackupsTab : public DataTab {
    Q_OBJECT

public:
    BackupsTab(Session& session, QWidget* parent);
    ~BackupsTab() override;

    QWidget* firstWidget() const override;

protected:
    void read() override;
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    void verifyNext();
    void showSelected();
    void askRestore(const QString& backup);
    void restoreFromOther();

    std::unique_ptr<Ui::BackupsTab> m_ui;
    RecordModel<ListedBackup> m_model;
    LatestWork m_verifying;
};

} // namespace levelbook::gui
