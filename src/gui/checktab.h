// The check of the whole file, with its result in words.
#pragma once

#include "gui/datatab.h"
#include "gui/longwork.h"

#include <functional>

namespace Ui {
class CheckTab;
}

namespace levelbook::gui {

class CheckTab : public DataTab {
    Q_OBJECT

public:
    CheckTab(Session& session, QWidget* parent);
    ~CheckTab() override;

    QWidget* firstWidget() const override;

protected:
    void read() override;
    void retranslate() override;

private:
    void check();
    void recount();
    /// Works on a connection of its own, and shows what it finds.
    void run(std::function<QString()> title, OpenMode mode,
        std::function<Result<QList<Problem>>(SqliteStore&)> work);
    void stop();
    void show(const Result<QList<Problem>>& result);

    std::unique_ptr<Ui::CheckTab> m_ui;
    LatestWork m_work;
    std::optional<Result<QList<Problem>>> m_result; ///< Of the last check.
    QDateTime m_checkedAt;
};

} // namespace levelbook::gui
