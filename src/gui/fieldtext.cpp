#include "gui/fieldtext.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Kind = ReviewField::Kind;

QString orDash(const QString& text) { return text.isEmpty() ? noValueText() : text; }

QString ratingText(const Words& words, const Framework& framework, const Rating& rating)
{
    if (rating.isSkipped())
        return u"%1: %2"_s.arg(label(words, Term::Skipped), rating.skipped);
    if (!rating.rating)
        return noValueText();
    return u"%1 – %2"_s.arg(*rating.rating)
        .arg(ratingWords(words, framework).value(*rating.rating - lowestRating));
}

QString goalsText(const QList<Goal>& goals)
{
    QStringList lines;
    for (const Goal& goal : goals) {
        QStringList parts{ goal.text, goal.measure,
            goal.due.isValid() ? dateText(goal.due) : QString() };
        parts.removeAll(QString());
        lines << parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

} // namespace

QString fieldName(const Words& words, const LevelDefinition& level, const ReviewField& field)
{
    const auto ofItem = [&](Term term) {
        const QList<LevelItem> items = ratedItems(level);
        for (const LevelItem& item : items) {
            if (item.key == field.item)
                return u"%1: %2"_s.arg(label(words, term), item.text.in(words.language()));
        }
        return label(words, term);
    };
    switch (field.kind) {
    case Kind::Rating:
        return ofItem(Term::Rating);
    case Kind::Comment:
        return ofItem(Term::Comment);
    case Kind::Overall:
        return label(words, Term::OverallComment);
    case Kind::Strengths:
        return label(words, Term::Strengths);
    case Kind::Improvements:
        return label(words, Term::Improvements);
    case Kind::Goals:
        return label(words, Term::Goals);
    case Kind::Grade:
        return label(words, Term::Grade);
    case Kind::GradeReason:
        return label(words, Term::Reason);
    case Kind::Statement:
        return label(words, Term::Statement);
    }
    return {};
}

QString fieldValueText(const Words& words, const Framework& framework, const Review& review,
    const ReviewField& field, Rater rater)
{
    const RaterPart part = review.parts.value(rater);
    switch (field.kind) {
    case Kind::Rating:
        return ratingText(words, framework, part.ratings.value(field.item));
    case Kind::Comment:
        return orDash(part.ratings.value(field.item).comment);
    case Kind::Overall:
        return orDash(part.overall);
    case Kind::Strengths:
        return orDash(review.strengths);
    case Kind::Improvements:
        return orDash(review.improvements);
    case Kind::Goals:
        return orDash(goalsText(review.goals));
    case Kind::Grade:
        return orDash(review.grade);
    case Kind::GradeReason:
        return orDash(review.gradeReason);
    case Kind::Statement:
        return orDash(review.statement);
    }
    return {};
}

} // namespace levelbook::gui
