#include "gui/dialogs.h"
#include "workspace/clock.h"
#include "workspace/imports.h"

#include <QFileDialog>

namespace levelbook::gui {

void showImport(Session& session, ImportKind kind, const QString& path, QWidget* parent)
{
    ImportRequest request;
    request.path = path.isEmpty() ? QFileDialog::getOpenFileName(parent) : path;
    request.by = session.workspace().me();
    request.now = currentMoment();
    request.today = currentDay();
    if (request.path.isEmpty())
        return;
    (void)session.workspace().change(Change::People | Change::Records | Change::Imports, [&] {
        return kind == ImportKind::People ? importPeople(session.workspace().store(), request)
                                          : importKpi(session.workspace().store(), request);
    });
}

} // namespace levelbook::gui
