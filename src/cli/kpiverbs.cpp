#include "cli/selection.h"
#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/figures.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

// Stable units for scripts; people read unitText().
QString unitKey(const KpiDefinition& kpi)
{
    switch (kpi.kind) {
    case KpiKind::Ratio:
    case KpiKind::Snapshot:
        return u"%"_s;
    case KpiKind::Rate:
        return u"per 100"_s;
    case KpiKind::Duration:
        return u"h"_s;
    case KpiKind::Count:
        return kpi.per == CountPer::Week ? u"per week"_s : u"per quarter"_s;
    }
    return {};
}

// One row of subjects: a person or a team with its figures, span by span.
struct Shown {
    QString who;
    bool isTeam = false;
    const Engineer* engineer = nullptr;
    QList<QList<Figure>> spans;
};

QJsonObject toJson(const Shown& shown, const KpiDefinition& kpi, const Figure& figure)
{
    std::optional<double> points;
    if (shown.engineer)
        points = scoreOf(kpi, figure, shown.engineer->levelOn(figure.period.lastDay()));
    return { { shown.isTeam ? u"team"_s : u"engineer"_s, shown.who }, { u"kpi"_s, figure.kpi },
        { u"from"_s, day(figure.period.from) }, { u"to"_s, day(figure.period.to) },
        { u"value"_s, number(figure.value) }, { u"low"_s, number(figure.low) },
        { u"high"_s, number(figure.high) }, { u"p80"_s, number(figure.p80) }, { u"n"_s, figure.n },
        { u"numerator"_s, number(figure.numerator) },
        { u"denominator"_s, number(figure.denominator) }, { u"unit"_s, unitKey(kpi) },
        { u"status"_s, figureStatusKey(figure.status) }, { u"score"_s, number(points) } };
}

QJsonObject toJson(const Xmr& xmr)
{
    QJsonArray signalList;
    for (const XmrSignal& found : xmr.signals)
        signalList << QJsonObject{ { u"from"_s, day(found.from) },
            { u"rule"_s, xmrRuleKey(found.rule) }, { u"side"_s, sideKey(found.side) } };
    return { { u"mean"_s, xmr.mean }, { u"lower"_s, number(xmr.lower) },
        { u"upper"_s, number(xmr.upper) }, { u"provisional"_s, xmr.provisional },
        { u"signals"_s, signalList } };
}

Result<QList<Period>> spansOf(const Arguments& arguments)
{
    auto period = periodOf(arguments);
    LEVELBOOK_TRY(period);
    if (!arguments.has(u"by"_s))
        return QList<Period>{ *period };
    if (arguments.value(u"by"_s) == u"month")
        return monthsOf(*period);
    if (arguments.value(u"by"_s) == u"quarter")
        return quartersOf(*period);
    return Error{ ErrorCode::BadChoice, { arguments.value(u"by"_s), u"month, quarter"_s }, {} };
}

Result<QList<Shown>> readShown(const Arguments& arguments, FigureReader& reader,
    const PeopleIndex& people, const QList<Period>& spans)
{
    const QString kpi = arguments.value(u"kpi"_s);
    const Period whole{ spans.first().from, spans.last().to };
    QList<Shown> all;
    if (arguments.has(u"team"_s)) {
        LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s, u"all"_s }));
        auto team = people.needTeam(arguments.value(u"team"_s));
        LEVELBOOK_TRY(team);
        auto figures = reader.forTeam(**team, spans, kpi);
        LEVELBOOK_TRY(figures);
        all << Shown{ (*team)->name, true, nullptr, *figures };
        return all;
    }
    auto selected = selectedPeople(arguments, people, whole);
    LEVELBOOK_TRY(selected);
    for (const Engineer* engineer : std::as_const(*selected)) {
        auto figures = reader.forEngineer(*engineer, spans, kpi);
        LEVELBOOK_TRY(figures);
        all << Shown{ engineer->employeeNo, false, engineer, *figures };
    }
    return all;
}

} // namespace

