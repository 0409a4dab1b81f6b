// The untranslated sentence of every error; errortext.h puts it into words.
#pragma once

#include "domain/error.h"

namespace levelbook {

/// The English source in the context "Error", with %1, %2 ... in the order of the code's args.
const char* errorSentence(ErrorCode code);

} // namespace levelbook
