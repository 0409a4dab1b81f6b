// The names of the places of a framework; see frameworktext.h.
#include "text/frameworktext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

struct Named {
    const char* key; ///< In the file.
    const char* name; ///< English, of the context "FrameworkField".
};

constexpr std::array fieldNames{
    Named{ "key", QT_TRANSLATE_NOOP("FrameworkField", "Key") },
    Named{ "version", QT_TRANSLATE_NOOP("FrameworkField", "Version") },
    Named{ "document", QT_TRANSLATE_NOOP("FrameworkField", "Name of the document") },
    Named{ "series", QT_TRANSLATE_NOOP("FrameworkField", "Series line") },
    Named{ "title", QT_TRANSLATE_NOOP("FrameworkField", "Title") },
    Named{ "role", QT_TRANSLATE_NOOP("FrameworkField", "Role") },
    Named{ "overview", QT_TRANSLATE_NOOP("FrameworkField", "Overview") },
    Named{ "sections", QT_TRANSLATE_NOOP("FrameworkField", "Headings") },
    Named{ "vision_attribution", QT_TRANSLATE_NOOP("FrameworkField", "Attribution") },
    Named{ "closing", QT_TRANSLATE_NOOP("FrameworkField", "Closing line") },
    Named{ "name", QT_TRANSLATE_NOOP("FrameworkField", "Name") },
    Named{ "text", QT_TRANSLATE_NOOP("FrameworkField", "Text") },
    Named{ "years", QT_TRANSLATE_NOOP("FrameworkField", "Years") },
    Named{ "from", QT_TRANSLATE_NOOP("FrameworkField", "From") },
    Named{ "to", QT_TRANSLATE_NOOP("FrameworkField", "To") },
    Named{ "growth_step", QT_TRANSLATE_NOOP("FrameworkField", "Step") },
    Named{ "role_focus", QT_TRANSLATE_NOOP("FrameworkField", "Role focus") },
    Named{ "growth_focus", QT_TRANSLATE_NOOP("FrameworkField", "Role focus") },
    Named{ "dimension_category", QT_TRANSLATE_NOOP("FrameworkField", "Category") },
    Named{ "description", QT_TRANSLATE_NOOP("FrameworkField", "Definition") },
    Named{ "kind", QT_TRANSLATE_NOOP("FrameworkField", "Kind") },
    Named{ "direction", QT_TRANSLATE_NOOP("FrameworkField", "Better") },
    Named{ "scope", QT_TRANSLATE_NOOP("FrameworkField", "Records of") },
    Named{ "per", QT_TRANSLATE_NOOP("FrameworkField", "Counted") },
    Named{ "minimum_n", QT_TRANSLATE_NOOP("FrameworkField", "Minimum n") },
    Named{ "scores_members", QT_TRANSLATE_NOOP("FrameworkField", "Counts in its members' scores") },
    Named{ "ko", QT_TRANSLATE_NOOP("FrameworkField", "Korean") },
    Named{ "en", QT_TRANSLATE_NOOP("FrameworkField", "English") },
};

struct Termed {
    const char* key;
    Term term;
};

constexpr std::array fieldTerms{
    Termed{ "stack", Term::TechStack },
    Termed{ "levels", Term::Level },
    Termed{ "focus", Term::Focus },
    Termed{ "duties", Term::Duties },
    Termed{ "competencies", Term::Competencies },
    Termed{ "impact", Term::RoleImpact },
    Termed{ "dimension_weights", Term::Weight },
    Termed{ "transitions", Term::GrowthPath },
    Termed{ "growth", Term::GrowthPath },
    Termed{ "goal", Term::TransitionGoal },
    Termed{ "growth_goal", Term::TransitionGoal },
    Termed{ "dimensions", Term::Dimensions },
    Termed{ "kpis", Term::Kpis },
    Termed{ "dimension_kpis", Term::Kpis },
    Termed{ "weight", Term::Weight },
    Termed{ "targets", Term::Targets },
    Termed{ "floor", Term::Floor },
    Termed{ "meets", Term::Meets },
    Termed{ "exceeds", Term::Exceeds },
    Termed{ "vision", Term::Vision },
    Termed{ "grades", Term::Grade },
    Termed{ "rating_words", Term::Ratings },
};

struct Step {
    QString name;
    qsizetype index = -1; ///< In a list; -1 for the whole of it, or what is no list.
};

// "levels[1].duties[0].text" as its steps.
QList<Step> stepsOf(const QString& path)
{
    QList<Step> steps;
    const QStringList parts = path.split(u'.', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const qsizetype bracket = part.indexOf(u'[');
        if (bracket < 0)
            steps << Step{ part };
        else
            steps << Step{ part.left(bracket), part.mid(bracket + 1).chopped(1).toLongLong() };
    }
    return steps;
}

