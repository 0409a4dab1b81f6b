#include "gui/calibrationpage.h"
#include "gui/datapage.h"
#include "gui/frameworkpage.h"
#include "gui/growthpage.h"
#include "gui/overviewpage.h"
#include "gui/page.h"
#include "gui/peoplepage.h"
#include "gui/reviewspage.h"
#include "gui/teampage.h"

#include <QCoreApplication>

namespace levelbook::gui {

namespace {

template <class PageType>
Page* makePage(Session& session, QWidget* parent)
{
    return new PageType(session, parent);
}

} // namespace

std::span<const PageEntry> pages()
{
    // One line a page, in the order of the navigation.
    static const std::vector<PageEntry> entries{
        { "overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview", makePage<OverviewPage> },
        { "people", QT_TRANSLATE_NOOP("Pages", "People"), "people", makePage<PeoplePage> },
        { "reviews", QT_TRANSLATE_NOOP("Pages", "Reviews"), "reviews", makePage<ReviewsPage> },
        { "calibration", QT_TRANSLATE_NOOP("Pages", "Calibration"), "calibration",
            makePage<CalibrationPage> },
        { "team", QT_TRANSLATE_NOOP("Pages", "Team KPIs"), "team", makePage<TeamPage> },
        { "growth", QT_TRANSLATE_NOOP("Pages", "Growth"), "growth", makePage<GrowthPage> },
        { "framework", QT_TRANSLATE_NOOP("Pages", "Framework"), "framework",
            makePage<FrameworkPage> },
        { "data", QT_TRANSLATE_NOOP("Pages", "Data"), "data", makePage<DataPage> },
    };
    return entries;
}

} // namespace levelbook::gui
