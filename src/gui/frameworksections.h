// The sections of the framework editor: which there are, what stands in each, and which one a place
// is in.
#pragma once

#include "gui/frameworkfields.h"

namespace levelbook::gui {

/// A line of the editor's outline. The id is the path of what the section is about.
struct FrameworkSection {
    QString id;
    QString title;
    int depth = 0;
};

QList<FrameworkSection> frameworkSections(const Words& words, const Framework& framework);

/// The section that the place of a problem or a step is edited in.
QString sectionOfPlace(const QString& path);

/// The form of a section; none where the framework has it no more. The form is refreshed.
FrameworkFields* makeSection(
    const QString& id, FrameworkDraft& draft, const Words& words, QWidget* parent);

/// What the form of a section was built for: where it differs, another form has to be made.
QString sectionShape(const QString& id, const Framework& framework);

// The forms, by subject. `at` and `kpi` are indices.
void fillDocument(FrameworkFields& form);
void fillHeadings(FrameworkFields& form);
void fillStack(FrameworkFields& form);
void fillLevel(FrameworkFields& form, qsizetype at);
void fillGrowthPath(FrameworkFields& form);
void fillDimensions(FrameworkFields& form);
void fillDimension(FrameworkFields& form, qsizetype at);
void fillKpi(FrameworkFields& form, qsizetype dimension, qsizetype kpi);
void fillScoring(FrameworkFields& form);
void fillRatings(FrameworkFields& form);

/// What the member that `at` finds in a framework is bound by; `at` takes a framework that may be
/// constant.
template <class At>
auto boundTo(At at)
{
    using T = std::decay_t<decltype(at(std::declval<const Framework&>()))>;
    return FrameworkFields::Bound<T>{ [at](const Framework& framework) { return at(framework); },
        [at](Framework& framework, const T& value) { at(framework) = value; } };
}

} // namespace levelbook::gui
