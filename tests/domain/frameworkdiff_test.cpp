#include "domain/frameworkdiff.h"
#include "shippedframework.h"

#include <QSet>

#include <algorithm>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

struct Edit {
    QString item; ///< The place that the difference must name; a language is appended for texts.
    std::function<void(Framework&)> change;
};

void addText(QList<Edit>& edits, const QString& item, std::function<Localized&(Framework&)> text)
{
    edits << Edit{ item + u".ko"_s, [text](Framework& f) { text(f).ko += u'!'; } }
          << Edit{ item + u".en"_s, [text](Framework& f) { text(f).en += u'!'; } };
}

void addHeadEdits(QList<Edit>& edits)
{
    edits << Edit{ u"key"_s, [](Framework& f) { f.key = u"other"_s; } }
          << Edit{ u"first_rater_weight"_s, [](Framework& f) { f.firstRaterWeight = 5500; } };
    addText(edits, u"document"_s, [](Framework& f) -> Localized& { return f.document; });
    addText(edits, u"series"_s, [](Framework& f) -> Localized& { return f.series; });
    addText(edits, u"title"_s, [](Framework& f) -> Localized& { return f.title; });
    addText(edits, u"role"_s, [](Framework& f) -> Localized& { return f.role; });
    addText(edits, u"overview"_s, [](Framework& f) -> Localized& { return f.overview; });
    addText(edits, u"vision"_s, [](Framework& f) -> Localized& { return f.vision; });
    addText(edits, u"vision_attribution"_s,
        [](Framework& f) -> Localized& { return f.visionAttribution; });
    addText(edits, u"closing"_s, [](Framework& f) -> Localized& { return f.closing; });
    const std::pair<const char*, Localized SectionTitles::*> sections[]{
        { "overview", &SectionTitles::overview }, { "stack", &SectionTitles::stack },
        { "levels", &SectionTitles::levels }, { "focus", &SectionTitles::focus },
        { "duties", &SectionTitles::duties }, { "competencies", &SectionTitles::competencies },
        { "growth", &SectionTitles::growth }, { "growth_step", &SectionTitles::growthStep },
        { "growth_focus", &SectionTitles::growthFocus },
        { "growth_goal", &SectionTitles::growthGoal }, { "dimensions", &SectionTitles::dimensions },
        { "dimension_category", &SectionTitles::dimensionCategory },
        { "dimension_kpis", &SectionTitles::dimensionKpis }, { "impact", &SectionTitles::impact },
        { "vision", &SectionTitles::vision }
    };
    for (const auto& [key, member] : sections)
        addText(edits, u"sections."_s + QLatin1StringView(key),
            [member = member](Framework& f) -> Localized& { return f.sections.*member; });
    for (qsizetype i = 0; i < 5; ++i)
        addText(edits, u"rating_words[%1]"_s.arg(i + 1),
            [i](Framework& f) -> Localized& { return f.ratingWords[i]; });
}

void addLevelEdits(QList<Edit>& edits, const Framework& framework)
{
    for (qsizetype i = 0; i < framework.levels.size(); ++i) {
        const LevelDefinition& level = framework.levels[i];
        const QString item = u"levels[%1]"_s.arg(levelKey(level.level));
        addText(edits, item + u".title"_s,
            [i](Framework& f) -> Localized& { return f.levels[i].title; });
        addText(edits, item + u".focus"_s,
            [i](Framework& f) -> Localized& { return f.levels[i].focus; });
        addText(edits, item + u".impact"_s,
            [i](Framework& f) -> Localized& { return f.levels[i].impact; });
        edits << Edit{ item + u".years.from"_s, [i](Framework& f) { ++f.levels[i].yearsFrom; } }
              << Edit{ item + u".years.to"_s,
                     [i](Framework& f) {
                         f.levels[i].yearsTo = f.levels[i].yearsTo.value_or(19) + 1;
                     } }
              << Edit{ item + u".achievement_weight"_s,
                     [i](Framework& f) { ++f.levels[i].achievementWeight; } };
        for (const Dimension& dimension : framework.dimensions)
            edits << Edit{ item + u".dimension_weights."_s + dimension.key,
                [i, key = dimension.key](Framework& f) { ++f.levels[i].dimensionWeights[key]; } };
        for (qsizetype j = 0; j < level.duties.size(); ++j)
            addText(edits, u"%1.duties[%2].text"_s.arg(item, level.duties[j].key),
                [i, j](Framework& f) -> Localized& { return f.levels[i].duties[j].text; });
        for (qsizetype j = 0; j < level.competencies.size(); ++j)
            addText(edits, u"%1.competencies[%2].text"_s.arg(item, level.competencies[j].key),
                [i, j](Framework& f) -> Localized& { return f.levels[i].competencies[j].text; });
    }
}

