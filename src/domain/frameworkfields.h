// The plain texts of a framework by their keys in its file, for its reader, writer and check alike.
#pragma once

#include "domain/framework.h"

#include <array>

namespace levelbook {

/// A text of an object, its key in the file, and whether it is a paragraph or a short line.
template <class Owner>
struct TextField {
    QLatin1StringView key;
    Localized Owner::*member;
    bool paragraph = false;
};

/// The texts that stand at the head of the file, in its order.
inline constexpr std::array<TextField<Framework>, 5> frameworkHeadTexts{ {
    { QLatin1StringView("document"), &Framework::document },
    { QLatin1StringView("series"), &Framework::series },
    { QLatin1StringView("title"), &Framework::title },
    { QLatin1StringView("role"), &Framework::role },
    { QLatin1StringView("overview"), &Framework::overview, true },
} };

/// The texts that stand near its end.
inline constexpr std::array<TextField<Framework>, 3> frameworkTailTexts{ {
    { QLatin1StringView("vision"), &Framework::vision, true },
    { QLatin1StringView("vision_attribution"), &Framework::visionAttribution },
    { QLatin1StringView("closing"), &Framework::closing, true },
} };

/// The headings.
inline constexpr std::array<TextField<SectionTitles>, 15> sectionTexts{ {
    { QLatin1StringView("overview"), &SectionTitles::overview },
    { QLatin1StringView("stack"), &SectionTitles::stack },
    { QLatin1StringView("levels"), &SectionTitles::levels },
    { QLatin1StringView("focus"), &SectionTitles::focus },
    { QLatin1StringView("duties"), &SectionTitles::duties },
    { QLatin1StringView("competencies"), &SectionTitles::competencies },
    { QLatin1StringView("growth"), &SectionTitles::growth },
    { QLatin1StringView("growth_step"), &SectionTitles::growthStep },
    { QLatin1StringView("growth_focus"), &SectionTitles::growthFocus },
    { QLatin1StringView("growth_goal"), &SectionTitles::growthGoal },
    { QLatin1StringView("dimensions"), &SectionTitles::dimensions },
    { QLatin1StringView("dimension_category"), &SectionTitles::dimensionCategory },
    { QLatin1StringView("dimension_kpis"), &SectionTitles::dimensionKpis },
    { QLatin1StringView("impact"), &SectionTitles::impact },
    { QLatin1StringView("vision"), &SectionTitles::vision },
} };

} // namespace levelbook
