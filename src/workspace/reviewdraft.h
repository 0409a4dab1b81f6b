// What was typed in a review and is not saved yet, as bytes that outlive the program, and back.
#pragma once

#include "workspace/reviewedit.h"

namespace levelbook {

/// Which review the text is about, and what was typed on top of what.
struct ReviewDraft {
    QString file; ///< The canonical path of the database.
    QString cycle; ///< Name.
    QString employeeNo;
    int revisionNo = 1;
    Rater rater = Rater::First;
    QDateTime typedAt; ///< UTC.
    Review base; ///< Only the fields that were changed are kept.
    Review mine;
};

/// The fields that differ between base and mine, each with both values.
QByteArray draftToJson(const ReviewDraft& draft);

/// Reads draftToJson()'s bytes; incomplete goals and empty texts come back as they were.
/// JsonBadValue where it is anything else.
Result<ReviewDraft> draftFromJson(const QByteArray& json);

/// All texts of a draft's typed side, one a paragraph, to be copied elsewhere.
QString plainTextOf(const ReviewDraft& draft);

} // namespace levelbook
