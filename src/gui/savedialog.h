// Asks where to save, so that a name without an ending gets its own before anything is overwritten.
#pragma once

#include "workspace/settings.h"

class QWidget;

namespace levelbook::gui {

struct SaveQuestion {
    QString title; ///< Of the dialog.
    QString name; ///< What is proposed, in the folder that was chosen last.
    QString filter; ///< E.g. "Tables (*.csv)"; several kinds are parted by ";;".
    QString suffix; ///< Without the dot; that of another kind where the person chooses one.
    bool mayReplace =
        true; ///< Whether an existing file may be agreed to; else it is refused later.
};

/// The path that was chosen, empty where none was. Its folder is remembered.
QString askWhereToSave(Settings& settings, const SaveQuestion& question, QWidget* parent);

} // namespace levelbook::gui
