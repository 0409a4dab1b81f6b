#include "sources/sources.h"

#include "sources/levelbookcsvsource.h"

#include <algorithm>

namespace levelbook {

std::span<const KpiSource> kpiSources()
{
    static constexpr KpiSource sources[]{
        levelbookCsvSource,
    };
    return sources;
}

const KpiSource* kpiSource(QStringView name)
{
    const auto sources = kpiSources();
    const auto found = std::find_if(sources.begin(), sources.end(),
        [name](const KpiSource& source) { return name == QLatin1String(source.name); });
    return found == sources.end() ? nullptr : &*found;
}

const KpiSource& kpiSourceFor(const QString& path)
{
    const auto sources = kpiSources();
    if (sources.size() == 1)
        return sources.front(); // A source that is asked reads the file for its encoding.
    const auto found = std::find_if(sources.begin(), sources.end(),
        [&path](const KpiSource& source) { return source.canRead(path); });
    return found == sources.end() ? sources.front() : *found;
}

} // namespace levelbook
