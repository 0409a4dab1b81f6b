// One user action as one transaction: all of it lands, or nothing.
#pragma once

#include "domain/store.h"

#include <type_traits>

namespace levelbook {

/// Runs `work` (which returns a Result) inside a transaction and commits it. An error of `work`, of
/// the begin or of the commit is returned, and nothing was changed.
template <class Work>
auto inAction(Store& store, Work&& work) -> std::invoke_result_t<Work>
{
    auto transaction = store.begin();
    LEVELBOOK_TRY(transaction);
    auto result = work();
    if (!result)
        return result;
    auto committed = (*transaction)->commit();
    LEVELBOOK_TRY(committed);
    return result;
}

} // namespace levelbook
