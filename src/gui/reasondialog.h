// Asks for a reason in a person's own words.
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace levelbook::gui {

struct ReasonQuestion {
    QString title;
    QString prompt; ///< What happens, and why a reason is asked for.
    QString accept; ///< The words on the button.
    QString reason = {}; ///< To begin with.
    bool isNeeded = true; ///< Whether an empty answer is none.
};

/// None where the person turned back. The answer is blank only where it is not needed.
std::optional<QString> askReason(const ReasonQuestion& question, QWidget* parent);

} // namespace levelbook::gui
