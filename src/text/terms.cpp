#include "text/terms.h"

namespace levelbook {

QString label(const Words& words, Term term)
{
    switch (term) {
    case Term::Engineer:
        return words.translate("Term", "Engineer");
    case Term::Engineers:
        return words.translate("Term", "Engineers");
    case Term::EmployeeNoShort:
        return words.translate("Term", "No.");
    case Term::EmployeeNo:
        return words.translate("Term", "Employee number");
    case Term::Name:
        return words.translate("Term", "Name");
    case Term::Team:
        return words.translate("Term", "Team");
    case Term::Level:
        return words.translate("Term", "Level");
    case Term::Framework:
        return words.translate("Term", "Framework");
    case Term::Focus:
        return words.translate("Term", "Focus");
    case Term::Duty:
        return words.translate("Term", "Duty");
    case Term::Duties:
        return words.translate("Term", "Duties");
    case Term::Competency:
        return words.translate("Term", "Competency");
    case Term::Competencies:
        return words.translate("Term", "Competencies");
    case Term::TechStack:
        return words.translate("Term", "Common tech stack");
    case Term::RoleImpact:
        return words.translate("Term", "Role impact");
    case Term::Vision:
        return words.translate("Term", "Vision");
    case Term::GrowthPath:
        return words.translate("Term", "Growth path");
    case Term::TransitionGoal:
        return words.translate("Term", "Transition goal");
    case Term::Roadmap:
        return words.translate("Term", "Roadmap");
    case Term::PromotionReadiness:
        return words.translate("Term", "Promotion readiness");
    case Term::Dimension:
        return words.translate("Term", "Performance dimension");
    case Term::Dimensions:
        return words.translate("Term", "Performance dimensions");
    case Term::Kpi:
        return words.translate("Term", "KPI");
    case Term::Kpis:
        return words.translate("Term", "KPIs");
    case Term::KpiRecord:
        return words.translate("Term", "KPI record");
    case Term::Value:
        return words.translate("Term", "Value");
    case Term::Unit:
        return words.translate("Term", "Unit");
    case Term::N:
        return words.translate("Term", "n");
    case Term::Interval:
        return words.translate("Term", "95% interval");
    case Term::P80:
        return words.translate("Term", "80th percentile");
    case Term::Target:
        return words.translate("Term", "Target");
    case Term::Targets:
        return words.translate("Term", "Targets");
    case Term::Floor:
        return words.translate("Term", "Floor");
    case Term::Meets:
        return words.translate("Term", "Meets");
    case Term::Exceeds:
        return words.translate("Term", "Exceeds");
    case Term::LeftOut:
        return words.translate("Term", "Left out");
    case Term::DeclaredComplete:
        return words.translate("Term", "Declared complete");
    case Term::Mean:
        return words.translate("Term", "Mean");
    case Term::LowerLimit:
        return words.translate("Term", "Lower limit");
    case Term::UpperLimit:
        return words.translate("Term", "Upper limit");
    case Term::Signal:
        return words.translate("Term", "Signal");
    case Term::Provisional:
        return words.translate("Term", "Provisional");
    case Term::Review:
        return words.translate("Term", "Review");
    case Term::ReviewCycle:
        return words.translate("Term", "Review cycle");
    case Term::Period:
        return words.translate("Term", "Period");
    case Term::State:
        return words.translate("Term", "State");
    case Term::Date:
        return words.translate("Term", "Date");
    case Term::Rating:
        return words.translate("Term", "Rating");
    case Term::Ratings:
        return words.translate("Term", "Ratings");
    case Term::Comment:
        return words.translate("Term", "Comment");
    case Term::OverallComment:
        return words.translate("Term", "Overall comment");
    case Term::Skipped:
        return words.translate("Term", "Skipped");
    case Term::Strengths:
        return words.translate("Term", "Strengths");
    case Term::Improvements:
        return words.translate("Term", "Improvements");
    case Term::Goal:
        return words.translate("Term", "Goal");
    case Term::Goals:
        return words.translate("Term", "Goals");
    case Term::Measure:
        return words.translate("Term", "Measure");
    case Term::DueDate:
        return words.translate("Term", "Due date");
    case Term::Statement:
        return words.translate("Term", "Statement");
    case Term::Evidence:
        return words.translate("Term", "Evidence");
    case Term::Reason:
        return words.translate("Term", "Reason");
    case Term::SendBack:
        return words.translate("Term", "Send back");
    case Term::Reopen:
        return words.translate("Term", "Reopen");
    case Term::Revision:
        return words.translate("Term", "Revision");
    case Term::ApprovalLine:
        return words.translate("Term", "Approval line");
    case Term::ApprovalBoxes:
        return words.translate("Term", "Approval boxes");
    case Term::FinalAuthority:
        return words.translate("Term", "Signed with final authority");
    case Term::OnBehalf:
        return words.translate("Term", "Signed on behalf");
    case Term::Appeal:
        return words.translate("Term", "Appeal");
    case Term::Decision:
        return words.translate("Term", "Decision on the appeal");
    case Term::AppealDays:
        return words.translate("Term", "Appeal days");
    case Term::Score:
        return words.translate("Term", "Score");
    case Term::FinalScore:
        return words.translate("Term", "Final score");
    case Term::Achievement:
        return words.translate("Term", "Achievement");
    case Term::CompetencyScore:
        return words.translate("Score", "Competency");
    case Term::Weight:
        return words.translate("Term", "Weight");
    case Term::Share:
        return words.translate("Term", "Share applied");
    case Term::Coverage:
        return words.translate("Term", "Share with evidence");
    case Term::Source:
        return words.translate("Term", "Source");
    case Term::Derivation:
        return words.translate("Term", "How this score was made");
    case Term::Grade:
        return words.translate("Term", "Grade");
    case Term::SuggestedGrade:
        return words.translate("Term", "Suggested grade");
    case Term::Quota:
        return words.translate("Term", "Quota");
    }
    return {};
}

} // namespace levelbook
