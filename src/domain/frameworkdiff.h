// What differs between two versions of a framework, field by field and matched by keys.
#pragma once

#include "domain/framework.h"

#include <variant>

namespace levelbook {

/// A weight, 3000 for 30%.
struct BasisPoints {
    int value = 0;
    bool operator==(const BasisPoints&) const = default;
};

/// The part of the first of two in basis points, 6000 for 60:40.
struct Split {
    int first = 0;
    bool operator==(const Split&) const = default;
};

/// A score, 450 for 4.50.
struct Hundredths {
    int value = 0;
    bool operator==(const Hundredths&) const = default;
};

/// A place in a list, counted from 1.
struct Position {
    int number = 1;
    bool operator==(const Position&) const = default;
};

/// The weights of a level's dimensions in basis points; empty: equal parts.
struct DimensionWeights {
    QMap<QString, int> parts;
    bool operator==(const DimensionWeights&) const = default;
};

/// What stands at a place; std::monostate where nothing does.
using FrameworkValue =
    std::variant<std::monostate, QString, Localized, int, bool, BasisPoints, Split, Hundredths,
        Position, DimensionWeights, Level, KpiKind, Direction, KpiScope, CountPer, Targets>;

enum class FrameworkChangeKind { Added, Removed, Moved, Changed };

/// Stable keys: "added", "removed", "moved", "changed".
QString frameworkChangeKey(FrameworkChangeKind kind);

struct FrameworkChange {
    /// The place by keys, e.g. "levels[mid].duties[mid.duty.2].text.ko".
    QString item;
    /// The same place by numbers, as checkFramework() names it: in the framework after, or before
    /// where it was removed.
    QString path;
    FrameworkChangeKind kind = FrameworkChangeKind::Changed;
    /// What was added or removed gives its text or name. What was moved gives its positions, a KPI
    /// that went to another dimension the names of the dimensions.
    FrameworkValue before;
    FrameworkValue after;
    bool operator==(const FrameworkChange&) const = default;
};

/// Everything that differs, in the order of the document: each text in each language, each number
/// and choice is one difference, the three targets of a KPI at a level are one, an entry of a list
/// that came or went is one. Of entries that changed places as few as possible count as moved. The
/// version numbers do not count. Frameworks that are equal but for them have no difference, and the
/// other way round.
QList<FrameworkChange> frameworkDiff(const Framework& before, const Framework& after);

} // namespace levelbook
