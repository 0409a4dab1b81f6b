// A field for a day on a page: Tab leaves it at once, and does not walk through year, month and
// day.
#pragma once

#include "gui/dayedit.h"

namespace levelbook::gui {

class WholeDayEdit : public DayEdit {
public:
    using DayEdit::DayEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace levelbook::gui
