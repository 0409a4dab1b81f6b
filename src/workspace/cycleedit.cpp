#include "workspace/cycleedit.h"

#include "domain/keytable.h"
#include "domain/quota.h"
#include "workspace/action.h"
#include "workspace/cycles.h"
#include "workspace/frameworks.h"
#include "workspace/reviews.h"
#include "workspace/typedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr KeyTable<CyclePart, 7> parts{ {
    { CyclePart::Name, "name" },
    { CyclePart::Period, "period" },
    { CyclePart::Stages, "stages" },
    { CyclePart::Due, "due" },
    { CyclePart::AppealDays, "appeal_days" },
    { CyclePart::Quota, "quota" },
    { CyclePart::ApprovalLine, "approval" },
} };

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

    void setName(const QString& typed)
    {
        auto name = typedText(typed, TextRule::Line, textlimit::name);
        if (!name)
            fail(name.error().code, name.error().args, cyclePartKey(CyclePart::Name));
        else if (name->isEmpty())
            fail(ErrorCode::MissingValue, {}, cyclePartKey(CyclePart::Name));
        else
            m_cycle.name = *name;
    }

    void setPeriod(const Period& period)
    {
        if (!period.isValid())
            fail(ErrorCode::BadPeriod, { period.from, period.to }, cyclePartKey(CyclePart::Period));
        m_cycle.period = period;
    }

    void setStages(QList<Stage> stages)
    {
        std::sort(stages.begin(), stages.end());
        stages.erase(std::unique(stages.begin(), stages.end()), stages.end());
        if (!stages.contains(Stage::First))
            fail(ErrorCode::BadChoice, { u"stages"_s, stageKey(Stage::First) },
                cyclePartKey(CyclePart::Stages));
        m_cycle.stages = stages;
        m_cycle.due.removeIf([&](const auto& due) { return !stages.contains(due.key()); });
    }

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

void apply(Edit& edit, const CycleChange& change)
{
    if (change.name)
        edit.setName(*change.name);
    if (change.period)
        edit.setPeriod(*change.period);
    if (change.stages)
        edit.setStages(*change.stages);
    if (!change.due.isEmpty())
        edit.setDue(change.due);
    if (change.appealDays)
        edit.setAppealDays(*change.appealDays);
    if (change.quota)
        edit.setQuota(*change.quota);
    if (change.approvalLine)
        edit.setApprovalLine(*change.approvalLine);
}

// The cycle with the change in it, checked.
Result<Cycle> changed(
    Store& store, const PeopleIndex& people, const Cycle& cycle, const CycleChange& change)
{
    auto grades = gradesNow(store);
    LEVELBOOK_TRY(grades);
    Edit edit(cycle, people, *grades);
    apply(edit, change);
    if (!edit.problems().isEmpty()) {
        const Problem& first = edit.problems().first();
        return Error{ first.code, first.args, edit.problems() };
    }
    if (edit.cycle().name != cycle.name && cycleNamed(store, edit.cycle().name)) {
        const QVariantList args{ edit.cycle().name };
        return Error{
            ErrorCode::AlreadyExists, args,
            { { ErrorCode::AlreadyExists, args, std::nullopt, {}, cyclePartKey(CyclePart::Name) } }
        };
    }
    return edit.cycle();
}

// Whether a change leaves its part of the cycle as it is.
bool leaves(
    CyclePart part, const Cycle& cycle, const CycleChange& change, const PeopleIndex& people)
{
    const CycleChange now = asTyped(cycle, people);
    switch (part) {
    case CyclePart::Name:
        return !change.name || change.name->trimmed() == cycle.name;
    case CyclePart::Period:
        return !change.period || change.period == now.period;
    case CyclePart::Stages:
        return !change.stages || change.stages == now.stages;
    case CyclePart::Due:
        return std::all_of(change.due.keyBegin(), change.due.keyEnd(),
            [&](Stage stage) { return change.due[stage] == cycle.due.value(stage); });
    case CyclePart::AppealDays:
        return !change.appealDays || change.appealDays == now.appealDays;
    case CyclePart::Quota:
        return !change.quota || change.quota == now.quota;
    case CyclePart::ApprovalLine:
        return !change.approvalLine || change.approvalLine == now.approvalLine;
    }
    return true;
}

void drop(CyclePart part, CycleChange& change)
{
    switch (part) {
    case CyclePart::Name:
        return change.name.reset();
    case CyclePart::Period:
        return change.period.reset();
    case CyclePart::Stages:
        return change.stages.reset();
    case CyclePart::Due:
        return change.due.clear();
    case CyclePart::AppealDays:
        return change.appealDays.reset();
    case CyclePart::Quota:
        return change.quota.reset();
    case CyclePart::ApprovalLine:
        return change.approvalLine.reset();
    }
}

