// What somebody has ticked of the roadmap, day by day.
#pragma once

#include "domain/peoplefigures.h"
#include "domain/roadmap.h"

namespace levelbook {

/// An item that was ticked, and how far its level had come with it.
struct GrowthStep {
    QDate on;
    Level level = Level::Junior; ///< The item's.
    QString item;
    Localized text;
    TickEvidence evidence;
    int done = 0; ///< Ticked items of the level up to this one.
    int total = 0; ///< Items that the level has.
    bool operator==(const GrowthStep&) const = default;
};

/// A person's way along the roadmap.
struct GrowthHistory {
    FigureOwner who;
    QList<GrowthStep> steps; ///< By day, then in the order of the document.
    QList<LevelProgress> progress; ///< At the end, all levels.
    bool operator==(const GrowthHistory&) const = default;
};

/// The ticked items of a roadmap as steps. Ticks of items that the framework does not have any more
/// count nowhere, as in roadmapProgress().
GrowthHistory growthHistory(const FigureOwner& who, const Roadmap& roadmap);

} // namespace levelbook
