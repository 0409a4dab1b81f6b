// What a paper says, read back from its pages and from its web page, to be compared with what it
// was made of.
#pragma once

#include "reports/pages.h"

#include <QStringList>

namespace levelbook::reports::test {

/// Without white space, and without what parts words or turns their order unseen: where a line ends
/// is the layout's matter.
QString squeezed(QString text);

/// What stands on the pages, without the margins, in the order of painting; squeezed.
QString laidText(const Pages& pages);

/// All text of a web page, squeezed; fails the running test where it is not well-formed.
QString htmlText(const QByteArray& html);

/// A text as pages have it (printable.h), squeezed.
QString printedText(const QString& text);

/// Texts that a person could type, and that a paper has to survive: markup, NFD, marks of
/// direction, words without an end, emoji, Hangul of old, controls.
QStringList hostileTexts();

} // namespace levelbook::reports::test
