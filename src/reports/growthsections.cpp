// Promotion readiness as a dossier: facts side by side, in the words of the page "Growth".
#include "reports/growthsections.h"

#include "text/figuretext.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

using Say = PaperVoice::Say;

Say term(Term which)
{
    return [which](const Words& in) { return label(in, which); };
}

Text plainOrDash(const QString& text) { return text.isEmpty() ? noValueText() : text; }

// One fact of each language below the other.
BulletList factList(const PaperVoice& voice, const std::function<QStringList(const Words&)>& facts)
{
    BulletList list;
    const qsizetype count = facts(voice.words()).size();
    for (qsizetype i = 0; i < count; ++i)
        list.items.push_back(voice.label([&](const Words& in) { return facts(in).value(i); }));
    return list;
}

void addFacts(Blocks& blocks, const PaperVoice& voice, const Say& title, const Say& none,
    const std::function<QStringList(const Words&)>& facts)
{
    blocks.push_back(Heading{ voice.heading(title), 2 });
    BulletList list = factList(voice, facts);
    if (list.items.empty())
        blocks.push_back(Paragraph{ voice.label(none, false, Tone::Muted) });
    else
        blocks.push_back(std::move(list));
}

// The months of an outcome that have no value: "2025-07 – 2025-12, 2026-02".
QString monthsOf(const Words& words, const KpiMonths& kpi, MonthOutcome outcome)
{
    const auto is = [&](qsizetype i) {
        return i < kpi.months.size() && kpi.outcomes[i] == outcome && !kpi.months[i].value;
    };
    QStringList spans;
    for (qsizetype i = 0; i < kpi.months.size(); ++i) {
        if (!is(i))
            continue;
        const QString first = monthName(kpi.months[i].period.from);
        while (is(i + 1))
            ++i;
        const QString last = monthName(kpi.months[i].period.from);
        spans << (first == last ? first : spanText(words, first, last));
    }
    return spans.join(u", "_s);
}

// What cannot be judged, with its months.
QString unjudgedText(const Words& words, const KpiMonths& kpi)
{
    QStringList parts;
    for (const MonthOutcome outcome :
        { MonthOutcome::TooFew, MonthOutcome::NoData, MonthOutcome::Undeclared }) {
        if (const QString months = monthsOf(words, kpi, outcome); !months.isEmpty())
            parts << label(words, outcome) + u": "_s + months;
    }
    return parts.join(u" · "_s);
}

QString kpiHeadline(const Words& words, const KpiMonths& kpi)
{
    const QString name = kpi.kpi.name.in(words.language());
    const QString whose = kpi.kpi.scope == KpiScope::Team
        ? filled(words.translate("Growth", "%1 (team)"), { name })
        : name;
    const QString met = kpi.judged() == 0
        ? QString()
        : u" · %1 %2"_s.arg(words.translate("Growth", "Months met"),
            partText(words, kpi.count(MonthOutcome::Met), kpi.judged()));
    return u"%1 · %2 %3%4"_s.arg(whose, kpi.kpi.direction == Direction::Up ? u"≥"_s : u"≤"_s,
        targetText(words, kpi.kpi, kpi.meets), met);
}

void addMonths(Table& table, const PaperVoice& voice, const KpiMonths& kpi)
{
    const Words& words = voice.words();
    table.rows.push_back(
        Row{ { Cell{ voice.heading([&](const Words& in) { return kpiHeadline(in, kpi); }) } },
            RowStyle::Group });
    for (qsizetype i = 0; i < kpi.months.size(); ++i) {
        const Figure& figure = kpi.months[i];
        if (!figure.value)
            continue;
        const QString interval = figureIntervalText(words, kpi.kpi, figure);
        const MonthOutcome outcome = kpi.outcomes[i];
        table.rows.push_back(Row{ { Cell{ monthName(figure.period.from) },
            Cell{ figureValueText(words, kpi.kpi, figure) }, Cell{ plainOrDash(interval) },
            Cell{ plainNumberText(figure.n) },
            Cell{ voice.label([outcome](const Words& in) { return label(in, outcome); }) } } });
    }
    const Say rest = [&](const Words& in) { return unjudgedText(in, kpi); };
    if (!rest(words).isEmpty())
        table.rows.push_back(Row{ { Cell{
            .text = voice.label(rest, false, Tone::Muted), .span = int(table.columns.size()) } } });
}

} // namespace

Blocks growthPersonSection(const GrowthPaper& paper, const PaperVoice& voice)
{
    const ReviewedPerson& person = paper.person;
    const Say level = [&](const Words& in) {
        return paper.roadmap.level ? label(in, *paper.roadmap.level) : noValueText();
    };
    const Say since = [](const Words& in) { return in.translate("Report", "At the level since"); };
    const Say hired = [](const Words& in) { return in.translate("Report", "Hired on"); };
    const Say experience = [](const Words& in) { return in.translate("Report", "Experience"); };
    const Say career = [&](const Words& in) {
        const auto year = careerYear(person.careerStartedOn, paper.today);
        return year ? careerYearText(in, *year) : noValueText();
    };
    const QDate levelSince = paper.readiness ? paper.readiness->levelSince : QDate();
    KeyValueGrid grid{ {
        { voice.label(term(Term::Name)), person.name },
        { voice.label(term(Term::EmployeeNo)), person.employeeNo },
        { voice.label(term(Term::Team)), plainOrDash(person.team) },
        { voice.label(term(Term::Level)), voice.label(level) },
        { voice.label(since), dateText(levelSince) },
        { voice.label(hired), dateText(person.hiredOn) },
        { voice.label(experience), voice.label(career) },
        { voice.label([](const Words& in) { return in.translate("Report", "Manager"); }),
            plainOrDash(person.firstRater) },
    } };
    const Say done = [&](const Words& in) {
        for (const LevelProgress& part : paper.roadmap.progress) {
            if (part.level == paper.roadmap.level)
                return partText(in, part.done, part.total);
        }
        return noValueText();
    };
    grid.entries.push_back({ voice.label(term(Term::Roadmap)), voice.label(done) });
    return { Spacer{ 2 }, std::move(grid) };
}