// Saves a change of a cycle as it is in the file now.
Result<Cycle> save(
    Store& store, const PeopleIndex& people, const Cycle& cycle, const CycleChange& change)
{
    auto states = store.reviewStates(cycle.id);
    LEVELBOOK_TRY(states);
    for (const auto& [part, key] : parts.rows) {
        const auto why = whyFixed(part, cycle, states->size());
        if (why && (why->code == ErrorCode::CycleOver || !leaves(part, cycle, change, people)))
            return Error{ why->code, why->args, { *why } };
    }
    auto after = changed(store, people, cycle, change);
    LEVELBOOK_TRY(after);
    LEVELBOOK_TRY(store.updateCycle(*after));
    return cycleNamed(store, after->name);
}

// What is not named has no date.
CycleChange withAllDue(CycleChange change)
{
    for (const Stage stage : allStages) {
        if (!change.due.contains(stage))
            change.due[stage] = QDate();
    }
    return change;
}

Result<Cycle> cycleOf(Store& store, const Cycle& cycle)
{
    auto cycles = store.cycles();
    LEVELBOOK_TRY(cycles);
    for (const Cycle& one : std::as_const(*cycles)) {
        if (one.id == cycle.id)
            return one;
    }
    return Error{ ErrorCode::UnknownCycle, { cycle.name }, {} };
}

} // namespace

QString cyclePartKey(CyclePart part) { return parts.key(part); }
std::optional<CyclePart> cyclePartFromKey(const QString& key) { return parts.value(key); }

std::optional<Problem> whyFixed(CyclePart part, const Cycle& cycle, qsizetype reviews)
{
    const auto because = [part](ErrorCode code, const QVariant& arg) {
        return Problem{ code, { arg }, std::nullopt, {}, cyclePartKey(part) };
    };
    if (cycle.state == CycleState::Closed)
        return because(ErrorCode::CycleOver, cycle.name);
    if (reviews > 0 && (part == CyclePart::Period || part == CyclePart::Stages))
        return because(ErrorCode::CycleHasReviews, reviews);
    return std::nullopt;
}

Result<Cycle> addCycle(Store& store, const CycleChange& change)
{
    return inAction(store, [&]() -> Result<Cycle> {
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        CycleChange all = change;
        all.name = change.name.value_or(QString());
        all.period = change.period.value_or(Period());
        all.stages = change.stages.value_or(QList<Stage>());
        auto cycle = changed(store, *people, Cycle(), all);
        LEVELBOOK_TRY(cycle);
        LEVELBOOK_TRY(store.addCycle(*cycle));
        return cycleNamed(store, cycle->name);
    });
}

Result<Cycle> setCycle(Store& store, const QString& name, const CycleChange& change)
{
    return inAction(store, [&]() -> Result<Cycle> {
        auto cycle = cycleNamed(store, name);
        LEVELBOOK_TRY(cycle);
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        return save(store, *people, *cycle, change);
    });
}

Result<Cycle> saveCycle(Store& store, const Cycle& base, const CycleChange& typed)
{
    return inAction(store, [&]() -> Result<Cycle> {
        auto now = cycleOf(store, base);
        LEVELBOOK_TRY(now);
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        CycleChange mine = withAllDue(typed);
        const CycleChange theirs = asTyped(*now, *people);
        QList<Problem> conflicts;
        for (const auto& [part, key] : parts.rows) {
            if (leaves(part, base, mine, *people))
                drop(part, mine);
            else if (!leaves(part, base, theirs, *people) && !leaves(part, *now, mine, *people))
                conflicts << Problem{ ErrorCode::Conflict, { now->name }, std::nullopt, {},
                    cyclePartKey(part) };
        }
        if (!conflicts.isEmpty())
            return Error{ ErrorCode::Conflict, { now->name }, conflicts };
        const QList<Stage> stages = mine.stages.value_or(now->stages);
        mine.due.removeIf([&](const auto& due) { return !stages.contains(due.key()); });
        return save(store, *people, *now, mine);
    });
}

Result<Cycle> saveCycle(Store& store, const Cycle& base, const Cycle& wanted)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    return saveCycle(store, base, asTyped(wanted, *people));
}

QList<CyclePart> changedParts(
    const Cycle& base, const CycleChange& typed, const PeopleIndex& people)
{
    const CycleChange whole = withAllDue(typed);
    QList<CyclePart> changed;
    for (const auto& [part, key] : parts.rows) {
        if (!leaves(part, base, whole, people))
            changed << part;
    }
    return changed;
}

CycleChange asTyped(const Cycle& cycle, const PeopleIndex& people)
{
    CycleChange typed{ cycle.name, cycle.period, cycle.stages, {}, cycle.appealDays, cycle.quota };
    for (const Stage stage : allStages)
        typed.due[stage] = cycle.due.value(stage);
    QList<CycleChange::Seat> seats;
    for (const ApprovalSeat& seat : cycle.approvalLine) {
        const Engineer* person = people.byId(seat.person);
        seats << CycleChange::Seat{ seat.title, person ? person->employeeNo : QString() };
    }
    typed.approvalLine = seats;
    return typed;
}

Result<QMap<ReviewState, int>> reviewStates(Store& store, const Cycle& cycle)
{
    auto states = store.reviewStates(cycle.id);
    LEVELBOOK_TRY(states);
    QMap<ReviewState, int> counts;
    for (const ReviewState state : std::as_const(*states))
        ++counts[state];
    return counts;
}

} // namespace levelbook
