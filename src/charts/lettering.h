// The writing in charts: one typeface, widths that hold on every device, and names made safe to
// draw.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace levelbook::charts {

/// The size (in the picture's pixels) and weight of a text.
struct Lettering {
    int size = 12;
    bool bold = false;
    bool operator==(const Lettering&) const = default;
};

/// The height that a line of this lettering takes, accents and Hangul included.
qreal lineHeight(Lettering lettering);

/// DejaVu Sans, then Noto Sans CJK KR: in this order "KPI 12" can be searched in a PDF. Not hinted,
/// so that what was measured for the screen also holds in a PDF. May be called on any thread.
QFont fontFor(Lettering lettering);

qreal widthOf(const QString& text, Lettering lettering);

/// The text as it is where it fits into `width`, else its beginning with "…".
QString elided(const QString& text, Lettering lettering, qreal width);

/// The same of a name that may have a number behind it, "김민준 (E007)": the number stays, because
/// it tells apart whom the name does not.
QString elidedName(const QString& name, Lettering lettering, qreal width);

/// The text in lines of at most `width`, broken at spaces; the last of `mostLines` is elided.
QStringList wrapped(const QString& text, Lettering lettering, qreal width, int mostLines);

/// A text from people made fit for one line of a picture: line ends and tabs are spaces, invisible
/// format characters (bidi overrides, zero-width) are gone, other control characters and what XML
/// cannot hold are U+FFFD. Nothing is read as markup. Cut after 200 characters.
QString oneLine(const QString& text);

} // namespace levelbook::charts
