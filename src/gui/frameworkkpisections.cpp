// The sections of the framework editor about dimensions and KPIs; see frameworksections.h.
#include "gui/frameworksections.h"
#include "gui/linkbutton.h"
#include "gui/numberedit.h"
#include "gui/plainlabel.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/frameworktext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QCoreApplication>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Lines = FrameworkFields::Lines;
using Entry = FrameworkFields::Entry;
constexpr int linkWidth = 300;

QString escaped(QString text) { return text.replace(u'&', u"&&"_s); }

// A line of a list that leads to the section of its entry.
LinkButton* addLink(FrameworkFields& form, QGridLayout* grid, int row, const QString& path,
    std::function<QString(const Framework&)> name)
{
    auto* link = new LinkButton;
    link->setObjectName(path + u".open"_s);
    link->setAutoDefault(false); // Enter belongs to the fields.
    link->setMinimumWidth(linkWidth);
    grid->addWidget(link, row, 0);
    QObject::connect(
        link, &QPushButton::clicked, &form, [&form, path] { Q_EMIT form.placeWanted(path); });
    form.follow([link, name](const Framework& framework) {
        link->setText(escaped(name(framework)));
        link->setAccessibleName(name(framework));
    });
    return link;
}

void addKpiList(FrameworkFields& form, qsizetype at)
{
    const Words& words = form.words();
    const QString list = u"dimensions[%1].kpis"_s.arg(at);
    const auto kpisAt = [at](auto& framework) -> auto& { return framework.dimensions[at].kpis; };
    const qsizetype count = kpisAt(form.draft().now()).size();
    QGridLayout* grid = form.addGrid();
    QStringList paths;
    for (qsizetype i = 0; i < count; ++i) {
        const QString path = u"%1[%2]"_s.arg(list).arg(i);
        const auto nameOf = [kpisAt, i, words](const Framework& f) {
            if (i >= kpisAt(f).size())
                return QString();
            const QString name = kpisAt(f)[i].name.in(words.language());
            return name.isEmpty() ? u"%1 %2"_s.arg(label(words, Term::Kpi)).arg(i + 1) : name;
        };
        addLink(form, grid, int(i), path, nameOf);
        auto* weight = form.makeNumber(
            { path + u".weight"_s,
                u"%1: %2"_s.arg(label(words, Term::Weight), nameOf(form.draft().now())) },
            { [kpisAt, i](const Framework& f) { return kpisAt(f)[i].weight.value_or(0) / 100.0; },
                [kpisAt, i](Framework& f, double percent) {
                    kpisAt(f)[i].weight = qRound(percent * 100);
                } },
            { 0, 100, 2, u"%"_s });
        grid->addWidget(weight, int(i), 1);
        form.follow([weight, kpisAt, i](const Framework& f) {
            weight->setVisible(kpisAt(f)[i].weight.has_value());
        });
        grid->addWidget(
            form.makeEntryButtons(nameOf(form.draft().now()),
                { list, i, [kpisAt](const Framework& f) { return kpisAt(f).size(); },
                    [kpisAt](
                        Framework& f, qsizetype from, qsizetype to) { kpisAt(f).move(from, to); },
                    [kpisAt](Framework& f, qsizetype index) { kpisAt(f).removeAt(index); } }),
            int(i), 2);
    }
}

// The targets of a KPI: a row a level.
void addTargets(FrameworkFields& form, const QString& path, qsizetype at, qsizetype kpi)
{
    const Words& words = form.words();
    const auto kpiAt = [ at, kpi ](auto& f) -> auto& { return f.dimensions[at].kpis[kpi]; };
    form.addHeading(label(words, Term::Targets));
    QLabel* unit = plainLabel(Voice::Muted, true);
    unit->setMinimumWidth(520);
    QGridLayout* grid = form.addGrid();
    grid->addWidget(unit, 0, 0, 1, 5);
    form.follow([unit, kpiAt, words](const Framework& f) {
        unit->setText(filled(words.translate("FrameworkEditor",
                                 "In %1. What earns 1, 3 and 5 points; between them in a straight "
                                 "line."),
            { unitText(words, kpiAt(f)) }));
    });
    const std::pair<Term, double Targets::*> columns[]{ { Term::Floor, &Targets::floor },
        { Term::Meets, &Targets::meets }, { Term::Exceeds, &Targets::exceeds } };
    const char* const keys[]{ "floor", "meets", "exceeds" };
    for (int column = 0; column < 3; ++column) {
        QLabel* head = plainLabel(Voice::Muted);
        head->setText(label(words, columns[column].first));
        grid->addWidget(head, 1, column + 1, Qt::AlignRight);
    }
    int row = 2;
    for (const Level level : allLevels) {
        const QString place = u"%1.targets.%2"_s.arg(path, levelKey(level));
        QLabel* name = plainLabel();
        name->setText(label(words, level));
        grid->addWidget(name, row, 0);
        for (int column = 0; column < 3; ++column) {
            const auto member = columns[column].second;
            grid->addWidget(
                form.makeNumber(
                    { u"%1.%2"_s.arg(place, QString::fromLatin1(keys[column])),
                        u"%1, %2"_s.arg(label(words, level), label(words, columns[column].first)) },
                    { [=](const Framework& f) { return kpiAt(f).targets.value(level).*member; },
                        [=](Framework& f, double value) {
                            kpiAt(f).targets[level].*member = value;
                        } },
                    { 0, 1e9, 3 }),
                row, column + 1);
        }
        QLabel* problem = form.makeProblem({ place });
        problem->setMinimumWidth(360);
        grid->addWidget(problem, row, 4);
        ++row;
    }
}

