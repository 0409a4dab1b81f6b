// The columns of what differs between two versions of a framework.
#pragma once

#include "models/recordmodel.h"
#include "text/frameworktext.h"

#include <memory>

namespace levelbook {

/// A difference with its place in the list, which tells it from its like.
struct ListedFrameworkChange {
    qint64 number = 0;
    FrameworkChange change;
    std::shared_ptr<const FrameworkPair> versions; ///< That it is between.
    bool operator==(const ListedFrameworkChange&) const = default;
};

QList<ListedFrameworkChange> listedChanges(const FrameworkPair& versions);

/// Keys, in order: "place", "how", "before", "after".
QList<Column<ListedFrameworkChange>> frameworkChangeColumns();

} // namespace levelbook
