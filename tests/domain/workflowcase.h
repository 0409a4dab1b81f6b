// A review that lacks nothing, wherever it stands, and short words for what is missing of another.
#pragma once

#include "domain/approval.h"
#include "domain/reviewstep.h"
#include "support/sampleframework.h"
#include "support/support.h"

namespace levelbook::test {

/// What is missing, as one text a problem: "rating_missing mid.duty.1 first".
inline std::vector<std::string> said(const QList<Problem>& problems)
{
    std::vector<std::string> texts;
    for (const Problem& problem : problems) {
        QString text = errorKey(problem.code);
        for (const QVariant& arg : problem.args)
            text += QLatin1Char(' ') + arg.toString();
        texts.push_back(text.toStdString());
    }
    return texts;
}

inline RaterPart complete(const LevelDefinition& level)
{
    RaterPart part;
    for (const LevelItem& item : ratedItems(level))
        part.ratings[item.key] = { 3, {}, {} };
    part.overall = QStringLiteral("A good half-year.");
    return part;
}

inline ApprovalBox box(const QString& title, const QString& signedBy = {})
{
    ApprovalBox made;
    made.title = title;
    made.signedByName = signedBy;
    return made;
}

/// In a cycle that uses every stage; the only box is signed.
struct WorkflowCase {
    LevelDefinition level = sampleLevel(Level::Mid, 1, 1);
    Cycle cycle;
    Review review;
    std::optional<QString> suggested = QStringLiteral("B");
    QDate today = QDate(2026, 7, 2);
    std::optional<QDate> lastAppealDay = {};

    explicit WorkflowCase(ReviewState state = ReviewState::Draft)
    {
        cycle.stages = { Stage::Self, Stage::First, Stage::Second, Stage::Calibration };
        cycle.state = CycleState::Open;
        review.state = state;
        review.secondRater = EngineerId{ 2 };
        for (const Rater rater : { Rater::Self, Rater::First, Rater::Second })
            review.parts[rater] = complete(level);
        review.grade = QStringLiteral("B");
        review.approvals = { box(QStringLiteral("Lead"), QStringLiteral("Kim")) };
    }

    WorkflowContext context() const
    {
        return { review, cycle, level, suggested, today, lastAppealDay };
    }
    std::vector<std::string> missing(
        ReviewState to, const QString& reason = {}, std::optional<bool> upheld = {}) const
    {
        return said(missingFor(context(), to, reason, upheld));
    }
};

} // namespace levelbook::test