void addRules(FrameworkFields& form, const QString& path, qsizetype at, qsizetype kpi)
{
    const Words& words = form.words();
    const auto kpiAt = [ at, kpi ](auto& f) -> auto& { return f.dimensions[at].kpis[kpi]; };
    const auto isNew = [kpiAt, used = form.draft().used()](
                           const Framework& f) { return isNewKpi(used, kpiAt(f).key); };
    const auto named = [&](const QString& key) {
        return FrameworkFields::Place{ u"%1.%2"_s.arg(path, key), frameworkFieldText(words, key) };
    };
    const auto choose = [&](const QString& key, auto member, auto values, QStringList names,
                            FrameworkFields::Choices choices = {}) {
        using Value = std::decay_t<decltype(values[0])>;
        choices.names = std::move(names);
        form.addChoice(named(key),
            { [=](const Framework& f) {
                 const auto found = std::find(values.begin(), values.end(), kpiAt(f).*member);
                 return int(found - values.begin());
             },
                [=](Framework& f, int index) {
                    if constexpr (std::is_same_v<Value, Direction>)
                        setDirection(kpiAt(f), values[std::size_t(index)]);
                    else
                        kpiAt(f).*member = values[std::size_t(index)];
                } },
            choices);
    };
    const auto namesOf = [&words](const auto& values) {
        QStringList names;
        for (const auto value : values)
            names << label(words, value);
        return names;
    };
    const std::array kinds{ KpiKind::Ratio, KpiKind::Snapshot, KpiKind::Rate, KpiKind::Duration,
        KpiKind::Count };
    const std::array directions{ Direction::Up, Direction::Down };
    const std::array scopes{ KpiScope::Person, KpiScope::Team };
    const std::array pers{ CountPer::Quarter, CountPer::Week };
    form.addLine(
        named(u"key"_s), boundTo([kpiAt](auto& f) -> auto& { return kpiAt(f).key; }), isNew);
    choose(u"kind"_s, &KpiDefinition::kind, kinds, namesOf(kinds), { {}, isNew });
    choose(u"per"_s, &KpiDefinition::per, pers, namesOf(pers),
        { {}, {}, [kpiAt](const Framework& f) { return kpiAt(f).kind == KpiKind::Count; } });
    choose(u"direction"_s, &KpiDefinition::direction, directions, namesOf(directions));
    choose(u"scope"_s, &KpiDefinition::scope, scopes, namesOf(scopes));
    form.addCheck(named(u"scores_members"_s),
        boundTo([kpiAt](auto& f) -> auto& { return kpiAt(f).scoresMembers; }),
        [kpiAt](const Framework& f) { return kpiAt(f).scope == KpiScope::Team; });
    form.addNumber(named(u"minimum_n"_s),
        { [kpiAt](const Framework& f) { return double(kpiAt(f).minimumN); },
            [kpiAt](Framework& f, double n) { kpiAt(f).minimumN = int(n); } },
        { 1, 1'000'000 });
}

void addDimensionChoice(FrameworkFields& form, qsizetype at, qsizetype kpi)
{
    const Words& words = form.words();
    QStringList names;
    for (const Dimension& dimension : form.draft().now().dimensions)
        names << dimension.name.in(words.language());
    form.addChoice(
        { u"dimensions[%1].kpis[%2].dimension"_s.arg(at).arg(kpi), label(words, Term::Dimension) },
        { [at](const Framework&) { return int(at); },
            [&form, at, kpi](Framework& f, int to) {
                if (to == at)
                    return;
                KpiDefinition moved = f.dimensions[at].kpis.takeAt(kpi);
                QList<KpiDefinition>& others = f.dimensions[to].kpis;
                // Weights are of the siblings: among new ones it starts with none.
                moved.weight =
                    !others.isEmpty() && others.first().weight ? std::optional(0) : std::nullopt;
                others << moved;
                const QString place = u"dimensions[%1].kpis[%2]"_s.arg(to).arg(others.size() - 1);
                QMetaObject::invokeMethod(
                    &form, [&form, place] { Q_EMIT form.placeWanted(place); },
                    Qt::QueuedConnection);
            } },
        { names, [at](const Framework& f) { return f.dimensions.value(at).kpis.size() > 1; } });
}

} // namespace

