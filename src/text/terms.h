// The terms that forms, papers, charts and the command line share, so that one thing has one name.
#pragma once

#include "text/words.h"

namespace levelbook {

enum class Term {
    // People and the framework
    Engineer,
    Engineers,
    EmployeeNo,
    EmployeeNoShort, ///< As the title of a column.
    Name,
    Team,
    Level,
    Framework,
    Focus,
    Duty,
    Duties,
    Competency, ///< An item of a level; the score is CompetencyScore.
    Competencies,
    TechStack,
    RoleImpact,
    Vision,
    GrowthPath,
    TransitionGoal,
    Roadmap,
    PromotionReadiness,

    // KPIs
    Dimension,
    Dimensions,
    Kpi,
    Kpis,
    KpiRecord,
    Value,
    Unit,
    N,
    Interval,
    P80,
    Target,
    Targets,
    Floor,
    Meets,
    Exceeds,
    LeftOut,
    DeclaredComplete,
    Mean,
    LowerLimit,
    UpperLimit,
    Signal,
    Provisional,

    // Reviews
    Review,
    ReviewCycle,
    Period,
    State,
    Date,
    Rating,
    Ratings,
    Comment,
    OverallComment,
    Skipped,
    Strengths,
    Improvements,
    Goal,
    Goals,
    Measure,
    DueDate,
    Statement,
    Evidence,
    Reason,
    SendBack,
    Reopen,
    Revision,
    ApprovalLine,
    ApprovalBoxes,
    FinalAuthority, ///< 전결
    OnBehalf, ///< 대결
    Appeal, ///< 이의신청
    Decision, ///< On an appeal.
    AppealDays,

    // Scores
    Score,
    FinalScore,
    Achievement,
    CompetencyScore,
    Weight,
    Share,
    Coverage,
    Source,
    Derivation,
    Grade,
    SuggestedGrade,
    Quota,
};

QString label(const Words& words, Term term);

} // namespace levelbook
