#include "reports/formreport.h"

#include "reports/newpaper.h"
#include "reports/writingroom.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

// Millimetres.
constexpr qreal paperWidth = 174;
constexpr qreal itemWidth = 91;
constexpr qreal rowHeight = 7;
constexpr qreal goalHeight = 11;
constexpr int goalRows = 4;

class Form {
public:
    Form(const FormPaper& paper, const PaperVoice& voice)
        : m_paper(paper)
        , m_level(paper.framework.level(paper.level))
        , m_voice(voice)
    {
    }

    Blocks blocks() const
    {
        Blocks all{ title(), Spacer{ 2 }, person() };
        append(all, kpis());
        append(all, items());
        append(all, comments());
        append(all, result());
        append(all, ending());
        return all;
    }

private:
    using Say = PaperVoice::Say;

    static Say term(Term which)
    {
        return [which](const Words& in) { return label(in, which); };
    }
    static Say rater(Rater which)
    {
        return [which](const Words& in) { return label(in, which); };
    }
    Text say(Term which) const { return m_voice.label(term(which)); }

    TitleBlock title() const
    {
        const Say name = [](const Words& in) {
            return in.translate("Report", "Performance review");
        };
        const Say about = [this](const Words& in) {
            const QString role = m_paper.framework.role.in(in.language());
            return role + u" · "_s + label(in, m_paper.level) + u'\n'
                + (m_paper.period ? filled(in.translate("Report", "Review period %1"),
                       { periodText(in, *m_paper.period) })
                                  : m_level.title.in(in.language()));
        };
        return { m_voice.label(name), m_voice.label(about),
            emptyApprovalBoxes(m_voice.words(), m_paper.approvalTitles) };
    }

    KeyValueGrid person() const
    {
        const ReviewedPerson known = m_paper.person.value_or(ReviewedPerson());
        const auto day = [](QDate date) { return date.isValid() ? dateText(date) : QString(); };
        const Say level = [this](const Words& in) { return label(in, m_paper.level); };
        const Say hired = [](const Words& in) { return in.translate("Report", "Hired on"); };
        const Say period = [this](const Words& in) {
            return m_paper.period ? periodText(in, *m_paper.period) : QString();
        };
        KeyValueGrid grid{ {
            { say(Term::Name), known.name },
            { say(Term::EmployeeNo), known.employeeNo },
            { say(Term::Team), known.team },
            { say(Term::Level), m_voice.label(level) },
            { m_voice.label(hired), day(known.hiredOn) },
            { say(Term::Period), m_voice.plain(period) },
            { m_voice.label(rater(Rater::First)), known.firstRater },
            { m_voice.label(rater(Rater::Second)), known.secondRater },
            { say(Term::Date), {} },
        } };
        return grid;
    }

    Blocks kpis() const
    {
        const auto name = [this](const KpiDefinition& kpi) {
            return m_voice.label([&](const Words& in) { return kpi.name.in(in.language()); });
        };
        Table table{ { { say(Term::Kpi), 4.2 }, { say(Term::Target), 2.1, Align::Right },
                         { say(Term::Value), 1.5 }, { say(Term::N), 0.8 },
                         { say(Term::Score), 2.45, Align::Center } },
            {} };
        for (const Dimension& dimension : m_paper.framework.dimensions) {
            const Say group = [&](const Words& in) { return dimension.name.in(in.language()); };
            table.rows.push_back(Row{ { Cell{ m_voice.heading(group) } }, RowStyle::Group });
            for (const KpiDefinition& kpi : dimension.kpis) {
                const Targets targets = kpi.targets.value(m_paper.level);
                const Say unit = [&](const Words& in) { return unitText(in, kpi); };
                table.rows.push_back(Row{ { Cell{ name(kpi) },
                    Cell{ .text = targetsText(targets), .secondary = m_voice.label(unit) },
                    Cell{ .text = {}, .picture = freeSpace(rowHeight) }, Cell{},
                    Cell{ .text = {}, .picture = ratingBoxes() } } });
            }
        }
        const Say note = [](const Words& in) {
            return in.translate("FrameworkDocument",
                "Targets are floor / meets / exceeds: they earn the scores 1, 3 and 5, with "
                "straight lines between.");
        };
        return { Heading{ m_voice.heading(term(Term::Kpis)) },
            Paragraph{ m_voice.label(note), ParagraphStyle::Note }, std::move(table) };
    }

