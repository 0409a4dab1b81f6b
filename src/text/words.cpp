#include "text/words.h"

#include <QDebug>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

std::unique_ptr<const QTranslator> loadTranslation(Language language)
{
    auto translator = std::make_unique<QTranslator>();
    const QString path = u":/i18n/levelbook_%1.qm"_s.arg(languageKey(language));
    if (!translator->load(path))
        qWarning() << "no translation in this build:" << path;
    return translator;
}

// None for English, the language of the sources. Loaded at the first use, by whichever thread.
const QTranslator* translationFor(Language language)
{
    switch (language) {
    case Language::Korean: {
        static const std::unique_ptr<const QTranslator> korean = loadTranslation(language);
        return korean.get();
    }
    case Language::English:
        return nullptr;
    }
    return nullptr;
}

} // namespace

Words::Words(Language language)
    : m_language(language)
{
}

QString Words::translate(const char* context, const char* source, const char* disambiguation) const
{
    if (const QTranslator* translation = translationFor(m_language)) {
        const QString text = translation->translate(context, source, disambiguation);
        if (!text.isNull())
            return text;
    }
    return QString::fromUtf8(source);
}

QString filled(const QString& pattern, const QStringList& args)
{
    QString text;
    text.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern.at(i) == u'%' && i + 1 < pattern.size()
            ? pattern.at(i + 1).unicode() - u'0'
            : 0;
        if (place < 1 || place > 9) {
            text += pattern.at(i);
            continue;
        }
        text += args.value(place - 1);
        ++i;
    }
    return text;
}

} // namespace levelbook
