// The role framework as a booklet: the job description with its targets, weights and grades.
#pragma once

#include "domain/papers.h"
#include "reports/papervoice.h"

namespace levelbook::reports {

/// Everything that the framework says. Duties and competencies have boxes to tick, because the
/// document is a roadmap too.
Document frameworkReport(const FrameworkPaper& paper, PaperLanguage language);

} // namespace levelbook::reports
