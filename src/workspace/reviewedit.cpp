#include "workspace/reviewedit.h"

#include "workspace/action.h"
#include "workspace/typedtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using Kind = ReviewField::Kind;

struct KindKey {
    Kind kind;
    QLatin1String key;
};
constexpr std::array kindKeys{ KindKey{ Kind::Rating, "rating"_L1 },
    KindKey{ Kind::Comment, "comment"_L1 }, KindKey{ Kind::Overall, "overall"_L1 },
    KindKey{ Kind::Strengths, "strengths"_L1 }, KindKey{ Kind::Improvements, "improvements"_L1 },
    KindKey{ Kind::Goals, "goals"_L1 }, KindKey{ Kind::Grade, "grade"_L1 },
    KindKey{ Kind::GradeReason, "grade_reason"_L1 }, KindKey{ Kind::Statement, "statement"_L1 } };

bool sameRating(const Rating& a, const Rating& b)
{
    return a.rating == b.rating && a.skipped == b.skipped;
}

bool differs(const Review& a, const Review& b, const ReviewField& field, Rater rater)
{
    const auto rating = [&](const Review& review) {
        return review.parts.value(rater).ratings.value(field.item);
    };
    switch (field.kind) {
    case Kind::Rating:
        return !sameRating(rating(a), rating(b));
    case Kind::Comment:
        return rating(a).comment != rating(b).comment;
    case Kind::Overall:
        return a.parts.value(rater).overall != b.parts.value(rater).overall;
    case Kind::Strengths:
        return a.strengths != b.strengths;
    case Kind::Improvements:
        return a.improvements != b.improvements;
    case Kind::Goals:
        return a.goals != b.goals;
    case Kind::Grade:
        return a.grade != b.grade;
    case Kind::GradeReason:
        return a.gradeReason != b.gradeReason;
    case Kind::Statement:
        return a.statement != b.statement;
    }
    return false;
}

// Every field that either version fills, in the order of the form.
QList<ReviewField> allFields(const Review& a, const Review& b, Rater rater)
{
    QStringList items = a.parts.value(rater).ratings.keys();
    items += b.parts.value(rater).ratings.keys();
    items.removeDuplicates();
    items.sort();
    QList<ReviewField> fields;
    for (const QString& item : std::as_const(items))
        fields << ReviewField{ Kind::Rating, item } << ReviewField{ Kind::Comment, item };
    for (const Kind kind : { Kind::Overall, Kind::Strengths, Kind::Improvements, Kind::Goals,
             Kind::Grade, Kind::GradeReason, Kind::Statement })
        fields << ReviewField{ kind, {} };
    return fields;
}

// The texts of a field, which are checked alike.
QStringList textsOf(const Review& review, const ReviewField& field, Rater rater)
{
    const RaterPart part = review.parts.value(rater);
    switch (field.kind) {
    case Kind::Rating:
        return { part.ratings.value(field.item).skipped };
    case Kind::Comment:
        return { part.ratings.value(field.item).comment };
    case Kind::Overall:
        return { part.overall };
    case Kind::Strengths:
        return { review.strengths };
    case Kind::Improvements:
        return { review.improvements };
    case Kind::Grade:
        return {};
    case Kind::GradeReason:
        return { review.gradeReason };
    case Kind::Statement:
        return { review.statement };
    case Kind::Goals:
        break;
    }
    QStringList texts;
    for (const Goal& goal : review.goals)
        texts << goal.text << goal.measure;
    return texts;
}

QList<Problem> problemsOfTexts(const QList<ReviewField>& fields, const Review& review, Rater rater)
{
    QList<Problem> problems;
    for (const ReviewField& field : fields) {
        const QStringList texts = textsOf(review, field, rater);
        for (const QString& text : texts) {
            if (auto typed = typedText(text, TextRule::Text, longestText); !typed)
                problems << Problem{ typed.error().code, typed.error().args, {}, {},
                    fieldKey(field) };
        }
    }
    return problems;
}

// The revision that is edited, as the file holds it now, with its cycle.
Result<FoundReview> newest(Store& store, const Review& base)
{
    auto cycles = store.cycles();
    LEVELBOOK_TRY(cycles);
    const auto cycle = std::find_if(
        cycles->begin(), cycles->end(), [&](const Cycle& one) { return one.id == base.cycle; });
    auto reviews = store.reviews(base.cycle, base.engineer);
    LEVELBOOK_TRY(reviews);
    if (cycle == cycles->end() || reviews->isEmpty() || reviews->last().id != base.id)
        return Error{ ErrorCode::Conflict, { QString::number(base.id.value) }, {} };
    return FoundReview{ reviews->last(), *cycle };
}

} // namespace

