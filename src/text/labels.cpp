#include "text/labels.h"

#include "text/terms.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook {

// No switch over an enum has a default: the compiler names the value that lacks a label.

QString label(const Words& words, Level level)
{
    switch (level) {
    case Level::Junior:
        return words.translate("Level", "Junior");
    case Level::Mid:
        return words.translate("Level", "Mid");
    case Level::Senior:
        return words.translate("Level", "Senior");
    case Level::Lead:
        return words.translate("Level", "Lead");
    }
    return {};
}

QString label(const Words& words, KpiKind kind)
{
    switch (kind) {
    case KpiKind::Ratio:
        return words.translate("KpiKind", "Ratio");
    case KpiKind::Snapshot:
        return words.translate("KpiKind", "Snapshot");
    case KpiKind::Rate:
        return words.translate("KpiKind", "Rate");
    case KpiKind::Duration:
        return words.translate("KpiKind", "Duration");
    case KpiKind::Count:
        return words.translate("KpiKind", "Count");
    }
    return {};
}

QString label(const Words& words, Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return words.translate("Direction", "Higher is better");
    case Direction::Down:
        return words.translate("Direction", "Lower is better");
    }
    return {};
}

QString label(const Words& words, KpiScope scope)
{
    switch (scope) {
    case KpiScope::Person:
        return words.translate("KpiScope", "Person");
    case KpiScope::Team:
        return words.translate("KpiScope", "Team");
    }
    return {};
}

QString label(const Words& words, FigureStatus status)
{
    switch (status) {
    case FigureStatus::Ok:
        return words.translate("FigureStatus", "Enough data");
    case FigureStatus::TooFew:
        return words.translate("FigureStatus", "Too few to judge");
    case FigureStatus::NoData:
        return words.translate("FigureStatus", "No data");
    case FigureStatus::Undeclared:
        return words.translate("FigureStatus", "Not declared complete");
    }
    return {};
}

QString label(const Words& words, NodeStatus status)
{
    switch (status) {
    case NodeStatus::Ok:
        return words.translate("NodeStatus", "Scored");
    case NodeStatus::TooFew:
        return label(words, FigureStatus::TooFew);
    case NodeStatus::NoData:
        return label(words, FigureStatus::NoData);
    case NodeStatus::Undeclared:
        return label(words, FigureStatus::Undeclared);
    case NodeStatus::Unrated:
        return words.translate("NodeStatus", "Not rated yet");
    case NodeStatus::Skipped:
        return words.translate("NodeStatus", "Skipped");
    }
    return {};
}

QString label(const Words& words, Stage stage)
{
    switch (stage) {
    case Stage::Self:
        return label(words, ReviewState::Self);
    case Stage::First:
        return label(words, ReviewState::First);
    case Stage::Second:
        return label(words, ReviewState::Second);
    case Stage::Calibration:
        return label(words, ReviewState::Calibration);
    }
    return {};
}

QString label(const Words& words, CycleState state)
{
    switch (state) {
    case CycleState::Planned:
        return words.translate("CycleState", "Planned");
    case CycleState::Open:
        return words.translate("CycleState", "Open");
    case CycleState::Calibration:
        return words.translate("CycleState", "Calibration");
    case CycleState::Disclosed:
        return words.translate("CycleState", "Disclosed");
    case CycleState::Closed:
        return words.translate("CycleState", "Closed");
    }
    return {};
}

QString label(const Words& words, ReviewState state)
{
    switch (state) {
    case ReviewState::Draft:
        return words.translate("ReviewState", "Draft");
    case ReviewState::Self:
        return words.translate("ReviewState", "Self review");
    case ReviewState::First:
        return words.translate("ReviewState", "First review");
    case ReviewState::Second:
        return words.translate("ReviewState", "Second review");
    case ReviewState::Calibration:
        return words.translate("ReviewState", "Calibration");
    case ReviewState::Approved:
        return words.translate("ReviewState", "Approved");
    case ReviewState::Disclosed:
        return words.translate("ReviewState", "Disclosed");
    case ReviewState::Acknowledged:
        return words.translate("ReviewState", "Acknowledged");
    case ReviewState::Appealed:
        return words.translate("ReviewState", "Appealed");
    case ReviewState::Decided:
        return words.translate("ReviewState", "Decided");
    case ReviewState::Closed:
        return words.translate("ReviewState", "Closed");
    }
    return {};
}

QString label(const Words& words, Rater rater)
{
    switch (rater) {
    case Rater::Self:
        return words.translate("Rater", "Self");
    case Rater::First:
        return words.translate("Rater", "First rater");
    case Rater::Second:
        return words.translate("Rater", "Second rater");
    }
    return {};
}

QString label(const Words& words, ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return words.translate("ImportKind", "People");
    case ImportKind::Kpi:
        return words.translate("ImportKind", "KPI records");
    case ImportKind::Growth:
        return words.translate("ImportKind", "Roadmap ticks");
    }
    return {};
}

