#include "domain/kpi.h"

#include "domain/keytable.h"

namespace levelbook {

namespace {
constexpr KeyTable<KpiKind, 5> kinds{ {
    { KpiKind::Ratio, "ratio" },
    { KpiKind::Snapshot, "snapshot" },
    { KpiKind::Rate, "rate" },
    { KpiKind::Duration, "duration" },
    { KpiKind::Count, "count" },
} };
constexpr KeyTable<Direction, 2> directions{ { { Direction::Up, "up" },
    { Direction::Down, "down" } } };
constexpr KeyTable<KpiScope, 2> scopes{ { { KpiScope::Person, "person" },
    { KpiScope::Team, "team" } } };
constexpr KeyTable<CountPer, 2> pers{ { { CountPer::Quarter, "quarter" },
    { CountPer::Week, "week" } } };
} // namespace

QString kpiKindKey(KpiKind kind) { return kinds.key(kind); }
std::optional<KpiKind> kpiKindFromKey(const QString& key) { return kinds.value(key); }
QString directionKey(Direction direction) { return directions.key(direction); }
std::optional<Direction> directionFromKey(const QString& key) { return directions.value(key); }
QString kpiScopeKey(KpiScope scope) { return scopes.key(scope); }
std::optional<KpiScope> kpiScopeFromKey(const QString& key) { return scopes.value(key); }
QString countPerKey(CountPer per) { return pers.key(per); }
std::optional<CountPer> countPerFromKey(const QString& key) { return pers.value(key); }

} // namespace levelbook
