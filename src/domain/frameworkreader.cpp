#include "domain/frameworkcheck.h"
#include "domain/frameworkfields.h"
#include "domain/frameworkjson.h"
#include "domain/jsonfields.h"
#include "domain/strictjson.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Localized readLocalized(JsonFields& parent, QLatin1StringView key)
{
    JsonFields fields = parent.object(key);
    const Localized text{ fields.text("ko"_L1), fields.text("en"_L1) };
    fields.refuseUnknown();
    return text;
}

template <class Owner, std::size_t size>
void readTexts(JsonFields& fields, const std::array<TextField<Owner>, size>& texts, Owner& owner)
{
    for (const TextField<Owner>& text : texts)
        owner.*text.member = readLocalized(fields, text.key);
}

StackGroup readStackGroup(JsonFields& fields)
{
    const StackGroup group{ fields.text("key"_L1), readLocalized(fields, "name"_L1),
        readLocalized(fields, "text"_L1) };
    fields.refuseUnknown();
    return group;
}

LevelItem readItem(JsonFields& fields)
{
    const LevelItem item{ fields.text("key"_L1), readLocalized(fields, "text"_L1) };
    fields.refuseUnknown();
    return item;
}

LevelDefinition readLevel(JsonFields& fields)
{
    LevelDefinition level;
    level.level = fields.choice("level"_L1, levelFromKey, Level::Junior);
    level.title = readLocalized(fields, "title"_L1);
    JsonFields years = fields.object("years"_L1);
    level.yearsFrom = years.integer("from"_L1);
    if (years.has("to"_L1))
        level.yearsTo = years.integer("to"_L1);
    years.refuseUnknown();
    level.focus = readLocalized(fields, "focus"_L1);
    level.duties = fields.objects<LevelItem>("duties"_L1, readItem);
    level.competencies = fields.objects<LevelItem>("competencies"_L1, readItem);
    level.impact = readLocalized(fields, "impact"_L1);
    if (fields.has("dimension_weights"_L1)) {
        JsonFields weights = fields.object("dimension_weights"_L1);
        const QStringList dimensions = weights.keys();
        for (const QString& dimension : dimensions)
            level.dimensionWeights.insert(dimension, weights.integer(dimension));
    }
    level.achievementWeight = fields.integer("achievement_weight"_L1);
    fields.refuseUnknown();
    return level;
}

Transition readTransition(JsonFields& fields)
{
    const Transition step{ fields.text("key"_L1),
        fields.choice("from"_L1, levelFromKey, Level::Junior),
        fields.choice("to"_L1, levelFromKey, Level::Mid), readLocalized(fields, "role_focus"_L1),
        readLocalized(fields, "goal"_L1) };
    fields.refuseUnknown();
    return step;
}

QMap<Level, Targets> readTargets(JsonFields& kpi)
{
    QMap<Level, Targets> targets;
    JsonFields levels = kpi.object("targets"_L1);
    for (const Level level : allLevels) {
        JsonFields fields = levels.object(levelKey(level));
        targets.insert(level,
            { fields.number("floor"_L1), fields.number("meets"_L1), fields.number("exceeds"_L1) });
        fields.refuseUnknown();
    }
    levels.refuseUnknown();
    return targets;
}

KpiDefinition readKpi(JsonFields& fields)
{
    KpiDefinition kpi;
    kpi.key = fields.text("key"_L1);
    kpi.name = readLocalized(fields, "name"_L1);
    kpi.description = readLocalized(fields, "description"_L1);
    kpi.kind = fields.choice("kind"_L1, kpiKindFromKey, KpiKind::Ratio);
    kpi.direction = fields.choice("direction"_L1, directionFromKey, Direction::Up);
    kpi.scope = fields.choice("scope"_L1, kpiScopeFromKey, KpiScope::Person);
    if (kpi.kind == KpiKind::Count || fields.has("per"_L1))
        kpi.per = fields.choice("per"_L1, countPerFromKey, CountPer::Quarter);
    kpi.minimumN = fields.integer("minimum_n"_L1);
    if (fields.has("weight"_L1))
        kpi.weight = fields.integer("weight"_L1);
    if (kpi.scope == KpiScope::Team || fields.has("scores_members"_L1))
        kpi.scoresMembers = fields.boolean("scores_members"_L1);
    kpi.targets = readTargets(fields);
    fields.refuseUnknown();
    return kpi;
}

Dimension readDimension(JsonFields& fields)
{
    const Dimension dimension{ fields.text("key"_L1), readLocalized(fields, "name"_L1),
        fields.objects<KpiDefinition>("kpis"_L1, readKpi) };
    fields.refuseUnknown();
    return dimension;
}

