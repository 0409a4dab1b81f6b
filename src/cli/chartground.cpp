#include "cli/chartground.h"

#include "charts/chartfile.h"
#include "charts/timezoom.h"
#include "cli/selection.h"
#include "cli/values.h"
#include "workspace/reviewdocuments.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

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

// The months of --show: they must have some of the chart's time.
Result<void> zoom(const Context& context, charts::ChartData& data)
{
    const auto text = context.arguments.optional(u"show"_s);
    if (!text)
        return {};
    auto wanted = periodFromText(*text);
    LEVELBOOK_TRY(wanted);
    const auto whole = charts::wholeTime(data);
    if (!whole)
        return {}; // The picture says that there is nothing to show.
    if (wanted->intersected(*whole).days() == 0)
        return Error{ ErrorCode::BadChoice,
            { *text,
                whole->from.toString(Qt::ISODate) + u".."_s + whole->to.toString(Qt::ISODate) },
            {} };
    charts::showTime(data, *wanted);
    return {};
}

// Counted from 1, as people do; whether there is such a page hangs on the picture's size.
Result<void> turn(const Context& context, charts::ChartData& data, QSizeF size)
{
    if (!context.arguments.has(u"page"_s))
        return {};
    auto page = wholeNumberOf(context.arguments, u"page"_s);
    LEVELBOOK_TRY(page);
    const int pages = charts::chartPages(context.words, data, size);
    if (*page < 1 || *page > pages)
        return Error{ ErrorCode::NumberOutOfRange, { QString::number(*page), 1, pages }, {} };
    charts::setChartPage(data, *page - 1);
    return {};
}

} // namespace

Result<std::unique_ptr<ChartGround>> groundOf(const Context& context)
{
    auto ground = std::make_unique<ChartGround>();
    const Arguments& arguments = context.arguments;
    if (arguments.has(u"from"_s) || arguments.has(u"to"_s)) {
        auto period = periodOf(arguments);
        LEVELBOOK_TRY(period);
        ground->period = *period;
    }
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    ground->store = *std::move(store);
    auto people = PeopleIndex::read(*ground->store);
    LEVELBOOK_TRY(people);
    ground->people = *std::move(people);
    auto framework = frameworkOfFigures(*ground->store, ground->people, arguments);
    LEVELBOOK_TRY(framework);
    ground->framework = *std::move(framework);
    if (arguments.has(u"kpi"_s)) {
        ground->kpi = ground->framework.kpi(arguments.value(u"kpi"_s));
        if (!ground->kpi)
            return Error{ ErrorCode::UnknownKpi, { arguments.value(u"kpi"_s) }, {} };
    }
    return ground;
}

Result<PeopleChoice> choiceOf(const Arguments& arguments)
{
    LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s, u"all"_s }));
    return PeopleChoice{ arguments.value(u"engineer"_s), arguments.value(u"team"_s), {} };
}

Result<QString> subjectOf(const PeopleIndex& people, const PeopleChoice& choice)
{
    if (choice.employeeNo.isEmpty())
        return choice.team;
    auto engineer = people.needEngineer(choice.employeeNo);
    LEVELBOOK_TRY(engineer);
    return (*engineer)->name;
}

Result<Output> written(const Context& context, charts::ChartData data)
{
    auto style = styleOf(context.arguments);
    LEVELBOOK_TRY(style);
    LEVELBOOK_TRY(zoom(context, data));
    LEVELBOOK_TRY(turn(context, data, style->size));
    const QString path = QFileInfo(context.arguments.value(u"out"_s)).absoluteFilePath();
    LEVELBOOK_TRY(charts::writeChart(path, context.words, data, *style));
    const charts::Caption caption = charts::chartCaption(context.words, data);
    return Output{
        { { u"chart"_s, QJsonObject{ { u"path"_s, path }, { u"title"_s, caption.title } } } },
        { filled(context.words.translate("Cli", "Written: %1"), { path }) }
    };
}

} // namespace levelbook::cli
