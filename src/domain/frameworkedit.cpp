#include "domain/frameworkedit.h"

#include "domain/frameworkcheck.h"
#include "domain/frameworkjson.h"
#include "domain/jsonpath.h"
#include "domain/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr int wholeWeight = 10'000; // Basis points.
// What new entries are keyed by until they have a name.
constexpr auto newDimension = "dimension"_L1;
constexpr auto newKpi = "kpi"_L1;

QSet<QString> keysOf(const Framework& framework)
{
    QSet<QString> keys;
    for (const StackGroup& group : framework.stack)
        keys << group.key;
    for (const LevelDefinition& level : framework.levels) {
        const QList<LevelItem> items = ratedItems(level);
        for (const LevelItem& item : items)
            keys << item.key;
    }
    for (const Transition& step : framework.transitions)
        keys << step.key;
    for (const Dimension& dimension : framework.dimensions) {
        keys << dimension.key;
        for (const KpiDefinition& kpi : dimension.kpis)
            keys << kpi.key;
    }
    return keys;
}

bool isUsed(const UsedKeys& used, const QString& key)
{
    return used.keys.contains(key) || used.kpis.contains(key);
}

// The key itself, or with the first number behind it that makes it nobody's.
QString freeKey(const QString& wanted, const QSet<QString>& now, const UsedKeys& used)
{
    QString key = wanted;
    for (int number = 2; now.contains(key) || isUsed(used, key); ++number) {
        const QString tail = u"_%1"_s.arg(number);
        key = wanted.left(frameworkKeyLimit - tail.size()) + tail;
    }
    return key;
}

// The key that follows a name, where the present one is made of the present name; else that one.
QString followed(const QString& key, const QString& before, const QString& after,
    const QString& fallback, const Framework& framework, const UsedKeys& used)
{
    QSet<QString> others = keysOf(framework);
    others.remove(key);
    const bool follows =
        !isUsed(used, key) && key == freeKey(keyFromName(before, fallback), others, used);
    return follows ? freeKey(keyFromName(after, fallback), others, used) : key;
}

QList<int> equalParts(qsizetype count)
{
    QList<int> parts(count, wholeWeight / static_cast<int>(std::max<qsizetype>(count, 1)));
    const int rest = count > 0 ? wholeWeight % static_cast<int>(count) : 0;
    for (int i = 0; i < rest; ++i)
        ++parts[i];
    return parts;
}

bool hasWeights(const Dimension& dimension)
{
    return std::any_of(dimension.kpis.begin(), dimension.kpis.end(),
        [](const KpiDefinition& kpi) { return kpi.weight.has_value(); });
}

void findResidentNumbers(const QJsonValue& value, const QString& path, QList<Problem>& problems)
{
    if (value.isString() && looksLikeResidentNumber(value.toString()))
        problems << Problem{ ErrorCode::ResidentNumber, {}, std::nullopt, {}, path };
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        findResidentNumbers(it.value(), jsonMemberPath(path, it.key()), problems);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        findResidentNumbers(array[i], jsonElementPath(path, i), problems);
}

QList<Problem> checkResidentNumbers(const Framework& framework)
{
    QList<Problem> problems;
    const QByteArray json = toJson(framework);
    // The places are looked for only where there is something to find.
    if (looksLikeResidentNumber(QString::fromUtf8(json)))
        findResidentNumbers(QJsonDocument::fromJson(json).object(), {}, problems);
    return problems;
}

} // namespace

void UsedKeys::addVersion(const Framework& framework)
{
    keys += keysOf(framework);
    addKpis(framework);
}

void UsedKeys::addKpis(const Framework& framework)
{
    const QList<KpiDefinition> all = framework.kpis();
    for (const KpiDefinition& kpi : all)
        kpis.insert(kpi.key, kpi.kind);
}

QList<LevelItem>& itemsOf(LevelDefinition& level, LevelItemKind kind)
{
    return kind == LevelItemKind::Duty ? level.duties : level.competencies;
}

const QList<LevelItem>& itemsOf(const LevelDefinition& level, LevelItemKind kind)
{
    return kind == LevelItemKind::Duty ? level.duties : level.competencies;
}

QString keyFromName(const QString& english, const QString& fallback)
{
    QString key;
    const QString plain = english.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool fits = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (fits)
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_') && !c.isMark())
            key += u'_';
    }
    key.truncate(frameworkKeyLimit);
    while (key.endsWith(u'_'))
        key.chop(1);
    return key.isEmpty() ? fallback : key;
}

