// What the library that knows qpdf offers; see pdfjoin.h.
#pragma once

#include "reports/pdfjoin.h"

namespace levelbook::reports {

struct PdfTools {
    decltype(&joinPdfs) join;
    decltype(&splitPdf) split;
};

} // namespace levelbook::reports

extern "C" const levelbook::reports::PdfTools levelbookFunctions;