Blocks readinessSection(const GrowthPaper& paper, const PaperVoice& voice)
{
    const Say title = [&](const Words& in) {
        const QString name = label(in, Term::PromotionReadiness);
        return paper.readiness ? u"%1: %2 → %3"_s.arg(
                   name, label(in, paper.readiness->level), label(in, paper.readiness->next))
                               : name;
    };
    Blocks blocks{ Heading{ voice.heading(title) } };
    if (!paper.readiness) {
        const Say why = [&](const Words& in) {
            return paper.roadmap.level
                ? filled(in.translate("Report", "There is no level above %1."),
                    { label(in, *paper.roadmap.level) })
                : in.translate("Report", "The person has no level.");
        };
        blocks.push_back(Paragraph{ voice.label(why, false, Tone::Muted) });
        return blocks;
    }
    const Readiness& facts = *paper.readiness;
    const Say note = [](const Words& in) {
        return in.translate("Report", "Facts side by side; the judgement is yours.");
    };
    blocks.push_back(Paragraph{ voice.label(note), ParagraphStyle::Note });
    const Say goal = [&](const Words& in) { return facts.transition.item.text.in(in.language()); };
    const Say state = [&](const Words& in) {
        return facts.transition.tick ? filled(in.translate("Report", "☑ ticked on %1"),
                   { dateText(facts.transition.tick->on) })
                                     : in.translate("Report", "☐ open");
    };
    blocks.push_back(Box{ voice.heading(term(Term::TransitionGoal)),
        { voice.label(goal), voice.label(state, true) } });
    addFacts(
        blocks, voice, [](const Words& in) { return in.translate("Growth", "What speaks for it"); },
        [](const Words& in) { return in.translate("Report", "Nothing is written down yet."); },
        [&](const Words& in) { return supportingFacts(in, facts); });
    addFacts(
        blocks, voice, [](const Words& in) { return in.translate("Growth", "What is missing"); },
        [](const Words& in) { return in.translate("Report", "Nothing that is known here."); },
        [&](const Words& in) { return missingFacts(in, facts); });
    return blocks;
}

Blocks goalsSection(const GrowthPaper& paper, const PaperVoice& voice)
{
    if (!paper.goals)
        return {};
    const ReviewGoals& goals = *paper.goals;
    Table table{ { { voice.label(term(Term::Goal)), 3.4 },
                     { voice.label(term(Term::Measure)), 2.2 },
                     { voice.label(term(Term::DueDate)), 1.3, Align::Center },
                     { voice.label(term(Term::State)), 1.3, Align::Center },
                     { voice.label([](const Words& in) { return in.translate("Growth", "Since"); }),
                         1.3, Align::Center } },
        {} };
    for (const TrackedGoal& tracked : goals.goals) {
        const Say state = [&](const Words& in) {
            return goals.agreed ? label(in, tracked.state.outcome)
                                : in.translate("Growth", "Not agreed yet");
        };
        table.rows.push_back(
            Row{ { Cell{ .text = tracked.goal.text, .secondary = Text(tracked.state.note) },
                Cell{ plainOrDash(tracked.goal.measure) }, Cell{ dateText(tracked.goal.due) },
                Cell{ voice.label(state) }, Cell{ dateText(tracked.state.on) } } });
    }
    const Say title = [&](const Words& in) {
        return filled(in.translate("Growth", "Goals of “%1”"), { goals.cycleName });
    };
    return { Heading{ voice.heading(title) }, std::move(table) };
}

Blocks monthsSection(const GrowthPaper& paper, const PaperVoice& voice)
{
    if (!paper.readiness || paper.readiness->months.isEmpty())
        return {};
    const Readiness& facts = *paper.readiness;
    const Say month = [](const Words& in) { return in.translate("Growth", "Month"); };
    const Say beside = [](const Words& in) { return in.translate("Growth", "Beside the target"); };
    Table table{
        { { voice.label(month), 1.2 }, { voice.label(term(Term::Value)), 1.6, Align::Right },
            { voice.label(term(Term::Interval)), 1.8, Align::Right },
            { voice.label(term(Term::N)), 0.9, Align::Right }, { voice.label(beside), 2 } },
        {}
    };
    for (const KpiMonths& kpi : facts.months)
        addMonths(table, voice, kpi);
    const Say title = [&](const Words& in) {
        return filled(in.translate("Growth", "Months %1 beside the targets for %2"),
            { monthsText(in, facts), label(in, facts.next) });
    };
    const Say note = [](const Words& in) {
        return in.translate("Report",
            "A target is met where the month's value reaches it, whatever its interval. What "
            "cannot be judged is no miss.");
    };
    return { Heading{ voice.heading(title) }, std::move(table),
        Paragraph{ voice.label(note), ParagraphStyle::Note } };
}

} // namespace levelbook::reports
