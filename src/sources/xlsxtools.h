// What the library that knows libxlsxwriter offers; see tablefile.h.
#pragma once

#include "sources/tablefile.h"

namespace levelbook {

struct XlsxTools {
    decltype(&createXlsx) create;
};

} // namespace levelbook

extern "C" const levelbook::XlsxTools levelbookFunctions;
