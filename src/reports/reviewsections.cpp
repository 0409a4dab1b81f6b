#include "reports/reviewsections.h"

#include "reports/newpaper.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "text/workflowtext.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

PaperVoice::Say term(Term which)
{
    return [which](const Words& words) { return label(words, which); };
}

PaperVoice::Say raterName(Rater rater)
{
    return [rater](const Words& words) { return label(words, rater); };
}

// The raters who wrote something, in their order.
QList<Rater> ratersOf(const ReviewDocument& review)
{
    QList<Rater> raters;
    for (const Rater rater : { Rater::Self, Rater::First, Rater::Second }) {
        const RaterPart part = review.parts.value(rater);
        if (!part.ratings.isEmpty() || !part.overall.isEmpty())
            raters << rater;
    }
    return raters;
}

Text plainOrDash(const QString& text) { return text.isEmpty() ? noValueText() : text; }

Heading sectionHeading(const PaperVoice& voice, const PaperVoice::Say& say)
{
    return Heading{ voice.heading(say) };
}

} // namespace

Blocks personSection(const ReviewPaper& paper, const PaperVoice& voice)
{
    const ReviewedPerson& person = paper.review.person;
    const QDate last = paper.review.period.lastDay();
    const PaperVoice::Say career = [&](const Words& words) {
        const auto year = careerYear(person.careerStartedOn, last);
        return year ? careerYearText(words, *year) : noValueText();
    };
    const PaperVoice::Say level = [&](const Words& words) { return label(words, person.level); };
    const auto entry = [&](const PaperVoice::Say& say, const Text& value) {
        return KeyValueGrid::Entry{ voice.label(say), value };
    };
    KeyValueGrid grid;
    grid.entries = { entry(term(Term::Name), person.name),
        entry(term(Term::EmployeeNo), person.employeeNo),
        entry(term(Term::Team), plainOrDash(person.team)),
        entry(term(Term::Level), voice.label(level)),
        entry([](const Words& words) { return words.translate("Report", "Hired on"); },
            dateText(person.hiredOn)),
        entry([](const Words& words) { return words.translate("Report", "Experience"); },
            voice.label(career)),
        entry(raterName(Rater::First), plainOrDash(person.firstRater)),
        entry(raterName(Rater::Second), plainOrDash(person.secondRater)),
        entry(term(Term::State),
            voice.label([&](const Words& words) { return label(words, paper.review.state); })) };
    return { Spacer{ 2 }, grid };
}

Blocks decisionSection(const ReviewPaper& paper, const PaperVoice& voice)
{
    const ReviewDocument& review = paper.review;
    const Scores& scores = review.scores;
    Table table;
    table.columns = { { voice.label(term(Term::FinalScore)), 1, Align::Center },
        { voice.label(term(Term::Achievement)), 1, Align::Center },
        { voice.label(term(Term::CompetencyScore)), 1, Align::Center },
        { voice.label(term(Term::Coverage)), 1, Align::Center },
        { voice.label(term(Term::SuggestedGrade)), 1, Align::Center },
        { voice.label(term(Term::Grade)), 1, Align::Center } };
    const auto strong = [](const QString& text) {
        return Cell{ Text({ { text, true, Tone::Normal, 1.25 } }) };
    };
    table.rows.push_back(
        Row{ { strong(scoreText(scores.final)), Cell{ scoreText(scores.achievement) },
            Cell{ scoreText(scores.competency) }, Cell{ percentText(scores.coverage * 100, 0) },
            Cell{ plainOrDash(scores.suggestedGrade.value_or(QString())) },
            strong(review.grade.isEmpty() ? noValueText() : review.grade) } });
    Blocks blocks{ sectionHeading(voice,
                       [](const Words& words) { return words.translate("Report", "Result"); }),
        table };
    if (!review.gradeReason.isEmpty())
        blocks.push_back(Box{ voice.heading([](const Words& words) {
                                 return words.translate("Report", "Reason for the grade");
                             }),
            { review.gradeReason } });
    return blocks;
}

