#include "gui/personfacts.h"

#include "workspace/growth.h"
#include "workspace/reviewdocuments.h"
#include "workspace/workspacefile.h"

#include <algorithm>

namespace levelbook::gui {

namespace {

Result<QList<KpiTrend>> readTrends(Store& store, const PeopleIndex& people,
    const Framework& framework, const Engineer& engineer, const Period& period)
{
    FigureReader reader(store, people, framework);
    // The records are read once for the months and the whole of them.
    auto figures = reader.forEngineer(engineer, monthsOf(period) << period, {});
    LEVELBOOK_TRY(figures);
    const QMap<QString, Figure> wholeByKpi = byKpi(figures->takeLast());
    QList<KpiTrend> trends;
    for (const KpiDefinition& kpi : framework.kpis()) {
        KpiTrend trend{ kpi, {}, wholeByKpi.value(kpi.key) };
        for (const QList<Figure>& month : std::as_const(*figures))
            trend.months << byKpi(month).value(kpi.key);
        if (std::any_of(trend.months.begin(), trend.months.end(),
                [](const Figure& figure) { return figure.value.has_value(); }))
            trends << trend;
    }
    return trends;
}

} // namespace

Result<PersonFacts> readPersonFacts(const OpenedFile& file, const PeopleIndex& people,
    const Framework& known, EngineerId id, const Period& months, QDate today)
{
    auto store = openAgain(file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    const Engineer* engineer = people.byId(id);
    if (!engineer)
        return PersonFacts();
    auto framework = engineer->framework == known.key ? Result<Framework>(known)
                                                        : frameworkOf(**store, *engineer);
    LEVELBOOK_TRY(framework);
    auto trends = readTrends(**store, people, *framework, *engineer, months);
    LEVELBOOK_TRY(trends);
    auto roadmap = readRoadmap(**store, *engineer, *framework, today);
    LEVELBOOK_TRY(roadmap);
    return PersonFacts{ *trends, roadmap->progress, roadmap->level };
}

Result<QList<ReviewLine>> readPersonReviews(
    const OpenedFile& file, const PeopleIndex& people, EngineerId id)
{
    auto store = openAgain(file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    DocumentReader reader(**store, people);
    auto cycles = (*store)->cycles();
    LEVELBOOK_TRY(cycles);
    QList<ReviewLine> lines;
    for (const Cycle& cycle : std::as_const(*cycles)) {
        auto reviews = (*store)->reviews(cycle.id, id);
        LEVELBOOK_TRY(reviews);
        for (const Review& review : std::as_const(*reviews)) {
            auto document = reader.document(review, cycle);
            LEVELBOOK_TRY(document);
            lines << ReviewLine{ cycle.name, cycle.period.from, review.revisionNo, review.state,
                document->scores.final, review.grade };
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const ReviewLine& a, const ReviewLine& b) {
        return a.from != b.from ? a.from > b.from : a.revisionNo > b.revisionNo;
    });
    return lines;
}

Result<QHash<EngineerId, ReviewState>> readReviewStates(const OpenedFile& file, CycleId cycle)
{
    auto store = openAgain(file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    return (*store)->reviewStates(cycle);
}

Period yearBefore(const Period& period)
{
    const QDate last = period.lastDay();
    const QDate to = QDate(last.year(), last.month(), 1).addMonths(1);
    return { to.addMonths(-12), to };
}

} // namespace levelbook::gui
