// Labels and tool tips as the forms use them: plain text always, labels in one of a few voices.
#pragma once

#include <QLabel>

namespace levelbook::gui {

enum class Voice {
    Normal,
    Muted, ///< Secondary text.
    Heading, ///< Of a section.
    Title ///< Of a page.
};

/// A label that never takes its text for markup. It wraps where `wraps`.
QLabel* plainLabel(Voice voice = Voice::Normal, bool wraps = false);

} // namespace levelbook::gui