class PlaceNames {
public:
    PlaceNames(const Words& words, const Framework& framework, const QString& path)
        : m_words(words)
        , m_framework(framework)
        , m_steps(stepsOf(path))
    {
    }

    QString text()
    {
        for (qsizetype at = 0; at < m_steps.size(); ++at) {
            const QString name = nameOf(at);
            if (!name.isEmpty())
                m_names << name;
        }
        return m_names.join(u" · "_s);
    }

private:
    QString nameOf(qsizetype at)
    {
        const Step& step = m_steps[at];
        const bool isRoot = at == 0;
        if (step.index >= 0)
            return isRoot ? entry(step) : innerEntry(step);
        if (at > 0 && m_steps[at - 1].name == u"dimension_weights")
            return dimensionNamed(step.name);
        if (at > 0 && m_steps[at - 1].name == u"targets") {
            const auto level = levelFromKey(step.name);
            return level ? label(m_words, *level) : step.name;
        }
        // An item has one text, which needs no name beside the item's.
        if (step.name == u"text" && m_steps[0].name == u"levels")
            return {};
        return frameworkFieldText(m_words, step.name);
    }

    QString entry(const Step& step)
    {
        const auto numbered = [&](Term term) {
            return u"%1 %2"_s.arg(label(m_words, term)).arg(step.index + 1);
        };
        const auto named = [&](const QString& name, Term term) {
            return name.isEmpty() ? numbered(term) : name;
        };
        if (step.name == u"levels") {
            return step.index < m_framework.levels.size()
                ? label(m_words, m_framework.levels[step.index].level)
                : numbered(Term::Level);
        }
        if (step.name == u"stack")
            return u"%1 · %2"_s.arg(label(m_words, Term::TechStack),
                named(in(m_framework.stack.value(step.index).name), Term::TechStack));
        if (step.name == u"transitions" && step.index < m_framework.transitions.size()) {
            const Transition& transition = m_framework.transitions[step.index];
            return u"%1 → %2"_s.arg(label(m_words, transition.from), label(m_words, transition.to));
        }
        if (step.name == u"dimensions") {
            m_dimension = step.index;
            return named(in(m_framework.dimensions.value(step.index).name), Term::Dimension);
        }
        if (step.name == u"grades")
            return u"%1 %2"_s.arg(label(m_words, Term::Grade),
                m_framework.grades
                    .value(step.index, GradeBand{ QString::number(step.index + 1), 0 })
                    .key);
        if (step.name == u"rating_words")
            return numbered(Term::Rating);
        return numbered(Term::Framework);
    }

    QString innerEntry(const Step& step) const
    {
        if (step.name == u"kpis") {
            const QString name =
                in(m_framework.dimensions.value(m_dimension).kpis.value(step.index).name);
            return name.isEmpty() ? u"%1 %2"_s.arg(label(m_words, Term::Kpi)).arg(step.index + 1)
                                  : name;
        }
        const Term term = step.name == u"duties" ? Term::Duty : Term::Competency;
        return u"%1 %2"_s.arg(label(m_words, term)).arg(step.index + 1);
    }

    QString dimensionNamed(const QString& key) const
    {
        for (const Dimension& dimension : m_framework.dimensions) {
            if (dimension.key == key && !in(dimension.name).isEmpty())
                return in(dimension.name);
        }
        return key;
    }

    QString in(const Localized& text) const { return text.in(m_words.language()); }

    const Words& m_words;
    const Framework& m_framework;
    QList<Step> m_steps;
    QStringList m_names;
    qsizetype m_dimension = -1;
};

} // namespace

QString frameworkFieldText(const Words& words, const QString& key)
{
    if (key == u"achievement_weight")
        return u"%1 : %2"_s.arg(
            label(words, Term::Achievement), label(words, Term::CompetencyScore));
    if (key == u"first_rater_weight")
        return u"%1 : %2"_s.arg(label(words, Rater::First), label(words, Rater::Second));
    for (const Named& field : fieldNames) {
        if (key == QLatin1StringView(field.key))
            return words.translate("FrameworkField", field.name);
    }
    for (const Termed& field : fieldTerms) {
        if (key == QLatin1StringView(field.key))
            return label(words, field.term);
    }
    return key;
}

QString frameworkPlaceText(const Words& words, const Framework& framework, const QString& path)
{
    return PlaceNames(words, framework, path).text();
}

} // namespace levelbook
