#include "text/frameworktext.h"

#include "text/errortext.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString quoted(const QString& text) { return text.isEmpty() ? noValueText() : u"“%1”"_s.arg(text); }

QString dimensionName(const Words& words, const Framework& framework, const QString& key)
{
    for (const Dimension& dimension : framework.dimensions) {
        if (dimension.key == key && !dimension.name.in(words.language()).isEmpty())
            return dimension.name.in(words.language());
    }
    return key;
}

// One sort of value each.
struct ValueTexts {
    const Words& words;
    const Framework& framework;

    QString operator()(std::monostate) const { return noValueText(); }
    QString operator()(const QString& text) const { return quoted(text); }
    QString operator()(const Localized& text) const { return quoted(text.in(words.language())); }
    QString operator()(int number) const { return countText(number); }
    QString operator()(bool yes) const
    {
        return yes ? words.translate("FrameworkValue", "yes")
                   : words.translate("FrameworkValue", "no");
    }
    QString operator()(BasisPoints weight) const { return basisPointsText(weight.value); }
    QString operator()(Split split) const { return splitText(split.first); }
    QString operator()(Hundredths score) const { return scoreText(score.value); }
    QString operator()(Position position) const { return QString::number(position.number); }
    QString operator()(const DimensionWeights& weights) const
    {
        if (weights.parts.isEmpty())
            return words.translate("FrameworkValue", "equal parts");
        QStringList parts;
        for (auto it = weights.parts.cbegin(); it != weights.parts.cend(); ++it)
            parts << u"%1 %2"_s.arg(
                dimensionName(words, framework, it.key()), basisPointsText(it.value()));
        return parts.join(u", "_s);
    }
    QString operator()(const Targets& targets) const { return targetsText(targets); }
    template <class Enum>
    QString operator()(Enum value) const
    {
        return label(words, value);
    }
};

} // namespace

QString label(const Words& words, CountPer per)
{
    KpiDefinition count;
    count.kind = KpiKind::Count;
    count.per = per;
    return unitText(words, count);
}

QString label(const Words& words, FrameworkChangeKind kind)
{
    switch (kind) {
    case FrameworkChangeKind::Added:
        return words.translate("FrameworkChange", "added");
    case FrameworkChangeKind::Removed:
        return words.translate("FrameworkChange", "removed");
    case FrameworkChangeKind::Moved:
        return words.translate("FrameworkChange", "moved");
    case FrameworkChangeKind::Changed:
        return words.translate("FrameworkChange", "changed");
    }
    return {};
}

QString frameworkValueText(
    const Words& words, const Framework& framework, const FrameworkValue& value)
{
    return std::visit(ValueTexts{ words, framework }, value);
}

QString weightSumText(const Words& words, int basisPoints)
{
    constexpr int whole = 10'000;
    return filled(words.translate("FrameworkEditor", "%1 (%2 of %3)"),
        { basisPointsText(basisPoints), countText(basisPoints), countText(whole) });
}

QString changedPlaceText(
    const Words& words, const FrameworkPair& versions, const FrameworkChange& change)
{
    const bool gone = change.kind == FrameworkChangeKind::Removed;
    return frameworkPlaceText(words, gone ? versions.before : versions.after, change.path);
}

QString frameworkChangeText(
    const Words& words, const FrameworkPair& versions, const FrameworkChange& change)
{
    const QString place = changedPlaceText(words, versions, change);
    const QString before = frameworkValueText(words, versions.before, change.before);
    const QString after = frameworkValueText(words, versions.after, change.after);
    switch (change.kind) {
    case FrameworkChangeKind::Added:
        return filled(words.translate("FrameworkChange", "%1: added, %2"), { place, after });
    case FrameworkChangeKind::Removed:
        return filled(words.translate("FrameworkChange", "%1: removed, %2"), { place, before });
    case FrameworkChangeKind::Moved:
        return filled(
            words.translate("FrameworkChange", "%1: moved, %2 → %3"), { place, before, after });
    case FrameworkChangeKind::Changed:
        return u"%1: %2 → %3"_s.arg(place, before, after);
    }
    return {};
}

QString frameworkProblemSentence(const Words& words, const Problem& problem)
{
    const auto kind = kpiKindFromKey(problem.args.value(1).toString());
    if (problem.code == ErrorCode::BadChoice && kind)
        return filled(words.translate("FrameworkProblem",
                          "The records of this KPI are kept as a “%1”, so that its kind cannot "
                          "change. Replace it with a new KPI."),
            { label(words, *kind) });
    Problem placeless = problem;
    placeless.item.clear();
    return problemText(words, placeless);
}

QString frameworkProblemText(const Words& words, const Framework& framework, const Problem& problem)
{
    return u"%1: %2"_s.arg(frameworkPlaceText(words, framework, problem.item),
        frameworkProblemSentence(words, problem));
}

} // namespace levelbook
