#include "workspace/overview.h"

#include "domain/approval.h"
#include "domain/duedates.h"
#include "workspace/clock.h"
#include "workspace/kpicover.h"
#include "workspace/reviews.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

bool isUnderWay(ReviewState state)
{
    return state == ReviewState::Self || state == ReviewState::First || state == ReviewState::Second
        || state == ReviewState::Calibration;
}

// A day that is not set comes last.
QDate orLast(QDate day) { return day.isValid() ? day : QDate(9999, 12, 31); }

class OverviewReader {
public:
    OverviewReader(
        Store& store, const QList<Cycle>& cycles, DocumentReader& reader, Overview& overview)
        : m_store(store)
        , m_reader(reader)
        , m_overview(overview)
        , m_cycles(cycles)
    {
    }

    Result<void> read()
    {
        auto heads = m_store.reviewHeads();
        LEVELBOOK_TRY(heads);
        m_heads = *heads;
        LEVELBOOK_TRY(readDue());
        return m_overview.cycle ? readCycle(*m_overview.cycle) : Result<void>();
    }

private:
    const Cycle& cycleOf(const ReviewHead& head) const
    {
        return *std::find_if(m_cycles.begin(), m_cycles.end(),
            [&head](const Cycle& cycle) { return cycle.id == head.cycle; });
    }

    Result<Review> whole(const ReviewHead& head)
    {
        auto reviews = m_store.reviews(head.cycle, head.engineer);
        LEVELBOOK_TRY(reviews);
        return reviews->last();
    }

    DueItem itemOf(const ReviewHead& head, DueKind kind, QDate due, const QString& box = {}) const
    {
        const Cycle& cycle = cycleOf(head);
        const Engineer* engineer = m_reader.people().byId(head.engineer);
        return { kind, cycle.id, cycle.name, engineer ? engineer->employeeNo : QString(),
            engineer ? engineer->name : QString(), due, box };
    }

    Result<void> readDue()
    {
        const Engineer* me = m_reader.people().byNo(m_overview.me);
        if (!me)
            return {};
        auto boxes = m_store.reviewsWithOpenBox(me->employeeNo);
        LEVELBOOK_TRY(boxes);
        const QSet<ReviewId> open(boxes->begin(), boxes->end());
        for (const ReviewHead& head : std::as_const(m_heads)) {
            LEVELBOOK_TRY(addDue(head, *me));
            if (open.contains(head.id) && isUnderWay(head.state))
                LEVELBOOK_TRY(addSignature(head, *me));
        }
        const auto order = [](const DueItem& item) {
            return std::tuple(orLast(item.due), item.cycle.value, item.kind, item.name);
        };
        std::stable_sort(m_overview.due.begin(), m_overview.due.end(),
            [&order](const DueItem& a, const DueItem& b) { return order(a) < order(b); });
        return {};
    }

    Result<void> addDue(const ReviewHead& head, const Engineer& me)
    {
        QList<DueItem>& due = m_overview.due;
        const QDate last = dueOn(head.state, cycleOf(head));
        const bool isMine = head.engineer == me.id;
        switch (head.state) {
        case ReviewState::Self:
            if (isMine)
                due << itemOf(head, DueKind::SelfReview, last);
            return {};
        case ReviewState::First:
            if (head.firstRater == me.id)
                due << itemOf(head, DueKind::FirstReview, last);
            return {};
        case ReviewState::Second:
            if (head.secondRater == me.id)
                due << itemOf(head, DueKind::SecondReview, last);
            return {};
        case ReviewState::Disclosed:
        case ReviewState::Decided:
            return isMine ? addAcknowledgement(head) : Result<void>();
        case ReviewState::Appealed:
            return addVerdict(head, me);
        default:
            return {};
        }
    }

    Result<void> addAcknowledgement(const ReviewHead& head)
    {
        auto review = whole(head);
        LEVELBOOK_TRY(review);
        QDate last;
        if (head.state == ReviewState::Disclosed)
            last = lastAppealDay(*review, cycleOf(head), teamZone()).value_or(QDate());
        // Nothing is late when the days of an appeal are over: the result waits all the same.
        if (last < m_overview.today)
            last = QDate();
        m_overview.due << itemOf(head, DueKind::Acknowledgement, last);
        return {};
    }

    Result<void> addVerdict(const ReviewHead& head, const Engineer& me)
    {
        auto review = whole(head);
        LEVELBOOK_TRY(review);
        const auto rater = head.secondRater ? head.secondRater : head.firstRater;
        const bool isMine = review->approvals.isEmpty()
            ? rater == me.id
            : review->approvals.last().personNo == me.employeeNo;
        if (isMine)
            m_overview.due << itemOf(head, DueKind::Verdict, {});
        return {};
    }

    // The first box that I could sign now: the next one comes after it.
    Result<void> addSignature(const ReviewHead& head, const Engineer& me)
    {
        const Cycle& cycle = cycleOf(head);
        auto review = whole(head);
        LEVELBOOK_TRY(review);
        const QList<ApprovalBox>& boxes = review->approvals;
        const auto box = std::find_if(boxes.begin(), boxes.end(), [&me](const ApprovalBox& one) {
            return one.personNo == me.employeeNo && !one.isSettled();
        });
        auto lacking = missingBeforeApproval(*review, cycle);
        LEVELBOOK_TRY(lacking);
        if (box == boxes.end() || !lacking->isEmpty())
            return {};
        const bool isTurn = std::all_of(
            boxes.begin(), box, [](const ApprovalBox& before) { return before.isSettled(); });
        if (isTurn)
            m_overview.due << itemOf(
                head, DueKind::Signature, dueOn(head.state, cycle), box->title);
        return {};
    }

