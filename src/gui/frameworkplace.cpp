#include "gui/frameworkplace.h"

#include "models/searchindex.h"

namespace levelbook::gui {

namespace {

// Duties of two levels may read alike: what belongs to a level is looked for behind its heading.
QString headingBefore(const Framework& framework, const QString& item, Language language)
{
    for (const LevelDefinition& level : framework.levels) {
        const QList<LevelItem> items = ratedItems(level);
        for (const LevelItem& one : items) {
            if (one.key == item)
                return level.title.in(language);
        }
    }
    return {};
}

} // namespace

QTextCursor placeOfItem(const QTextDocument& document, const Framework& framework,
    const QString& item, Language language)
{
    const auto text = frameworkItemText(framework, item);
    if (!text)
        return {};
    QTextCursor from(const_cast<QTextDocument*>(&document)); // Nothing is written with it.
    const QString heading = headingBefore(framework, item, language);
    if (!heading.isEmpty()) {
        const QTextCursor found = document.find(heading, from, QTextDocument::FindCaseSensitively);
        if (!found.isNull())
            from = found;
    }
    // Only inside a paragraph can something be found.
    const QString line = text->in(language).section(QChar::LineFeed, 0, 0);
    return document.find(line, from, QTextDocument::FindCaseSensitively);
}

} // namespace levelbook::gui
