// The box plot: the people's figures of one KPI by level or by team, every person a mark.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

/// A level, or a team, with its people.
struct BoxGroupRow {
    QString name;
    std::optional<Level> level; ///< None for teams, and for people without a level.
    QList<qsizetype> judged; ///< Indices of people whose figure is scored or shown, by value.
    QList<qsizetype> others; ///< Too few to judge, or no data.
    bool operator==(const BoxGroupRow&) const = default;
};

/// The groups that have people: levels from the lowest, teams as Koreans sort; people without
/// either last.
QList<BoxGroupRow> boxGroups(const Words& words, const BoxData& data);

/// Quartiles and whiskers of at least this many people; of fewer there are only their marks.
inline constexpr qsizetype fewestBoxed = 5;

/// The five numbers of a box, in the KPI's unit.
struct BoxNumbers {
    double low = 0; ///< The least value within 1.5 boxes below the box.
    double q1 = 0;
    double median = 0;
    double q3 = 0;
    double high = 0;
    bool operator==(const BoxNumbers&) const = default;
};
/// Quartiles by linear interpolation (R's type 7), whiskers after Tukey. Needs values in ascending
/// order, at least one.
BoxNumbers boxNumbers(const QList<double>& values);

Caption captionOf(const Words& words, const BoxData& data);
/// A row for each person in the order given, then one for each group.
ChartTable tableOf(const Words& words, const BoxData& data);

/// Marks carry the index of their person. Nobody is hidden: who lies on somebody else is moved
/// aside. People with too few records are rings and do not count in the box; how many have no
/// figure is said beside it.
Drawing drawingOf(const Words& words, const BoxData& data, QSizeF size);

} // namespace levelbook::charts