    // What the next step lacks. Only a grade without a reason asks what was suggested, which takes
    // a look at the records.
    Result<QList<Problem>> missingOf(const Review& review, const Cycle& cycle, ReviewState to)
    {
        if (to == ReviewState::Approved && !review.grade.isEmpty()
            && review.gradeReason.trimmed().isEmpty())
            return missingForNext(m_reader, review, cycle);
        auto framework = m_reader.framework(review.framework);
        LEVELBOOK_TRY(framework);
        return missingFor(
            { review, cycle, (*framework)->level(review.level), review.grade }, to, {});
    }

    // What keeps the review from being signed: anything but signatures.
    Result<QList<Problem>> missingBeforeApproval(const Review& review, const Cycle& cycle)
    {
        const auto next = nextMove(review, cycle);
        if (!next || next->to != ReviewState::Approved)
            return QList<Problem>{ Problem{ ErrorCode::SigningNotNow, {}, {}, {}, {} } };
        auto lacking = missingOf(review, cycle, next->to);
        LEVELBOOK_TRY(lacking);
        lacking->removeIf(
            [](const Problem& one) { return one.code == ErrorCode::ApprovalMissing; });
        return lacking;
    }

    Result<void> readCycle(const Cycle& cycle)
    {
        QList<ReviewHead> heads;
        std::copy_if(m_heads.begin(), m_heads.end(), std::back_inserter(heads),
            [&cycle](const ReviewHead& head) { return head.cycle == cycle.id; });
        for (const ReviewHead& head : std::as_const(heads)) {
            ++m_overview.states[head.state];
            if (isOverdue(head.state, cycle, m_overview.today))
                addLate(head, cycle);
            if (isUnderWay(head.state))
                LEVELBOOK_TRY(addIncomplete(head, cycle));
        }
        std::stable_sort(m_overview.late.begin(), m_overview.late.end(),
            [](const LateReview& a, const LateReview& b) { return a.due < b.due; });
        std::stable_sort(m_overview.incomplete.begin(), m_overview.incomplete.end(),
            [](const IncompleteReview& a, const IncompleteReview& b) {
                return a.missing > b.missing;
            });
        auto kpis = readKpiCover(m_reader, heads, cycle.period, m_overview.today);
        LEVELBOOK_TRY(kpis);
        m_overview.kpis = *std::move(kpis);
        return {};
    }

    void addLate(const ReviewHead& head, const Cycle& cycle)
    {
        if (const Engineer* engineer = m_reader.people().byId(head.engineer))
            m_overview.late << LateReview{ engineer->employeeNo, engineer->name, head.state,
                dueOn(head.state, cycle) };
    }

    Result<void> addIncomplete(const ReviewHead& head, const Cycle& cycle)
    {
        const Engineer* engineer = m_reader.people().byId(head.engineer);
        auto review = whole(head);
        LEVELBOOK_TRY(review);
        const auto next = nextMove(*review, cycle);
        if (!engineer || !next)
            return {};
        auto missing = missingOf(*review, cycle, next->to);
        LEVELBOOK_TRY(missing);
        if (!missing->isEmpty())
            m_overview.incomplete << IncompleteReview{ engineer->employeeNo, engineer->name,
                head.state, missing->size() };
        return {};
    }

    Store& m_store;
    DocumentReader& m_reader;
    Overview& m_overview;
    const QList<Cycle>& m_cycles;
    QList<ReviewHead> m_heads;
};

Result<std::optional<Cycle>> wantedCycle(
    const QList<Cycle>& cycles, const std::optional<QString>& name)
{
    std::optional<Cycle> wanted;
    for (const Cycle& cycle : cycles) {
        if (name ? cycle.name == *name : !wanted || wanted->period.from < cycle.period.from)
            wanted = cycle;
    }
    if (name && !wanted)
        return Error{ ErrorCode::UnknownCycle, { *name }, {} };
    return wanted;
}

} // namespace

Result<Overview> readOverview(Store& store, const OverviewRequest& request)
{
    auto reader = DocumentReader::open(store);
    LEVELBOOK_TRY(reader);
    auto cycles = store.cycles();
    LEVELBOOK_TRY(cycles);
    auto cycle = wantedCycle(*cycles, request.cycle);
    LEVELBOOK_TRY(cycle);
    Overview overview;
    overview.today = request.today;
    overview.people = reader->people().engineers().size();
    overview.me = request.me;
    overview.cycle = *cycle;
    if (!request.me.isEmpty()) {
        auto me = reader->people().needEngineer(request.me);
        LEVELBOOK_TRY(me);
        overview.myName = (*me)->name;
    }
    LEVELBOOK_TRY(OverviewReader(store, *cycles, *reader, overview).read());
    return overview;
}

} // namespace levelbook
