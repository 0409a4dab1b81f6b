// What a printed review is made of, as one value.
#pragma once

#include "domain/evidence.h"
#include "domain/framework.h"
#include "domain/reviewdocument.h"

#include <QTimeZone>

namespace levelbook {

struct ReviewPaper {
    ReviewDocument review;
    Framework framework; ///< The version that the review pins.
    QString organisation; ///< At the head; may be empty.
    QString confidentiality; ///< Opposite to it; may be empty.
    QDateTime printedAt;
    QTimeZone zone; ///< In which the print time is read.
    /// The records behind each KPI as they are at the print time, where they are wanted.
    std::optional<QList<Evidence>> evidence = {};
};

} // namespace levelbook