void addItem(Framework& framework, qsizetype level, LevelItemKind kind, const UsedKeys& used)
{
    LevelDefinition& definition = framework.levels[level];
    const QString prefix = u"%1.%2."_s.arg(
        levelKey(definition.level), kind == LevelItemKind::Duty ? u"duty"_s : u"competency"_s);
    int highest = 0;
    const QSet<QString> keys = used.keys + keysOf(framework);
    for (const QString& key : keys) {
        if (key.startsWith(prefix))
            highest = std::max(highest, key.mid(prefix.size()).toInt());
    }
    itemsOf(definition, kind) << LevelItem{ prefix + QString::number(highest + 1), {} };
}

void addStackGroup(Framework& framework, const UsedKeys& used)
{
    framework.stack << StackGroup{ freeKey(u"group"_s, keysOf(framework), used), {}, {} };
}

void addDimension(Framework& framework, const UsedKeys& used)
{
    const QString key = freeKey(newDimension, keysOf(framework), used);
    framework.dimensions << Dimension{ key, {}, {} };
    for (LevelDefinition& level : framework.levels) {
        if (!level.dimensionWeights.isEmpty())
            level.dimensionWeights.insert(key, 0);
    }
}

void removeDimension(Framework& framework, qsizetype dimension)
{
    const QString key = framework.dimensions.takeAt(dimension).key;
    for (LevelDefinition& level : framework.levels)
        level.dimensionWeights.remove(key);
}

void setDimensionName(
    Framework& framework, qsizetype dimension, const Localized& name, const UsedKeys& used)
{
    Dimension& named = framework.dimensions[dimension];
    const QString key = followed(named.key, named.name.en, name.en, newDimension, framework, used);
    named.name = name;
    if (key == named.key)
        return;
    for (LevelDefinition& level : framework.levels) {
        if (level.dimensionWeights.contains(named.key))
            level.dimensionWeights.insert(key, level.dimensionWeights.take(named.key));
    }
    named.key = key;
}

void addKpi(Framework& framework, qsizetype dimension, const UsedKeys& used)
{
    Dimension& holder = framework.dimensions[dimension];
    KpiDefinition kpi;
    kpi.key = freeKey(newKpi, keysOf(framework), used);
    kpi.minimumN = 5; // As for the shares that ship: fewer than five say little.
    for (const Level level : allLevels)
        kpi.targets.insert(level, { 50, 70, 90 });
    if (hasWeights(holder))
        kpi.weight = 0;
    holder.kpis << kpi;
}

void replaceKpi(Framework& framework, qsizetype dimension, qsizetype kpi, const UsedKeys& used)
{
    const QSet<QString> keys = keysOf(framework);
    KpiDefinition& replaced = framework.dimensions[dimension].kpis[kpi];
    replaced.key = freeKey(keyFromName(replaced.name.en, newKpi), keys, used);
}

void setKpiName(Framework& framework, qsizetype dimension, qsizetype kpi, const Localized& name,
    const UsedKeys& used)
{
    KpiDefinition& named = framework.dimensions[dimension].kpis[kpi];
    named.key = followed(named.key, named.name.en, name.en, newKpi, framework, used);
    named.name = name;
}

void setDirection(KpiDefinition& kpi, Direction direction)
{
    if (kpi.direction == direction)
        return;
    kpi.direction = direction;
    for (Targets& targets : kpi.targets)
        std::swap(targets.floor, targets.exceeds);
}

void setDimensionWeights(Framework& framework, qsizetype level, bool areSet)
{
    QMap<QString, int>& weights = framework.levels[level].dimensionWeights;
    weights.clear();
    if (!areSet)
        return;
    const QList<int> parts = equalParts(framework.dimensions.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        weights.insert(framework.dimensions[i].key, parts[i]);
}

void setKpiWeights(Dimension& dimension, bool areSet)
{
    const QList<int> parts = equalParts(dimension.kpis.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        dimension.kpis[i].weight = areSet ? std::optional(parts[i]) : std::nullopt;
}

bool isNewKpi(const UsedKeys& used, const QString& key) { return !used.kpis.contains(key); }

QList<Problem> checkKpiKinds(const Framework& framework, const UsedKeys& used)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < framework.dimensions.size(); ++i) {
        const QList<KpiDefinition>& kpis = framework.dimensions[i].kpis;
        for (qsizetype j = 0; j < kpis.size(); ++j) {
            const auto kind = used.kpis.constFind(kpis[j].key);
            if (kind == used.kpis.cend() || *kind == kpis[j].kind)
                continue;
            const QString path =
                jsonElementPath(jsonElementPath(u"dimensions"_s, i) + u".kpis"_s, j);
            problems << Problem{ ErrorCode::BadChoice,
                { kpiKindKey(kpis[j].kind), kpiKindKey(*kind) }, std::nullopt, {},
                jsonMemberPath(path, u"kind"_s) };
        }
    }
    return problems;
}

QList<Problem> checkNewVersion(const Framework& framework, const UsedKeys& used)
{
    return checkFramework(framework) + checkKpiKinds(framework, used)
        + checkResidentNumbers(framework);
}

} // namespace levelbook