QString label(const Words& words, RoadmapKind kind)
{
    switch (kind) {
    case RoadmapKind::Duty:
        return label(words, Term::Duty);
    case RoadmapKind::Competency:
        return label(words, Term::Competency);
    case RoadmapKind::Transition:
        return label(words, Term::TransitionGoal);
    }
    return {};
}

QString headingLabel(const Words& words, RoadmapKind kind)
{
    switch (kind) {
    case RoadmapKind::Duty:
        return label(words, Term::Duties);
    case RoadmapKind::Competency:
        return label(words, Term::Competencies);
    case RoadmapKind::Transition:
        return label(words, Term::TransitionGoal);
    }
    return {};
}

QString label(const Words& words, MonthOutcome outcome)
{
    switch (outcome) {
    case MonthOutcome::Met:
        return words.translate("MonthOutcome", "Met");
    case MonthOutcome::NotMet:
        return words.translate("MonthOutcome", "Not met");
    case MonthOutcome::TooFew:
        return label(words, FigureStatus::TooFew);
    case MonthOutcome::NoData:
        return label(words, FigureStatus::NoData);
    case MonthOutcome::Undeclared:
        return label(words, FigureStatus::Undeclared);
    }
    return {};
}

QString label(const Words& words, GoalOutcome outcome)
{
    switch (outcome) {
    case GoalOutcome::Open:
        return words.translate("GoalOutcome", "Open");
    case GoalOutcome::Done:
        return words.translate("GoalOutcome", "Done");
    case GoalOutcome::Dropped:
        return words.translate("GoalOutcome", "Dropped");
    }
    return {};
}

QString label(const Words& words, XmrRule rule)
{
    switch (rule) {
    case XmrRule::Outside:
        return words.translate("XmrRule", "Outside the limits");
    case XmrRule::Run:
        return words.translate("XmrRule", "Run on one side of the mean");
    }
    return {};
}

QString label(const Words& words, Side side)
{
    switch (side) {
    case Side::Above:
        return words.translate("Side", "Above the mean");
    case Side::Below:
        return words.translate("Side", "Below the mean");
    }
    return {};
}

QString ratingWord(const Words& words, int rating)
{
    switch (rating) {
    case 1:
        return words.translate("Rating", "Far below");
    case 2:
        return words.translate("Rating", "Below");
    case 3:
        return words.translate("Rating", "Meets");
    case 4:
        return words.translate("Rating", "Exceeds");
    case 5:
        return words.translate("Rating", "Far exceeds");
    default:
        return {};
    }
}

QStringList ratingWords(const Words& words, const Framework& framework)
{
    QStringList result;
    for (int rating = lowestRating; rating <= highestRating; ++rating) {
        const QString own = framework.ratingWords.value(rating - lowestRating).in(words.language());
        result << (own.isEmpty() ? ratingWord(words, rating) : own);
    }
    return result;
}

QString columnLabel(const Words& words, const QString& column)
{
    static constexpr std::array columns{
        QT_TRANSLATE_NOOP("Column", "employee_no"),
        QT_TRANSLATE_NOOP("Column", "name"),
        QT_TRANSLATE_NOOP("Column", "team"),
        QT_TRANSLATE_NOOP("Column", "level"),
        QT_TRANSLATE_NOOP("Column", "hired_on"),
        QT_TRANSLATE_NOOP("Column", "career_started_on"),
        QT_TRANSLATE_NOOP("Column", "left_on"),
        QT_TRANSLATE_NOOP("Column", "email"),
        QT_TRANSLATE_NOOP("Column", "manager_no"),
        QT_TRANSLATE_NOOP("Column", "kpi"),
        QT_TRANSLATE_NOOP("Column", "date"),
        QT_TRANSLATE_NOOP("Column", "value"),
        QT_TRANSLATE_NOOP("Column", "numerator"),
        QT_TRANSLATE_NOOP("Column", "denominator"),
        QT_TRANSLATE_NOOP("Column", "ref"),
        QT_TRANSLATE_NOOP("Column", "note"),
        QT_TRANSLATE_NOOP("Column", "item"),
        QT_TRANSLATE_NOOP("Column", "done_on"),
        QT_TRANSLATE_NOOP("Column", "evidence"),
        QT_TRANSLATE_NOOP("Column", "framework"),
    };
    for (const char* known : columns) {
        if (column == QLatin1String(known))
            return words.translate("Column", known);
    }
    return column;
}

QString itemLabel(const Words& words, const QString& key)
{
    const QStringList parts = key.split(u'.');
    if (parts.size() == 2 && parts.at(1) == u"transition")
        return filled(words.translate("Item", "Transition goal (%1)"), { key });
    bool isNumber = false;
    if (parts.size() == 3)
        parts.at(2).toInt(&isNumber);
    if (!isNumber || !levelFromKey(parts.at(0)))
        return key;
    if (parts.at(1) == u"duty")
        return filled(words.translate("Item", "Duty %1 (%2)"), { parts.at(2), key });
    if (parts.at(1) == u"competency")
        return filled(words.translate("Item", "Competency %1 (%2)"), { parts.at(2), key });
    return key;
}

} // namespace levelbook