Result<Output> kpiList(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto spans = spansOf(arguments);
    LEVELBOOK_TRY(spans);
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto people = PeopleIndex::read(**store);
    LEVELBOOK_TRY(people);
    auto framework = frameworkOfFigures(**store, *people, arguments);
    LEVELBOOK_TRY(framework);
    FigureReader reader(**store, *people, *framework);
    auto shown = readShown(arguments, reader, *people, *spans);
    LEVELBOOK_TRY(shown);

    const Words& words = context.words;
    QJsonArray list;
    TextTable table({ label(words, Term::EmployeeNo), label(words, Term::Period),
        label(words, Term::Kpi), u">"_s + label(words, Term::Value),
        u">"_s + label(words, Term::Interval), u">"_s + label(words, Term::N),
        u">"_s + label(words, Term::Score), label(words, Term::State) });
    for (const Shown& subject : std::as_const(*shown)) {
        for (const QList<Figure>& figures : subject.spans) {
            for (const Figure& figure : figures) {
                const KpiDefinition& kpi = *framework->kpi(figure.kpi);
                const QJsonObject json = toJson(subject, kpi, figure);
                list << json;
                const QJsonValue points = json[u"score"_s];
                QString name = kpi.name.in(words.language());
                if (kpi.scope == KpiScope::Team && !subject.isTeam)
                    name += u" (%1)"_s.arg(label(words, Term::Team));
                table.add({ subject.who, periodText(words, figure.period), name,
                    figureValueText(words, kpi, figure), figureIntervalText(words, kpi, figure),
                    plainNumberText(figure.n),
                    points.isDouble() ? scoreText(roundedHundredths(points.toDouble()))
                                      : noValueText(),
                    figureStatusText(words, kpi, figure) });
            }
        }
    }
    QJsonObject json{ { u"figures"_s, list } };
    QStringList lines = table.lines();
    const bool oneSeries =
        shown->size() == 1 && arguments.has(u"kpi"_s) && arguments.value(u"by"_s) == u"month";
    if (oneSeries) {
        QList<Figure> months;
        for (const QList<Figure>& figures : std::as_const(shown->first().spans))
            months += figures;
        const auto chart = xmrOf(*framework->kpi(arguments.value(u"kpi"_s)), months);
        json[u"xmr"_s] = chart ? QJsonValue(toJson(*chart)) : QJsonValue();
        if (chart) {
            lines << QString()
                  << u"%1 %2  %3 %4  %5 %6"_s.arg(label(words, Term::Mean),
                         numberText(chart->mean, 2), label(words, Term::LowerLimit),
                         chart->lower ? numberText(*chart->lower, 2) : noValueText(),
                         label(words, Term::UpperLimit),
                         chart->upper ? numberText(*chart->upper, 2) : noValueText());
            for (const XmrSignal& found : chart->signals)
                lines << u"%1 %2: %3, %4"_s.arg(label(words, Term::Signal), dateText(found.from),
                    label(words, found.rule), label(words, found.side));
        }
    }
    return Output{ json, lines };
}

Result<Output> kpiRows(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto period = periodOf(arguments);
    LEVELBOOK_TRY(period);
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto people = PeopleIndex::read(**store);
    LEVELBOOK_TRY(people);
    auto engineer = people->needEngineer(arguments.value(u"engineer"_s));
    LEVELBOOK_TRY(engineer);
    auto framework = frameworkOfFigures(**store, *people, arguments);
    LEVELBOOK_TRY(framework);
    const KpiDefinition* kpi = framework->kpi(arguments.value(u"kpi"_s));
    if (!kpi)
        return Error{ ErrorCode::UnknownKpi, { arguments.value(u"kpi"_s) }, {} };

    KpiQuery query{ { (*engineer)->id }, { kpi->key }, *period };
    if (kpi->scope == KpiScope::Team) {
        const auto team = (*engineer)->teamOn(period->lastDay());
        query.subjects = team ? QList<KpiSubject>{ *team } : QList<KpiSubject>();
    }
    auto records = (*store)->records(query);
    LEVELBOOK_TRY(records);
    auto imports = (*store)->imports();
    LEVELBOOK_TRY(imports);
    QHash<ImportId, QString> fileOf;
    for (const ImportLog& log : std::as_const(*imports))
        fileOf.insert(log.id, log.file);

    const Words& words = context.words;
    QJsonArray list;
    TextTable table({ label(words, Term::Date), u">"_s + label(words, Term::Value),
        u">"_s + words.translate("Cli", "Numerator"),
        u">"_s + words.translate("Cli", "Denominator"), words.translate("Cli", "Ref"),
        words.translate("Cli", "Note"), words.translate("Cli", "Origin"),
        label(words, Term::LeftOut) });
    for (const KpiRecord& record : std::as_const(*records)) {
        list << QJsonObject{ { u"date"_s, day(record.date) },
            { u"value"_s, number(record.values.value) },
            { u"numerator"_s, number(record.values.numerator) },
            { u"denominator"_s, number(record.values.denominator) },
            { u"ref"_s, textOrNull(record.ref) }, { u"note"_s, textOrNull(record.note) },
            { u"import"_s, record.import ? QJsonValue(record.import->value) : QJsonValue() },
            { u"line"_s, record.line ? QJsonValue(*record.line) : QJsonValue() },
            { u"left_out"_s, textOrNull(record.leftOut) } };
        const auto plain = [](std::optional<double> value) {
            return value ? plainNumberText(*value) : QString();
        };
        QString origin;
        if (record.import)
            origin = filled(words.translate("Cli", "import %1, %2, line %3"),
                { QString::number(record.import->value), fileOf.value(*record.import),
                    QString::number(record.line.value_or(0)) });
        table.add({ dateText(record.date), plain(record.values.value),
            plain(record.values.numerator), plain(record.values.denominator), record.ref,
            record.note, origin, record.leftOut });
    }
    return Output{ { { u"rows"_s, list } }, table.lines() };
}

} // namespace levelbook::cli
