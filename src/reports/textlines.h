// Breaks text into lines of a width: Korean words stay whole, too long words break anywhere, and no
// line starts with a closing mark.
#pragma once

#include "reports/blocks.h"
#include "reports/style.h"

#include <QColor>
#include <QPointF>
#include <QTextLayout>

#include <limits>
#include <memory>
#include <vector>

namespace levelbook::reports {

class Fonts;

/// One laid-out line of text. The layout is shared by the lines of a paragraph.
struct TextLine {
    std::shared_ptr<QTextLayout> layout;
    int index = 0; ///< Of the line in its layout.
    QColor color;
    qreal width = 0; ///< In dots, without spaces at the end.
    qreal height = 0; ///< In dots, from this line's top to the next one's.
    qreal baseline = 0; ///< In dots below the top; depends on the style only, not on the fonts met.
    bool startsParagraph = false;
    bool endsParagraph = false;

    /// The text of the line, for tests and search.
    QString text() const;
};

/// Lines of `text` at most `width` dots wide (one letter at least). An empty text has no line, an
/// empty paragraph inside a text has an empty one. With `mostLines` the rest is cut off with an
/// ellipsis.
std::vector<TextLine> breakLines(const Text& text, const TextStyle& style, qreal width,
    Fonts& fonts, int mostLines = std::numeric_limits<int>::max());

} // namespace levelbook::reports
