#include "gui/openreview.h"

#include "workspace/reviewdocuments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// The document's part that the form's edits change.
void putTexts(ReviewDocument& document, const Review& review)
{
    document.parts = review.parts;
    document.strengths = review.strengths;
    document.improvements = review.improvements;
    document.goals = review.goals;
    document.grade = review.grade;
    document.gradeReason = review.gradeReason;
    document.statement = review.statement;
}

} // namespace

Result<OpenReview> OpenReview::read(Workspace& workspace, const Cycle& cycle,
    const QString& employeeNo, std::optional<int> revisionNo)
{
    auto engineer = workspace.people().needEngineer(employeeNo);
    LEVELBOOK_TRY(engineer);
    auto reviews = workspace.store().reviews(cycle.id, (*engineer)->id);
    LEVELBOOK_TRY(reviews);
    const auto wanted = std::find_if(reviews->crbegin(), reviews->crend(),
        [&](const Review& one) { return !revisionNo || one.revisionNo == *revisionNo; });
    if (wanted == reviews->crend())
        return Error{ ErrorCode::UnknownReview, { employeeNo, cycle.name }, {} };
    OpenReview open;
    open.m_cycle = cycle;
    open.m_engineer = **engineer;
    open.m_readOnlyFile = workspace.isReadOnly();
    open.m_saved = *wanted;
    open.m_revisions = *reviews;
    open.m_mine = open.m_saved;
    LEVELBOOK_TRY(open.refresh(workspace));
    return open;
}

Result<void> OpenReview::refresh(Workspace& workspace)
{
    auto cycles = workspace.store().cycles();
    LEVELBOOK_TRY(cycles);
    for (const Cycle& cycle : std::as_const(*cycles)) {
        if (cycle.id == m_cycle.id)
            m_cycle = cycle;
    }
    if (const Engineer* engineer = workspace.people().byId(m_engineer.id))
        m_engineer = *engineer;
    DocumentReader reader(workspace.store(), workspace.people());
    auto framework = reader.framework(m_saved.framework);
    LEVELBOOK_TRY(framework);
    auto document = reader.document(m_saved, m_cycle);
    LEVELBOOK_TRY(document);
    m_framework = **framework;
    m_document = *std::move(document);
    rebase(m_saved, m_mine);
    return {};
}

Rater OpenReview::shownRater() const
{
    if (m_writable && m_writable->ratings)
        return m_writable->rater;
    const auto rated = [this](Rater rater) { return !m_mine.parts.value(rater).ratings.isEmpty(); };
    return rated(Rater::Second) && !rated(Rater::First) ? Rater::Second : Rater::First;
}

bool OpenReview::isDirty() const
{
    return m_writable && !changedFields(m_saved, m_mine, m_writable->rater).isEmpty();
}

void OpenReview::setMine(const Review& mine)
{
    m_mine = mine;
    score();
}

void OpenReview::rebase(const Review& saved, const Review& mine)
{
    m_saved = saved;
    m_mine = mine;
    for (Review& revision : m_revisions) {
        if (revision.id == saved.id)
            revision = saved;
    }
    m_writable = m_readOnlyFile || isPast() ? std::nullopt : writableIn(m_saved, m_cycle);
    m_document.state = saved.state;
    m_document.approvals = saved.approvals;
    m_document.history = saved.history;
    score();
}

void OpenReview::setRevisions(const QList<Review>& revisions) { m_revisions = revisions; }

QList<AllowedMove> OpenReview::moves() const
{
    return isPast() ? QList<AllowedMove>() : allowedMoves(m_mine, m_cycle);
}

void OpenReview::score()
{
    m_document.statement = m_mine.statement;
    if (m_saved.isFrozen())
        return; // What was approved is shown as it was then.
    putTexts(m_document, m_mine);
    m_document.derivation =
        deriveScores(m_framework, m_mine.level, m_document.figures, itemRatings(m_mine));
    m_document.scores = summarize(m_document.derivation, m_framework.grades);
}

QList<Problem> OpenReview::missing(const AllowedMove& move, QDate today) const
{
    QList<Problem> lacking =
        missingFor({ m_mine, m_cycle, level(), m_document.scores.suggestedGrade, today,
                       m_document.lastAppealDay },
            move.to, QString());
    lacking.removeIf([](const Problem& problem) {
        return problem.code == ErrorCode::ReasonMissing
            || problem.code == ErrorCode::DecisionMissing;
    });
    return lacking;
}

Result<std::optional<EarlierReview>> OpenReview::earlier(Workspace& workspace) const
{
    auto cycles = workspace.store().cycles();
    LEVELBOOK_TRY(cycles);
    cycles->removeIf([this](const Cycle& cycle) { return cycle.period.to > m_cycle.period.from; });
    std::stable_sort(cycles->begin(), cycles->end(),
        [](const Cycle& a, const Cycle& b) { return a.period.from > b.period.from; });
    for (const Cycle& cycle : std::as_const(*cycles)) {
        auto reviews = workspace.store().reviews(cycle.id, m_engineer.id);
        LEVELBOOK_TRY(reviews);
        if (reviews->isEmpty())
            continue;
        const Review& last = reviews->last();
        EarlierReview earlier{ cycle.name, last.state, std::nullopt, last.grade };
        if (last.isFrozen()) {
            auto document =
                DocumentReader(workspace.store(), workspace.people()).document(last, cycle);
            LEVELBOOK_TRY(document);
            earlier.finalScore = document->scores.final;
        }
        return std::optional(earlier);
    }
    return std::optional<EarlierReview>();
}

} // namespace levelbook::gui
