#include "reports/cyclereport.h"

#include "domain/quota.h"
#include "reports/newpaper.h"
#include "reports/sharebar.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

constexpr std::array allStates{ ReviewState::Draft, ReviewState::Self, ReviewState::First,
    ReviewState::Second, ReviewState::Calibration, ReviewState::Approved, ReviewState::Disclosed,
    ReviewState::Acknowledged, ReviewState::Appealed, ReviewState::Decided, ReviewState::Closed };

QString dash(const QString& text) { return text.isEmpty() ? noValueText() : text; }
QString signedText(int difference)
{
    return difference > 0 ? u'+' + QString::number(difference) : numberText(difference, 0);
}

class CycleBlocks {
public:
    CycleBlocks(const CyclePaper& paper, const PaperVoice& voice)
        : m_paper(paper)
        , m_voice(voice)
        , m_count(static_cast<int>(paper.members.size()))
    {
    }

    Blocks blocks() const
    {
        Blocks all{ title(), Spacer{ 2 }, facts() };
        append(all, progress());
        append(all, distribution());
        append(all, teams());
        append(all, people());
        append(all, remarks());
        return all;
    }

private:
    using Say = PaperVoice::Say;

    static Say term(Term which)
    {
        return [which](const Words& in) { return label(in, which); };
    }
    Text say(Term which) const { return m_voice.label(term(which)); }
    Text say(const Say& words) const { return m_voice.label(words); }
    Heading head(const Say& words) const { return Heading{ m_voice.heading(words) }; }
    QString part(int count) const
    {
        return m_count == 0 ? noValueText() : percentText(100.0 * count / m_count);
    }
    double share(int count) const { return m_count == 0 ? 0 : double(count) / m_count; }

    int inState(ReviewState state) const
    {
        return static_cast<int>(std::ranges::count(m_paper.members, state, &CycleMember::state));
    }
    int withGrade(const QString& grade) const
    {
        return static_cast<int>(std::ranges::count(m_paper.members, grade, &CycleMember::grade));
    }
    int suggested(const QString& grade) const
    {
        return static_cast<int>(
            std::ranges::count(m_paper.members, grade, &CycleMember::suggestedGrade));
    }

    TitleBlock title() const
    {
        const Say subtitle = [this](const Words& in) {
            return m_paper.cycle.name + u'\n'
                + filled(in.translate("Report", "Review period %1"),
                    { periodText(in, m_paper.cycle.period) });
        };
        return { say([](const Words& in) { return in.translate("Report", "Review cycle"); }),
            say(subtitle), emptyApprovalBoxes(m_voice.words()) };
    }

    KeyValueGrid facts() const
    {
        const Cycle& cycle = m_paper.cycle;
        const Say state = [&](const Words& in) { return label(in, cycle.state); };
        const Say people = [](const Words& in) { return in.translate("Report", "Reviews"); };
        KeyValueGrid grid{ { { say(Term::State), say(state) }, { say(people), countText(m_count) },
            { say(Term::AppealDays), countText(cycle.appealDays) } } };
        for (const Stage stage : cycle.stages) {
            const Say due = [stage](const Words& in) {
                return filled(in.translate("Report", "Due: %1"), { label(in, stage) });
            };
            if (const QDate day = cycle.due.value(stage); day.isValid())
                grid.entries.push_back({ say(due), dateText(day) });
        }
        return grid;
    }

    Blocks progress() const
    {
        Table table{ { { say(Term::State), 2 }, { say(countOf), 1, Align::Right },
                         { say(partOf), 1, Align::Right }, { {}, 2.6 } },
            {} };
        for (const ReviewState state : allStates) {
            const int count = inState(state);
            if (count == 0)
                continue;
            table.rows.push_back(
                Row{ { Cell{ say([state](const Words& in) { return label(in, state); }) },
                    Cell{ countText(count) }, Cell{ part(count) },
                    Cell{ .text = {}, .picture = shareBar(share(count)) } } });
        }
        table.rows.push_back(
            Row{ { Cell{ say(allOf) }, Cell{ countText(m_count) }, Cell{ part(m_count) }, Cell{} },
                RowStyle::Total });
        return { head([](const Words& in) { return in.translate("Report", "Progress"); }),
            std::move(table) };
    }