void addKpiEdits(QList<Edit>& edits, const QString& item, qsizetype i, qsizetype j)
{
    const auto add = [&, item, i, j](const QString& field, auto change) {
        edits << Edit{ item + field,
            [i, j, change](Framework& f) { change(f.dimensions[i].kpis[j]); } };
    };
    addText(edits, item + u".name"_s,
        [i, j](Framework& f) -> Localized& { return f.dimensions[i].kpis[j].name; });
    addText(edits, item + u".description"_s,
        [i, j](Framework& f) -> Localized& { return f.dimensions[i].kpis[j].description; });
    add(u".kind"_s, [](KpiDefinition& kpi) {
        kpi.kind = kpi.kind == KpiKind::Rate ? KpiKind::Ratio : KpiKind::Rate;
    });
    add(u".direction"_s, [](KpiDefinition& kpi) {
        kpi.direction = kpi.direction == Direction::Up ? Direction::Down : Direction::Up;
    });
    add(u".scope"_s, [](KpiDefinition& kpi) {
        kpi.scope = kpi.scope == KpiScope::Team ? KpiScope::Person : KpiScope::Team;
    });
    add(u".per"_s, [](KpiDefinition& kpi) {
        kpi.per = kpi.per == CountPer::Week ? CountPer::Quarter : CountPer::Week;
    });
    add(u".minimum_n"_s, [](KpiDefinition& kpi) { ++kpi.minimumN; });
    add(u".weight"_s, [](KpiDefinition& kpi) { kpi.weight = kpi.weight.value_or(0) + 1; });
    add(u".scores_members"_s, [](KpiDefinition& kpi) { kpi.scoresMembers = !kpi.scoresMembers; });
    for (const Level level : allLevels) {
        const QString field = u".targets."_s + levelKey(level);
        add(field, [level](KpiDefinition& kpi) { kpi.targets[level].floor += 1; });
        add(field, [level](KpiDefinition& kpi) { kpi.targets[level].meets += 1; });
        add(field, [level](KpiDefinition& kpi) { kpi.targets[level].exceeds += 1; });
    }
}

QList<Edit> everyEdit(const Framework& framework)
{
    QList<Edit> edits;
    addHeadEdits(edits);
    addLevelEdits(edits, framework);
    for (qsizetype i = 0; i < framework.stack.size(); ++i) {
        const QString item = u"stack[%1]"_s.arg(framework.stack[i].key);
        addText(
            edits, item + u".name"_s, [i](Framework& f) -> Localized& { return f.stack[i].name; });
        addText(
            edits, item + u".text"_s, [i](Framework& f) -> Localized& { return f.stack[i].text; });
    }
    for (qsizetype i = 0; i < framework.transitions.size(); ++i) {
        const QString item = u"transitions[%1]"_s.arg(framework.transitions[i].key);
        edits << Edit{
            item + u".from"_s, [i](Framework& f) { f.transitions[i].from = Level::Lead; }
        } << Edit{ item + u".to"_s, [i](Framework& f) { f.transitions[i].to = Level::Junior; } };
        addText(edits, item + u".role_focus"_s,
            [i](Framework& f) -> Localized& { return f.transitions[i].roleFocus; });
        addText(edits, item + u".goal"_s,
            [i](Framework& f) -> Localized& { return f.transitions[i].goal; });
    }
    for (qsizetype i = 0; i < framework.dimensions.size(); ++i) {
        const Dimension& dimension = framework.dimensions[i];
        const QString item = u"dimensions[%1]"_s.arg(dimension.key);
        addText(edits, item + u".name"_s,
            [i](Framework& f) -> Localized& { return f.dimensions[i].name; });
        for (qsizetype j = 0; j < dimension.kpis.size(); ++j)
            addKpiEdits(edits, u"%1.kpis[%2]"_s.arg(item, dimension.kpis[j].key), i, j);
    }
    for (qsizetype i = 0; i < framework.grades.size(); ++i)
        edits << Edit{ u"grades[%1].from"_s.arg(framework.grades[i].key),
            [i](Framework& f) { ++f.grades[i].fromHundredths; } };
    return edits;
}

// Every value of a file by its place.
void addLeaves(const QJsonValue& value, const QString& path, QMap<QString, QJsonValue>& leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addLeaves(it.value(), path + u'.' + it.key(), leaves);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            addLeaves(array[i], path + u'.' + QString::number(i), leaves);
    } else {
        leaves[path] = value;
    }
}

QMap<QString, QJsonValue> leavesOf(const Framework& framework)
{
    QMap<QString, QJsonValue> leaves;
    addLeaves(QJsonDocument::fromJson(toJson(framework)).object(), {}, leaves);
    return leaves;
}

QStringList itemsOf(const QList<FrameworkChange>& changes)
{
    QStringList items;
    for (const FrameworkChange& change : changes)
        items << change.item;
    return items;
}

} // namespace

