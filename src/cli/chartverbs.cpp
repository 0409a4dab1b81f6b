#include "charts/chartfile.h"
#include "cli/selection.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "workspace/figures.h"
#include "workspace/reviewdocuments.h"

#include <QCollator>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

// What every chart of one KPI starts from.
struct ChartGround {
    std::unique_ptr<SqliteStore> store;
    PeopleIndex people;
    Framework framework;
    const KpiDefinition* kpi = nullptr;
    Period period;
};

Result<std::unique_ptr<ChartGround>> groundOf(const Context& context)
{
    auto ground = std::make_unique<ChartGround>();
    auto period = periodOf(context.arguments);
    LEVELBOOK_TRY(period);
    ground->period = *period;
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    ground->store = *std::move(store);
    auto people = PeopleIndex::read(*ground->store);
    LEVELBOOK_TRY(people);
    ground->people = *std::move(people);
    auto version = newestFramework(*ground->store);
    LEVELBOOK_TRY(version);
    auto framework = ground->store->framework(version->id);
    LEVELBOOK_TRY(framework);
    ground->framework = *std::move(framework);
    ground->kpi = ground->framework.kpi(context.arguments.value(u"kpi"_s));
    if (!ground->kpi)
        return Error{ ErrorCode::UnknownKpi, { context.arguments.value(u"kpi"_s) }, {} };
    return ground;
}

Result<charts::ChartStyle> styleOf(const Arguments& arguments)
{
    charts::ChartStyle style;
    if (arguments.has(u"theme"_s)) {
        const QString theme = arguments.value(u"theme"_s);
        if (theme != u"light" && theme != u"dark")
            return Error{ ErrorCode::BadChoice, { theme, u"light, dark"_s }, {} };
        style.theme = theme == u"dark" ? charts::Theme::Dark : charts::Theme::Light;
    }
    if (arguments.has(u"size"_s)) {
        const QStringList sides = arguments.value(u"size"_s).split(u'x');
        bool wide = false;
        bool high = false;
        style.size = QSize(sides.value(0).toInt(&wide), sides.value(1).toInt(&high));
        if (sides.size() != 2 || !wide || !high)
            return Error{ ErrorCode::BadChoice, { arguments.value(u"size"_s), u"1000x600"_s }, {} };
    }
    return style;
}

Result<Output> written(const Context& context, const charts::ChartData& data)
{
    auto style = styleOf(context.arguments);
    LEVELBOOK_TRY(style);
    const QString path = QFileInfo(context.arguments.value(u"out"_s)).absoluteFilePath();
    LEVELBOOK_TRY(charts::writeChart(path, context.words, data, *style));
    const charts::Caption caption = charts::chartCaption(context.words, data);
    return Output{
        { { u"chart"_s, QJsonObject{ { u"path"_s, path }, { u"title"_s, caption.title } } } },
        { filled(context.words.translate("Cli", "Written: %1"), { path }) }
    };
}

// By name as Koreans sort, then by number: three people may bear one name.
void sortByName(QList<const Engineer*>& people)
{
    QCollator collator(QLocale(QLocale::Korean));
    std::sort(people.begin(), people.end(), [&](const Engineer* a, const Engineer* b) {
        const int order = collator.compare(a->name, b->name);
        return order != 0 ? order < 0 : a->employeeNo < b->employeeNo;
    });
}

} // namespace

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
    for (const Engineer* engineer : std::as_const(*selected)) {
        auto figures = reader.forEngineer(*engineer, period, kpi->key);
        LEVELBOOK_TRY(figures);
        const auto level = engineer->levelOn(period.lastDay());
        charts::DotsRow row{ engineer->name, level, figures->first(), std::nullopt };
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
