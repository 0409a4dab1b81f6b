#include "workspace/cycleedit.h"

#include "domain/quota.h"
#include "workspace/action.h"
#include "workspace/cycles.h"
#include "workspace/reviews.h"
#include "workspace/typedtext.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Puts one change after the other into the cycle and writes down what is wrong.
class Edit {
public:
    Edit(Cycle cycle, const PeopleIndex& people, QStringList grades)
        : m_cycle(std::move(cycle))
        , m_people(people)
        , m_grades(std::move(grades))
    {
    }

    const Cycle& cycle() const { return m_cycle; }
    const QList<Problem>& problems() const { return m_problems; }

    void setDue(const QMap<Stage, QDate>& due)
    {
        for (auto it = due.begin(); it != due.end(); ++it) {
            if (!m_cycle.uses(it.key()))
                fail(ErrorCode::BadChoice, { stageKey(it.key()), stageKeys() }, stageKey(it.key()));
            else if (it->isValid())
                m_cycle.due[it.key()] = *it;
            else
                m_cycle.due.remove(it.key());
        }
        QDate before;
        for (auto it = m_cycle.due.begin(); it != m_cycle.due.end(); ++it) {
            if (before.isValid() && *it < before)
                fail(ErrorCode::BadPeriod, { before, *it }, stageKey(it.key()));
            before = *it;
        }
    }

    void setAppealDays(int days)
    {
        if (days < 0 || days > mostAppealDays)
            fail(ErrorCode::NumberOutOfRange, { days, 0, mostAppealDays }, {});
        m_cycle.appealDays = days;
    }

    void setQuota(const QList<QuotaShare>& quota)
    {
        int sum = 0;
        QStringList seen;
        for (const QuotaShare& share : quota) {
            if (!m_grades.contains(share.grade))
                fail(ErrorCode::BadChoice, { share.grade, m_grades.join(u", "_s) }, share.grade);
            if (seen.contains(share.grade))
                fail(ErrorCode::AlreadyExists, { share.grade }, share.grade);
            if (share.share < 0)
                fail(ErrorCode::NumberOutOfRange, { share.share / 100.0, 0, 100 }, share.grade);
            seen << share.grade;
            sum += share.share;
        }
        if (sum > wholeShare)
            fail(ErrorCode::NumberOutOfRange, { sum / 100.0, 0, 100 }, {});
        m_cycle.quota = quota;
    }

    void setApprovalLine(const QList<CycleChange::Seat>& seats)
    {
        if (seats.size() > mostApprovalBoxes)
            fail(ErrorCode::NumberOutOfRange, { seats.size(), 1, mostApprovalBoxes }, {});
        m_cycle.approvalLine.clear();
        for (const CycleChange::Seat& seat : seats) {
            auto title = typedText(seat.title, TextRule::Line, textlimit::name);
            if (!title)
                fail(title.error().code, title.error().args, {});
            else if (title->isEmpty())
                fail(ErrorCode::MissingValue, {}, seat.employeeNo);
            auto person = m_people.needEngineer(seat.employeeNo);
            if (!person)
                fail(person.error().code, person.error().args, seat.title);
            if (title && person)
                m_cycle.approvalLine << ApprovalSeat{ *title, (*person)->id };
        }
    }

private:
    void fail(ErrorCode code, QVariantList args, const QString& item)
    {
        m_problems << Problem{ code, std::move(args), std::nullopt, {}, item };
    }

    QString stageKeys() const
    {
        QStringList keys;
        for (const Stage stage : m_cycle.stages)
            keys << stageKey(stage);
        return keys.join(u", "_s);
    }

    Cycle m_cycle;
    const PeopleIndex& m_people;
    QStringList m_grades;
    QList<Problem> m_problems;
};

// The grades of the framework that reviews started today would have.
Result<QStringList> gradesNow(Store& store)
{
    auto version = newestFramework(store);
    LEVELBOOK_TRY(version);
    auto framework = store.framework(version->id);
    LEVELBOOK_TRY(framework);
    QStringList grades;
    for (const GradeBand& band : framework->grades)
        grades << band.key;
    return grades;
}

} // namespace

Result<Cycle> setCycle(Store& store, const QString& name, const CycleChange& change)
{
    return inAction(store, [&]() -> Result<Cycle> {
        auto cycle = cycleNamed(store, name);
        LEVELBOOK_TRY(cycle);
        if (cycle->state == CycleState::Closed)
            return Error{ ErrorCode::CycleOver, { name }, {} };
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        auto grades = gradesNow(store);
        LEVELBOOK_TRY(grades);
        Edit edit(*cycle, *people, *grades);
        if (!change.due.isEmpty())
            edit.setDue(change.due);
        if (change.appealDays)
            edit.setAppealDays(*change.appealDays);
        if (change.quota)
            edit.setQuota(*change.quota);
        if (change.approvalLine)
            edit.setApprovalLine(*change.approvalLine);
        if (!edit.problems().isEmpty()) {
            const Problem& first = edit.problems().first();
            return Error{ first.code, first.args, edit.problems() };
        }
        LEVELBOOK_TRY(store.updateCycle(edit.cycle()));
        return cycleNamed(store, name);
    });
}

Result<QMap<ReviewState, int>> reviewStates(Store& store, const Cycle& cycle)
{
    auto reviews = newestReviews(store, cycle);
    LEVELBOOK_TRY(reviews);
    QMap<ReviewState, int> counts;
    for (const Review& review : std::as_const(*reviews))
        ++counts[review.state];
    return counts;
}

} // namespace levelbook
