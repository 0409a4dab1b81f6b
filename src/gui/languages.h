// The language of the window: translators of ours and of Qt's own texts, changed while it runs.
#pragma once

#include "text/language.h"

namespace levelbook::gui {

/// Installs a language; every widget gets QEvent::LanguageChange. Qt's own texts (standard buttons)
/// come from Debian's qt6-translations-l10n and stay English where it is missing.
void installLanguage(Language language);
/// The language installed last.
Language currentLanguage();

} // namespace levelbook::gui
