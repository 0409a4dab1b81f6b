#include "domain/reviewdiff.h"

#include "domain/keytable.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr KeyTable<ReviewPiece, 17> pieces{ {
    { ReviewPiece::Level, "level" },
    { ReviewPiece::Team, "team" },
    { ReviewPiece::FirstRater, "first_rater" },
    { ReviewPiece::SecondRater, "second_rater" },
    { ReviewPiece::Rating, "rating" },
    { ReviewPiece::Skipped, "skipped" },
    { ReviewPiece::Comment, "comment" },
    { ReviewPiece::Overall, "overall" },
    { ReviewPiece::Strengths, "strengths" },
    { ReviewPiece::Improvements, "improvements" },
    { ReviewPiece::Goal, "goal" },
    { ReviewPiece::Statement, "statement" },
    { ReviewPiece::Figure, "figure" },
    { ReviewPiece::Score, "score" },
    { ReviewPiece::SuggestedGrade, "suggested_grade" },
    { ReviewPiece::Grade, "grade" },
    { ReviewPiece::GradeReason, "grade_reason" },
} };

QString whole(std::optional<int> number) { return number ? QString::number(*number) : QString(); }

QString decimal(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

QString hundredths(std::optional<int> score)
{
    return score ? QString::number(*score / 100.0, 'f', 2) : QString();
}

QString goalText(const QList<Goal>& goals, qsizetype at)
{
    const Goal goal = goals.value(at);
    QStringList parts{ goal.text, goal.measure,
        goal.due.isValid() ? goal.due.toString(Qt::ISODate) : QString() };
    parts.removeAll(QString());
    return parts.join(u" | "_s);
}

// The keys of both maps, each once, in order.
template <class Map>
QStringList keysOf(const Map& a, const Map& b)
{
    QStringList keys = a.keys() + b.keys();
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

class Comparison {
public:
    void piece(ReviewPiece piece, const QString& before, const QString& after,
        const QString& item = {}, std::optional<Rater> rater = {})
    {
        if (before != after)
            m_changes << ReviewChange{ piece, rater, item, before, after };
    }

    void part(Rater rater, const RaterPart& before, const RaterPart& after)
    {
        for (const QString& item : keysOf(before.ratings, after.ratings)) {
            const Rating was = before.ratings.value(item);
            const Rating is = after.ratings.value(item);
            piece(ReviewPiece::Rating, whole(was.rating), whole(is.rating), item, rater);
            piece(ReviewPiece::Skipped, was.skipped, is.skipped, item, rater);
            piece(ReviewPiece::Comment, was.comment, is.comment, item, rater);
        }
        piece(ReviewPiece::Overall, before.overall, after.overall, {}, rater);
    }

    void person(const ReviewedPerson& before, const ReviewedPerson& after)
    {
        piece(ReviewPiece::Level, levelKey(before.level), levelKey(after.level));
        piece(ReviewPiece::Team, before.team, after.team);
        piece(ReviewPiece::FirstRater, before.firstRater, after.firstRater);
        piece(ReviewPiece::SecondRater, before.secondRater, after.secondRater);
    }

    void numbers(const ReviewDocument& before, const ReviewDocument& after)
    {
        for (const QString& kpi : keysOf(before.figures, after.figures))
            piece(ReviewPiece::Figure, decimal(before.figures.value(kpi).value),
                decimal(after.figures.value(kpi).value), kpi);
        const auto score = [&](std::optional<int> Scores::*which, const QString& key) {
            piece(ReviewPiece::Score, hundredths(before.scores.*which),
                hundredths(after.scores.*which), key);
        };
        score(&Scores::achievement, u"achievement"_s);
        score(&Scores::competency, u"competency"_s);
        score(&Scores::final, u"final"_s);
        piece(ReviewPiece::SuggestedGrade, before.scores.suggestedGrade.value_or(QString()),
            after.scores.suggestedGrade.value_or(QString()));
    }

    QList<ReviewChange> changes() const { return m_changes; }

private:
    QList<ReviewChange> m_changes;
};

} // namespace

QString reviewPieceKey(ReviewPiece piece) { return pieces.key(piece); }

QList<ReviewChange> changesBetween(const ReviewDocument& before, const ReviewDocument& after)
{
    Comparison comparison;
    comparison.person(before.person, after.person);
    for (const Rater rater : { Rater::Self, Rater::First, Rater::Second })
        comparison.part(rater, before.parts.value(rater), after.parts.value(rater));
    comparison.piece(ReviewPiece::Strengths, before.strengths, after.strengths);
    comparison.piece(ReviewPiece::Improvements, before.improvements, after.improvements);
    for (qsizetype i = 0; i < std::max(before.goals.size(), after.goals.size()); ++i)
        comparison.piece(ReviewPiece::Goal, goalText(before.goals, i), goalText(after.goals, i),
            QString::number(i + 1));
    comparison.piece(ReviewPiece::Statement, before.statement, after.statement);
    comparison.numbers(before, after);
    comparison.piece(ReviewPiece::Grade, before.grade, after.grade);
    comparison.piece(ReviewPiece::GradeReason, before.gradeReason, after.gradeReason);
    return comparison.changes();
}

} // namespace levelbook
