// Asks for a file to open, or for the place of a new one.
#pragma once

#include "domain/result.h"
#include "workspace/settings.h"

class QWidget;

namespace levelbook::gui {

/// A file to open; empty where the person closed the question.
QString askForFile(Settings& settings, QWidget* parent);

/// Makes a new empty file where the person says and gives its path; empty where the person closed
/// the question. Errors: createFile().
Result<QString> askForNewFile(Settings& settings, QWidget* parent);

} // namespace levelbook::gui
