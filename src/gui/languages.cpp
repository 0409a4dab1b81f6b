#include "gui/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

Language installed = Language::English;

QTranslator& ownTexts()
{
    static QTranslator translator;
    return translator;
}

QTranslator& qtTexts()
{
    static QTranslator translator;
    return translator;
}

} // namespace

void installLanguage(Language language)
{
    installed = language;
    QLocale::setDefault(QLocale(language == Language::Korean ? QLocale::Korean : QLocale::English));
    QCoreApplication::removeTranslator(&ownTexts());
    QCoreApplication::removeTranslator(&qtTexts());
    if (language == Language::English) {
        // Removing a translator that was not there tells nobody; the first window needs no telling.
        return;
    }
    if (qtTexts().load(u"qtbase_ko"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts());
    if (ownTexts().load(u":/i18n/levelbook_ko.qm"_s))
        QCoreApplication::installTranslator(&ownTexts());
}

Language currentLanguage() { return installed; }

} // namespace levelbook::gui
