#include "models/evidencemodel.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/clock.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using EvidenceColumn = Column<EvidenceRecord>;
using Number = std::optional<double> KpiValues::*;

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

std::function<QString(const Words&)> title(Term term)
{
    return [term](const Words& words) { return label(words, term); };
}

std::function<QString(const Words&)> title(const char* source)
{
    return [source](const Words& words) { return words.translate("Evidence", source); };
}

EvidenceColumn numberColumn(const char* key, const char* source, Number number)
{
    return { key, title(source),
        [number](const EvidenceRecord& row) {
            const auto value = row.record.values.*number;
            return value ? QVariant(*value) : QVariant();
        },
        [number](const EvidenceRecord& row, const Words&) {
            const auto value = row.record.values.*number;
            return value ? plainNumberText(*value) : noValueText();
        },
        {}, right };
}

// What a record holds is called differently by kind.
QList<EvidenceColumn> valueColumns(KpiKind kind)
{
    switch (kind) {
    case KpiKind::Ratio:
    case KpiKind::Snapshot:
        return { numberColumn("numerator", QT_TRANSLATE_NOOP("Evidence", "Numerator"),
                     &KpiValues::numerator),
            numberColumn("denominator", QT_TRANSLATE_NOOP("Evidence", "Denominator"),
                &KpiValues::denominator) };
    case KpiKind::Rate:
        return { numberColumn(
                     "events", QT_TRANSLATE_NOOP("Evidence", "Events"), &KpiValues::numerator),
            numberColumn(
                "exposure", QT_TRANSLATE_NOOP("Evidence", "Exposure"), &KpiValues::denominator) };
    case KpiKind::Duration:
        return { numberColumn("hours", QT_TRANSLATE_NOOP("Evidence", "Hours"), &KpiValues::value) };
    case KpiKind::Count:
        return { numberColumn("count", QT_TRANSLATE_NOOP("Evidence", "Count"), &KpiValues::value) };
    }
    return {};
}

QString importText(const EvidenceRecord& row, const Words& words)
{
    if (!row.import)
        return words.translate("Evidence", "Typed by hand");
    const QString when = dateTimeText(row.import->at, teamZone());
    return row.import->by.isEmpty() ? when : when + u" · "_s + row.import->by;
}

QString leftOutText(const EvidenceRecord& row, const Words& words)
{
    if (row.counts || !row.record.leftOut.isEmpty())
        return row.record.leftOut;
    return words.translate("Evidence", "A newer record counts");
}

} // namespace

QList<Column<EvidenceRecord>> evidenceColumns(const KpiDefinition& kpi, bool withWho)
{
    QList<EvidenceColumn> columns{ { "date", title(Term::Date),
        [](const EvidenceRecord& row) { return QVariant(row.record.date); },
        [](const EvidenceRecord& row, const Words&) { return dateText(row.record.date); } } };
    if (withWho)
        columns += { "who", title(Term::Name),
            [](const EvidenceRecord& row) { return QVariant(row.who); } };
    columns += valueColumns(kpi.kind);
    columns += { "ref", title(QT_TRANSLATE_NOOP("Evidence", "Reference")),
        [](const EvidenceRecord& row) { return QVariant(row.record.ref); } };
    columns += { "note", title(QT_TRANSLATE_NOOP("Evidence", "Note")),
        [](const EvidenceRecord& row) { return QVariant(row.record.note); } };
    columns += { "leftOut", title(Term::LeftOut),
        [](const EvidenceRecord& row) {
            // Sorted beside each other, whatever the window's language.
            return QVariant(row.counts ? QString() : row.record.leftOut + u'!');
        },
        leftOutText };
    columns +=
        { "file", title(QT_TRANSLATE_NOOP("Evidence", "File")), [](const EvidenceRecord& row) {
             return QVariant(row.import ? row.import->file : QString());
         } };
    columns += { "line", title(QT_TRANSLATE_NOOP("Evidence", "Line")),
        [](const EvidenceRecord& row) {
            return row.record.line ? QVariant(*row.record.line) : QVariant();
        },
        [](const EvidenceRecord& row, const Words&) {
            return row.record.line ? countText(*row.record.line) : noValueText();
        },
        {}, right };
    columns += { "import", title(QT_TRANSLATE_NOOP("Evidence", "Import")),
        [](const EvidenceRecord& row) {
            return row.import ? QVariant(row.import->at) : QVariant();
        },
        importText };
    return columns;
}

EvidenceModel::EvidenceModel(const Evidence& evidence, const Words& words, QObject* parent)
    // Nothing here is edited, so no record has to be told from another.
    : RecordModel(
        evidenceColumns(evidence.kpi,
            !evidence.employeeNo
                || std::any_of(evidence.records.begin(), evidence.records.end(),
                    [&](const EvidenceRecord& row) { return row.who != evidence.subject; })),
        [](const EvidenceRecord& row) { return row.record.line.value_or(0); }, words, parent)
{
    setRecords(evidence.records);
}

} // namespace levelbook
