// What all papers begin with: the data of the file, the margins, and the boxes to sign in.
#pragma once

#include "domain/papers.h"
#include "reports/papervoice.h"

namespace levelbook::reports {

/// A document without blocks. `title` names the file and is printed nowhere; `about` stands at the
/// head behind the organisation, `subject` in the footer before the print time; both may be empty.
Document newPaper(const PaperHead& head, const PaperVoice& voice, const QString& title,
    const QString& about, const QString& subject);

/// Empty boxes to sign with a pen, of these titles or else the usual ones.
ApprovalBoxes emptyApprovalBoxes(const Words& words, const QStringList& titles = {});

/// The lines at the end on which a person and the rater sign.
SignatureLines reviewSignatures(const PaperVoice& voice);

void append(Blocks& to, Blocks from);

} // namespace levelbook::reports
