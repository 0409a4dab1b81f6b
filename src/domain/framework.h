// A role framework: the career ladder of one role, its performance dimensions and its scoring
// rules.
#pragma once

#include "domain/kpi.h"

#include <QList>

namespace levelbook {

/// One group of the common tech stack, e.g. "Database: PostgreSQL, Redis, ClickHouse".
struct StackGroup {
    QString key;
    Localized name;
    Localized text;
    bool operator==(const StackGroup&) const = default;
};

/// A duty or a competency of a level: what is rated, and what the roadmap ticks.
struct LevelItem {
    QString key; ///< E.g. "junior.duty.1", "mid.competency.3".
    Localized text;
    bool operator==(const LevelItem&) const = default;
};

struct LevelDefinition {
    Level level = Level::Junior;
    Localized title; ///< E.g. "Junior Backend Engineer".
    int yearsFrom =
        0; ///< The running career year (년차); borders are shared. A hint, never a gate.
    std::optional<int> yearsTo; ///< None: and more.
    Localized focus;
    QList<LevelItem> duties;
    QList<LevelItem> competencies;
    Localized impact; ///< The role impact (역할 가치).
    QMap<QString, int> dimensionWeights; ///< Basis points by dimension key; empty: equal parts.
    int achievementWeight =
        5000; ///< Basis points of achievement in the final score; the rest is competency.
    bool operator==(const LevelDefinition&) const = default;
};

/// A step of the growth path.
struct Transition {
    QString key; ///< E.g. "junior_mid.transition".
    Level from = Level::Junior;
    Level to = Level::Mid;
    Localized roleFocus;
    Localized goal;
    bool operator==(const Transition&) const = default;
};

/// A performance dimension with its KPIs.
struct Dimension {
    QString key;
    Localized name;
    QList<KpiDefinition> kpis;
    bool operator==(const Dimension&) const = default;
};

/// A grade and the lowest final score that suggests it.
struct GradeBand {
    QString key; ///< E.g. "S".
    int fromHundredths = 0; ///< The lowest final score, in hundredths: 450 for 4.50.
    bool operator==(const GradeBand&) const = default;
};

/// A heading of the document.
struct SectionTitles {
    Localized overview, stack, levels, focus, duties, competencies, growth, growthStep, growthFocus,
        growthGoal, dimensions, dimensionCategory, dimensionKpis, impact, vision;
    bool operator==(const SectionTitles&) const = default;
};

/// A whole framework. Every edit is a new version; a review pins the one that it was written with.
struct Framework {
    QString key; ///< E.g. "python-backend-engineer".
    int version = 1;
    Localized document; ///< What the document calls itself, e.g. "Python engineer job description".
    Localized series; ///< The series line of the document, e.g. "Python-Essential (3 / 9)".
    Localized title;
    Localized role; ///< The role in a word or two, e.g. "Python backend engineer".
    Localized overview;
    SectionTitles sections;
    QList<StackGroup> stack;
    QList<LevelDefinition> levels; ///< One for each Level, in order.
    QList<Transition> transitions;
    QList<Dimension> dimensions;
    Localized vision;
    Localized visionAttribution;
    Localized closing; ///< The line that makes the document a roadmap with checkboxes.
    QList<GradeBand> grades; ///< From the highest to the lowest; the last starts at 0.
    QList<Localized> ratingWords; ///< Five, for the ratings 1 to 5.
    int firstRaterWeight = 6000; ///< Basis points of the first rater; the rest is the second's.
    bool operator==(const Framework&) const = default;

    /// The definition of a level. A framework that was read or checked has all four.
    const LevelDefinition& level(Level which) const;
    /// A KPI by key, or nullptr.
    const KpiDefinition* kpi(const QString& kpiKey) const;
    /// All KPIs in the order of the dimensions.
    QList<KpiDefinition> kpis() const;
    /// The dimension that holds a KPI, or nullptr.
    const Dimension* dimensionOf(const QString& kpiKey) const;
    /// The transition that leads on from a level, or nullptr at the top.
    const Transition* transitionFrom(Level which) const;
};

/// The duties and competencies of a level, in order: what a review rates.
QList<LevelItem> ratedItems(const LevelDefinition& level);

} // namespace levelbook
