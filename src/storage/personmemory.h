// A person as text, for what an import remembers of those it changed.
#pragma once

#include "domain/people.h"

namespace levelbook {

/// Everything but the id, as JSON.
QString personToJson(const Engineer& engineer);
/// Reads what personToJson() wrote.
Engineer personFromJson(const QString& json);

} // namespace levelbook
