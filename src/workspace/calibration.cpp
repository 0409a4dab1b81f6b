#include "workspace/calibration.h"

#include "workspace/reviewedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString nameOf(const PeopleIndex& people, std::optional<EngineerId> id)
{
    const Engineer* engineer = id ? people.byId(*id) : nullptr;
    return engineer ? engineer->name : QString();
}

// Who wrote a rater's part: the rater of the review, or where none is set who took it on.
std::optional<EngineerId> raterOf(const Review& review, Rater rater, const PeopleIndex& people)
{
    const auto set = rater == Rater::First ? review.firstRater : review.secondRater;
    if (set)
        return set;
    const ReviewState stage = rater == Rater::First ? ReviewState::First : ReviewState::Second;
    const auto step = std::find_if(review.history.crbegin(), review.history.crend(),
        [stage](const HistoryEntry& entry) { return entry.from == stage && entry.to > stage; });
    const Engineer* by = step == review.history.crend() ? nullptr : people.byNo(step->by);
    return by ? std::optional(by->id) : std::nullopt;
}

void putParts(CalibrationRow& row, const Review& review, const PeopleIndex& people)
{
    for (const Rater rater : { Rater::First, Rater::Second }) {
        const ReviewState stage = rater == Rater::First ? ReviewState::First : ReviewState::Second;
        const auto mean = meanRating(review.parts.value(rater));
        if (review.state <= stage || !mean)
            continue;
        if (const auto who = raterOf(review, rater, people))
            row.parts << RatedReview{ *who, *mean, std::nullopt };
        else
            ++row.unknownRaters;
    }
}

} // namespace

Result<CalibrationReader> CalibrationReader::open(Store& store, const Cycle& cycle)
{
    auto reader = DocumentReader::open(store);
    LEVELBOOK_TRY(reader);
    CalibrationReader calibration(*std::move(reader), cycle);
    auto reviews = newestReviews(store, cycle);
    LEVELBOOK_TRY(reviews);
    calibration.m_reviews = *std::move(reviews);

    auto cycles = store.cycles();
    LEVELBOOK_TRY(cycles);
    QHash<CycleId, Cycle> earlier;
    for (const Cycle& one : std::as_const(*cycles)) {
        if (one.period.to <= cycle.period.from)
            earlier.insert(one.id, one);
    }
    auto grades = store.approvedGrades();
    LEVELBOOK_TRY(grades);
    grades->removeIf([&](const ApprovedGrade& grade) { return !earlier.contains(grade.cycle); });
    std::stable_sort(
        grades->begin(), grades->end(), [&](const ApprovedGrade& a, const ApprovedGrade& b) {
            return earlier[a.cycle].period.from > earlier[b.cycle].period.from;
        });
    for (const ApprovedGrade& grade : std::as_const(*grades))
        calibration.m_past[grade.engineer] << PastGrade{ earlier[grade.cycle].name, grade.grade };
    return calibration;
}

CalibrationReader::CalibrationReader(DocumentReader reader, const Cycle& cycle)
    : m_reader(std::move(reader))
    , m_cycle(cycle)
{
}

CalibrationRow CalibrationReader::rowOf(const Review& review) const
{
    const PeopleIndex& people = m_reader.people();
    CalibrationRow row;
    row.review = review.id;
    if (const Engineer* engineer = people.byId(review.engineer)) {
        row.employeeNo = engineer->employeeNo;
        row.name = engineer->name;
    }
    if (const Team* team = people.team(review.team))
        row.team = team->name;
    row.level = review.level;
    row.state = review.state;
    row.given = { review.grade, review.gradeReason };
    row.isLocked = isGradeLocked(review);
    row.firstRater = nameOf(people, review.firstRater);
    row.secondRater = nameOf(people, review.secondRater);
    row.past = m_past.value(review.engineer);
    putParts(row, review, people);
    return row;
}

QList<CalibrationRow> CalibrationReader::rows() const
{
    QList<CalibrationRow> rows;
    rows.reserve(m_reviews.size());
    for (const Review& review : m_reviews)
        rows << rowOf(review);
    return rows;
}

Result<CalibrationRow> CalibrationReader::judged(qsizetype index)
{
    const Review& review = m_reviews[index];
    auto document = m_reader.document(review, m_cycle);
    LEVELBOOK_TRY(document);
    CalibrationRow row = rowOf(review);
    row.judged = true;
    row.scores = document->scores;
    const ScoreNode* achievement = document->derivation.find(u"achievement"_s);
    for (RatedReview& part : row.parts)
        part.achievement = achievement ? achievement->value : std::nullopt;
    return row;
}

int CalibrationSummary::all() const
{
    int sum = 0;
    for (const int count : stands)
        sum += count;
    return sum;
}

CalibrationSummary summaryOf(const QList<CalibrationRow>& rows, const QStringList& grades,
    const QList<QuotaShare>& quota, const PeopleIndex& people)
{
    CalibrationSummary summary;
    QList<GradedReview> graded;
    QList<RatedReview> parts;
    for (const CalibrationRow& row : rows) {
        ++summary.stands[row.stand()];
        summary.withoutGrade += row.given.grade.isEmpty() ? 1 : 0;
        summary.unknownRaters += row.unknownRaters;
        graded << GradedReview{ row.given.grade, row.scores.suggestedGrade };
        parts += row.parts;
    }
    summary.grades = gradeCounts(grades, quota, graded);
    const QList<RaterFacts> facts = raterFacts(parts);
    for (const RaterFacts& one : facts) {
        if (const Engineer* rater = people.byId(one.rater))
            summary.raters << RaterRow{ rater->employeeNo, rater->name, one };
    }
    std::sort(summary.raters.begin(), summary.raters.end(),
        [](const RaterRow& a, const RaterRow& b) { return a.employeeNo < b.employeeNo; });
    return summary;
}

QStringList gradeKeys(const Framework& framework)
{
    QStringList keys;
    for (const GradeBand& band : framework.grades)
        keys << band.key;
    return keys;
}

Result<Review> regrade(Store& store, const QString& cycleName, const QString& employeeNo,
    const GivenGrade& expected, const GivenGrade& wanted)
{
    auto found = findReview(store, cycleName, employeeNo);
    LEVELBOOK_TRY(found);
    const Review& now = found->review;
    if (now.state != ReviewState::Calibration)
        return Error{ ErrorCode::GradeNotNow, { reviewStateKey(now.state) }, {} };
    const auto writable = writableIn(now, found->cycle);
    if (!writable || !writable->grade)
        return Error{ ErrorCode::GradeLocked, {}, {} };
    auto framework = store.framework(now.framework);
    LEVELBOOK_TRY(framework);
    Review before = now;
    before.grade = expected.grade;
    before.gradeReason = expected.reason;
    Review after = now;
    after.grade = wanted.grade;
    after.gradeReason = wanted.reason;
    return saveEdit(store, *framework, before, after, writable->rater);
}

} // namespace levelbook
