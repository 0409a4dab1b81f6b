// The list of all reports; the window and the command line offer what stands here.
#pragma once

#include "text/words.h"

#include <QStringList>

#include <span>

namespace levelbook::reports {

struct ReportKind {
    const char* key; ///< Stable, e.g. "review".
    const char* title; ///< English; translated under the context "Report".
    const char* needs; ///< What has to be chosen, option names separated by spaces.
};

std::span<const ReportKind> reportKinds();

} // namespace levelbook::reports
