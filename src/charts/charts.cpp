#include "charts/charts.h"

#include "charts/dotschart.h"
#include "charts/xmrchart.h"

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

QString dotsTitle(const Words& words)
{
    return words.translate("Charts", "People with 95% intervals and targets");
}

QString xmrTitle(const Words& words) { return words.translate("Charts", "Signals by month (XmR)"); }

} // namespace

std::span<const ChartKind> chartKinds()
{
    static const std::array kinds{
        ChartKind{ u"dots"_s, dotsTitle, { u"kpi"_s, u"period"_s } },
        ChartKind{ u"xmr"_s, xmrTitle, { u"kpi"_s, u"period"_s } },
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

} // namespace levelbook::charts
