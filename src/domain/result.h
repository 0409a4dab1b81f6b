// What a function that can fail returns: a value, or an Error with a stable code and parameters
// that the text layer puts into words.
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

namespace levelbook {

/// A value or an Error. A caller must look at it: dropping one is a warning.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(const Error& error)
        : tl::expected<T, Error>(tl::unexpect, error)
    {
    }
    Result(Error&& error)
        : tl::expected<T, Error>(tl::unexpect, std::move(error))
    {
    }
};

} // namespace levelbook

// Returns the error of a Result from the calling function, for functions that return a Result too.
#define LEVELBOOK_TRY(expression)                                                                  \
    if (auto&& levelbookResult = (expression); !levelbookResult)                                   \
    return std::move(levelbookResult).error()
