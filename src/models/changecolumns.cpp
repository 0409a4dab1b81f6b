#include "models/changecolumns.h"

#include "text/changetext.h"
#include "text/labels.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using ChangeColumn = Column<ListedChange>;

ChangeColumn pieceColumn()
{
    ChangeColumn column{ "piece",
        [](const Words& words) { return words.translate("Change", "What"); },
        [](const ListedChange& one) { return QVariant(one.number); }, changedName, {} };
    column.tip = changedName;
    return column;
}

ChangeColumn howColumn()
{
    return { "how", [](const Words& words) { return words.translate("Change", "Change"); },
        [](const ListedChange& one) { return QVariant(one.number); },
        [](const ListedChange& one, const Words& words) { return changeText(words, one.change); },
        {} };
}

ChangeColumn valueColumn(const char* key, QString ReviewChange::*value, const char* title)
{
    return { key, [title](const Words& words) { return words.translate("Change", title); },
        [value](const ListedChange& one) { return QVariant(one.change.*value); },
        // A table has one line for it; the whole text stands below the table.
        [value](const ListedChange& one, const Words& words) {
            return pieceValueText(words, one.change.piece, one.change.*value).simplified();
        },
        {} };
}

} // namespace

QList<ListedChange> listedChanges(const QList<ReviewChange>& changes, const Framework& framework)
{
    QMap<QString, Localized> names;
    for (const LevelDefinition& level : framework.levels) {
        const QList<LevelItem> items = ratedItems(level);
        for (const LevelItem& item : items)
            names[item.key] = item.text;
    }
    const QList<KpiDefinition> kpis = framework.kpis();
    for (const KpiDefinition& kpi : kpis)
        names[kpi.key] = kpi.name;
    QList<ListedChange> listed;
    for (const ReviewChange& change : changes)
        listed << ListedChange{ listed.size() + 1, change, names.value(change.item) };
    return listed;
}

QString changedName(const ListedChange& one, const Words& words)
{
    const QString name = one.item.in(words.language());
    if (name.isEmpty())
        return changedPieceText(words, one.change);
    ReviewChange withoutItem = one.change;
    withoutItem.item.clear();
    return u"%1: %2"_s.arg(changedPieceText(words, withoutItem), name);
}

QList<ChangeColumn> changeColumns()
{
    QList<ChangeColumn> columns;
    columns << pieceColumn() << howColumn()
            << valueColumn("before", &ReviewChange::before, QT_TRANSLATE_NOOP("Change", "Before"))
            << valueColumn("after", &ReviewChange::after, QT_TRANSLATE_NOOP("Change", "After"));
    return columns;
}

} // namespace levelbook
