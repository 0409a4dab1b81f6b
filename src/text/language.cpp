#include "text/language.h"

#include "domain/keytable.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {
constexpr KeyTable<Language, 2> keys{ { { Language::Korean, "ko" }, { Language::English, "en" } } };
}

QString languageKey(Language language) { return keys.key(language); }
std::optional<Language> languageFromKey(const QString& key) { return keys.value(key); }

QString languageName(Language language)
{
    switch (language) {
    case Language::Korean:
        return u"한국어"_s;
    case Language::English:
        return u"English"_s;
    }
    return {};
}

Language languageFor(const QLocale& locale)
{
    return locale.language() == QLocale::Korean ? Language::Korean : Language::English;
}

} // namespace levelbook