    // The grades of the framework, and any that a former version of it had.
    QStringList grades() const
    {
        QStringList all = m_paper.grades;
        for (const QuotaShare& quota : m_paper.cycle.quota) {
            if (!all.contains(quota.grade))
                all << quota.grade;
        }
        for (const CycleMember& member : m_paper.members) {
            if (!member.grade.isEmpty() && !all.contains(member.grade))
                all << member.grade;
        }
        return all;
    }

    Blocks distribution() const
    {
        const QList<QuotaShare>& quota = m_paper.cycle.quota;
        const QList<int> heads = quotaHeadcounts(quota, m_count);
        const auto text = [](const char* source) {
            return [source](const Words& in) { return in.translate("Report", source); };
        };
        Table table{ { { say(Term::Grade), 1.15 }, { say(Term::SuggestedGrade), 1.3, Align::Right },
                         { say(text(QT_TRANSLATE_NOOP("Report", "Given"))), 0.9, Align::Right },
                         { say(partOf), 0.9, Align::Right } },
            {} };
        if (!quota.isEmpty()) {
            table.columns.push_back(
                { say(text(QT_TRANSLATE_NOOP("Report", "Quota share"))), 0.9, Align::Right });
            table.columns.push_back(
                { say(text(QT_TRANSLATE_NOOP("Report", "Quota, people"))), 1, Align::Right });
            table.columns.push_back(
                { say(text(QT_TRANSLATE_NOOP("Report", "Difference"))), 1.3, Align::Right });
        }
        table.columns.push_back({ {}, 2.2 });
        for (const QString& grade : grades())
            table.rows.push_back(gradeRow(grade, quota, heads));
        const int none = withGrade({});
        Row rest{ { Cell{ say(text(QT_TRANSLATE_NOOP("Report", "No grade yet"))) },
            Cell{ countText(suggested({})) }, Cell{ countText(none) }, Cell{ part(none) } } };
        table.rows.push_back(std::move(rest));
        Row total{ { Cell{ say(allOf) }, Cell{ countText(m_count) }, Cell{ countText(m_count) },
                       Cell{ part(m_count) } },
            RowStyle::Total };
        table.rows.push_back(std::move(total));
        Blocks blocks{ head(text(QT_TRANSLATE_NOOP("Report", "Distribution of grades"))),
            std::move(table) };
        if (!quota.isEmpty())
            blocks.push_back(Paragraph{
                say(text(QT_TRANSLATE_NOOP("Report",
                    "Bar: the part that was given. Stroke: the quota. Its headcounts are by "
                    "largest remainder."))),
                ParagraphStyle::Note });
        return blocks;
    }

    Row gradeRow(
        const QString& grade, const QList<QuotaShare>& quota, const QList<int>& heads) const
    {
        const int given = withGrade(grade);
        Row row{ { Cell{ Text({ { grade, true } }) }, Cell{ countText(suggested(grade)) },
            Cell{ countText(given) }, Cell{ part(given) } } };
        std::optional<double> meant;
        if (!quota.isEmpty()) {
            const auto at = std::ranges::find(quota, grade, &QuotaShare::grade);
            if (at == quota.end()) {
                row.cells.insert(row.cells.end(), 3, Cell{ noValueText() });
            } else {
                const int wanted = heads.value(at - quota.begin());
                meant = double(at->share) / wholeShare;
                row.cells.push_back(Cell{ basisPointsText(at->share) });
                row.cells.push_back(Cell{ countText(wanted) });
                row.cells.push_back(Cell{ signedText(given - wanted) });
            }
        }
        row.cells.push_back(Cell{ .text = {}, .picture = shareBar(share(given), meant) });
        return row;
    }