Blocks ratingSection(const ReviewPaper& paper, const PaperVoice& voice)
{
    const ReviewDocument& review = paper.review;
    const LevelDefinition& level = paper.framework.level(review.person.level);
    const QList<Rater> raters = ratersOf(review);
    Table table;
    table.columns.push_back(
        { voice.label([](const Words& words) { return words.translate("Report", "Item"); }), 7 });
    for (const Rater rater : raters)
        table.columns.push_back({ voice.label(raterName(rater)), 1.1, Align::Center });

    const auto addRows = [&](const QList<LevelItem>& items, Term group) {
        table.rows.push_back(Row{ { Cell{ .text = voice.heading(term(group)),
                                      .span = static_cast<int>(raters.size()) + 1 } },
            RowStyle::Group });
        for (const LevelItem& item : items) {
            std::vector<TextRun> comments;
            Row row;
            row.cells.push_back(Cell{
                voice.label([&](const Words& words) { return item.text.in(words.language()); }) });
            for (const Rater rater : raters) {
                const Rating rating = review.parts.value(rater).ratings.value(item.key);
                const QString skipped = label(voice.words(), Term::Skipped);
                row.cells.push_back(Cell{ !rating.skipped.isEmpty()
                        ? skipped
                        : (rating.rating ? QString::number(*rating.rating) : noValueText()) });
                const QString said = rating.skipped.isEmpty() ? rating.comment
                    : rating.comment.isEmpty()                ? rating.skipped
                                               : rating.skipped + u'\n' + rating.comment;
                if (!said.isEmpty())
                    comments.push_back({ (comments.empty() ? QString() : u"\n"_s)
                        + label(voice.words(), rater) + u": "_s + said });
            }
            row.cells.front().secondary = Text(std::move(comments));
            table.rows.push_back(std::move(row));
        }
    };
    addRows(level.duties, Term::Duties);
    addRows(level.competencies, Term::Competencies);

    QStringList meanings;
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        const qsizetype at = rating - lowestRating;
        const QString word = at < paper.framework.ratingWords.size()
            ? paper.framework.ratingWords[at].in(voice.words().language())
            : ratingWord(voice.words(), rating);
        meanings << u"%1 %2"_s.arg(rating).arg(word);
    }
    return { sectionHeading(voice,
                 [](const Words& words) {
                     return words.translate("Report", "Duties and competencies");
                 }),
        table, Paragraph{ meanings.join(u" · "_s), ParagraphStyle::Note } };
}

Blocks commentSection(const ReviewPaper& paper, const PaperVoice& voice)
{
    const ReviewDocument& review = paper.review;
    Blocks blocks;
    const auto add = [&](const PaperVoice::Say& say, const QString& text) {
        if (text.isEmpty())
            return;
        blocks.push_back(Heading{ voice.heading(say), 2 });
        blocks.push_back(Paragraph{ text });
    };
    const QList<Rater> raters = ratersOf(review);
    for (const Rater rater : raters) {
        add(
            [rater](const Words& words) {
                return label(words, Term::OverallComment) + u" · "_s + label(words, rater);
            },
            review.parts.value(rater).overall);
    }
    add(term(Term::Strengths), review.strengths);
    add(term(Term::Improvements), review.improvements);
    if (!review.goals.isEmpty()) {
        Table goals;
        goals.columns = { { voice.label(term(Term::Goal)), 4 },
            { voice.label(term(Term::Measure)), 3 },
            { voice.label(term(Term::DueDate)), 1.3, Align::Center } };
        for (const Goal& goal : review.goals)
            goals.rows.push_back(Row{ { Cell{ goal.text }, Cell{ plainOrDash(goal.measure) },
                Cell{ dateText(goal.due) } } });
        blocks.push_back(Heading{ voice.heading([](const Words& words) {
                                     return words.translate("Report", "Goals for the next cycle");
                                 }),
            2 });
        blocks.push_back(std::move(goals));
    }
    add(term(Term::Statement), review.statement);
    if (!blocks.empty())
        blocks.insert(blocks.begin(), sectionHeading(voice, [](const Words& words) {
            return words.translate("Report", "Comments");
        }));
    return blocks;
}

Blocks appealSection(const ReviewPaper& paper, const PaperVoice& voice)
{
    if (!paper.review.appeal)
        return {};
    const Appeal& appeal = *paper.review.appeal;
    const auto on = [&](const QDateTime& moment) {
        return moment.isValid() ? dateText(moment.toTimeZone(paper.zone).date()) : QString();
    };
    Blocks blocks{ sectionHeading(voice, term(Term::Appeal)),
        Box{ on(appeal.at), { appeal.reason } } };
    const PaperVoice::Say verdict = [&](const Words& words) {
        const QString day = on(appeal.decidedAt);
        return label(words, Term::Decision) + u": "_s + verdictText(words, appeal)
            + (day.isEmpty() ? QString() : u" · "_s + day);
    };
    blocks.push_back(Box{ voice.heading(verdict),
        appeal.decision.isEmpty() ? std::vector<Text>() : std::vector<Text>{ appeal.decision } });
    return blocks;
}

Blocks signatureSection(const ReviewPaper&, const PaperVoice& voice)
{
    return { Spacer{ 10 }, reviewSignatures(voice) };
}

} // namespace levelbook::reports
