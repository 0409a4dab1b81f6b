// Says under a field what is wrong with it, for eyes and for who has the form read out.
#pragma once

#include <QLabel>

namespace levelbook::gui {

/// An empty problem takes the line away.
inline void showProblem(QLabel* line, QWidget* field, const QString& problem)
{
    line->setText(problem);
    line->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem);
}

} // namespace levelbook::gui
