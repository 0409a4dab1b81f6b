#include "gui/frameworksections.h"

#include "text/frameworktext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// The indices in a path: "dimensions[1].kpis[3].name" -> 1, 3.
QList<qsizetype> indicesOf(const QString& path)
{
    static const QRegularExpression number(u"\\[(\\d+)\\]"_s);
    QList<qsizetype> indices;
    for (auto matches = number.globalMatch(path); matches.hasNext();)
        indices << matches.next().captured(1).toLongLong();
    return indices;
}

QString orNumber(const QString& name, const Words& words, Term term, qsizetype index)
{
    return name.isEmpty() ? u"%1 %2"_s.arg(label(words, term)).arg(index + 1) : name;
}

} // namespace

QList<FrameworkSection> frameworkSections(const Words& words, const Framework& framework)
{
    const Language language = words.language();
    QList<FrameworkSection> sections{
        { u"document"_s, words.translate("FrameworkEditor", "Document"), 0 },
        { u"sections"_s, frameworkFieldText(words, u"sections"_s), 0 },
        { u"stack"_s, label(words, Term::TechStack), 0 },
    };
    for (qsizetype i = 0; i < framework.levels.size(); ++i)
        sections << FrameworkSection{ u"levels[%1]"_s.arg(i),
            label(words, framework.levels[i].level), 0 };
    sections << FrameworkSection{ u"transitions"_s, label(words, Term::GrowthPath), 0 }
             << FrameworkSection{ u"dimensions"_s, label(words, Term::Dimensions), 0 };
    for (qsizetype i = 0; i < framework.dimensions.size(); ++i) {
        const Dimension& dimension = framework.dimensions[i];
        const QString id = u"dimensions[%1]"_s.arg(i);
        sections << FrameworkSection{ id,
            orNumber(dimension.name.in(language), words, Term::Dimension, i), 1 };
        for (qsizetype j = 0; j < dimension.kpis.size(); ++j)
            sections << FrameworkSection{ u"%1.kpis[%2]"_s.arg(id).arg(j),
                orNumber(dimension.kpis[j].name.in(language), words, Term::Kpi, j), 2 };
    }
    return sections << FrameworkSection{ u"scoring"_s,
        words.translate("FrameworkEditor", "Weights"), 0 }
                    << FrameworkSection{ u"ratings"_s,
                           words.translate("FrameworkEditor", "Ratings and grades"), 0 };
}

QString sectionOfPlace(const QString& path)
{
    static const QRegularExpression level(
        u"^levels\\[\\d+\\](?!\\.(dimension_weights|achievement_weight))"_s);
    static const QRegularExpression kpi(u"^dimensions\\[\\d+\\]\\.kpis\\[\\d+\\](?!\\.weight)"_s);
    static const QRegularExpression dimension(u"^dimensions\\[\\d+\\]"_s);
    static const QRegularExpression list(u"^(sections|stack|transitions|dimensions)\\b"_s);
    static const QRegularExpression scoring(u"^(scoring|levels|first_rater_weight)\\b"_s);
    static const QRegularExpression ratings(u"^(ratings|rating_words|grades)\\b"_s);
    for (const QRegularExpression* one : { &level, &kpi, &dimension, &list }) {
        if (const auto match = one->match(path); match.hasMatch())
            return match.captured();
    }
    if (scoring.match(path).hasMatch())
        return u"scoring"_s;
    return ratings.match(path).hasMatch() ? u"ratings"_s : u"document"_s;
}

FrameworkFields* makeSection(
    const QString& id, FrameworkDraft& draft, const Words& words, QWidget* parent)
{
    const Framework& framework = draft.now();
    const QList<qsizetype> at = indicesOf(id);
    const qsizetype first = at.value(0, -1);
    const qsizetype second = at.value(1, -1);
    const bool isThere = id.startsWith(u"levels") ? first < framework.levels.size()
        : id.startsWith(u"dimensions[")           ? first < framework.dimensions.size()
            && second < framework.dimensions.value(first).kpis.size()
                                        : true;
    if (!isThere)
        return nullptr;
    auto* form = new FrameworkFields(draft, words, parent);
    if (id == u"sections")
        fillHeadings(*form);
    else if (id == u"stack")
        fillStack(*form);
    else if (id.startsWith(u"levels"))
        fillLevel(*form, first);
    else if (id == u"transitions")
        fillGrowthPath(*form);
    else if (id == u"dimensions")
        fillDimensions(*form);
    else if (second >= 0)
        fillKpi(*form, first, second);
    else if (first >= 0)
        fillDimension(*form, first);
    else if (id == u"scoring")
        fillScoring(*form);
    else if (id == u"ratings")
        fillRatings(*form);
    else
        fillDocument(*form);
    form->refresh();
    return form;
}

QString sectionShape(const QString& id, const Framework& framework)
{
    const qsizetype first = indicesOf(id).value(0, -1);
    QList<qsizetype> counts;
    if (id == u"stack")
        counts << framework.stack.size();
    else if (id.startsWith(u"levels") && first < framework.levels.size())
        counts << framework.levels[first].duties.size()
               << framework.levels[first].competencies.size();
    else if (id.startsWith(u"dimensions") || id == u"scoring")
        for (const Dimension& dimension : framework.dimensions)
            counts << dimension.kpis.size();
    else if (id == u"ratings")
        counts << framework.grades.size();
    QStringList shape{ id };
    for (const qsizetype count : std::as_const(counts))
        shape << QString::number(count);
    return shape.join(u' ');
}

} // namespace levelbook::gui
