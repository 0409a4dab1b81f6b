#include "gui/page.h"

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
        { "team", QT_TRANSLATE_NOOP("Pages", "Team KPIs"), "team", makePage<TeamPage> },
    };
    return entries;
}

} // namespace levelbook::gui