TEST(FrameworkDiff, EqualOnesHaveNone)
{
    Framework framework = shippedFramework();
    EXPECT_EQ(itemsOf(frameworkDiff(framework, framework)), QStringList());
    framework.version = 7; // Two versions always differ in that.
    EXPECT_EQ(itemsOf(frameworkDiff(framework, shippedFramework())), QStringList());
}

TEST(FrameworkDiff, EachFieldChangedAloneIsOneDifference)
{
    const Framework before = shippedFramework();
    const QList<Edit> edits = everyEdit(before);
    ASSERT_GT(edits.size(), 500);
    for (const Edit& edit : edits) {
        Framework after = before;
        edit.change(after);
        EXPECT_EQ(itemsOf(frameworkDiff(before, after)), QStringList{ edit.item });
        EXPECT_EQ(itemsOf(frameworkDiff(after, before)).size(), 1) << edit.item.toStdString();
    }
}

// So that a field that is added to the file one day cannot be forgotten here and in the diff.
TEST(FrameworkDiff, TheEditsReachEveryValueOfTheFile)
{
    const Framework before = shippedFramework();
    const QMap<QString, QJsonValue> all = leavesOf(before);
    QSet<QString> reached;
    for (const Edit& edit : everyEdit(before)) {
        Framework after = before;
        edit.change(after);
        const QMap<QString, QJsonValue> changed = leavesOf(after);
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (changed.value(it.key()) != it.value())
                reached << it.key();
        }
    }
    QStringList unreached;
    for (const QString& path : all.keys()) {
        // The keys of entries are what they are matched by; the version says which one it is.
        const bool isIdentity = path.endsWith(u".key") || path.endsWith(u".level")
            || path == u".version" || path.startsWith(u".format");
        if (!isIdentity && !reached.contains(path))
            unreached << path;
    }
    EXPECT_EQ(unreached, QStringList());
}

TEST(FrameworkDiff, NamesWhatCameWentAndMoved)
{
    const Framework before = shippedFramework();
    Framework after = before;
    QList<LevelItem>& duties = after.levels[1].duties;
    duties.removeAt(1);
    duties << LevelItem{ u"mid.duty.7"_s, { u"새 업무"_s, u"New duty"_s } };
    std::swap(after.stack[0], after.stack[1]);
    after.dimensions[0].kpis[0].key = u"rollback_rate"_s; // Replaced by another.
    const KpiDefinition gone = after.dimensions[4].kpis.takeFirst();
    after.dimensions[3].kpis << gone; // To another dimension.
    after.grades.removeAt(1);
    const QList<FrameworkChange> changes = frameworkDiff(before, after);
    QStringList said;
    for (const FrameworkChange& change : changes)
        said << frameworkChangeKey(change.kind) + u' ' + change.item + u' ' + change.path;
    EXPECT_EQ(said,
        (QStringList{ u"moved stack[%1] stack[1]"_s.arg(before.stack[0].key),
            u"removed levels[mid].duties[mid.duty.2] levels[1].duties[1]"_s,
            u"added levels[mid].duties[mid.duty.7] levels[1].duties[5]"_s,
            u"removed dimensions[technical_quality].kpis[review_pass_rate] "
            "dimensions[0].kpis[0]"_s,
            u"added dimensions[technical_quality].kpis[rollback_rate] dimensions[0].kpis[0]"_s,
            u"moved dimensions[collaboration_leadership].kpis[new_tech_proposals] "
            "dimensions[3].kpis[3]"_s,
            u"removed grades[A] grades[1]"_s }));
    EXPECT_EQ(changes[1].before, FrameworkValue(before.levels[1].duties[1].text));
    EXPECT_EQ(changes[5].before, FrameworkValue(before.dimensions[4].name));
    EXPECT_EQ(changes[5].after, FrameworkValue(before.dimensions[3].name));
    EXPECT_EQ(changes[6].before, FrameworkValue(Hundredths{ 380 }));
}

TEST(FrameworkDiff, CountsAsFewAsPossibleAsMoved)
{
    const Framework before = shippedFramework();
    Framework after = before;
    after.stack.move(0, after.stack.size() - 1); // All others stand one place earlier.
    const QList<FrameworkChange> changes = frameworkDiff(before, after);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0].kind, FrameworkChangeKind::Moved);
    EXPECT_EQ(changes[0].before, FrameworkValue(Position{ 1 }));
    EXPECT_EQ(changes[0].after, FrameworkValue(Position{ int(before.stack.size()) }));
}

TEST(FrameworkDiff, WeightsThatAreUnsetAreOneDifferenceForAll)
{
    const Framework before = shippedFramework();
    Framework after = before;
    after.levels[2].dimensionWeights.clear();
    const QList<FrameworkChange> changes = frameworkDiff(before, after);
    ASSERT_EQ(itemsOf(changes), QStringList{ u"levels[senior].dimension_weights"_s });
    EXPECT_EQ(changes[0].after, FrameworkValue(DimensionWeights{}));
}
