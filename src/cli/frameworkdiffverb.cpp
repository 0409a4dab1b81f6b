#include "cli/selection.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/frameworktext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

// Values for scripts: texts and keys as they are, weights in basis points, scores as numbers.
struct PlainValue {
    Language language;

    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(const Localized& text) const { return text.in(language); }
    QJsonValue operator()(int number) const { return number; }
    QJsonValue operator()(bool yes) const { return yes; }
    QJsonValue operator()(BasisPoints weight) const { return weight.value; }
    QJsonValue operator()(Split split) const { return split.first; }
    QJsonValue operator()(Hundredths score) const { return score.value / 100.0; }
    QJsonValue operator()(Position position) const { return position.number; }
    QJsonValue operator()(const DimensionWeights& weights) const
    {
        QJsonObject parts;
        for (auto it = weights.parts.cbegin(); it != weights.parts.cend(); ++it)
            parts[it.key()] = it.value();
        return weights.parts.isEmpty() ? QJsonValue() : QJsonValue(parts);
    }
    QJsonValue operator()(Level level) const { return levelKey(level); }
    QJsonValue operator()(KpiKind kind) const { return kpiKindKey(kind); }
    QJsonValue operator()(Direction direction) const { return directionKey(direction); }
    QJsonValue operator()(KpiScope scope) const { return kpiScopeKey(scope); }
    QJsonValue operator()(CountPer per) const { return countPerKey(per); }
    QJsonValue operator()(const Targets& targets) const
    {
        return QJsonObject{ { u"floor"_s, targets.floor }, { u"meets"_s, targets.meets },
            { u"exceeds"_s, targets.exceeds } };
    }
};

} // namespace

Result<Output> frameworkDiffVerb(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    QList<Framework> sides;
    for (const QString& name : arguments.positional) {
        auto version = frameworkNamed(**store, name, arguments.value(u"framework"_s));
        LEVELBOOK_TRY(version);
        auto framework = (*store)->framework(version->id);
        LEVELBOOK_TRY(framework);
        sides << *std::move(framework);
    }
    const FrameworkPair versions{ sides[0], sides[1] };
    const Words& words = context.words;
    const PlainValue plain{ words.language() };
    QJsonArray list;
    QStringList lines;
    const QList<FrameworkChange> changes = frameworkDiff(versions.before, versions.after);
    for (const FrameworkChange& change : changes) {
        const QString text = frameworkChangeText(words, versions, change);
        list << QJsonObject{ { u"item"_s, change.item },
            { u"change"_s, frameworkChangeKey(change.kind) },
            { u"before"_s, std::visit(plain, change.before) },
            { u"after"_s, std::visit(plain, change.after) }, { u"text"_s, text } };
        lines << text;
    }
    if (lines.isEmpty())
        lines << words.translate("Cli", "The versions do not differ.");
    return Output{ { { u"differences"_s, list } }, lines };
}

} // namespace levelbook::cli