std::optional<Writable> writableIn(const Review& review, const Cycle& cycle)
{
    const bool locked = isGradeLocked(review);
    switch (review.state) {
    case ReviewState::Draft:
        if (cycle.state != CycleState::Open)
            return std::nullopt;
        if (cycle.uses(Stage::Self))
            return Writable{ Rater::Self, true, false, false, false };
        return Writable{ Rater::First, true, true, !locked, false };
    case ReviewState::Self:
        return Writable{ Rater::Self, true, false, false, true };
    case ReviewState::First:
        return Writable{ Rater::First, true, true, !locked, false };
    case ReviewState::Second:
        return Writable{ Rater::Second, true, true, !locked, false };
    case ReviewState::Calibration:
        if (locked)
            return std::nullopt;
        return Writable{ review.secondRater ? Rater::Second : Rater::First, false, false, true,
            false };
    case ReviewState::Disclosed:
    case ReviewState::Decided:
        return Writable{ Rater::Self, false, false, false, true };
    default:
        return std::nullopt;
    }
}

QString fieldKey(const ReviewField& field)
{
    const auto known = std::find_if(kindKeys.begin(), kindKeys.end(),
        [&](const KindKey& one) { return one.kind == field.kind; });
    const QString key = known->key;
    return field.item.isEmpty() ? key : key + u':' + field.item;
}

QList<ReviewField> changedFields(const Review& before, const Review& after, Rater rater)
{
    QList<ReviewField> fields = allFields(before, after, rater);
    fields.removeIf(
        [&](const ReviewField& field) { return !differs(before, after, field, rater); });
    return fields;
}

void copyField(Review& target, const Review& source, const ReviewField& field, Rater rater)
{
    const RaterPart from = source.parts.value(rater);
    switch (field.kind) {
    case Kind::Rating: {
        Rating& to = target.parts[rater].ratings[field.item];
        to.rating = from.ratings.value(field.item).rating;
        to.skipped = from.ratings.value(field.item).skipped;
        return;
    }
    case Kind::Comment:
        target.parts[rater].ratings[field.item].comment = from.ratings.value(field.item).comment;
        return;
    case Kind::Overall:
        target.parts[rater].overall = from.overall;
        return;
    case Kind::Strengths:
        target.strengths = source.strengths;
        return;
    case Kind::Improvements:
        target.improvements = source.improvements;
        return;
    case Kind::Goals:
        target.goals = source.goals;
        return;
    case Kind::Grade:
        target.grade = source.grade;
        return;
    case Kind::GradeReason:
        target.gradeReason = source.gradeReason;
        return;
    case Kind::Statement:
        target.statement = source.statement;
        return;
    }
}

ReviewPatch patchBetween(const Review& before, const Review& after, Rater rater)
{
    ReviewPatch patch;
    patch.rater = rater;
    const RaterPart part = after.parts.value(rater);
    const QList<ReviewField> fields = changedFields(before, after, rater);
    for (const ReviewField& field : fields) {
        switch (field.kind) {
        case Kind::Rating:
        case Kind::Comment:
            patch.ratings[field.item] = part.ratings.value(field.item);
            break;
        case Kind::Overall:
            patch.overall = part.overall;
            break;
        case Kind::Strengths:
            patch.strengths = after.strengths;
            break;
        case Kind::Improvements:
            patch.improvements = after.improvements;
            break;
        case Kind::Goals:
            patch.goals = after.goals;
            break;
        case Kind::Grade:
            patch.grade = after.grade;
            break;
        case Kind::GradeReason:
            patch.gradeReason = after.gradeReason;
            break;
        case Kind::Statement:
            patch.statement = after.statement;
            break;
        }
    }
    return patch;
}

MergedReview merged(const Review& base, const Review& mine, const Review& theirs, Rater rater)
{
    MergedReview result{ theirs, {} };
    const QList<ReviewField> fields = changedFields(base, mine, rater);
    for (const ReviewField& field : fields) {
        if (differs(base, theirs, field, rater) && differs(mine, theirs, field, rater))
            result.conflicts << field;
        copyField(result.review, mine, field, rater);
    }
    return result;
}

Result<Review> saveEdit(
    Store& store, const Framework& framework, const Review& base, const Review& mine, Rater rater)
{
    return inAction(store, [&]() -> Result<Review> {
        auto now = newest(store, base);
        LEVELBOOK_TRY(now);
        const MergedReview merge = merged(base, mine, now->review, rater);
        QList<Problem> problems;
        for (const ReviewField& field : merge.conflicts)
            problems << Problem{ ErrorCode::Conflict, { fieldKey(field) }, {}, {},
                fieldKey(field) };
        if (!problems.isEmpty())
            return Error{ ErrorCode::Conflict, { QString::number(base.id.value) }, problems };
        const ReviewPatch patch = patchBetween(now->review, merge.review, rater);
        problems = problemsOf(patch, now->review, now->cycle, framework)
            + problemsOfTexts(changedFields(now->review, merge.review, rater), merge.review, rater);
        if (!problems.isEmpty())
            return Error{ problems.first().code, problems.first().args, problems };
        Review saved = merge.review;
        for (RaterPart& part : saved.parts)
            part.ratings.removeIf([](const auto& entry) { return entry.value() == Rating(); });
        LEVELBOOK_TRY(store.updateReview(saved));
        auto after = newest(store, base);
        LEVELBOOK_TRY(after);
        return after->review;
    });
}

} // namespace levelbook