GradeBand readGrade(JsonFields& fields)
{
    GradeBand grade{ fields.text("key"_L1), 0 };
    const double from = fields.number("from"_L1);
    const double hundredths = std::round(from * 100);
    // 4.35 * 100 is not exactly 435 in binary, so near enough is whole; and the range keeps the
    // conversion defined.
    if (std::abs(hundredths) > 100'000 || std::abs(from * 100 - hundredths) > 1e-6)
        fields.refuse(u"from"_s, QString::number(from, 'g', QLocale::FloatingPointShortest));
    else
        grade.fromHundredths = static_cast<int>(hundredths);
    fields.refuseUnknown();
    return grade;
}

/// A rating's word is a Localized that is itself the element.
Localized readRatingWord(JsonFields& fields)
{
    const Localized word{ fields.text("ko"_L1), fields.text("en"_L1) };
    fields.refuseUnknown();
    return word;
}

/// Adds a problem where the file does not say that it is a framework of the version read here.
void checkFormat(JsonFields& fields, const QList<Problem>& problems)
{
    const QString format = fields.text("format"_L1);
    const int version = fields.integer("format_version"_L1);
    if (!problems.isEmpty())
        return;
    if (format != frameworkFormat)
        fields.refuse(u"format"_s, format);
    else if (version != frameworkFormatVersion)
        fields.refuse(u"format_version"_s, QString::number(version));
}

Framework readFramework(JsonFields& fields)
{
    Framework framework;
    framework.key = fields.text("key"_L1);
    framework.version = fields.integer("version"_L1);
    readTexts(fields, frameworkHeadTexts, framework);
    JsonFields sections = fields.object("sections"_L1);
    readTexts(sections, sectionTexts, framework.sections);
    sections.refuseUnknown();
    framework.stack = fields.objects<StackGroup>("stack"_L1, readStackGroup);
    framework.levels = fields.objects<LevelDefinition>("levels"_L1, readLevel);
    framework.transitions = fields.objects<Transition>("transitions"_L1, readTransition);
    framework.dimensions = fields.objects<Dimension>("dimensions"_L1, readDimension);
    readTexts(fields, frameworkTailTexts, framework);
    framework.grades = fields.objects<GradeBand>("grades"_L1, readGrade);
    framework.ratingWords = fields.objects<Localized>("rating_words"_L1, readRatingWord);
    framework.firstRaterWeight = fields.integer("first_rater_weight"_L1);
    fields.refuseUnknown();
    return framework;
}

/// The paths of places, and whether another place is one of them, inside one or around one.
class Places {
public:
    void add(const QString& path)
    {
        m_paths.insert(path);
        for (QString around = parent(path); !around.isEmpty(); around = parent(around))
            m_around.insert(around);
    }
    bool touch(const QString& path) const
    {
        if (m_around.contains(path))
            return true;
        for (QString place = path; !place.isEmpty(); place = parent(place)) {
            if (m_paths.contains(place))
                return true;
        }
        return false;
    }

private:
    static QString parent(const QString& path)
    {
        return path.left(qMax(qsizetype(0), qMax(path.lastIndexOf(u'.'), path.lastIndexOf(u'['))));
    }
    QSet<QString> m_paths;
    QSet<QString> m_around;
};

Result<Framework> readDocument(const QByteArray& bytes, QList<Problem>& problems)
{
    const auto document = parseStrictJson(bytes);
    if (!document)
        return document.error();
    JsonFields fields(*document, {}, problems);
    checkFormat(fields, problems);
    if (!problems.isEmpty())
        return Error{ ErrorCode::JsonHasProblems, {}, problems };
    return readFramework(fields);
}

} // namespace

Result<Framework> frameworkFromJson(const QByteArray& bytes)
{
    QList<Problem> problems;
    auto framework = readDocument(bytes, problems);
    LEVELBOOK_TRY(framework);

    // What could not be read is empty in the framework: the check's words on such places would only
    // repeat it.
    Places reported;
    for (const Problem& problem : std::as_const(problems)) {
        if (problem.code != ErrorCode::JsonUnknownKey)
            reported.add(problem.item);
    }
    for (const Problem& problem : checkFramework(*framework)) {
        if (!reported.touch(problem.item))
            problems.append(problem);
    }
    if (!problems.isEmpty())
        return Error{ ErrorCode::JsonHasProblems, {}, problems };
    return framework;
}

Result<Framework> unfinishedFrameworkFromJson(const QByteArray& bytes)
{
    QList<Problem> problems;
    auto framework = readDocument(bytes, problems);
    if (framework && !problems.isEmpty())
        return Error{ ErrorCode::JsonHasProblems, {}, problems };
    return framework;
}

} // namespace levelbook
