// The time of day as the clock on the wall shows it.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace levelbook {

/// "14:05" in `zone`.
QString clockText(const QDateTime& moment, const QTimeZone& zone);

} // namespace levelbook
