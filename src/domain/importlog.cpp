#include "domain/importlog.h"

#include "domain/keytable.h"

namespace levelbook {

namespace {
constexpr KeyTable<ImportKind, 3> kinds{ { { ImportKind::People, "people" },
    { ImportKind::Kpi, "kpi" }, { ImportKind::Growth, "growth" } } };
}

QString importKindKey(ImportKind kind) { return kinds.key(kind); }
std::optional<ImportKind> importKindFromKey(const QString& key) { return kinds.value(key); }

} // namespace levelbook
