// The roadmap on paper, with a box for each item, and the lines to sign on.
#include "reports/growthsections.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

using Say = PaperVoice::Say;

constexpr QChar ticked(u'☑');
constexpr QChar open(u'☐');

// The note, and the evidence below it.
Text remarks(const GrowthPaper& paper, const PaperVoice& voice, const Tick& tick)
{
    std::vector<TextRun> runs;
    if (!tick.note.isEmpty())
        runs.push_back({ tick.note });
    if (!tick.evidence.isEmpty()) {
        const Words& words = voice.words();
        runs.push_back({ (runs.empty() ? QString() : u"\n"_s) + label(words, Term::Evidence)
            + u": "_s + evidenceLabel(words, paper.framework, tick.evidence) });
    }
    return Text(std::move(runs));
}

void addKind(Table& table, const GrowthPaper& paper, const PaperVoice& voice,
    const QList<RoadmapEntry>& entries, RoadmapKind kind)
{
    bool first = true;
    for (const RoadmapEntry& entry : entries) {
        if (entry.item.kind != kind)
            continue;
        if (std::exchange(first, false))
            table.rows.push_back(Row{ { Cell{ .text = voice.heading([kind](const Words& in) {
                                                 return headingLabel(in, kind);
                                             }),
                                          .align = Align::Left } },
                RowStyle::Group });
        const Tick tick = entry.tick.value_or(Tick());
        const Say text = [&](const Words& in) { return entry.item.text.in(in.language()); };
        table.rows.push_back(Row{ { Cell{ QString(entry.tick ? ticked : open) },
            Cell{ .text = voice.label(text), .secondary = remarks(paper, voice, tick) },
            Cell{ dateText(tick.on) } } });
    }
}

void addLevel(
    Blocks& blocks, const GrowthPaper& paper, const PaperVoice& voice, const LevelProgress& part)
{
    const Say title = [&](const Words& in) {
        return u"%1: %2"_s.arg(label(in, part.level), partText(in, part.done, part.total));
    };
    const Say item = [](const Words& in) { return in.translate("Report", "Item"); };
    const Say done = [](const Words& in) { return in.translate("Report", "Done"); };
    const Say on = [](const Words& in) { return in.translate("Report", "Done on"); };
    Table table{ { { voice.label(done), 0.6, Align::Center }, { voice.label(item), 6.4 },
                     { voice.label(on), 1.2, Align::Center } },
        {} };
    const QList<RoadmapEntry> entries = paper.roadmap.entriesOf(part.level);
    for (const RoadmapKind kind :
        { RoadmapKind::Duty, RoadmapKind::Competency, RoadmapKind::Transition })
        addKind(table, paper, voice, entries, kind);
    blocks.push_back(Heading{ voice.heading(title), 2 });
    blocks.push_back(std::move(table));
}

} // namespace

Blocks roadmapSection(const GrowthPaper& paper, const PaperVoice& voice)
{
    Blocks blocks{ Heading{
        voice.heading([](const Words& in) { return label(in, Term::Roadmap); }) } };
    for (const LevelProgress& part : paper.roadmap.progress) {
        if (!paper.roadmap.level || isInReach(part.level, *paper.roadmap.level))
            addLevel(blocks, paper, voice, part);
    }
    QStringList former;
    for (const Tick& tick : paper.roadmap.former)
        former << u"%1 (%2)"_s.arg(tick.item, dateText(tick.on));
    if (!former.isEmpty()) {
        const Say kept = [&](const Words& in) {
            return filled(in.translate("Report", "Kept, and not in the roadmap any more: %1"),
                { former.join(u", "_s) });
        };
        blocks.push_back(Paragraph{ voice.label(kept), ParagraphStyle::Note });
    }
    return blocks;
}

Blocks growthSignatures(const GrowthPaper& paper, const PaperVoice& voice)
{
    const auto line = [&](const Say& who, const QString& name) {
        return voice.label(
            [&](const Words& in) { return name.isEmpty() ? who(in) : who(in) + u": "_s + name; });
    };
    const Say manager = [](const Words& in) { return in.translate("Report", "Manager"); };
    return { Spacer{ 6 },
        SignatureLines{
            { line([](const Words& in) { return label(in, Term::Engineer); }, paper.person.name),
                line(manager, paper.person.firstRater),
                voice.label([](const Words& in) { return in.translate("Report", "Date"); }) } } };
}

} // namespace levelbook::reports
