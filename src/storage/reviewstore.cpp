#include "storage/sqlitestore.h"

using namespace Qt::StringLiterals;

namespace levelbook {

Result<QList<Review>> SqliteStore::reviews(CycleId cycle)
{
    return readReviews(
        u"r.cycle_id = :cycle"_s, [&](Statement& statement) { statement.bind(u":cycle", cycle); });
}

Result<QList<Review>> SqliteStore::reviews(CycleId cycle, EngineerId engineer)
{
    return readReviews(
        u"r.cycle_id = :cycle AND r.engineer_id = :engineer"_s, [&](Statement& statement) {
            statement.bind(u":cycle", cycle).bind(u":engineer", engineer);
        });
}

Result<QHash<EngineerId, ReviewState>> SqliteStore::reviewStates(CycleId cycle)
{
    QHash<EngineerId, ReviewState> states;
    // By revision: the newest stays.
    LEVELBOOK_TRY(m_database
                      ->statement(u"SELECT engineer_id, state FROM review WHERE cycle_id = :cycle "
                                  "ORDER BY engineer_id, revision_no"_s)
                      .bind(u":cycle", cycle)
                      .each([&states](const Row& row) {
                          if (const auto state = reviewStateFromKey(row.text(1)))
                              states.insert(row.id<EngineerId>(0), *state);
                      }));
    return states;
}

Result<QList<ReviewHead>> SqliteStore::reviewHeads()
{
    QList<ReviewHead> heads;
    // By revision: the newest stays.
    LEVELBOOK_TRY(
        m_database
            ->statement(u"SELECT r.id, r.cycle_id, r.engineer_id, r.revision_no, r.state, "
                        "r.framework_id, r.team_id, r.first_rater_id, r.second_rater_id "
                        "FROM review r JOIN engineer e ON e.id = r.engineer_id "
                        "ORDER BY r.cycle_id, e.employee_no, r.revision_no"_s)
            .each([&heads](const Row& row) {
                const ReviewHead head{ row.id<ReviewId>(0), row.id<CycleId>(1),
                    row.id<EngineerId>(2), static_cast<int>(row.integer(3)),
                    reviewStateFromKey(row.text(4)).value_or(ReviewState::Draft),
                    row.id<FrameworkId>(5), row.id<TeamId>(6), row.optionalId<EngineerId>(7),
                    row.optionalId<EngineerId>(8) };
                if (!heads.isEmpty() && heads.last().cycle == head.cycle
                    && heads.last().engineer == head.engineer)
                    heads.last() = head;
                else
                    heads << head;
            }));
    return heads;
}

Result<QList<ReviewId>> SqliteStore::reviewsWithOpenBox(const QString& employeeNo)
{
    return m_database
        ->statement(u"SELECT DISTINCT review_id FROM review_box WHERE person_no = :no "
                    "AND signed_by_name = '' AND struck = 0 ORDER BY review_id"_s)
        .bind(u":no", employeeNo)
        .all([](const Row& row) { return row.id<ReviewId>(0); });
}

Result<QList<ApprovedGrade>> SqliteStore::approvedGrades()
{
    QList<ApprovedGrade> grades;
    // By revision: the newest stays.
    LEVELBOOK_TRY(
        m_database
            ->statement(u"SELECT cycle_id, engineer_id, grade FROM review "
                        "WHERE snapshot_sha256 <> '' "
                        "ORDER BY cycle_id, engineer_id, revision_no"_s)
            .each([&grades](const Row& row) {
                const ApprovedGrade grade{ row.id<CycleId>(0), row.id<EngineerId>(1), row.text(2) };
                if (!grades.isEmpty() && grades.last().cycle == grade.cycle
                    && grades.last().engineer == grade.engineer)
                    grades.last() = grade;
                else
                    grades << grade;
            }));
    return grades;
}

Result<QList<Review>> SqliteStore::readReviews(const QString& where, const BindKeys& bind)
{
    Statement statement = m_database->statement(
        u"SELECT r.id, r.cycle_id, r.engineer_id, r.revision_no, r.state, r.framework_id, r.level, "
        "r.team_id, r.first_rater_id, r.second_rater_id, r.strengths, r.improvements, r.statement, "
        "r.grade, r.grade_reason, r.snapshot, r.snapshot_sha256, r.revision, r.appeal_upheld "
        "FROM review r JOIN engineer e ON e.id = r.engineer_id WHERE "_s
        + where + u" ORDER BY e.employee_no, r.revision_no"_s);
    bind(statement);
    auto reviews = statement.all([](const Row& row) {
        Review review;
        review.id = row.id<ReviewId>(0);
        review.cycle = row.id<CycleId>(1);
        review.engineer = row.id<EngineerId>(2);
        review.revisionNo = static_cast<int>(row.integer(3));
        review.state = reviewStateFromKey(row.text(4)).value_or(ReviewState::Draft);
        review.framework = row.id<FrameworkId>(5);
        review.level = levelFromKey(row.text(6)).value_or(Level::Junior);
        review.team = row.id<TeamId>(7);
        review.firstRater = row.optionalId<EngineerId>(8);
        review.secondRater = row.optionalId<EngineerId>(9);
        review.strengths = row.text(10);
        review.improvements = row.text(11);
        review.statement = row.text(12);
        review.grade = row.text(13);
        review.gradeReason = row.text(14);
        review.snapshot = row.text(15).toUtf8();
        review.snapshotSha256 = row.text(16);
        review.revision = row.integer(17);
        if (row.optionalInteger(18))
            review.appealUpheld = row.boolean(18);
        return review;
    });
    LEVELBOOK_TRY(reviews);
    for (Review& review : *reviews)
        LEVELBOOK_TRY(readReviewParts(review));
    return reviews;
}

Result<void> SqliteStore::readReviewParts(Review& review)
{
    LEVELBOOK_TRY(
        m_database->statement(u"SELECT rater, overall FROM review_part WHERE review_id = :id"_s)
            .bind(u":id", review.id)
            .each([&review](const Row& row) {
                if (const auto rater = raterFromKey(row.text(0)))
                    review.parts[*rater].overall = row.text(1);
            }));
    LEVELBOOK_TRY(
        m_database
            ->statement(u"SELECT rater, item, rating, skipped, comment FROM review_rating "
                        "WHERE review_id = :id"_s)
            .bind(u":id", review.id)
            .each([&review](const Row& row) {
                const auto rater = raterFromKey(row.text(0));
                if (!rater)
                    return;
                std::optional<int> rating;
                if (const auto stored = row.optionalInteger(2))
                    rating = static_cast<int>(*stored);
                review.parts[*rater].ratings[row.text(1)] = { rating, row.text(3), row.text(4) };
            }));
    LEVELBOOK_TRY(m_database
                      ->statement(u"SELECT text, measure, due_on FROM review_goal "
                                  "WHERE review_id = :id ORDER BY position"_s)
                      .bind(u":id", review.id)
                      .each([&review](const Row& row) {
                          review.goals << Goal{ row.text(0), row.text(1), row.date(2) };
                      }));
    LEVELBOOK_TRY(
        m_database
            ->statement(u"SELECT title, person_no, person_name, signed_by_name, signed_on, "
                        "on_behalf, final_authority, struck, signed_by_no FROM review_box "
                        "WHERE review_id = :id ORDER BY position"_s)
            .bind(u":id", review.id)
            .each([&review](const Row& row) {
                review.approvals << ApprovalBox{ row.text(0), row.text(1), row.text(2), row.text(3),
                    row.date(4), row.boolean(5), row.boolean(6), row.boolean(7), row.text(8) };
            }));
    return m_database
        ->statement(u"SELECT id, from_state, to_state, done_by, at, reason FROM review_event "
                    "WHERE review_id = :id ORDER BY id"_s)
        .bind(u":id", review.id)
        .each([&review](const Row& row) {
            review.history << HistoryEntry{ row.integer(0),
                reviewStateFromKey(row.text(1)).value_or(ReviewState::Draft),
                reviewStateFromKey(row.text(2)).value_or(ReviewState::Draft), row.text(3),
                row.dateTime(4), row.text(5) };
        });
}

Result<ReviewId> SqliteStore::addReview(const Review& review)
{
    auto id =
        m_database
            ->statement(
                u"INSERT INTO review (cycle_id, engineer_id, revision_no, state, framework_id, "
                "level, team_id, first_rater_id, second_rater_id, strengths, improvements, "
                "statement, grade, grade_reason) VALUES (:cycle, :engineer, :number, :state, "
                ":framework, :level, :team, :first, :second, :strengths, :improvements, "
                ":statement, :grade, :reason) RETURNING id"_s)
            .bind(u":cycle", review.cycle)
            .bind(u":engineer", review.engineer)
            .bind(u":number", review.revisionNo)
            .bind(u":state", reviewStateKey(review.state))
            .bind(u":framework", review.framework)
            .bind(u":level", levelKey(review.level))
            .bind(u":team", review.team)
            .bind(u":first", review.firstRater)
            .bind(u":second", review.secondRater)
            .bind(u":strengths", review.strengths)
            .bind(u":improvements", review.improvements)
            .bind(u":statement", review.statement)
            .bind(u":grade", review.grade)
            .bind(u":reason", review.gradeReason)
            .one([](const Row& row) { return row.id<ReviewId>(0); });
    LEVELBOOK_TRY(id);
    LEVELBOOK_TRY(writeReviewParts(**id, review));
    return **id;
}

// What a snapshot holds stands still in the tables too.
Result<void> SqliteStore::refuseFrozenChange(const Review& review)
{
    auto stored = readReviews(u"r.id = :id AND r.revision = :revision "
                              "AND r.snapshot_sha256 IS NOT NULL"_s,
        [&](Statement& statement) {
            statement.bind(u":id", review.id).bind(u":revision", review.revision);
        });
    LEVELBOOK_TRY(stored);
    for (const Review& frozen : std::as_const(*stored)) {
        const bool same = frozen.snapshot == review.snapshot
            && frozen.snapshotSha256 == review.snapshotSha256 && frozen.parts == review.parts
            && frozen.strengths == review.strengths && frozen.improvements == review.improvements
            && frozen.goals == review.goals && frozen.grade == review.grade
            && frozen.gradeReason == review.gradeReason && frozen.firstRater == review.firstRater
            && frozen.secondRater == review.secondRater && frozen.approvals == review.approvals;
        if (!same)
            return m_database->fail({ ErrorCode::ReviewFrozen, {}, {} });
    }
    return {};
}

Result<void> SqliteStore::updateReview(const Review& review)
{
    LEVELBOOK_TRY(refuseFrozenChange(review));
    auto changed =
        m_database
            ->statement(
                u"UPDATE review SET state = :state, first_rater_id = :first, "
                "second_rater_id = :second, strengths = :strengths, improvements = :improvements, "
                "statement = :statement, grade = :grade, grade_reason = :reason, "
                "snapshot = :snapshot, snapshot_sha256 = :sha256, appeal_upheld = :upheld, "
                "revision = revision + 1 "
                "WHERE id = :id AND revision = :revision"_s)
            .bind(u":state", reviewStateKey(review.state))
            .bind(u":first", review.firstRater)
            .bind(u":second", review.secondRater)
            .bind(u":strengths", review.strengths)
            .bind(u":improvements", review.improvements)
            .bind(u":statement", review.statement)
            .bind(u":grade", review.grade)
            .bind(u":reason", review.gradeReason)
            .bind(u":snapshot",
                review.isFrozen() ? std::optional(QString::fromUtf8(review.snapshot))
                                  : std::nullopt)
            .bind(
                u":sha256", review.isFrozen() ? std::optional(review.snapshotSha256) : std::nullopt)
            .bind(u":upheld",
                review.appealUpheld ? std::optional(int(*review.appealUpheld)) : std::nullopt)
            .bind(u":id", review.id)
            .bind(u":revision", review.revision)
            .run();
    LEVELBOOK_TRY(changed);
    if (*changed == 0)
        return m_database->fail({ ErrorCode::Conflict, { QString::number(review.id.value) }, {} });
    for (const auto& table :
        { u"review_part"_s, u"review_rating"_s, u"review_goal"_s, u"review_box"_s }) {
        LEVELBOOK_TRY(m_database->statement(u"DELETE FROM %1 WHERE review_id = :id"_s.arg(table))
                          .bind(u":id", review.id)
                          .run());
    }
    return writeReviewParts(review.id, review);
}

Result<void> SqliteStore::writeReviewParts(ReviewId id, const Review& review)
{
    Statement part = m_database->statement(
        u"INSERT INTO review_part (review_id, rater, overall) VALUES (:id, :rater, :overall)"_s);
    Statement rating = m_database->statement(
        u"INSERT INTO review_rating (review_id, rater, item, rating, skipped, comment) "
        "VALUES (:id, :rater, :item, :rating, :skipped, :comment)"_s);
    for (auto it = review.parts.begin(); it != review.parts.end(); ++it) {
        LEVELBOOK_TRY(part.bind(u":id", id)
                          .bind(u":rater", raterKey(it.key()))
                          .bind(u":overall", it->overall)
                          .run());
        for (auto item = it->ratings.begin(); item != it->ratings.end(); ++item)
            LEVELBOOK_TRY(rating.bind(u":id", id)
                              .bind(u":rater", raterKey(it.key()))
                              .bind(u":item", item.key())
                              .bind(u":rating", item->rating)
                              .bind(u":skipped", item->skipped)
                              .bind(u":comment", item->comment)
                              .run());
    }
    int position = 0;
    for (const Goal& goal : review.goals)
        LEVELBOOK_TRY(
            m_database
                ->statement(u"INSERT INTO review_goal (review_id, position, text, measure, due_on) "
                            "VALUES (:id, :position, :text, :measure, :due)"_s)
                .bind(u":id", id)
                .bind(u":position", ++position)
                .bind(u":text", goal.text)
                .bind(u":measure", goal.measure)
                .bind(u":due", goal.due)
                .run());
    position = 0;
    for (const ApprovalBox& box : review.approvals)
        LEVELBOOK_TRY(
            m_database
                ->statement(
                    u"INSERT INTO review_box (review_id, position, title, person_no, person_name, "
                    "signed_by_name, signed_on, on_behalf, final_authority, struck, signed_by_no) "
                    "VALUES (:id, :position, :title, :no, :name, :signed_by, :signed_on, :behalf, "
                    ":final, :struck, :signed_by_no)"_s)
                .bind(u":id", id)
                .bind(u":position", ++position)
                .bind(u":title", box.title)
                .bind(u":no", box.personNo)
                .bind(u":name", box.personName)
                .bind(u":signed_by", box.signedByName)
                .bind(u":signed_on", box.signedOn)
                .bind(u":behalf", int(box.onBehalf))
                .bind(u":final", int(box.finalAuthority))
                .bind(u":struck", int(box.struck))
                .bind(u":signed_by_no", box.signedByNo)
                .run());
    return {};
}

Result<void> SqliteStore::addHistory(ReviewId review, const HistoryEntry& entry)
{
    LEVELBOOK_TRY(
        m_database
            ->statement(u"INSERT INTO review_event (review_id, from_state, to_state, done_by, at, "
                        "reason) VALUES (:id, :from, :to, :by, :at, :reason)"_s)
            .bind(u":id", review)
            .bind(u":from", reviewStateKey(entry.from))
            .bind(u":to", reviewStateKey(entry.to))
            .bind(u":by", entry.by)
            .bind(u":at", entry.at)
            .bind(u":reason", entry.reason)
            .run());
    return {};
}

} // namespace levelbook
