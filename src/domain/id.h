// A database key that cannot be mistaken for the key of another kind of thing.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace levelbook {

template <class Tag>
struct Id {
    qint64 value = 0;
    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using EngineerId = Id<struct EngineerTag>;
using TeamId = Id<struct TeamTag>;
using FrameworkId = Id<struct FrameworkTag>; ///< One version of one framework.
using CycleId = Id<struct CycleTag>;
using ReviewId = Id<struct ReviewTag>;
using ImportId = Id<struct ImportTag>;

} // namespace levelbook