    Blocks teams() const
    {
        const QStringList columns = grades();
        Table table{ { { say(Term::Team), 2.4 }, { say(countOf), 1, Align::Right } }, {} };
        for (const QString& grade : columns)
            table.columns.push_back({ grade, 0.8, Align::Right });
        table.columns.push_back({ say(noGrade), 1.1, Align::Right });
        // Members stand by team.
        for (auto from = m_paper.members.begin(); from != m_paper.members.end();) {
            const QString team = from->person.team;
            const auto to = std::find_if(from, m_paper.members.end(),
                [&](const CycleMember& member) { return member.person.team != team; });
            const auto count = [&](const QString& grade) {
                return static_cast<int>(std::count_if(
                    from, to, [&](const CycleMember& member) { return member.grade == grade; }));
            };
            Row row{ { Cell{ dash(team) }, Cell{ countText(to - from) } } };
            for (const QString& grade : columns)
                row.cells.push_back(Cell{ countText(count(grade)) });
            row.cells.push_back(Cell{ countText(count({})) });
            table.rows.push_back(std::move(row));
            from = to;
        }
        if (table.rows.empty())
            return {};
        return { head([](const Words& in) { return in.translate("Report", "Grades by team"); }),
            std::move(table) };
    }

    Blocks people() const
    {
        if (m_count == 0)
            return {};
        Table table{ { { say(Term::Name), 2.2 }, { say(Term::Level), 0.9 },
                         { say(Term::State), 1.2 }, { say(Term::FinalScore), 0.8, Align::Right },
                         { say(Term::SuggestedGrade), 1.15, Align::Center },
                         { say(Term::Grade), 0.9, Align::Center }, { say(Term::Reason), 3.1 } },
            {} };
        QString team;
        for (const CycleMember& member : m_paper.members) {
            if (table.rows.empty() || member.person.team != team) {
                team = member.person.team;
                table.rows.push_back(Row{ { Cell{ dash(team) } }, RowStyle::Group });
            }
            const Say level = [&](const Words& in) { return label(in, member.person.level); };
            const Say state = [&](const Words& in) { return label(in, member.state); };
            const bool other = !member.grade.isEmpty() && !member.suggestedGrade.isEmpty()
                && member.grade != member.suggestedGrade;
            table.rows.push_back(Row{ {
                Cell{ .text = member.person.name, .secondary = member.person.employeeNo },
                Cell{ say(level) },
                Cell{ say(state) },
                Cell{ scoreText(member.finalScore) },
                Cell{ dash(member.suggestedGrade) },
                Cell{ Text({ { dash(member.grade), other } }) },
                Cell{ member.gradeReason },
            } });
        }
        return { head([](const Words& in) { return in.translate("Report", "People and grades"); }),
            std::move(table) };
    }

    Blocks remarks() const
    {
        Table table{ { { say(Term::Name), 1.4 }, { say(Term::Date), 1 }, { say(stepOf), 1.6 },
                         { say(Term::Reason), 3.6 } },
            {} };
        for (const CycleMember& member : m_paper.members) {
            for (const HistoryEntry& entry : member.remarks) {
                const Say step = [&](const Words& in) {
                    return label(in, entry.from) + u" → "_s + label(in, entry.to);
                };
                table.rows.push_back(Row{
                    { Cell{ .text = member.person.name, .secondary = member.person.employeeNo },
                        Cell{ dateText(entry.at.toTimeZone(m_paper.head.zone).date()) },
                        Cell{ say(step) }, Cell{ entry.reason } } });
            }
        }
        if (table.rows.empty())
            return {};
        return { head([](const Words& in) {
                    return in.translate("Report", "Reasons in the calibration");
                }),
            std::move(table) };
    }

    static QString countOf(const Words& in) { return in.translate("Report", "People"); }
    static QString partOf(const Words& in) { return in.translate("Report", "Of all"); }
    static QString allOf(const Words& in) { return in.translate("Report", "All"); }
    static QString noGrade(const Words& in) { return in.translate("Report", "No grade yet"); }
    static QString stepOf(const Words& in) { return in.translate("Report", "Step"); }

    const CyclePaper& m_paper;
    const PaperVoice& m_voice;
    int m_count;
};

} // namespace

Document cycleReport(const CyclePaper& paper, PaperLanguage language)
{
    const PaperVoice voice(language);
    const Words& words = voice.words();
    const QString title = words.translate("Report", "Review cycle");
    Document document =
        newPaper(paper.head, voice, title + u" – "_s + paper.cycle.name, paper.cycle.name, title);
    document.blocks = CycleBlocks(paper, voice).blocks();
    return document;
}

} // namespace levelbook::reports
