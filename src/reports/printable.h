// Makes any text fit to print: what cannot be seen or would move its neighbours is taken out or
// shown.
#pragma once

#include <QString>

namespace levelbook::reports {

class Fonts;

/// NFC text in which
/// - every kind of line end is '\n' and a tab is a space;
/// - control characters, lone surrogates and private characters are U+FFFD;
/// - invisible format characters (bidi overrides, zero-width, soft hyphens, variation selectors)
/// are gone;
/// - more than three marks on one letter are cut to three;
/// - a character that the fonts lack is U+25A1, so that no third font is drawn in.
QString printable(const QString& text, Fonts& fonts);

} // namespace levelbook::reports
