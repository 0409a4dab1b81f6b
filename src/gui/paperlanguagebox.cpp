#include "gui/paperlanguagebox.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

PaperLanguageBox::PaperLanguageBox(const Session& session, QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(u"paperLanguage"_s);
    for (const char* key : { "ko", "en", "both" })
        addItem(QString(), QString::fromLatin1(key));
    retranslate();
    const QString chosen = session.settings().get(settings::paperLanguage);
    setLanguage(reports::paperLanguageFromKey(
        chosen.isEmpty() ? languageKey(session.words().language()) : chosen)
                    .value_or(reports::PaperLanguage::Korean));
}

reports::PaperLanguage PaperLanguageBox::language() const
{
    return reports::paperLanguageFromKey(currentData().toString())
        .value_or(reports::PaperLanguage::Korean);
}

void PaperLanguageBox::setLanguage(reports::PaperLanguage language)
{
    setCurrentIndex(findData(reports::paperLanguageKey(language)));
}

void PaperLanguageBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void PaperLanguageBox::retranslate()
{
    setAccessibleName(tr("Language of the paper"));
    setItemText(0, languageName(Language::Korean));
    setItemText(1, languageName(Language::English));
    setItemText(2, tr("Korean with English"));
}

} // namespace levelbook::gui
