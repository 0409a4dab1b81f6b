#include "models/frameworkchangecolumns.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using ChangeColumn = Column<ListedFrameworkChange>;

QVariant number(const ListedFrameworkChange& one) { return one.number; }

QString wholeText(const ListedFrameworkChange& one, const Words& words)
{
    return frameworkChangeText(words, *one.versions, one.change);
}

ChangeColumn valueColumn(const char* key, const char* title, FrameworkValue FrameworkChange::*value,
    Framework FrameworkPair::*version)
{
    ChangeColumn column{ key,
        [title](const Words& words) { return words.translate("Change", title); }, number,
        [value, version](const ListedFrameworkChange& one, const Words& words) {
            // A table has one line for it.
            return frameworkValueText(words, (*one.versions).*version, one.change.*value)
                .simplified();
        },
        {} };
    column.tip = wholeText;
    return column;
}

} // namespace

QList<ListedFrameworkChange> listedChanges(const FrameworkPair& versions)
{
    const auto shared = std::make_shared<const FrameworkPair>(versions);
    const QList<FrameworkChange> changes = frameworkDiff(versions.before, versions.after);
    QList<ListedFrameworkChange> listed;
    for (const FrameworkChange& change : changes)
        listed << ListedFrameworkChange{ listed.size() + 1, change, shared };
    return listed;
}

QList<ChangeColumn> frameworkChangeColumns()
{
    ChangeColumn place{ "place",
        [](const Words& words) { return words.translate("Change", "What"); }, number,
        [](const ListedFrameworkChange& one, const Words& words) {
            return changedPlaceText(words, *one.versions, one.change);
        },
        {} };
    place.tip = wholeText;
    ChangeColumn how{ "how", [](const Words& words) { return words.translate("Change", "Change"); },
        number,
        [](const ListedFrameworkChange& one, const Words& words) {
            return label(words, one.change.kind);
        },
        {} };
    QList<ChangeColumn> columns;
    columns << place << how
            << valueColumn("before", QT_TRANSLATE_NOOP("Change", "Before"),
                   &FrameworkChange::before, &FrameworkPair::before)
            << valueColumn("after", QT_TRANSLATE_NOOP("Change", "After"), &FrameworkChange::after,
                   &FrameworkPair::after);
    return columns;
}

} // namespace levelbook
