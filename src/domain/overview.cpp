#include "domain/overview.h"

#include "domain/keytable.h"

#include <numeric>

namespace levelbook {

namespace {

constexpr KeyTable<DueKind, 6> kinds{ {
    { DueKind::SelfReview, "self" },
    { DueKind::FirstReview, "first" },
    { DueKind::SecondReview, "second" },
    { DueKind::Signature, "signature" },
    { DueKind::Verdict, "appeal" },
    { DueKind::Acknowledgement, "acknowledgement" },
} };

} // namespace

QString dueKindKey(DueKind kind) { return kinds.key(kind); }

int Overview::reviews() const { return std::accumulate(states.begin(), states.end(), 0); }

} // namespace levelbook
