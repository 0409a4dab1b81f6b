// What the papers other than a review's are made of, each as one value.
#pragma once

#include "domain/framework.h"
#include "domain/readiness.h"
#include "domain/reviewdocument.h"
#include "domain/xmr.h"

#include <QTimeZone>

#include <algorithm>

namespace levelbook {

/// What stands in the margins of every paper.
struct PaperHead {
    QString organisation; ///< May be empty.
    QString confidentiality; ///< May be empty.
    QDateTime printedAt;
    QTimeZone zone; ///< In which the print time is read.
};

/// The role framework as a booklet.
struct FrameworkPaper {
    PaperHead head;
    Framework framework;
};

/// A level's form to fill in by pen. What is known of the person and the cycle is printed, the rest
/// is left free.
struct FormPaper {
    PaperHead head;
    Framework framework;
    Level level = Level::Junior;
    std::optional<ReviewedPerson> person;
    QString cycle; ///< May be empty.
    std::optional<Period> period;
    QStringList approvalTitles; ///< Empty: the usual boxes.
};

/// One review in the report of a cycle.
struct CycleMember {
    ReviewedPerson person;
    ReviewState state = ReviewState::Draft;
    int revisionNo = 1;
    std::optional<int> finalScore; ///< Hundredths.
    QString suggestedGrade; ///< Empty where there is none.
    QString grade; ///< Empty until a person gives one.
    QString gradeReason;
    QList<HistoryEntry> remarks; ///< The steps into and out of calibration that have a reason.
};

/// A review cycle: how far it is, and which grades were given.
struct CyclePaper {
    PaperHead head;
    Cycle cycle;
    QStringList grades; ///< From the highest to the lowest.
    QList<CycleMember> members; ///< By team, then by name.
};

/// The figure of a person, or of a team where `level` is absent, in a team's report.
struct TeamFigure {
    QString name; ///< With the employee number where two have one name.
    std::optional<Level> level;
    Figure figure;
    std::optional<Targets> targets; ///< The level's.
};

/// One KPI of a team: its people (or, of a team's KPI, the team itself), and its months.
struct TeamKpi {
    KpiDefinition kpi;
    Localized heading; ///< Its dimension; those of one stand side by side.
    QList<TeamFigure> figures; ///< By name.
    QList<Figure> months; ///< Of the team as a whole, in order of time.
    std::optional<Xmr> xmr; ///< None where no month has a value.

    bool hasData() const;
};

/// The KPIs of a team in a period.
struct TeamPaper {
    PaperHead head;
    QString team; ///< Empty: everybody.
    Period period;
    int people = 0; ///< Who was in the team on some day of the period.
    QList<TeamKpi> kpis; ///< Of the frameworks that they work by, in their order.
};

/// A person's roadmap, and what is known about the step to the next level.
struct GrowthPaper {
    PaperHead head;
    Framework framework; ///< The newest version of the one that the person works by.
    ReviewedPerson person; ///< Of today; the first rater is whom the person reports to.
    QDate today; ///< On which the roadmap stands as it is printed.
    Roadmap roadmap;
    std::optional<Readiness> readiness; ///< None at the top, and where there is no level.
    std::optional<ReviewGoals> goals;
};

inline bool TeamKpi::hasData() const
{
    const auto has = [](const Figure& figure) { return figure.value.has_value(); };
    return std::any_of(months.begin(), months.end(), has)
        || std::any_of(
            figures.begin(), figures.end(), [&](const TeamFigure& one) { return has(one.figure); });
}

} // namespace levelbook
