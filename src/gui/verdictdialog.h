// Asks how an appeal is decided: whether it is upheld, and the decision in words.
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace levelbook::gui {

struct Verdict {
    bool upheld = false;
    QString text; ///< Never blank.
};

/// Shows the ground of the appeal; none where the person turned back.
std::optional<Verdict> askVerdict(const QString& ground, QWidget* parent);

} // namespace levelbook::gui
