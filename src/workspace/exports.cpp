#include "workspace/exports.h"

#include "sources/tablefile.h"
#include "workspace/frameworks.h"
#include "workspace/reviews.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Far enough in both directions to hold every record.
const Period allTime{ QDate(1900, 1, 1), QDate(2201, 1, 1) };

QString noOf(const PeopleIndex& people, std::optional<EngineerId> id)
{
    const Engineer* engineer = id ? people.byId(*id) : nullptr;
    return engineer ? engineer->employeeNo : QString();
}

QStringList reviewHeader()
{
    return { u"employee_no"_s, u"name"_s, u"team"_s, u"level"_s, u"state"_s, u"revision"_s,
        u"final"_s, u"achievement"_s, u"competency"_s, u"coverage"_s, u"suggested_grade"_s,
        u"grade"_s, u"grade_reason"_s, u"first_rater"_s, u"second_rater"_s };
}

TableCell scoreCell(std::optional<int> hundredths)
{
    constexpr double whole = 100;
    return hundredths ? TableCell(*hundredths / whole) : TableCell();
}

QList<TableCell> reviewCells(const ReviewDocument& review)
{
    const ReviewedPerson& person = review.person;
    return { person.employeeNo, person.name, person.team, levelKey(person.level),
        reviewStateKey(review.state), double(review.revisionNo), scoreCell(review.scores.final),
        scoreCell(review.scores.achievement), scoreCell(review.scores.competency),
        review.scores.coverage, review.scores.suggestedGrade.value_or(QString()), review.grade,
        review.gradeReason, person.firstRater, person.secondRater };
}

} // namespace

Result<qint64> writePeopleTable(Store& store, const QString& path, QDate today)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto frameworks = newestFrameworks(store);
    LEVELBOOK_TRY(frameworks);
    // Where there is one framework, it goes without saying.
    const bool several = frameworks->size() > 1;
    QStringList header{ u"employee_no"_s, u"name"_s, u"team"_s, u"level"_s, u"hired_on"_s,
        u"career_started_on"_s, u"left_on"_s, u"email"_s, u"manager_no"_s };
    if (several)
        header << u"framework"_s;
    auto table = TableFile::create(path, u"people"_s, header);
    LEVELBOOK_TRY(table);
    for (const Engineer& engineer : people->engineers()) {
        QList<TableCell> cells{ engineer.employeeNo, engineer.name,
            people->teamNameOn(engineer, today),
            levelKey(engineer.levelOn(today).value_or(Level::Junior)), dayCell(engineer.hiredOn),
            dayCell(engineer.careerStartedOn), dayCell(engineer.leftOn), engineer.email,
            noOf(*people, engineer.manager) };
        if (several)
            cells << engineer.framework;
        (*table)->row(cells);
    }
    LEVELBOOK_TRY((*table)->finish());
    return people->engineers().size();
}

Result<qint64> writeKpiTable(Store& store, const QString& path, QDate)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto table = TableFile::create(path, u"kpi"_s,
        { u"employee_no"_s, u"kpi"_s, u"date"_s, u"value"_s, u"numerator"_s, u"denominator"_s,
            u"ref"_s, u"note"_s });
    LEVELBOOK_TRY(table);
    qint64 rows = 0;
    // One subject at a time, so that memory does not grow with the file.
    const auto write = [&](const KpiSubject& subject, const QString& who) -> Result<void> {
        auto records = store.records({ { subject }, {}, allTime });
        LEVELBOOK_TRY(records);
        for (const KpiRecord& record : std::as_const(*records))
            (*table)->row({ who, record.kpi, dayCell(record.date), numberCell(record.values.value),
                numberCell(record.values.numerator), numberCell(record.values.denominator),
                record.ref, record.note });
        rows += records->size();
        return {};
    };
    for (const Engineer& engineer : people->engineers())
        LEVELBOOK_TRY(write(engineer.id, engineer.employeeNo));
    for (const Team& team : people->teams())
        LEVELBOOK_TRY(write(team.id, u"team:"_s + team.name));
    LEVELBOOK_TRY((*table)->finish());
    return rows;
}

Result<qint64> writeGrowthTable(Store& store, const QString& path, QDate)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto table = TableFile::create(path, u"growth"_s,
        { u"employee_no"_s, u"item"_s, u"done_on"_s, u"note"_s, u"evidence"_s, u"framework"_s });
    LEVELBOOK_TRY(table);
    qint64 rows = 0;
    for (const Engineer& engineer : people->engineers()) {
        auto ticks = store.ticks(engineer.id);
        LEVELBOOK_TRY(ticks);
        for (const Tick& tick : std::as_const(*ticks))
            (*table)->row({ engineer.employeeNo, tick.item, dayCell(tick.on), tick.note,
                evidenceText(tick.evidence), tick.framework });
        rows += ticks->size();
    }
    LEVELBOOK_TRY((*table)->finish());
    return rows;
}

Result<qint64> writeReviewTable(
    Store& store, const Cycle& cycle, const QString& path, const Progress& progress)
{
    auto reader = DocumentReader::open(store);
    LEVELBOOK_TRY(reader);
    auto reviews = newestReviews(store, cycle);
    LEVELBOOK_TRY(reviews);
    auto table = TableFile::create(path, u"reviews"_s, reviewHeader());
    LEVELBOOK_TRY(table);
    qint64 rows = 0;
    for (const Review& review : std::as_const(*reviews)) {
        if (!progress(rows, reviews->size()))
            return Error{ ErrorCode::Cancelled, {}, {} };
        auto document = reader->document(review, cycle);
        LEVELBOOK_TRY(document);
        (*table)->row(reviewCells(*document));
        ++rows;
    }
    LEVELBOOK_TRY((*table)->finish());
    return rows;
}

} // namespace levelbook
