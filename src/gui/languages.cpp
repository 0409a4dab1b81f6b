#include "gui/languages.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QThread>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

Language installed = Language::English;

// Translates, and remembers from where each text came: only so can a text that is on a menu be
// said in the other language too.
class OwnTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; } // In English it remembers all the same.
    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
        int n = -1) const override
    {
        QString text = installed == Language::Korean
            ? QTranslator::translate(context, source, disambiguation, n)
            : QString();
        if (QThread::currentThread() == thread())
            m_sources.insert(text.isNull() ? QString::fromUtf8(source) : text, { context, source });
        return text;
    }
    void forget() { m_sources.clear(); }
    QString inOtherLanguage(const QString& shown) const
    {
        const auto source = m_sources.constFind(shown);
        if (source == m_sources.constEnd())
            return {};
        if (installed == Language::Korean)
            return QString::fromUtf8(source->second);
        const QString korean =
            Words(Language::Korean)
                .translate(source->first.constData(), source->second.constData());
        return korean == shown ? QString() : korean;
    }

private:
    mutable QHash<QString, std::pair<QByteArray, QByteArray>> m_sources;
};

OwnTexts& ownTexts()
{
    static OwnTexts translator;
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
    ownTexts().forget();
    if (language == Language::English) {
        QCoreApplication::installTranslator(&ownTexts());
        return;
    }
    if (qtTexts().load(u"qtbase_ko"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts());
    if (ownTexts().load(u":/i18n/levelbook_ko.qm"_s))
        QCoreApplication::installTranslator(&ownTexts());
}

QString inOtherLanguage(const QString& shown) { return ownTexts().inOtherLanguage(shown); }

Language currentLanguage() { return installed; }

} // namespace levelbook::gui
