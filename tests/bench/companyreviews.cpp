#include "companyreviews.h"

#include "companyfile.h"
#include "domain/framework.h"
#include "workspace/action.h"
#include "workspace/cycles.h"
#include "workspace/reviews.h"

using namespace Qt::StringLiterals;

namespace levelbook::bench {

namespace {

struct HalfYear {
    QString name;
    Period period;
};

QList<HalfYear> halfYears()
{
    const auto first = [](int year, int month) { return QDate(year, month, 1); };
    return { { u"2023H1"_s, { first(2023, 1), first(2023, 7) } },
        { u"2023H2"_s, { first(2023, 7), first(2024, 1) } },
        { u"2024H1"_s, { first(2024, 1), first(2024, 7) } },
        { u"2024H2"_s, { first(2024, 7), first(2025, 1) } } };
}

// As long as what people write.
QString comment(qint64 number)
{
    return u"지난 반기보다 나아졌고, 맡은 일을 제때 끝냈다. 근거는 기록 %1번에 있다."_s.arg(number);
}

// The first rater's part, as far as `items` goes.
void rate(Review& review, const QList<LevelItem>& items)
{
    RaterPart& part = review.parts[Rater::First];
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qint64 number = review.id.value + i;
        part.ratings[items[i].key] = { static_cast<int>(2 + number * 7 % 4), {}, comment(number) };
    }
}

void finishTexts(Review& review)
{
    review.parts[Rater::First].overall = comment(review.id.value).repeated(3);
    review.strengths = comment(review.id.value).repeated(2);
    review.improvements = comment(review.id.value).repeated(2);
    review.goals = { { comment(1), u"p95"_s, QDate(2025, 6, 30) } };
}

// Not through advanceReview(), which looks everybody up anew for each step of each review.
void approve(Store& store, DocumentReader& reader, const Cycle& cycle, Review review)
{
    review.grade = need(reader.document(review, cycle)).scores.suggestedGrade.value_or(u"B"_s);
    review.gradeReason = comment(review.id.value);
    const auto document = need(reader.document(review, cycle));
    review.snapshot = snapshotOf(document);
    review.snapshotSha256 = snapshotSha256(review.snapshot);
    review.state = cycle.state == CycleState::Closed ? ReviewState::Closed : ReviewState::Approved;
    need(store.updateReview(review));
}

void addCycleOf(Store& store, DocumentReader& reader, const HalfYear& half, bool isOver)
{
    need(addCycle(store, half.name, half.period, { Stage::First }));
    need(advanceCycle(store, half.name));
    StartRequest request;
    for (const Engineer& engineer : reader.people().engineers())
        request.employeeNos << engineer.employeeNo;
    need(startReviews(store, half.name, request));
    for (Cycle cycle = need(cycleNamed(store, half.name)); isOver && nextState(cycle.state);)
        cycle = need(advanceCycle(store, half.name));

    const Cycle cycle = need(cycleNamed(store, half.name));
    const QList<Review> reviews = need(newestReviews(store, cycle));
    need(inAction(store, [&]() -> Result<void> {
        for (qsizetype i = 0; i < reviews.size(); ++i) {
            Review review = reviews[i];
            const Framework& framework = *need(reader.framework(review.framework));
            const QList<LevelItem> items = ratedItems(framework.level(review.level));
            const bool isWaiting = !isOver && i % 3 == 0;
            const bool isHalf = !isOver && i % 3 == 1;
            if (isWaiting)
                continue;
            rate(review, isHalf ? items.first(items.size() / 2) : items);
            if (isHalf) {
                review.state = ReviewState::First;
                need(store.updateReview(review));
                continue;
            }
            finishTexts(review);
            approve(store, reader, cycle, review);
        }
        return {};
    }));
}

} // namespace

void addReviews(Store& store)
{
    DocumentReader reader = need(DocumentReader::open(store));
    const QList<HalfYear> halves = halfYears();
    for (const HalfYear& half : halves)
        addCycleOf(store, reader, half, half.name != halves.last().name);
}

} // namespace levelbook::bench
