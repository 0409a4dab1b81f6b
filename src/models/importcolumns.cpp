#include "models/importcolumns.h"

#include "text/format.h"
#include "text/labels.h"
#include "workspace/clock.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using LogColumn = Column<ImportLog>;

constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;

std::function<QString(const Words&)> title(const char* source)
{
    return [source](const Words& words) { return words.translate("Imports", source); };
}

LogColumn countColumn(const char* key, const char* named, qint64 ImportLog::*member)
{
    return { key, title(named), [member](const ImportLog& log) { return QVariant(log.*member); },
        [member](const ImportLog& log, const Words&) { return countText(log.*member); }, {},
        numeric };
}

LogColumn momentColumn(const char* key, const char* named, QDateTime ImportLog::*member)
{
    return { key, title(named), [member](const ImportLog& log) { return QVariant(log.*member); },
        [member](const ImportLog& log, const Words&) {
            return (log.*member).isValid() ? dateTimeText(log.*member, teamZone()) : QString();
        },
        {} };
}

LogColumn numberColumn()
{
    return { "number", title(QT_TRANSLATE_NOOP("Imports", "Number")),
        [](const ImportLog& log) { return QVariant(log.id.value); }, {}, {}, numeric };
}

LogColumn kindColumn()
{
    return { "kind", title(QT_TRANSLATE_NOOP("Imports", "Kind")),
        [](const ImportLog& log) { return QVariant(static_cast<int>(log.kind)); },
        [](const ImportLog& log, const Words& words) { return label(words, log.kind); }, {} };
}

LogColumn fileColumn()
{
    return { "file", title(QT_TRANSLATE_NOOP("Imports", "File")),
        [](const ImportLog& log) { return QVariant(log.file); }, {}, {} };
}

LogColumn byColumn(const std::function<QString(const QString&)>& who)
{
    return { "by", title(QT_TRANSLATE_NOOP("Imports", "By")),
        [who](const ImportLog& log) { return QVariant(who(log.by)); }, {}, {} };
}

} // namespace

QList<LogColumn> importColumns(std::function<QString(const QString& employeeNo)> who)
{
    QList<LogColumn> columns;
    columns << numberColumn() << kindColumn() << fileColumn();
    columns << momentColumn("at", QT_TRANSLATE_NOOP("Imports", "At"), &ImportLog::at);
    columns << byColumn(who);
    columns << countColumn("rows", QT_TRANSLATE_NOOP("Imports", "Rows"), &ImportLog::rows);
    columns << countColumn("added", QT_TRANSLATE_NOOP("Imports", "Added"), &ImportLog::added);
    columns << countColumn("updated", QT_TRANSLATE_NOOP("Imports", "Updated"), &ImportLog::updated);
    columns << countColumn(
        "unchanged", QT_TRANSLATE_NOOP("Imports", "Unchanged"), &ImportLog::unchanged);
    columns << momentColumn(
        "undone", QT_TRANSLATE_NOOP("Imports", "Taken back"), &ImportLog::undoneAt);
    return columns;
}

} // namespace levelbook
