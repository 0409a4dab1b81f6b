// levelbook: reads its few options, sets language and theme, and opens the window.
#include "gui/languages.h"
#include "gui/launcher.h"
#include "gui/theme.h"
#include "storage/database.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontMetrics>

#include <dlfcn.h>
#include <fontconfig/fontconfig.h>
#include <future>

using namespace levelbook;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    // Beside the making of the application, which waits for the display: what it would do later on
    // its way to the first paint. Nothing of Qt: the thread of the first object that is made
    // anywhere would be taken for the program's main one.
    const auto ahead = std::async(std::launch::async, [driver = sqlDriverFile()] {
        ::dlopen(driver.constData(), RTLD_LAZY);
        FcInit();
    });
    QApplication app(argc, argv);
    ahead.wait(); // The options may end the program, from under whoever is still loading.
    QApplication::setApplicationName(u"levelbook"_s);
    QApplication::setOrganizationName(u"levelbook"_s);
    QApplication::setApplicationDisplayName(u"Levelbook"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEVELBOOK_VERSION));
    // By this name a Wayland desktop finds icon and title in levelbook.desktop.
    QApplication::setDesktopFileName(u"levelbook"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(u"lang"_s, u"ko or en"_s, u"LANGUAGE"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark"_s, u"THEME"_s);
    const QCommandLineOption sample(u"sample"_s, u"open the sample team"_s);
    parser.addOptions({ language, theme, sample });
    parser.addPositionalArgument(u"file"_s, u"the file to open"_s, u"[FILE]"_s);
    parser.process(app);

    Settings settings;
    const QString wantedLanguage = parser.isSet(language)
        ? parser.value(language)
        : settings.get(levelbook::settings::language);
    gui::installLanguage(languageFromKey(wantedLanguage).value_or(languageFor(QLocale::system())));
    gui::applyTheme(gui::themeFor(
        parser.isSet(theme) ? parser.value(theme) : settings.get(levelbook::settings::theme)));
    // Looked for once, for all threads, while the file is opened.
    const auto faces = std::async(std::launch::async,
        [font = QApplication::font()] { return QFontMetrics(font).horizontalAdvance(u'가'); });
    // Not the desktop's theme of icons, which is searched through for each that Qt itself shows:
    // ours and Qt's own are there at once.
    QIcon::setThemeSearchPaths({ u":/icons"_s });

    gui::Launcher launcher(settings);
    const bool opened = parser.isSet(sample)
        ? launcher.startSample()
        : launcher.start(parser.positionalArguments().value(0));
    return opened ? QApplication::exec() : 1;
}
