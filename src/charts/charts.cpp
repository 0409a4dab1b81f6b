#include "charts/charts.h"

#include "charts/barschart.h"
#include "charts/boxchart.h"
#include "charts/dotschart.h"
#include "charts/funnelchart.h"
#include "charts/gradeschart.h"
#include "charts/growthchart.h"
#include "charts/heatmapchart.h"
#include "charts/multipleschart.h"
#include "charts/radarchart.h"
#include "charts/xmrchart.h"

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

QString ChartKind::title(const Words& words) const { return words.translate("Charts", name); }

std::span<const ChartKind> chartKinds()
{
    static const std::array kinds{
        ChartKind{ u"dots"_s, QT_TRANSLATE_NOOP("Charts", "People with 95% intervals and targets"),
            { u"people"_s, u"kpi"_s, u"period"_s } },
        ChartKind{ u"xmr"_s, QT_TRANSLATE_NOOP("Charts", "Signals by month (XmR)"),
            { u"people"_s, u"kpi"_s, u"period"_s } },
        ChartKind{ u"multiples"_s, QT_TRANSLATE_NOOP("Charts", "Small multiples by month"),
            { u"people"_s, u"kpi"_s, u"period"_s } },
        ChartKind{ u"heatmap"_s, QT_TRANSLATE_NOOP("Charts", "Heat map of scores"),
            { u"people"_s, u"period"_s } },
        ChartKind{ u"box"_s, QT_TRANSLATE_NOOP("Charts", "Box plot by level or team"),
            { u"people"_s, u"kpi"_s, u"period"_s } },
        ChartKind{ u"radar"_s, QT_TRANSLATE_NOOP("Charts", "Radar of the dimensions"),
            { u"people"_s, u"period"_s } },
        ChartKind{ u"bars"_s, QT_TRANSLATE_NOOP("Charts", "Bars of dimensions and KPIs"),
            { u"people"_s, u"period"_s } },
        ChartKind{ u"funnel"_s, QT_TRANSLATE_NOOP("Charts", "Reviews of a cycle by state"),
            { u"cycle"_s } },
        ChartKind{ u"grades"_s, QT_TRANSLATE_NOOP("Charts", "Grades of a cycle and their quota"),
            { u"cycle"_s } },
        ChartKind{ u"growth"_s, QT_TRANSLATE_NOOP("Charts", "Roadmap progress over time"),
            { u"people"_s } },
    };
    static_assert(std::tuple_size_v<decltype(kinds)> == std::variant_size_v<ChartData>);
    return kinds;
}

Result<ChartKind> chartKind(const QString& key)
{
    for (const ChartKind& kind : chartKinds()) {
        if (kind.key == key)
            return kind;
    }
    return Error{ ErrorCode::NoSuchChart, { key }, {} };
}

Caption chartCaption(const Words& words, const ChartData& data)
{
    return std::visit([&](const auto& values) { return captionOf(words, values); }, data);
}

ChartTable chartTable(const Words& words, const ChartData& data)
{
    return std::visit([&](const auto& values) { return tableOf(words, values); }, data);
}

Drawing chartDrawing(const Words& words, const ChartData& data, QSizeF size)
{
    return std::visit([&](const auto& values) { return drawingOf(words, values, size); }, data);
}

int chartPages(const Words& words, const ChartData& data, QSizeF size)
{
    if (const auto* multiples = std::get_if<MultiplesData>(&data))
        return pageCount(words, *multiples, size);
    if (const auto* growth = std::get_if<GrowthData>(&data))
        return pageCount(words, *growth, size);
    return 1;
}

int chartPageOf(const Words& words, const ChartData& data, QSizeF size, qsizetype datum)
{
    if (const auto* multiples = std::get_if<MultiplesData>(&data))
        return pageOfDatum(words, *multiples, size, datum);
    if (const auto* growth = std::get_if<GrowthData>(&data))
        return pageOfDatum(words, *growth, size, datum);
    return 0;
}

int chartPage(const ChartData& data)
{
    if (const auto* multiples = std::get_if<MultiplesData>(&data))
        return multiples->page;
    const auto* growth = std::get_if<GrowthData>(&data);
    return growth ? growth->page : 0;
}

void setChartPage(ChartData& data, int page)
{
    if (auto* multiples = std::get_if<MultiplesData>(&data))
        multiples->page = page;
    else if (auto* growth = std::get_if<GrowthData>(&data))
        growth->page = page;
}

} // namespace levelbook::charts
