// A review cycle as the document that --json prints.
#pragma once

#include "workspace/peopleindex.h"

#include <QJsonObject>

namespace levelbook::cli {

/// `reviews` is how many reviews the cycle has, among whom the quotas are counted.
QJsonObject toJson(const Cycle& cycle, const PeopleIndex& people, int reviews);

} // namespace levelbook::cli
