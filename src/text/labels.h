// What the values of the domain's enums are called.
#pragma once

#include "domain/cycle.h"
#include "domain/figure.h"
#include "domain/framework.h"
#include "domain/importlog.h"
#include "domain/readiness.h"
#include "domain/roadmap.h"
#include "domain/score.h"
#include "domain/xmr.h"
#include "text/words.h"

namespace levelbook {

QString label(const Words& words, Level level);
QString label(const Words& words, KpiKind kind);
QString label(const Words& words, Direction direction);
QString label(const Words& words, KpiScope scope);
QString label(const Words& words, FigureStatus status);
QString label(const Words& words, NodeStatus status);
QString label(const Words& words, Stage stage);
QString label(const Words& words, CycleState state);
QString label(const Words& words, ReviewState state);
QString label(const Words& words, Rater rater);
QString label(const Words& words, ImportKind kind);
QString label(const Words& words, RoadmapKind kind);
QString label(const Words& words, MonthOutcome outcome);
QString label(const Words& words, GoalOutcome outcome);
QString label(const Words& words, XmrRule rule);
QString label(const Words& words, Side side);

/// The default word of a rating from 1 to 5 ("Meets"), empty for any other number. A framework may
/// have words of its own (Framework::ratingWords), which then go first.
QString ratingWord(const Words& words, int rating);

/// What the five ratings are called, from 1 to 5: the framework's own words, else the default ones.
QStringList ratingWords(const Words& words, const Framework& framework);

/// What a column of an import file is called, by its canonical name: the name itself in English, in
/// Korean the Korean header with the name behind it, because either may stand in the file. Any
/// other name comes back as it is.
QString columnLabel(const Words& words, const QString& column);

/// A rated item by its key, for places that have no framework at hand: "Duty 3 (mid.duty.3)". A key
/// of any other form comes back as it is.
QString itemLabel(const Words& words, const QString& key);

/// The sorts of items of a level as headings: "Duties", "Competencies", "Transition goal".
QString headingLabel(const Words& words, RoadmapKind kind);

} // namespace levelbook