    Blocks items() const
    {
        const Say name = [](const Words& in) { return in.translate("Report", "Item"); };
        Table table{ { { m_voice.label(name), 3.72 } }, {} };
        for (const Rater which : { Rater::Self, Rater::First, Rater::Second })
            table.columns.push_back({ m_voice.label(rater(which)), 1.07, Align::Center });
        addItems(table, Term::Duties, m_level.duties);
        addItems(table, Term::Competencies, m_level.competencies);
        const Say both = [](const Words& in) {
            return in.translate("Report", "Duties and competencies");
        };
        const Say scale = [this](const Words& in) {
            const QStringList said = ratingWords(in, m_paper.framework);
            QStringList list;
            for (qsizetype i = 0; i < said.size(); ++i)
                list << u"%1 %2"_s.arg(lowestRating + i).arg(said[i]);
            return list.join(u" · "_s);
        };
        return { Heading{ m_voice.heading(both) },
            Paragraph{ m_voice.label(scale), ParagraphStyle::Note }, std::move(table) };
    }

    void addItems(Table& table, Term group, const QList<LevelItem>& items) const
    {
        table.rows.push_back(Row{ { Cell{ m_voice.heading(term(group)) } }, RowStyle::Group });
        for (const LevelItem& item : items) {
            const Say text = [&](const Words& in) { return item.text.in(in.language()); };
            const Cell boxes{ .text = {}, .picture = ratingBoxes() };
            table.rows.push_back(
                Row{ { Cell{ .text = m_voice.label(text), .picture = ruledLines(itemWidth, 2) },
                    boxes, boxes, boxes } });
        }
    }

    // What starts with a heading stays with the lines below it.
    void addLines(Blocks& blocks, const Say& say, int lines) const
    {
        blocks.push_back(Heading{ m_voice.heading(say), 2 });
        blocks.push_back(PictureRow{ { ruledLines(paperWidth, lines) } });
    }

    Blocks comments() const
    {
        Blocks blocks{ Heading{
            m_voice.heading([](const Words& in) { return in.translate("Report", "Comments"); }) } };
        addLines(blocks, term(Term::OverallComment), 5);
        addLines(blocks, term(Term::Strengths), 3);
        addLines(blocks, term(Term::Improvements), 3);
        Table goals{ { { say(Term::Goal), 4 }, { say(Term::Measure), 3 },
                         { say(Term::DueDate), 1.3, Align::Center } },
            {} };
        for (int i = 0; i < goalRows; ++i)
            goals.rows.push_back(Row{ { Cell{ .text = {}, .picture = freeSpace(goalHeight) } } });
        blocks.push_back(Heading{ m_voice.heading([](const Words& in) {
                                     return in.translate("Report", "Goals for the next cycle");
                                 }),
            2 });
        blocks.push_back(std::move(goals));
        return blocks;
    }

    Blocks result() const
    {
        Table table;
        for (const Term which : { Term::Achievement, Term::CompetencyScore, Term::FinalScore,
                 Term::SuggestedGrade, Term::Grade })
            table.columns.push_back({ say(which), 1, Align::Center });
        table.rows.push_back(Row{ { Cell{ .text = {}, .picture = freeSpace(goalHeight) } } });
        const Say heading = [](const Words& in) { return in.translate("Report", "Result"); };
        Blocks blocks{ Heading{ m_voice.heading(heading) }, std::move(table) };
        addLines(
            blocks, [](const Words& in) { return in.translate("Report", "Reason for the grade"); },
            3);
        return blocks;
    }

    Blocks ending() const
    {
        Blocks blocks;
        addLines(blocks, term(Term::Statement), 4);
        std::get<PictureRow>(blocks.back()).keepWithNext = true; // Signed below what was said.
        blocks.push_back(reviewSignatures(m_voice));
        return blocks;
    }

    const FormPaper& m_paper;
    const LevelDefinition& m_level;
    const PaperVoice& m_voice;
};

} // namespace

Document formReport(const FormPaper& paper, PaperLanguage language)
{
    const PaperVoice voice(language);
    const Words& words = voice.words();
    QStringList title{ words.translate("Report", "Blank review form"), label(words, paper.level) };
    if (paper.person)
        title << paper.person->name;
    if (!paper.cycle.isEmpty())
        title << paper.cycle;
    const QString subject = paper.person
        ? u"%1 (%2)"_s.arg(paper.person->name, paper.person->employeeNo)
        : paper.framework.level(paper.level).title.in(words.language());
    Document document = newPaper(paper.head, voice, title.join(u" – "_s), paper.cycle, subject);
    document.isForm = true;
    document.blocks = Form(paper, voice).blocks();
    return document;
}

QString formFileStem(const FormPaper& paper, const Words& words)
{
    QStringList stem{ words.translate("Report", "Blank review form"), label(words, paper.level) };
    if (paper.person)
        stem << paper.person->employeeNo << paper.person->name;
    return stem.join(u' ');
}

} // namespace levelbook::reports
