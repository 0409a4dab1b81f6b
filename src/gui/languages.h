// The language of the window: translators of ours and of Qt's own texts, changed while it runs.
#pragma once

#include "text/language.h"

#include <QString>

namespace levelbook::gui {

/// Installs a language; every widget gets QEvent::LanguageChange. Qt's own texts (standard buttons)
/// come from Debian's qt6-translations-l10n and stay English where it is missing.
void installLanguage(Language language);
/// The language installed last.
Language currentLanguage();

/// What a text that was shown in the installed language is in the other one: English in the Korean
/// window, Korean in the English one. Empty where the text is not known, e.g. because people wrote
/// it. Of the main thread.
QString inOtherLanguage(const QString& shown);

} // namespace levelbook::gui
