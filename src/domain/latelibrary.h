// Parts of the program that are loaded when they are first needed: every start would otherwise wait
// for what their libraries bring along.
#pragma once

#include "domain/result.h"

namespace levelbook {

/// The table of functions `levelbookFunctions` of one of Levelbook's own libraries, by its name
/// without ending. It is looked for where the program says that its libraries are, and stays
/// loaded. On any thread. Errors: PartMissing.
Result<const void*> lateFunctions(const char* name);

/// The same as what it is: both sides are built from the header that declares `Functions`.
template <typename Functions>
Result<const Functions*> lateLibrary(const char* name)
{
    auto functions = lateFunctions(name);
    LEVELBOOK_TRY(functions);
    return static_cast<const Functions*>(*functions);
}

} // namespace levelbook
