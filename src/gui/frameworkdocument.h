// A role framework as a document to read: headings, paragraphs, lists and tables in one language.
#pragma once

#include "charts/palette.h"
#include "domain/framework.h"
#include "text/words.h"

#include <QList>
#include <QTextDocument>

namespace levelbook::gui {

/// A heading of the document, for an outline beside it.
struct OutlineEntry {
    QString title;
    int depth = 0; ///< 0 for a section, 1 for what stands inside one.
    int position = 0; ///< Where the heading stands in the document.
};

/// Writes all of a framework into an empty document, in the order of the job description, then how
/// scores are made of it. Nothing of it is taken for markup. Returns the outline.
QList<OutlineEntry> writeFramework(
    QTextDocument& document, const Framework& framework, const Words& words, charts::Theme theme);

} // namespace levelbook::gui
