// The form of a level on paper, to fill in by pen.
#pragma once

#include "domain/papers.h"
#include "reports/papervoice.h"

namespace levelbook::reports {

/// Boxes to sign in, the person's line, every KPI with its targets, every duty and competency with
/// boxes 1 to 5 for each rater and lines for a comment, goals, result, statement and signatures.
Document formReport(const FormPaper& paper, PaperLanguage language);

/// What its file is called, without its ending: "Blank review form Mid", with a person's number and
/// name behind.
QString formFileStem(const FormPaper& paper, const Words& words);

} // namespace levelbook::reports