void fillDimensions(FrameworkFields& form)
{
    const Words& words = form.words();
    const qsizetype count = form.draft().now().dimensions.size();
    form.addNote(words.translate("FrameworkEditor",
        "Dimensions in order. Open one to edit its name and its KPIs; their weights stand under "
        "“Weights”."));
    QGridLayout* grid = form.addGrid();
    for (qsizetype i = 0; i < count; ++i) {
        const auto nameOf = [i, words](const Framework& f) {
            const QString name = f.dimensions.value(i).name.in(words.language());
            return name.isEmpty() ? u"%1 %2"_s.arg(label(words, Term::Dimension)).arg(i + 1) : name;
        };
        addLink(form, grid, int(i), u"dimensions[%1]"_s.arg(i), nameOf);
        grid->addWidget(
            form.makeEntryButtons(nameOf(form.draft().now()),
                { u"dimensions"_s, i, [](const Framework& f) { return f.dimensions.size(); },
                    [](Framework& f, qsizetype from, qsizetype to) { f.dimensions.move(from, to); },
                    [](Framework& f, qsizetype at) { removeDimension(f, at); } }),
            int(i), 1);
    }
    form.addButton(
        u"dimensions.add"_s, words.translate("FrameworkEditor", "Add a dimension"), [&form, count] {
            form.edit(u"dimensions"_s, [&](Framework& f) {
                addDimension(f, form.draft().used());
                addKpi(f, f.dimensions.size() - 1, form.draft().used());
            });
            Q_EMIT form.placeWanted(u"dimensions[%1]"_s.arg(count));
        });
}

void fillDimension(FrameworkFields& form, qsizetype at)
{
    const Words& words = form.words();
    const QString path = u"dimensions[%1]"_s.arg(at);
    form.addLanguages();
    form.addText({ path + u".name"_s, frameworkFieldText(words, u"name"_s) },
        { [at](const Framework& f) { return f.dimensions[at].name; },
            [&form, at](Framework& f, const Localized& name) {
                setDimensionName(f, at, name, form.draft().used());
            } });
    form.addHeading(label(words, Term::Kpis));
    addKpiList(form, at);
    const auto hasWeights = [at](const Framework& f) {
        const QList<KpiDefinition>& kpis = f.dimensions[at].kpis;
        return !kpis.isEmpty() && kpis.first().weight.has_value();
    };
    form.addCheck({ path + u".weights"_s,
                      words.translate("FrameworkEditor", "Weigh them one by one, not equally") },
        { hasWeights,
            [at](Framework& f, bool areSet) { setKpiWeights(f.dimensions[at], areSet); } });
    form.addFact({ path + u".kpis"_s, {} }, [at, hasWeights, words](const Framework& f) {
        if (!hasWeights(f))
            return QString();
        int sum = 0;
        for (const KpiDefinition& kpi : f.dimensions[at].kpis)
            sum += kpi.weight.value_or(0);
        return u"%1: %2"_s.arg(
            words.translate("FrameworkEditor", "Sum"), weightSumText(words, sum));
    });
    const qsizetype count = form.draft().now().dimensions[at].kpis.size();
    form.addButton(path + u".kpis.add"_s, words.translate("FrameworkEditor", "Add a KPI"),
        [&form, at, path, count] {
            form.edit(path + u".kpis"_s, [&](Framework& f) { addKpi(f, at, form.draft().used()); });
            Q_EMIT form.placeWanted(u"%1.kpis[%2]"_s.arg(path).arg(count));
        });
}

void fillKpi(FrameworkFields& form, qsizetype at, qsizetype kpi)
{
    const Words& words = form.words();
    const QString path = u"dimensions[%1].kpis[%2]"_s.arg(at).arg(kpi);
    form.addLanguages();
    form.addText({ path + u".name"_s, frameworkFieldText(words, u"name"_s) },
        { [at, kpi](const Framework& f) { return f.dimensions[at].kpis[kpi].name; },
            [&form, at, kpi](Framework& f, const Localized& name) {
                setKpiName(f, at, kpi, name, form.draft().used());
            } });
    form.addText({ path + u".description"_s, frameworkFieldText(words, u"description"_s) },
        boundTo([ at, kpi ](auto& f) -> auto& { return f.dimensions[at].kpis[kpi].description; }),
        Lines::Many);
    addRules(form, path, at, kpi);
    addDimensionChoice(form, at, kpi);
    addTargets(form, path, at, kpi);
    form.addNote(words.translate("FrameworkEditor",
        "Key and kind of a KPI stand still once a version with it is saved, because its records "
        "speak of them. To count something else, replace it."));
    form.addButton(path + u".replace"_s,
        words.translate("FrameworkEditor", "Replace it with a new KPI"), [&form, at, kpi, path] {
            form.edit(path, [&](Framework& f) { replaceKpi(f, at, kpi, form.draft().used()); });
            Q_EMIT form.placeWanted(path + u".name"_s);
        });
    auto* drop = form.addButton(path + u".drop"_s,
        words.translate("FrameworkEditor", "Drop this KPI"), [&form, at, kpi, path] {
            form.edit(path, [&](Framework& f) { f.dimensions[at].kpis.removeAt(kpi); });
            Q_EMIT form.placeWanted(u"dimensions[%1]"_s.arg(at));
        });
    form.follow([drop, at](const Framework& f) {
        drop->setEnabled(f.dimensions.value(at).kpis.size() > 1); // A dimension has at least one.
    });
}

} // namespace levelbook::gui
