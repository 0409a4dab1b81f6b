// The appendix of a printed review: the records behind each KPI, with where they came from.
#include "reports/reviewsections.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

using Say = PaperVoice::Say;
using Number = std::optional<double> KpiValues::*;

struct NumberColumn {
    Number number;
    const char* title; ///< In the context "Evidence".
};

// What a record holds is called differently by kind.
QList<NumberColumn> numbersOf(KpiKind kind)
{
    switch (kind) {
    case KpiKind::Ratio:
    case KpiKind::Snapshot:
        return { { &KpiValues::numerator, "Numerator" },
            { &KpiValues::denominator, "Denominator" } };
    case KpiKind::Rate:
        return { { &KpiValues::numerator, "Events" }, { &KpiValues::denominator, "Exposure" } };
    case KpiKind::Duration:
        return { { &KpiValues::value, "Hours" } };
    case KpiKind::Count:
        return { { &KpiValues::value, "Count" } };
    }
    return {};
}

QString originIn(const Words& words, const EvidenceRecord& row)
{
    if (!row.import)
        return words.translate("Evidence", "Typed by hand");
    return row.record.line ? u"%1:%2"_s.arg(row.import->file, QString::number(*row.record.line))
                           : row.import->file;
}

QString leftOutIn(const Words& words, const EvidenceRecord& row)
{
    if (row.counts)
        return {};
    return row.record.leftOut.isEmpty()
        ? words.translate("Evidence", "A newer record counts")
        : label(words, Term::LeftOut) + u": "_s + row.record.leftOut;
}

Say evidenceWord(const char* source)
{
    return [source](const Words& in) { return in.translate("Evidence", source); };
}

Table tableOf(const Evidence& evidence, const PaperVoice& voice)
{
    const QList<NumberColumn> numbers = numbersOf(evidence.kpi.kind);
    Table table;
    table.columns.push_back(
        { voice.label([](const Words& in) { return label(in, Term::Date); }), 1.3 });
    for (const NumberColumn& one : numbers)
        table.columns.push_back({ voice.label(evidenceWord(one.title)), 1.4, Align::Right });
    table.columns.push_back({ voice.label(evidenceWord("Reference")), 3 });
    table.columns.push_back(
        { voice.label([](const Words& in) { return in.translate("Report", "Origin"); }), 2.6 });
    for (const EvidenceRecord& one : evidence.records) {
        Row row{ { Cell{ dateText(one.record.date) } } };
        for (const NumberColumn& column : numbers) {
            const auto number = one.record.values.*column.number;
            row.cells.push_back(Cell{ number ? plainNumberText(*number) : noValueText() });
        }
        const QString& ref = one.record.ref;
        row.cells.push_back(Cell{
            .text = ref.isEmpty() ? noValueText() : ref, .secondary = Text(one.record.note) });
        row.cells.push_back(
            Cell{ .text = voice.label([&](const Words& in) { return originIn(in, one); }),
                .secondary = voice.label([&](const Words& in) { return leftOutIn(in, one); }) });
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Whether what the review shows is what its records give now.
bool isAsShown(const Figure& shown, const Figure& now)
{
    return shown.value == now.value && shown.n == now.n;
}

Paragraph asOf(const ReviewPaper& paper, const PaperVoice& voice)
{
    const QString moment = dateTimeText(paper.printedAt, paper.zone);
    const bool isFrozen = !paper.review.snapshotSha256.isEmpty();
    const Say said = [&](const Words& in) {
        return isFrozen
            ? filled(in.translate("Report",
                         "The figures of this review were frozen when it was approved. The records "
                         "below are those of %1; some may have come, changed or gone since."),
                { moment })
            : filled(in.translate("Report", "The records as of %1."), { moment });
    };
    return { voice.label(said), ParagraphStyle::Note };
}

} // namespace

Blocks evidenceSection(const ReviewPaper& paper, const PaperVoice& voice)
{
    if (!paper.evidence)
        return {};
    const Say title = [](const Words& in) {
        return in.translate("Report", "Appendix: the records behind the KPIs");
    };
    Blocks blocks{ PageBreak(), Heading{ voice.heading(title) }, asOf(paper, voice) };
    std::vector<const Evidence*> without;
    for (const Evidence& one : *paper.evidence) {
        const Figure shown = paper.review.figures.value(one.kpi.key);
        if (one.records.isEmpty() && isAsShown(shown, one.figure)) {
            without.push_back(&one);
            continue;
        }
        const Say name = [&](const Words& in) {
            return one.kpi.name.in(in.language()) + u" · "_s + figureText(in, one.kpi, shown);
        };
        blocks.push_back(Heading{ voice.heading(name), 2 });
        if (!isAsShown(shown, one.figure)) {
            const Say other = [&](const Words& in) {
                return filled(in.translate("Report", "These records give another figure now: %1."),
                    { figureText(in, one.kpi, one.figure) });
            };
            blocks.push_back(Paragraph{ voice.label(other, false, Tone::Warning) });
        }
        if (!one.records.isEmpty())
            blocks.push_back(tableOf(one, voice));
    }
    if (!without.empty()) {
        const Say none = [&](const Words& in) {
            QStringList names;
            for (const Evidence* one : without)
                names << one->kpi.name.in(in.language());
            return filled(in.translate("Report", "No records: %1."), { names.join(u", "_s) });
        };
        blocks.push_back(Paragraph{ voice.label(none), ParagraphStyle::Note });
    }
    return blocks;
}

} // namespace levelbook::reports
