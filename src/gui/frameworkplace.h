// Finds an item of a framework in the document that shows it.
#pragma once

#include "domain/framework.h"

#include <QTextCursor>
#include <QTextDocument>

namespace levelbook::gui {

/// The item's text in a document of writeFramework() in a language, selected; a null cursor where
/// the framework has no such item. `item` is the key of a stack group, duty, competency,
/// transition, dimension or KPI.
QTextCursor placeOfItem(const QTextDocument& document, const Framework& framework,
    const QString& item, Language language);

} // namespace levelbook::gui
