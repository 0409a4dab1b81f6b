#include "cli/chartground.h"
#include "cli/selection.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "workspace/peoplenames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<Output> chartList(const Context& context)
{
    QJsonArray list;
    QStringList lines;
    for (const charts::ChartKind& kind : charts::chartKinds()) {
        const QString title = kind.title(context.words);
        list << QJsonObject{ { u"kind"_s, kind.key }, { u"title"_s, title },
            { u"needs"_s, QJsonArray::fromStringList(kind.needs) } };
        lines << u"%1  %2 (%3)"_s.arg(kind.key, title, kind.needs.join(u", "_s));
    }
    return Output{ { { u"charts"_s, list } }, lines };
}

Result<Output> chartDots(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"team"_s, u"all"_s }));
    auto ground = groundOf(context);
    LEVELBOOK_TRY(ground);
    auto& [store, people, framework, kpi, period] = **ground;
    auto selected = selectedPeople(arguments, people, period);
    LEVELBOOK_TRY(selected);
    sortByName(*selected);

    charts::DotsData data;
    data.kpi = *kpi;
    data.subject = arguments.value(u"team"_s);
    data.period = period;
    if (arguments.has(u"order"_s)) {
        const QString order = arguments.value(u"order"_s);
        if (order != u"name" && order != u"value")
            return Error{ ErrorCode::BadChoice, { order, u"name, value"_s }, {} };
        data.order = order == u"value" ? charts::RowOrder::Value : charts::RowOrder::Name;
    }
    FigureReader reader(*store, people, framework);
    const QStringList names = distinctNames(*selected);
    for (qsizetype i = 0; i < selected->size(); ++i) {
        const Engineer* engineer = selected->at(i);
        auto figures = reader.forEngineer(*engineer, period, kpi->key);
        LEVELBOOK_TRY(figures);
        const auto level = engineer->levelOn(period.lastDay());
        charts::DotsRow row{ names[i], level, figures->first(), std::nullopt };
        if (level)
            row.targets = kpi->targets.value(*level);
        data.rows << row;
    }
    return written(context, data);
}

Result<Output> chartXmr(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s }));
    auto ground = groundOf(context);
    LEVELBOOK_TRY(ground);
    auto& [store, people, framework, kpi, period] = **ground;
    const QList<Period> months = monthsOf(period);
    FigureReader reader(*store, people, framework);

    charts::XmrData data;
    data.kpi = *kpi;
    QList<QList<Figure>> byMonth;
    if (arguments.has(u"team"_s)) {
        auto team = people.needTeam(arguments.value(u"team"_s));
        LEVELBOOK_TRY(team);
        data.subject = (*team)->name;
        auto figures = reader.forTeam(**team, months, kpi->key);
        LEVELBOOK_TRY(figures);
        byMonth = *figures;
    } else {
        auto engineer = people.needEngineer(arguments.value(u"engineer"_s));
        LEVELBOOK_TRY(engineer);
        data.subject = (*engineer)->name;
        auto figures = reader.forEngineer(**engineer, months, kpi->key);
        LEVELBOOK_TRY(figures);
        byMonth = *figures;
    }
    for (const QList<Figure>& month : std::as_const(byMonth))
        data.months += month;
    data.xmr = xmrOf(*kpi, data.months);
    return written(context, data);
}

} // namespace levelbook::cli
