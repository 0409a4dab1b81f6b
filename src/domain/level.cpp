#include "domain/level.h"

#include "domain/keytable.h"

namespace levelbook {

namespace {
constexpr KeyTable<Level, 4> levels{ {
    { Level::Junior, "junior" },
    { Level::Mid, "mid" },
    { Level::Senior, "senior" },
    { Level::Lead, "lead" },
} };
}

QString levelKey(Level level) { return levels.key(level); }
std::optional<Level> levelFromKey(const QString& key) { return levels.value(key); }

std::optional<int> careerYear(QDate careerStart, QDate day)
{
    if (!careerStart.isValid() || !day.isValid() || careerStart > day)
        return std::nullopt;
    int completed = day.year() - careerStart.year();
    const bool beforeAnniversary = day.month() < careerStart.month()
        || (day.month() == careerStart.month() && day.day() < careerStart.day());
    if (beforeAnniversary)
        --completed;
    return completed + 1;
}

} // namespace levelbook
